import { readReindex, type ReindexState } from '../outbox/reindex-events.ts';
import type { Services } from '../services.ts';
import { fromDate } from '../storage/columns.ts';

/** What watches of the installation need to know; no secrets, no texts. */
export interface Health {
  status: 'ok' | 'degraded' | 'down';
  database: 'ok' | 'down';
  search: 'ok' | 'down' | 'off';
  outbox: { lagSeconds: number; stuck: number };
  analyser: Record<string, string>;
  /** The last reindex that was asked for; null when there was none, or no search server is configured. */
  reindex: ReindexState | null;
}

const STUCK_AFTER_ATTEMPTS = 5;

/** Asks every part how it is. Never throws. */
export async function healthOf(services: Services): Promise<Health> {
  const [outbox, search, reindex] = await Promise.all([
    outboxState(services).catch(() => null),
    services.search.state(),
    readReindex(services).catch(() => null),
  ]);
  const fine = search === 'ok' && outbox?.stuck === 0;
  return {
    status: outbox === null ? 'down' : fine ? 'ok' : 'degraded',
    database: outbox === null ? 'down' : 'ok',
    search,
    outbox: outbox ?? { lagSeconds: 0, stuck: 0 },
    analyser: services.search.engines(),
    reindex: search === 'off' ? null : reindex,
  };
}

async function outboxState({ db }: Services): Promise<Health['outbox']> {
  const open = () => db.knex('outbox_events').whereNull('done_at');
  // A reindex takes its time; what is published meanwhile does not wait for it.
  const oldest = (await open().whereNot({ topic: 'reindex' }).orderBy('id').first()) as
    { created_at: unknown } | undefined;
  const stuck = (await open().where('attempts', '>=', STUCK_AFTER_ATTEMPTS).count({ count: '*' }).first()) as {
    count: number | string;
  };
  const since = oldest ? Date.now() - Date.parse(fromDate(oldest.created_at) ?? '') : 0;
  return { lagSeconds: Math.max(0, Math.round(since / 1_000)), stuck: Number(stuck.count) };
}
