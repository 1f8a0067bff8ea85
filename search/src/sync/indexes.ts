import type { Meilisearch } from 'meilisearch';
import { engineCall, engineFault, taskDone } from '../engine/connection.ts';
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
  await taskDone(client, client.index(name).updateSettings(indexSettings(kind)));
  return missing;
}

/** Deletes the index if there is one. */
export async function dropIndex(client: Meilisearch, name: string): Promise<void> {
  if (await indexExists(client, name)) await taskDone(client, client.deleteIndex(name));
}
