import type { Content, Locale, RecordKind } from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import type { EditorWork, Saved } from './edit.ts';
import { loadFullRecord, type FullRecord } from './load-editable.ts';
import { resolveRelated } from './load-helpers.ts';

const RESULT = '{ record revision contentHash }';
const SAVE_SERVICE = `mutation ($record: ID!, $revision: Int!, $content: ServiceContentInput!) {
  saved: saveService(record: $record, expectedRevision: $revision, content: $content) ${RESULT}
}`;
const SAVE_INSTRUCTIONS = `mutation ($service: ID!, $kind: RecordKind!, $owner: ID!, $revision: Int!, $content: InstructionsContentInput!) {
  saved: saveInstructions(service: $service, kind: $kind, owner: $owner, expectedRevision: $revision, content: $content) ${RESULT}
}`;
const SUBMIT =
  'mutation ($record: ID!, $revision: Int!) { submit(record: $record, expectedRevision: $revision) { revision } }';
const PUBLISH = `mutation ($record: ID!, $revision: Int!, $contentHash: String!) {
  publish(record: $record, expectedRevision: $revision, contentHash: $contentHash) { revision }
}`;

/** Where guidance or an overlay belongs. */
export interface Place {
  service: string;
  kind: Exclude<RecordKind, 'service'>;
  owner: string;
}

/** The text a form is filled in on top of: the open one, else the live one. */
export const baseOf = ({ revision, open, live }: FullRecord) => ({ revision, content: (open ?? live)?.content ?? {} });

/** Saves guidance or an overlay; revision 0 begins it. */
export async function saveInstructions(cms: Cms, place: Place, content: Content, revision: number): Promise<Saved> {
  return (await cms<{ saved: Saved }>(SAVE_INSTRUCTIONS, { ...place, revision, content })).saved;
}

/** Publishes exactly the text that was saved. */
export async function publishSaved(cms: Cms, { record, revision, contentHash }: Saved): Promise<void> {
  await cms(PUBLISH, { record, revision, contentHash });
}

/** How a record that exists is saved, and what its second button does: send a service for review, publish instructions. */
export function workOn(cms: Cms, record: FullRecord, locale: Locale): EditorWork {
  const { id, kind, originalLanguage } = record;
  const shared = {
    kind,
    originalLanguage,
    base: baseOf(record),
    reload: async () => baseOf(await loadFullRecord(cms, id, kind)),
  };
  if (kind !== 'service') {
    const place = { service: record.service ?? '', kind, owner: record.owner.id };
    return {
      ...shared,
      save: (content, revision) => saveInstructions(cms, place, content, revision),
      after: (saved) => publishSaved(cms, saved),
    };
  }
  return {
    ...shared,
    save: async (content, revision) =>
      (await cms<{ saved: Saved }>(SAVE_SERVICE, { record: id, revision, content })).saved,
    after: async ({ revision }) => void (await cms(SUBMIT, { record: id, revision })),
    resolve: (content, issues) => resolveRelated(cms, content, issues, locale),
  };
}
