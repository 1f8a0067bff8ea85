import type { Analyzer, Engines } from '../analysis/analyzer.ts';
import { connect, engineCall } from '../engine/connection.ts';
import { indexKinds, indexName, type IndexKind } from '../engine/names.ts';
import { searchError } from '../errors.ts';
import { createIndex, indexExists } from './indexes.ts';
import { createQueue } from './queue.ts';
import { runReindex, type ReindexProgress, type ReindexResult } from './reindex.ts';
import type { LiveSource } from './source.ts';
import { compareAgain, compareAll, type Verification } from './verify.ts';
import { writeRecords, type WriteTarget } from './write.ts';

/** State of the search for a health check. */
export interface IndexerHealth {
  /** The engine answers, takes the key and has both indexes. */
  available: boolean;
  analyzer: Engines;
  indexes: Record<IndexKind, { documents: number; indexing: boolean } | null>;
}

/**
 * Keeps both indexes equal to what is live. One process at a time writes (the sync leader); inside it, updates run one
 * after the other, so that an older reading never overwrites a newer one.
 */
export interface Indexer {
  /** Creates missing indexes and brings settings up to date. `created`: one was missing, so a reindex is due. */
  setUp(): Promise<{ created: boolean }>;
  /** Makes the indexes hold what is live of these records now. Throws UNAVAILABLE unless the engine has done it. */
  update(recordIds: string[]): Promise<void>;
  /**
   * Builds everything anew beside the indexes in use and swaps. Updates may go on meanwhile.
   * @param options.changedSince the records that changed since the reindex began, wherever they were changed.
   * @throws BUSY when a reindex of this indexer is running; INTERNAL when the result differs from what is live.
   */
  reindex(options?: {
    onProgress?: (progress: ReindexProgress) => void;
    changedSince?: () => Promise<string[]>;
  }): Promise<ReindexResult>;
  /** Compares ids and content hashes with what is live. */
  verify(): Promise<Verification>;
  /** Never throws. */
  health(): Promise<IndexerHealth>;
}

/**
 * @param options.key the indexer key. @param options.prefix goes before the names of the indexes.
 * @param options.timeoutMs longest wait for one answer of the engine; default 30 s (tasks have their own limit).
 */
export function createIndexer(options: {
  url: string;
  key: string;
  analyzer: Analyzer;
  source: LiveSource;
  prefix?: string;
  timeoutMs?: number;
}): Indexer {
  const { analyzer, source, prefix } = options;
  const client = connect({ url: options.url, key: options.key, timeoutMs: options.timeoutMs ?? 30_000 });
  const target: WriteTarget = { client, analyzer, source, indexOf: (kind) => indexName(kind, prefix) };
  const alone = createQueue();
  let touched: Set<string> | undefined;

  const setUp = async () => {
    const created = await Promise.all(indexKinds.map((kind) => createIndex(client, kind, indexName(kind, prefix))));
    return { created: created.includes(true) };
  };
  const update = async (recordIds: string[]) => {
    if (!recordIds.length) return;
    await alone(async () => {
      recordIds.forEach((id) => touched?.add(id));
      // Without this the engine would create a missing index by itself, with settings that show everything.
      for (const kind of indexKinds) {
        if (!(await indexExists(client, indexName(kind, prefix)))) await setUp();
      }
      await writeRecords(target, recordIds);
    });
  };
  const verify = async () => {
    const first = await compareAll(target);
    // Updates went on during that long reading: only what still differs while none runs is a difference.
    return first.ok ? first : alone(() => compareAgain(target, first));
  };

  return {
    setUp: () => alone(setUp),
    update,
    verify,
    async reindex({ onProgress, changedSince } = {}) {
      if (touched) throw searchError('BUSY', 'a reindex is running');
      touched = new Set();
      try {
        await alone(setUp);
        return await runReindex({ target, prefix, alone, touched, update, verify, onProgress, changedSince });
      } finally {
        touched = undefined;
      }
    },
    async health() {
      const state = async (kind: IndexKind) => {
        try {
          const stats = await engineCall(() => client.index(indexName(kind, prefix)).getStats());
          return { documents: stats.numberOfDocuments, indexing: stats.isIndexing };
        } catch {
          return null;
        }
      };
      const indexes = { public: await state('public'), internal: await state('internal') };
      return { available: !!indexes.public && !!indexes.internal, analyzer: analyzer.engines, indexes };
    },
  };
}
