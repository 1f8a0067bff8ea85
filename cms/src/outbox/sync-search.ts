import { createAnalyzer, createIndexer, type Analyzer, type Indexer } from '@service-manual/search';
import { pageOfLive, readLive } from '../live/read-live.ts';
import type { Services } from '../services.ts';

const BATCH = 200;
const RETRY_MS = [1_000, 2_000, 5_000, 15_000, 60_000];

/** Keeps the search indexes in step with the live rows. */
export interface SearchSync {
  /** Does what is due; true when more waits. */
  step(): Promise<boolean>;
  /** Whether the last contact with the search server succeeded; `off` when none is configured. */
  state(): 'ok' | 'down' | 'off';
  /** Which engine analyses each language. */
  engines(): Record<string, string>;
}

type Rest = Omit<Services, 'search'>;

interface EventRow {
  id: number;
  record: string;
  kind: string;
  attempts: number;
}

/**
 * Brings the indexes up to the live rows of now for every record that changed; an event is done when the search
 * server's task has succeeded. A server that is down leaves the events where they are, to be tried again.
 */
export function createSearchSync(services: Rest): SearchSync {
  const analyzer = createAnalyzer();
  const indexer = indexerOf(services, analyzer);
  let state: 'ok' | 'down' | 'off' = indexer ? 'down' : 'off';
  let prepared = false;

  const step = async () => {
    if (!indexer) return false;
    const rows = await dueEvents(services);
    if (rows.length === 0 && prepared) return false;
    try {
      if (!prepared) await indexer.setUp();
      prepared = true;
      if (rows.length) await indexer.update(await servicesOf(services, rows));
      state = 'ok';
    } catch (error) {
      state = 'down';
      await postpone(services, rows, error);
      return false;
    }
    await markDone(services, rows);
    return rows.length === BATCH;
  };
  return { step, state: () => state, engines: () => ({ ...analyzer.engines }) };
}

function indexerOf({ config, db }: Rest, analyzer: Analyzer): Indexer | undefined {
  const { MEILI_URL, MEILI_INDEXER_KEY, MEILI_PREFIX } = config;
  if (!MEILI_URL || !MEILI_INDEXER_KEY) return undefined;
  return createIndexer({
    url: MEILI_URL,
    key: MEILI_INDEXER_KEY,
    analyzer,
    ...(MEILI_PREFIX && { prefix: MEILI_PREFIX }),
    source: {
      read: (ids) => readLive(db.knex, ids),
      page: (after, limit) => pageOfLive(db.knex, after, limit),
    },
  });
}

async function dueEvents({ db }: Rest): Promise<EventRow[]> {
  return (await db
    .knex('outbox_events')
    .where({ topic: 'record' })
    .whereNull('done_at')
    .where('next_attempt_at', '<=', new Date())
    .orderBy('id')
    .limit(BATCH)) as EventRow[];
}

async function markDone({ db }: Rest, rows: EventRow[]): Promise<void> {
  const ids = rows.map((row) => row.id);
  if (ids.length) await db.knex('outbox_events').whereIn('id', ids).update({ done_at: new Date() });
}

// Instructions are part of their service's internal document.
async function servicesOf({ db }: Rest, rows: EventRow[]): Promise<string[]> {
  const instructions = rows.filter((row) => row.kind !== 'service').map((row) => row.record);
  const parents = (await db.knex('records').whereIn('document_id', instructions).select('parent')) as {
    parent: string;
  }[];
  const services = rows.filter((row) => row.kind === 'service').map((row) => row.record);
  return [...new Set([...services, ...parents.map((row) => row.parent)])];
}

async function postpone({ db, log }: Rest, rows: EventRow[], error: unknown): Promise<void> {
  const reason = String((error as { code?: string }).code ?? (error as Error).message).slice(0, 200);
  if (rows.some((row) => row.attempts === 0)) log.warn(`search index is behind: ${reason}`);
  for (const row of rows) {
    const wait = RETRY_MS[Math.min(row.attempts, RETRY_MS.length - 1)] ?? 60_000;
    await db
      .knex('outbox_events')
      .where({ id: row.id })
      .update({ attempts: row.attempts + 1, next_attempt_at: new Date(Date.now() + wait), last_error: reason });
  }
}
