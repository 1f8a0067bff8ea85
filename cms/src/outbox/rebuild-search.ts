import type { Indexer } from '@service-manual/search';
import { pageOfLive } from '../live/read-live.ts';
import type { Services } from '../services.ts';
import { addEvent } from './add-event.ts';
import {
  countLive,
  dueReindex,
  markChanges,
  saveReindex,
  type ReindexCounts,
  type ReindexEvent,
} from './reindex-events.ts';
import { backOff, EVENT_BATCH } from './search-events.ts';
import { isRecordFault, reasonOf, writeApart } from './write-apart.ts';

type Tools = Pick<Services, 'db' | 'log'>;

/** Longest pause between two attempts while the engine is down. */
const PAUSE_MAX_MS = 15_000;
const SAVE_EVERY_MS = 500;

/**
 * Does a reindex that was asked for. Publishing and its updates go on meanwhile. Cut off, it begins again later.
 * @param isLeading ends it when another instance has taken over.
 */
export async function rebuildSearch(services: Tools, indexer: Indexer, isLeading: () => boolean): Promise<boolean> {
  const event = await dueReindex(services);
  if (!event) return false;
  const counts: ReindexCounts = { records: 0, documents: 0, total: await countLive(services), refused: 0 };
  const report = reporter(services, event, counts, isLeading);
  try {
    await wholeOrApart(services, indexer, report);
    await report.settled();
    await saveReindex(services, event, counts, { done_at: new Date(), last_error: null });
    services.log.info(`search was rebuilt: ${counts.records} records, ${counts.documents} documents`);
  } catch (error) {
    await report.settled();
    if (!isLeading()) return false;
    if (event.attempts === 0) services.log.warn(`search cannot be rebuilt now, trying again: ${reasonOf(error)}`);
    await saveReindex(services, event, counts, {
      attempts: event.attempts + 1,
      next_attempt_at: new Date(Date.now() + backOff(event.attempts, PAUSE_MAX_MS)),
      last_error: reasonOf(error),
    });
  }
  return false;
}

async function wholeOrApart(services: Tools, indexer: Indexer, report: Reporter): Promise<void> {
  try {
    const changedSince = await markChanges(services);
    const done = await indexer.reindex({ onProgress: report.progress, changedSince });
    report.set(done);
  } catch (error) {
    report.check();
    if (!isRecordFault(error)) throw error;
    services.log.warn(`search cannot be rebuilt as a whole, going on record by record: ${reasonOf(error)}`);
    await fillApart(services, indexer, report);
  }
}

/** Writes everything that is live into the indexes in use, and leaves an event for every record that is refused. */
async function fillApart(services: Tools, indexer: Indexer, report: Reporter): Promise<void> {
  const so = { records: 0, documents: 0, refused: 0 };
  let after: string | undefined;
  for (;;) {
    const page = await pageOfLive(services.db.knex, after, EVENT_BATCH);
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    const refused = await writeApart(
      page.map(({ id }) => id),
      (ids) => indexer.update(ids),
    );
    for (const id of refused.keys()) await leaveEvent(services, id);
    so.records += page.length - refused.size;
    so.refused += refused.size;
    // One document a language in each of the two indexes.
    so.documents += page.filter(({ id }) => !refused.has(id)).reduce((sum, one) => sum + 2 * one.services.length, 0);
    report.set(so);
    report.progress(so);
  }
}

async function leaveEvent({ db }: Tools, record: string): Promise<void> {
  const waiting = await db.knex('outbox_events').where({ topic: 'record', record }).whereNull('done_at').first();
  if (!waiting) await db.transaction((trx) => addEvent(trx, { topic: 'record', kind: 'service', record }));
}

interface Reporter {
  set(counts: Partial<ReindexCounts>): void;
  /** Counts, saves once in a while, and ends the work by throwing when this instance does not lead any more. */
  progress(counts: Partial<ReindexCounts>): void;
  check(): void;
  /** Waits until what was reported is saved. */
  settled(): Promise<void>;
}

function reporter(services: Tools, event: ReindexEvent, counts: ReindexCounts, isLeading: () => boolean): Reporter {
  let saving = saveReindex(services, event, counts).catch(() => undefined);
  let savedAt = 0;
  const set = (news: Partial<ReindexCounts>) => {
    const { records, documents, refused } = { ...counts, ...news };
    Object.assign(counts, { records, documents, refused });
  };
  const check = () => {
    if (!isLeading()) throw Object.assign(new Error('another instance goes on'), { code: 'UNAVAILABLE' });
  };
  return {
    set,
    check,
    progress: (news) => {
      check();
      set(news);
      if (Date.now() - savedAt < SAVE_EVERY_MS) return;
      savedAt = Date.now();
      const now = { ...counts };
      saving = saving.then(() => saveReindex(services, event, now).catch(() => undefined));
    },
    settled: () => saving,
  };
}
