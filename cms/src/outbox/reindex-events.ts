import type { Knex } from 'knex';
import type { Services } from '../services.ts';
import { fromJson, toJson } from '../storage/columns.ts';
import { addEvent } from './add-event.ts';
import { servicesOf, type RecordEvent } from './search-events.ts';

type Tools = Pick<Services, 'db'>;

/** How far a reindex has come; documents of both indexes together. */
export interface ReindexCounts {
  records: number;
  documents: number;
  /** Records that are live, counted when it began. */
  total: number;
  /** Records that the engine did not take; their events are tried again. */
  refused: number;
}

/** The last reindex as the health shows it. `attempts`: how often it was begun in vain. */
export interface ReindexState extends ReindexCounts {
  running: boolean;
  attempts: number;
}

/** A reindex that somebody asked for and that is not done. It lives in the database, so a crash only delays it. */
export interface ReindexEvent {
  id: number;
  attempts: number;
}

const none: ReindexCounts = { records: 0, documents: 0, total: 0, refused: 0 };
const events = (knex: Knex) => knex('outbox_events').where({ topic: 'reindex' });

/** Asks for a reindex. One that waits already is the same one, and its turn is now. */
export async function requestReindex({ db }: Tools): Promise<void> {
  await db.transaction(async (trx) => {
    const waiting = await events(trx).whereNull('done_at').update({ next_attempt_at: new Date() });
    if (waiting === 0) await addEvent(trx, { topic: 'reindex', kind: 'all' });
  });
}

/** The reindex whose turn it is. */
export async function dueReindex({ db }: Tools): Promise<ReindexEvent | undefined> {
  return (await events(db.knex)
    .select('id', 'attempts')
    .whereNull('done_at')
    .where('next_attempt_at', '<=', new Date())
    .orderBy('id')
    .first()) as ReindexEvent | undefined;
}

/** Writes down how far it is, or how it ended. */
export async function saveReindex(
  { db }: Tools,
  { id }: ReindexEvent,
  counts: ReindexCounts,
  more: { done_at?: Date; attempts?: number; next_attempt_at?: Date; last_error?: string | null } = {},
): Promise<void> {
  await db
    .knex('outbox_events')
    .where({ id })
    .update({ payload: toJson(counts), ...more });
}

/** The last reindex that was asked for; null when none ever was. */
export async function readReindex({ db }: Tools): Promise<ReindexState | null> {
  const row = (await events(db.knex).orderBy('id', 'desc').first()) as
    { payload: unknown; done_at: unknown; attempts: number } | undefined;
  if (!row) return null;
  return {
    running: row.done_at === null,
    ...none,
    ...fromJson<Partial<ReindexCounts>>(row.payload),
    attempts: row.attempts,
  };
}

/**
 * Remembers where the events stand; the function it answers names the services that changed since, wherever they were
 * changed. Numbers are given after the commit (sequence-events.ts): an event without one may be a new one as well.
 */
export async function markChanges(services: Tools): Promise<() => Promise<string[]>> {
  const { knex } = services.db;
  const last = (await knex('outbox_events').max({ sequence: 'sequence' }).first()) as { sequence: number | null };
  return async () => {
    const changed = (await knex('outbox_events')
      .distinct('record', 'kind')
      .where({ topic: 'record' })
      .where((either) => void either.whereNull('sequence').orWhere('sequence', '>', last.sequence ?? 0))) as Pick<
      RecordEvent,
      'record' | 'kind'
    >[];
    const rows = changed.map((row) => ({ ...row, id: 0, attempts: 0 }));
    return [...new Set((await servicesOf(services, rows)).values())];
  };
}

/** How many services are live. */
export async function countLive({ db }: Tools): Promise<number> {
  const row = (await db.knex('published_services').countDistinct({ count: 'record_id' }).first()) as {
    count: number | string;
  };
  return Number(row.count);
}
