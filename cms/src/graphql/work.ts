import {
  checkContent,
  type Content,
  type ContactInput,
  type Issue,
  type Locale,
  type RecordKind,
} from '@service-manual/schemas';
import { allowedCommands, maySeeWork } from '../access/commands.ts';
import { isMunicipalEditorOf, mayReadInternal, organisationsOf } from '../access/roles.ts';
import * as commands from '../editions/commands/index.ts';
import type { CommandInput } from '../editions/run-command.ts';
import { loadRecord } from '../editions/store.ts';
import type { Edition, WorkRecord } from '../editions/types.ts';
import { fault } from '../errors.ts';
import { contactsById, listContacts, removeContact, saveContact, type ContactView } from '../work/contacts.ts';
import { historyOf } from '../work/history.ts';
import { instructionsRefs } from '../work/instructions-refs.ts';
import { readInstructions } from '../work/instructions.ts';
import { readQueue, type QueueInput } from '../work/queue.ts';
import { serviceTitle } from '../work/titles.ts';
import { organisationRef, personRef, type TypeContext } from './loaders.ts';
import { op, type OperationContext } from './op.ts';

type Command<Extra> = (
  tools: OperationContext['services'],
  principal: OperationContext['principal'],
  input: CommandInput & Extra,
) => Promise<unknown>;

/** A mutation that is one command; the command itself asks who may do it. */
const command = <Extra = unknown>(run: Command<Extra>) =>
  op('signedIn', (args: CommandInput & Extra, { services, principal }) => run(services, principal, args));

/** What staff may read. */
export const workQueries = {
  queue: op('signedIn', (args: QueueInput, { services, principal }) => readQueue(services.db, principal, args)),
  record: op('signedIn', async ({ id }: { id: string }, { services, principal }) => {
    const record = await loadRecord(services.db.knex, id);
    if (!record || !maySeeWork(principal, record)) throw fault('NOT_FOUND');
    return record;
  }),
  instructions: op(
    ['expert', 'municipal_editor', 'municipal_main_user', 'platform_admin'],
    (args: { shortId: string; locale: Locale }, { services, principal }) =>
      readInstructions(services.db, principal, args.shortId, args.locale),
  ),
  contacts: op('signedIn', ({ organisation }: { organisation?: string }, { services, principal }) =>
    listContacts(services.db, principal, organisation),
  ),
};

/** What staff may do. */
export const workMutations = {
  createService: op(
    'signedIn',
    ({ input }: { input: Parameters<typeof commands.createService>[2] }, { services, principal }) =>
      commands.createService(services, principal, input),
  ),
  saveService: command<{ content: Content }>((services, principal, args) =>
    commands.saveDraft(services, principal, { ...args, kinds: ['service'] }),
  ),
  saveInstructions: op('signedIn', (args: SaveInstructionsArgs, context) => saveInstructions(args, context)),
  submit: command(commands.submit),
  takeBack: command(commands.takeBack),
  claim: command(commands.claim),
  handOver: command(commands.handOver),
  returnToProvider: command(commands.returnToProvider),
  publish: command(commands.publish),
  discard: command(commands.discard),
  setAvailability: command(commands.setAvailability),
  confirmAccurate: command(commands.confirmAccurate),
  withdraw: command(commands.withdraw),
  archive: command(commands.archive),
  restore: command(commands.restore),
  transferResponsibility: command(commands.transferResponsibility),
  saveContact: op('signedIn', ({ id, input }: { id?: string; input: ContactInput }, { services, principal }) =>
    saveContact(services, principal, id ?? null, input),
  ),
  removeContact: op('signedIn', ({ id }: { id: string }, { services, principal }) =>
    removeContact(services, principal, id),
  ),
};

interface SaveInstructionsArgs {
  service: string;
  kind: RecordKind;
  owner: string;
  expectedRevision: number;
  content: Content;
}

async function saveInstructions(args: SaveInstructionsArgs, { services, principal }: OperationContext) {
  if (args.kind === 'service') throw fault('BAD_REQUEST');
  if (args.expectedRevision === 0) return commands.createInstructions(services, principal, args);
  const owner = args.kind === 'overlay' ? { owner: args.owner } : {};
  const row = (await services.db
    .knex('records')
    .where({ parent: args.service, kind: args.kind, ...owner })
    .first()) as { document_id: string } | undefined;
  if (!row) throw fault('NOT_FOUND');
  return commands.saveDraft(services, principal, {
    record: row.document_id,
    expectedRevision: args.expectedRevision,
    content: args.content,
    kinds: [args.kind],
  });
}

const servicesIn = (context: TypeContext) => context.state.operation.services;
const principalIn = (context: TypeContext) => context.state.operation.principal;
const issueOf = ({ path, code, params }: Issue) => ({
  path,
  code,
  params: Object.entries(params ?? {}).map(([name, value]) => ({ name, value: String(value) })),
});

/** The instructions of a service as the person may see or write them. */
const refsOf = (service: WorkRecord, context: TypeContext) =>
  instructionsRefs(servicesIn(context).db, service, {
    municipalities: organisationsOf(principalIn(context), ['municipal_editor', 'municipal_main_user']),
    editsGuidance: isMunicipalEditorOf(principalIn(context), service.responsibleMunicipality),
  });

/** Fields of types that are looked up when asked for. */
export const workTypes = {
  WorkRecord: {
    title: (record: WorkRecord, _args: unknown, context: TypeContext) =>
      serviceTitle(servicesIn(context).db, principalIn(context), record),
    service: (record: WorkRecord) => record.parent,
    owner: (record: WorkRecord, _args: unknown, context: TypeContext) => organisationRef(context, record.owner),
    responsibleMunicipality: (record: WorkRecord, _args: unknown, context: TypeContext) =>
      organisationRef(context, record.responsibleMunicipality),
    commands: (record: WorkRecord, _args: unknown, context: TypeContext) =>
      allowedCommands(principalIn(context), record),
    issues: (record: WorkRecord) =>
      record.open ? checkContent(record.kind, record.open.content, 'submit', record.originalLanguage).map(issueOf) : [],
    instructions: (record: WorkRecord, _args: unknown, context: TypeContext) =>
      record.kind === 'service' && mayReadInternal(principalIn(context)) ? refsOf(record, context) : [],
    history: (record: WorkRecord, _args: unknown, context: TypeContext) =>
      historyOf(servicesIn(context).db.knex, record.id),
    open: (record: WorkRecord) => editionOf(record, record.open),
    live: (record: WorkRecord) => editionOf(record, record.live),
  },
  Edition: {
    author: (edition: Edition, _args: unknown, context: TypeContext) => personRef(context, edition.author),
    reviewer: (edition: Edition, _args: unknown, context: TypeContext) => personRef(context, edition.reviewer),
  },
  HistoryEntry: {
    actor: (entry: { actor: string }, _args: unknown, context: TypeContext) => personRef(context, entry.actor),
    organisation: (entry: { organisation: string | null }, _args: unknown, context: TypeContext) =>
      organisationRef(context, entry.organisation),
  },
  QueueItem: {
    owner: (item: { owner: string }, _args: unknown, context: TypeContext) => organisationRef(context, item.owner),
    responsibleMunicipality: (item: { responsibleMunicipality: string | null }, _args: unknown, context: TypeContext) =>
      organisationRef(context, item.responsibleMunicipality),
    reviewer: (item: { reviewer: string | null }, _args: unknown, context: TypeContext) =>
      personRef(context, item.reviewer),
  },
  InstructionsRef: {
    owner: (item: { owner: string }, _args: unknown, context: TypeContext) => organisationRef(context, item.owner),
  },
  InternalContact: {
    organisation: (contact: ContactView, _args: unknown, context: TypeContext) =>
      organisationRef(context, contact.organisation),
  },
  ServiceInstructions: {
    service: (found: { service: { id: string; shortId: string; slug: string; title: string; locale: Locale } }) => ({
      ...found.service,
      language: found.service.locale,
    }),
    writable: async (found: { service: { id: string } }, _args: unknown, context: TypeContext) => {
      const record = await loadRecord(servicesIn(context).db.knex, found.service.id);
      return record ? (await refsOf(record, context)).filter(({ mine }) => mine) : [];
    },
  },
  LiveInstructions: {
    owner: (item: { owner: { id: string } }, _args: unknown, context: TypeContext) =>
      organisationRef(context, item.owner.id),
    content: (item: unknown) => item,
    contacts: (item: { internalContacts?: string[] }, _args: unknown, context: TypeContext) =>
      contactsById(servicesIn(context).db, item.internalContacts ?? []),
  },
};

function editionOf(record: WorkRecord, edition: Edition | null) {
  if (!edition) return null;
  return record.kind === 'service'
    ? { ...edition, service: edition.content }
    : { ...edition, instructions: edition.content };
}
