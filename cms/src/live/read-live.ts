import type { Availability, LiveInstructions, LiveService } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { fromJson } from '../storage/columns.ts';
import { liveInstructions, liveService, type LiveFacts, type OrganisationRow } from './rows.ts';

type Row = Record<string, unknown>;

/** Everything live of one record: its languages and the instructions behind it. Empty services: it is not live. */
export interface LiveRecord {
  id: string;
  services: LiveService[];
  instructions: LiveInstructions[];
}

/**
 * The live languages of these services, in the order of the ids; an empty list for one that is not live. The public
 * reads through here: no internal table is touched, so nothing in one can be shown by mistake.
 */
export async function readServices(db: Knex, ids: string[]): Promise<LiveService[][]> {
  if (ids.length === 0) return [];
  const rows = (await db('published_services').whereIn('record_id', ids)) as Row[];
  const facts = await readFacts(db, ids, rows);
  return ids.map((id) => rows.filter((row) => row['record_id'] === id).map((row) => liveService(row, facts)));
}

/** Everything live of these services, instructions included, in the order of the ids. */
export async function readLive(db: Knex, ids: string[]): Promise<LiveRecord[]> {
  if (ids.length === 0) return [];
  const services = await readServices(db, ids);
  const guidances = (await db('published_guidances').whereIn('service_id', ids)) as Row[];
  const overlays = (await db('published_overlays').whereIn('service_id', ids)) as Row[];
  const facts = await readFacts(db, [], [...guidances, ...overlays]);
  return ids.map((id, index) => ({
    id,
    services: services[index] ?? [],
    instructions: [
      ...guidances.filter((row) => row['service_id'] === id).map((row) => liveInstructions('guidance', row, facts)),
      ...overlays.filter((row) => row['service_id'] === id).map((row) => liveInstructions('overlay', row, facts)),
    ],
  }));
}

/** A page of everything that is live, in the order of ids, after the given one. */
export async function pageOfLive(db: Knex, after: string | undefined, limit: number): Promise<LiveRecord[]> {
  const rows = (await db('published_services')
    .distinct('record_id')
    .where('record_id', '>', after ?? '')
    .orderBy('record_id')
    .limit(limit)) as { record_id: string }[];
  return readLive(
    db,
    rows.map((row) => row.record_id),
  );
}

async function readFacts(db: Knex, ids: string[], rows: Row[]): Promise<LiveFacts> {
  const organisationIds = new Set(
    rows.flatMap((row) => [row['provider'], row['responsible_municipality'], row['owner']].filter(Boolean) as string[]),
  );
  const records = ids.length
    ? ((await db('records').whereIn('document_id', ids).select('document_id', 'availability', 'search_boost')) as Row[])
    : [];
  return {
    organisations: await organisationRows(db, [...organisationIds]),
    records: new Map(
      records.map((row) => [
        row['document_id'] as string,
        { availability: fromJson<Availability>(row['availability']), searchBoost: Number(row['search_boost'] ?? 0) },
      ]),
    ),
  };
}

/** Organisations by id. */
export async function organisationRows(db: Knex, ids: string[]): Promise<Map<string, OrganisationRow>> {
  const rows = ids.length ? ((await db('organisations').whereIn('document_id', ids)) as OrganisationRow[]) : [];
  return new Map(rows.map((row) => [row.document_id, row]));
}
