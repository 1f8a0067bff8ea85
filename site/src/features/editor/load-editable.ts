import { normalizeContent, type Content, type RecordKind } from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import {
  EDITION_HEAD,
  RECORD_HEAD,
  toIssue,
  type EditionHead,
  type SentIssue,
  type WorkRecord,
} from '../record/work-record.ts';
import { contentSelection } from './selection.ts';

/** An edition with its texts. */
export interface FullEdition extends EditionHead {
  content: Content;
}

/** A record with the texts of its open and its live edition. */
export interface FullRecord extends Pick<
  WorkRecord,
  | 'id'
  | 'kind'
  | 'shortId'
  | 'title'
  | 'owner'
  | 'responsibleMunicipality'
  | 'service'
  | 'lifecycle'
  | 'originalLanguage'
  | 'revision'
  | 'commands'
  | 'needsCheck'
  | 'issues'
> {
  open?: FullEdition;
  live?: FullEdition;
}

type Sent = Omit<FullRecord, 'open' | 'live' | 'issues'> & {
  issues: SentIssue[];
  open?: EditionHead & { content?: Content };
  live?: EditionHead & { content?: Content };
};

/** A record and its texts. @throws NOT_FOUND also when the record is of another kind. */
export async function loadFullRecord(cms: Cms, id: string, kind: RecordKind): Promise<FullRecord> {
  const [type, field] = kind === 'service' ? ['ServiceContent', 'service'] : ['InstructionsContent', 'instructions'];
  const { record } = await cms<{ record: Sent }>(
    `query ($id: ID!) { record(id: $id) { ${RECORD_HEAD} open { ...edition } live { ...edition } } }
     fragment edition on Edition { ${EDITION_HEAD} content: ${field} { ...content } }
     fragment content on ${type} { ${contentSelection(kind)} }`,
    { id },
  );
  if (record.kind !== kind) throw Object.assign(new Error('NOT_FOUND'), { code: 'NOT_FOUND' });
  const { open, live, issues, ...head } = record;
  return {
    ...head,
    issues: issues.map(toIssue),
    ...(open && { open: withContent(open) }),
    ...(live && { live: withContent(live) }),
  };
}

const withContent = (edition: EditionHead & { content?: Content }): FullEdition => ({
  ...edition,
  content: normalizeContent(edition.content ?? {}),
});

/** The kind of a record. @throws NOT_FOUND */
export async function loadKind(cms: Cms, id: string): Promise<RecordKind> {
  const { record } = await cms<{ record: { kind: RecordKind } }>('query ($id: ID!) { record(id: $id) { kind } }', {
    id,
  });
  return record.kind;
}
