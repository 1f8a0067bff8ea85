import type { EditionState, Lifecycle, RecordKind } from '@service-manual/schemas';
import type { Principal } from './principal.ts';
import { isEditorOf, isMainUserOf, isMunicipalEditorOf, isPlatform } from './roles.ts';

/** What the rules need to know of a record. `null` responsible municipality: it waits in the platform's queue. */
export interface RecordFacts {
  kind: RecordKind;
  owner: string;
  responsibleMunicipality: string | null;
  lifecycle: Lifecycle;
  source: string;
  /** The four people of the updater pairs. */
  updaters: (string | null)[];
  open: EditionFacts | null;
}

/** What the rules need to know of an open edition. */
export interface EditionFacts {
  state: EditionState;
  /**
   * Whose words the edition holds: the approving municipality's when nobody else wrote in it, else the last other
   * organisation's; null when only an import wrote in it.
   */
  organisation: string | null;
  submitterOrganisation: string | null;
  reviewer: string | null;
}

/** Everything that can be done to a record. */
export const commands = [
  'saveDraft',
  'submit',
  'takeBack',
  'claim',
  'handOver',
  'returnToProvider',
  'publish',
  'discard',
  'setAvailability',
  'confirmAccurate',
  'withdraw',
  'archive',
  'restore',
  'transferResponsibility',
] as const;
/** One thing that can be done to a record. */
export type Command = (typeof commands)[number];

/** Source of a record that was written here, not imported. */
export const OWN_SOURCE = 'own';

const is = (state: EditionState | undefined, ...wanted: (EditionState | undefined)[]) => wanted.includes(state);

/** The states a command may start from: the table of the workflow, without the people. */
const startsFrom: Record<Command, (record: RecordFacts) => boolean> = {
  saveDraft: (record) => record.lifecycle !== 'archived',
  submit: (record) => record.kind === 'service' && is(record.open?.state, 'draft', 'returned'),
  takeBack: (record) => is(record.open?.state, 'submitted'),
  claim: (record) => is(record.open?.state, 'submitted', 'in_review'),
  handOver: (record) => is(record.open?.state, 'submitted', 'in_review'),
  returnToProvider: (record) => is(record.open?.state, 'in_review'),
  publish: (record) => record.lifecycle !== 'archived' && is(record.open?.state, 'in_review', 'draft'),
  discard: (record) => is(record.open?.state, 'draft', 'returned'),
  setAvailability: (record) => record.kind === 'service' && record.lifecycle === 'live',
  confirmAccurate: (record) => ['live', 'outdated'].includes(record.lifecycle),
  withdraw: (record) => ['live', 'outdated'].includes(record.lifecycle),
  archive: (record) => ['withdrawn', 'outdated'].includes(record.lifecycle) && record.open === null,
  restore: (record) => record.lifecycle === 'archived',
  transferResponsibility: (record) => record.kind === 'service' && record.lifecycle !== 'archived',
};

/** The people a command is open to: the table of the workflow, without the states. */
const openTo: Record<Command, (principal: Principal, record: RecordFacts) => boolean> = {
  saveDraft: (principal, record) =>
    isResponsibleEditor(principal, record) ||
    (isEditorOf(principal, record.owner) && !is(record.open?.state, 'submitted', 'in_review')),
  submit: ownerOrResponsible,
  takeBack: (principal, record) => isEditorOf(principal, record.open?.submitterOrganisation ?? null),
  claim: isResponsibleEditor,
  handOver: isResponsibleEditor,
  returnToProvider: (principal, record) =>
    isResponsibleEditor(principal, record) && principal.kind === 'person' && record.open?.reviewer === principal.id,
  publish: (principal, record) =>
    isResponsibleEditor(principal, record) &&
    // A draft is published without review only by the municipality that wrote it; a provider's words never are.
    (record.open?.state !== 'draft' || record.open.organisation === reviewingOrganisation(record)),
  discard: (principal, record) =>
    isEditorOf(principal, record.owner) ||
    isEditorOf(principal, record.open?.organisation ?? null) ||
    // The owner of an imported record may have no people at all.
    (record.open?.organisation === null && isResponsibleEditor(principal, record)),
  setAvailability: ownerOrResponsible,
  confirmAccurate: (principal, record) =>
    isMainUserOf(principal, record.owner) ||
    isMainUserOf(principal, record.responsibleMunicipality) ||
    (principal.kind === 'person' && record.updaters.includes(principal.id) && ownerOrResponsible(principal, record)),
  withdraw: (principal, record) => ownerOrResponsible(principal, record) || isPlatform(principal),
  archive: (principal, record) => isResponsibleMainUser(principal, record) || isPlatform(principal),
  restore: (principal, record) => isResponsibleMainUser(principal, record) || isPlatform(principal),
  transferResponsibility: (principal, record) => isResponsibleMainUser(principal, record) || isPlatform(principal),
};

/** The municipality that approves: of an overlay its owner, of everything else the responsible one. */
export const reviewingOrganisation = (
  record: Pick<RecordFacts, 'kind' | 'owner' | 'responsibleMunicipality'>,
): string | null => (record.kind === 'overlay' ? record.owner : record.responsibleMunicipality);

function isResponsibleEditor(principal: Principal, record: RecordFacts): boolean {
  return isMunicipalEditorOf(principal, reviewingOrganisation(record));
}

function isResponsibleMainUser(principal: Principal, record: RecordFacts): boolean {
  const organisation = reviewingOrganisation(record);
  return isMunicipalEditorOf(principal, organisation) && isMainUserOf(principal, organisation);
}

function ownerOrResponsible(principal: Principal, record: RecordFacts): boolean {
  return isEditorOf(principal, record.owner) || isResponsibleEditor(principal, record);
}

/** Who may see working editions: of a service its owner, the responsible municipality and the platform; of instructions only municipal people. */
export function maySeeWork(principal: Principal, record: RecordFacts): boolean {
  if (isPlatform(principal)) return true;
  if (record.kind === 'service') return ownerOrResponsible(principal, record);
  return isResponsibleEditor(principal, record);
}

/** True when the command is open to the person at all, whatever the state. */
export function mayCommand(principal: Principal, command: Command, record: RecordFacts): boolean {
  if (principal.kind === 'system') return mayImport(command, record);
  return maySeeWork(principal, record) && openTo[command](principal, record);
}

/** An import writes only where no person is at work, and never publishes what people took off the site. */
function mayImport(command: Command, { kind, source, open, lifecycle }: RecordFacts): boolean {
  if (kind !== 'service' || source === OWN_SOURCE) return false;
  if (open && (open.state !== 'draft' || open.organisation !== null)) return false;
  return command === 'saveDraft' || (command === 'publish' && lifecycle !== 'withdrawn');
}

/** True when the state of the record lets the command begin. */
export const canStart = (command: Command, record: RecordFacts): boolean => startsFrom[command](record);

/** Everything the person may do to the record right now. */
export const allowedCommands = (principal: Principal, record: RecordFacts): Command[] =>
  commands.filter((command) => canStart(command, record) && mayCommand(principal, command, record));
