import type { Services } from '../services.ts';

/** What a reader of changes is told: which records changed since its cursor; never a text. */
export interface Changes {
  cursor: string;
  changes: { id: string; kind: string }[];
  /** The cursor is unknown or too old: everything may have changed. */
  reset: boolean;
}

const PAGE = 500;
const POLL_MS = 250;

/** Changes after a cursor; waits up to `waitMs` for the first one. Without a cursor: where the feed stands now. */
export async function changesAfter(services: Services, after: string | undefined, waitMs: number): Promise<Changes> {
  const range = await sequenceRange(services);
  if (after === undefined) return { cursor: String(range.last), changes: [], reset: false };
  const position = /^\d{1,15}$/.test(after) ? Number(after) : Number.NaN;
  if (!(position <= range.last) || position < range.first - 1) {
    return { cursor: String(range.last), changes: [], reset: true };
  }
  const until = Date.now() + waitMs;
  for (;;) {
    const changes = await readAfter(services, position);
    if (changes.changes.length || Date.now() >= until) return changes;
    await new Promise((resolve) => setTimeout(resolve, Math.min(POLL_MS, until - Date.now())));
  }
}

async function readAfter({ db }: Services, position: number): Promise<Changes> {
  const rows = (await db
    .knex('outbox_events')
    .select('sequence', 'record', 'kind')
    .where('sequence', '>', position)
    .where({ topic: 'record' })
    .orderBy('sequence')
    .limit(PAGE)) as { sequence: number; record: string; kind: string }[];
  const cursor = rows.at(-1)?.sequence ?? position;
  // Readers of public pages learn only of services; instructions are nobody's business outside.
  const changes = rows.filter((row) => row.kind === 'service').map((row) => ({ id: row.record, kind: row.kind }));
  return { cursor: String(cursor), changes, reset: false };
}

async function sequenceRange({ db }: Services): Promise<{ first: number; last: number }> {
  const row = (await db
    .knex('outbox_events')
    .where({ topic: 'record' })
    .min({ first: 'sequence' })
    .max({ last: 'sequence' })
    .first()) as { first: number | null; last: number | null };
  return { first: row.first ?? 1, last: row.last ?? 0 };
}
