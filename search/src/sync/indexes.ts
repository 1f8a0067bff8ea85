import { isDeepStrictEqual } from 'node:util';
import type { Meilisearch } from 'meilisearch';
import { engineCall, engineFault, TASK_INTERVAL_MS, TASK_TIMEOUT_MS, taskDone } from '../engine/connection.ts';
import { searchError } from '../errors.ts';
import type { IndexKind } from '../engine/names.ts';
import { indexSettings } from '../engine/settings.ts';

/** True when the index exists. */
export async function indexExists(client: Meilisearch, name: string): Promise<boolean> {
  return engineCall(async () => {
    try {
      await client.getRawIndex(name);
      return true;
    } catch (error) {
      if (engineFault(error) === 'index_not_found') return false;
      throw error;
    }
  });
}

/** Creates the index when it is missing and brings its settings up to date. True when it was created. */
export async function createIndex(client: Meilisearch, kind: IndexKind, name: string): Promise<boolean> {
  const missing = !(await indexExists(client, name));
  if (missing) await taskDone(client, client.createIndex(name, { primaryKey: 'id' }));
  const settings = indexSettings(kind);
  const present = missing ? {} : await engineCall(() => client.index(name).getSettings());
  if (!sameSettings(settings, present)) await taskDone(client, client.index(name).updateSettings(settings));
  return missing;
}

/** True when every setting we give is as we give it; the engine knows more of them, and answers some lists sorted. */
function sameSettings(wanted: object, present: object): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const there = (present as Record<string, unknown>)[name];
    return isDeepStrictEqual(comparable(name, value), comparable(name, there, value));
  });
}

/** Lists whose order means nothing are sorted; of an object only the keys of `like` are kept. */
function comparable(name: string, value: unknown, like: unknown = value): unknown {
  if (Array.isArray(value)) return ORDERED.has(name) ? value : [...(value as unknown[])].sort();
  if (typeof value !== 'object' || value === null || typeof like !== 'object' || like === null) return value;
  return Object.fromEntries(
    Object.keys(like).map((key) => [key, comparable(key, (value as Record<string, unknown>)[key])]),
  );
}

/** Settings whose order has a meaning. */
const ORDERED = new Set(['searchableAttributes', 'rankingRules']);

/** Deletes the index if there is one. */
export async function dropIndex(client: Meilisearch, name: string): Promise<void> {
  if (await indexExists(client, name)) await taskDone(client, client.deleteIndex(name));
}

/**
 * Exchanges pairs of indexes in one step and waits until it is done. A swap is a task that a key of some indexes cannot
 * look at, so the indexes themselves are watched: each keeps its time of creation when it gets another name.
 * @throws UNAVAILABLE when it is not done in time.
 */
export async function swapIndexes(client: Meilisearch, pairs: [inUse: string, beside: string][]): Promise<void> {
  const createdAt = (name: string) => engineCall(async () => (await client.getRawIndex(name)).createdAt);
  const wanted = await Promise.all(pairs.map(async ([inUse, beside]) => [inUse, await createdAt(beside)] as const));
  await engineCall(async () => client.swapIndexes(pairs.map((indexes) => ({ indexes, rename: false }))));
  const until = Date.now() + TASK_TIMEOUT_MS;
  while (Date.now() < until) {
    const now = await Promise.all(wanted.map(async ([name, created]) => (await createdAt(name)) === created));
    if (now.every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, TASK_INTERVAL_MS));
  }
  throw searchError('UNAVAILABLE', `the indexes were not swapped within ${TASK_TIMEOUT_MS} ms`);
}
