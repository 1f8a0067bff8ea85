import type { Services } from '../services.ts';
import { lastSequence, sequenceWatch } from './sequence-watch.ts';

/** What a reader of changes is told: which records changed since its cursor; never a text. */
export interface Changes {
  cursor: string;
  changes: { id: string; kind: string }[];
  /** The cursor is unknown or too old: everything may have changed. */
  reset: boolean;
}

type Tools = Pick<Services, 'db'>;

const PAGE = 500;

/** Changes after a cursor; waits up to `waitMs` for the first one. Without a cursor: where the feed stands now. */
export async function changesAfter(services: Tools, after: string | undefined, waitMs: number): Promise<Changes> {
  const until = Date.now() + waitMs;
  const last = await lastSequence(services.db);
  if (after === undefined) return { cursor: String(last), changes: [], reset: false };
  let position = /^\d{1,15}$/.test(after) ? Number(after) : Number.NaN;
  const oldest = (await firstSequence(services)) - 1;
  if (!(position >= oldest && position <= last)) return { cursor: String(last), changes: [], reset: true };
  for (;;) {
    const found = await readAfter(services, position);
    if (found.changes.length || Date.now() >= until) return found;
    // Numbers of instructions are passed over.
    position = Number(found.cursor);
    await sequenceWatch(services.db).passed(position, until);
  }
}

async function readAfter({ db }: Tools, position: number): Promise<Changes> {
  const rows = (await db
    .knex('outbox_events')
    .select('sequence', 'record', 'kind')
    .where('sequence', '>', position)
    .where({ topic: 'record' })
    .orderBy('sequence')
    .limit(PAGE)) as { sequence: number; record: string; kind: string }[];
  const cursor = rows.at(-1)?.sequence ?? position;
  // Readers of public pages learn only of services; instructions are nobody's business outside.
  const ids = new Set(rows.filter((row) => row.kind === 'service').map((row) => row.record));
  return { cursor: String(cursor), changes: [...ids].map((id) => ({ id, kind: 'service' })), reset: false };
}

/** The oldest number that is still there (see remove-old-events.ts); 1 when there is none yet. */
async function firstSequence({ db }: Tools): Promise<number> {
  const row = (await db
    .knex('outbox_events')
    .where({ topic: 'record' })
    .whereNotNull('sequence')
    .orderBy('sequence')
    .select('sequence')
    .first()) as { sequence: number } | undefined;
  return row?.sequence ?? 1;
}
