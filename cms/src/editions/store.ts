import type { Availability, Content, EditionState, Lifecycle, Locale, RecordKind } from '@service-manual/schemas';
import { openStates } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { fromDate, fromJson } from '../storage/columns.ts';
import type { Edition, WorkRecord } from './types.ts';

type Row = Record<string, unknown>;
const text = (value: unknown) => (value as string | null) ?? null;

/** An edition from its row. */
export function editionFromRow(row: Row): Edition {
  return {
    id: row['document_id'] as string,
    record: row['record'] as string,
    number: row['number'] as number,
    state: row['state'] as EditionState,
    content: fromJson<Content>(row['content']) ?? {},
    contentHash: row['content_hash'] as string,
    organisation: text(row['organisation']),
    author: text(row['author']),
    submittedAt: fromDate(row['submitted_at']),
    submittedBy: text(row['submitted_by']),
    submitterOrganisation: text(row['submitter_organisation']),
    reviewer: text(row['reviewer']),
    returnReason: text(row['return_reason']),
    publishedBy: text(row['published_by']),
    wentLiveAt: fromDate(row['went_live_at']),
    updatedAt: fromDate(row['updated_at']) ?? '',
  };
}

/** A record from its row and the editions that are open or published. */
export function recordFromRow(row: Row, editions: Edition[]): WorkRecord {
  return {
    id: row['document_id'] as string,
    kind: row['kind'] as RecordKind,
    owner: row['owner'] as string,
    responsibleMunicipality: text(row['responsible_municipality']),
    parent: text(row['parent']),
    lifecycle: row['lifecycle'] as Lifecycle,
    originalLanguage: row['original_language'] as Locale,
    revision: row['revision'] as number,
    shortId: text(row['short_id']),
    source: row['source'] as string,
    sourceId: row['source_id'] as string,
    sourceHash: text(row['source_hash']),
    availability: fromJson<Availability>(row['availability']),
    needsCheck: fromJson<string[]>(row['needs_check']) ?? [],
    searchBoost: (row['search_boost'] as number | null) ?? 0,
    firstPublishedAt: fromDate(row['first_published_at']),
    withdrawalReason: text(row['withdrawal_reason']),
    updaters: ['provider_updater', 'provider_substitute', 'municipal_updater', 'municipal_substitute'].map((column) =>
      text(row[column]),
    ),
    updatedAt: fromDate(row['updated_at']) ?? '',
    open: editions.find((edition) => (openStates as readonly string[]).includes(edition.state)) ?? null,
    live: editions.find((edition) => edition.state === 'published') ?? null,
  };
}

/** Records with their open and live editions, in the order of the ids; unknown ids are left out. */
export async function loadRecords(db: Knex, ids: string[]): Promise<WorkRecord[]> {
  if (ids.length === 0) return [];
  const [records, editions] = [
    (await db('records').whereIn('document_id', ids)) as Row[],
    (
      (await db('editions')
        .whereIn('record', ids)
        .whereIn('state', [...openStates, 'published'])) as Row[]
    ).map(editionFromRow),
  ];
  const byId = new Map(
    records.map((row) => [
      row['document_id'],
      recordFromRow(
        row,
        editions.filter((e) => e.record === row['document_id']),
      ),
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One record with its open and live editions, or undefined. */
export async function loadRecord(db: Knex, id: string): Promise<WorkRecord | undefined> {
  return (await loadRecords(db, [id]))[0];
}
