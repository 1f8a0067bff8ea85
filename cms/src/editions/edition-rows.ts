import { contentHash, normalizeContent, type Content } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { toJson } from '../storage/columns.ts';
import { newId, strapiColumns } from '../storage/ids.ts';
import type { Edition, WorkRecord } from './types.ts';

/** Opens a new edition in state draft and returns its number. */
export async function insertDraft(
  trx: Knex.Transaction,
  record: Pick<WorkRecord, 'id'>,
  edition: { content: Content; author: string; organisation: string | null; at: Date },
): Promise<number> {
  const last = (await trx('editions').where({ record: record.id }).max({ number: 'number' }).first()) as {
    number: number | null;
  };
  const number = (last.number ?? 0) + 1;
  await trx('editions').insert({
    ...strapiColumns(newId(), edition.at),
    record: record.id,
    number,
    ...contentColumns(edition.content, edition.author),
    state: 'draft',
    organisation: edition.organisation,
  });
  return number;
}

/** Changes columns of an open edition. */
export async function updateEdition(
  trx: Knex.Transaction,
  edition: Edition,
  at: Date,
  columns: Record<string, unknown>,
): Promise<void> {
  await trx('editions')
    .where({ document_id: edition.id })
    .update({ ...columns, updated_at: at });
}

/** Columns of a changed content. */
export function contentColumns(content: Content, author: string) {
  const normalized = normalizeContent(content);
  return {
    content: toJson(normalized),
    content_hash: contentHash(normalized),
    title_words: titleWords(normalized),
    author,
  };
}

/** The titles in all languages, in lower case: what the work queue looks for. SQLite's own lower() knows ASCII only. */
function titleWords(content: Content): string {
  const title = 'title' in content ? content.title : {};
  return Object.values(title ?? {})
    .join('\n')
    .toLowerCase();
}
