import type {
  Availability,
  EditionState,
  Issue,
  IssueCode,
  Lifecycle,
  Locale,
  LocalizedText,
  RecordKind,
} from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import { ORGANISATION, type OrganisationRef } from '../staff/me.ts';

/** What can be done to a record. */
export type Command =
  | 'saveDraft'
  | 'submit'
  | 'takeBack'
  | 'claim'
  | 'handOver'
  | 'returnToProvider'
  | 'publish'
  | 'discard'
  | 'setAvailability'
  | 'confirmAccurate'
  | 'withdraw'
  | 'archive'
  | 'restore'
  | 'transferResponsibility';

/** An edition without its texts. Times are ISO 8601 in UTC. */
export interface EditionHead {
  number: number;
  state: EditionState;
  contentHash: string;
  updatedAt: string;
  submittedAt?: string;
  wentLiveAt?: string;
  author?: { id: string; name: string };
  reviewer?: { id: string; name: string };
  returnReason?: string;
}

/** Instructions of a service; `id` is missing when nothing has been written yet. */
export interface InstructionsRef {
  id?: string;
  kind: 'guidance' | 'overlay';
  owner: OrganisationRef;
  lifecycle?: Lifecycle;
  openState?: EditionState;
  mine: boolean;
}

/** A record as its editors see it, without its texts. */
export interface WorkRecord {
  id: string;
  kind: RecordKind;
  shortId?: string;
  sourceId: string;
  title: LocalizedText;
  owner: OrganisationRef;
  responsibleMunicipality?: OrganisationRef;
  service?: string;
  lifecycle: Lifecycle;
  originalLanguage: Locale;
  revision: number;
  availability?: Availability;
  withdrawalReason?: string;
  needsCheck: string[];
  open?: EditionHead;
  live?: EditionHead;
  commands: Command[];
  issues: Issue[];
  instructions: InstructionsRef[];
  history: {
    at: string;
    action: string;
    edition?: number;
    actor?: { name: string };
    organisation?: OrganisationRef;
    reason?: string;
  }[];
}

/** Fields of an edition without its texts, for queries. */
export const EDITION_HEAD =
  'number state contentHash updatedAt submittedAt wentLiveAt author { id name } reviewer { id name } returnReason';

/** Fields of a record that every page of it needs, for queries. */
export const RECORD_HEAD = `id kind shortId sourceId title { fi sv en } owner { ${ORGANISATION} }
  responsibleMunicipality { ${ORGANISATION} } service lifecycle originalLanguage revision commands needsCheck
  issues { path code params { name value } }`;

const RECORD = `query ($id: ID!) { record(id: $id) {
  ${RECORD_HEAD}
  availability { state from to } withdrawalReason
  open { ${EDITION_HEAD} } live { ${EDITION_HEAD} }
  instructions { id kind owner { ${ORGANISATION} } lifecycle openState mine }
  history { at action edition actor { name } organisation { ${ORGANISATION} } reason }
} }`;

/** How the cms sends a fault of a field. */
export interface SentIssue {
  path: string;
  code: string;
  params: { name: string; value: string }[];
}

/** A fault of a field as everything else here wants it. */
export const toIssue = ({ path, code, params }: SentIssue): Issue => ({
  path,
  code: code as IssueCode,
  params: Object.fromEntries(params.map(({ name, value }) => [name, value])),
});

/** Loads a record. @throws NOT_FOUND when there is none, or the person may not see it. */
export async function loadRecord(cms: Cms, id: string): Promise<WorkRecord> {
  const { record } = await cms<{ record: Omit<WorkRecord, 'issues'> & { issues: SentIssue[] } }>(RECORD, { id });
  return { ...record, issues: record.issues.map(toIssue) };
}
