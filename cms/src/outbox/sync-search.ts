import { createAnalyzer, createIndexer, type Analyzer, type Indexer } from '@service-manual/search';
import { pageOfLive, readLive } from '../live/read-live.ts';
import type { Services } from '../services.ts';
import { createEngineProbe } from './engine-probe.ts';
import { rebuildSearch } from './rebuild-search.ts';
import { countLive, requestReindex } from './reindex-events.ts';
import { backOff, dueEvents, EVENT_BATCH, markDone, postpone, servicesOf, type RecordEvent } from './search-events.ts';
import { reasonOf, writeApart } from './write-apart.ts';

/** Keeps the search indexes in step with the live rows. Steps are for the one leader; the rest is for every instance. */
export interface SearchSync {
  /** Does what is due; true when more waits. */
  step(): Promise<boolean>;
  /** Does a reindex that was asked for; runs beside the steps of the same instance. */
  rebuild(isLeading: () => boolean): Promise<boolean>;
  /** Whether the search server can be used; `off` when none is configured. Never throws, answers within a second. */
  state(): Promise<'ok' | 'down' | 'off'>;
  /** Which engine analyses each language. */
  engines(): Record<string, string>;
}

type Rest = Omit<Services, 'search'>;

/** Longest pause while the engine is down, in milliseconds: when it is back, everything is caught up with at once. */
const PAUSE_MAX_MS = 5_000;
/** How often an idle leader looks whether the indexes are still there. */
const LOOK_MS = 3_000;
/** A failure is believed that long after the next attempt was due, in milliseconds. */
const BELIEVE_MS = 10_000;

/**
 * Brings the indexes up to the live rows of now for every record that changed; an event is done when the search
 * server's task has succeeded. While the server is down events stay as they are; a record it does not take is put off
 * alone. An index that is missing (first start, lost data) is filled by a reindex, if anything is live.
 */
export function createSearchSync(services: Rest): SearchSync {
  const analyzer = createAnalyzer();
  const engines = () => ({ ...analyzer.engines });
  const { MEILI_URL: url, MEILI_INDEXER_KEY: key } = services.config;
  if (!url || !key) {
    return { step: () => passOver(services), rebuild: async () => false, state: async () => 'off', engines };
  }
  const indexer = indexerOf(services, { url, key }, analyzer);
  const probe = createEngineProbe(url);
  const engine = { prepared: false, lookAt: 0, failures: 0, retryAt: 0 };

  const prepare = async () => {
    const { available } = await indexer.health();
    if (available && engine.prepared) return;
    // Asked for before the indexes are made: a crash in between must not leave empty ones behind for good.
    if (!available && (await probe.now()) && (await countLive(services)) > 0) await requestReindex(services);
    await indexer.setUp();
    engine.prepared = true;
  };

  const step = async () => {
    if (Date.now() < engine.retryAt) return false;
    const events = await dueEvents(services);
    if (events.length === 0 && Date.now() < engine.lookAt) return false;
    try {
      await prepare();
      await update(services, indexer, events);
    } catch (error) {
      if (engine.failures === 0) services.log.warn(`search index is behind: ${reasonOf(error)}`);
      engine.retryAt = Date.now() + backOff(engine.failures, PAUSE_MAX_MS);
      engine.failures += 1;
      engine.prepared = false;
      return false;
    }
    Object.assign(engine, { failures: 0, lookAt: Date.now() + LOOK_MS });
    return events.length === EVENT_BATCH;
  };

  const state = async () => {
    // Only the leader works with the engine; its failures count until it would have tried again.
    const failing = engine.failures > 0 && Date.now() < engine.retryAt + BELIEVE_MS;
    return !failing && (await probe.lately()) ? 'ok' : 'down';
  };
  return { step, rebuild: (isLeading) => rebuildSearch(services, indexer, isLeading), state, engines };
}

/** Without a search server nothing is to be done now; one that comes later needs everything. */
async function passOver(services: Rest): Promise<boolean> {
  const events = await dueEvents(services);
  if (events.length === 0) return false;
  await requestReindex(services);
  await markDone(services, events);
  return events.length === EVENT_BATCH;
}

async function update(services: Rest, indexer: Indexer, events: RecordEvent[]): Promise<void> {
  if (events.length === 0) return;
  const targets = await servicesOf(services, events);
  const refused = await writeApart([...new Set(targets.values())], (ids) => indexer.update(ids));
  const reasonFor = (event: RecordEvent) => refused.get(targets.get(event) ?? '');
  await markDone(
    services,
    events.filter((event) => reasonFor(event) === undefined),
  );
  for (const event of events) {
    const reason = reasonFor(event);
    if (reason === undefined) continue;
    if (event.attempts === 0) services.log.error(`search does not take record ${event.record}: ${reason}`);
    await postpone(services, event, reason);
  }
}

function indexerOf({ config, db }: Rest, { url, key }: { url: string; key: string }, analyzer: Analyzer): Indexer {
  return createIndexer({
    url,
    key,
    analyzer,
    ...(config.MEILI_PREFIX && { prefix: config.MEILI_PREFIX }),
    source: {
      read: (ids) => readLive(db.knex, ids),
      page: (after, limit) => pageOfLive(db.knex, after, limit),
    },
  });
}
