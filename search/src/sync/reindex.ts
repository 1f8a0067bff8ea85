import { taskDone } from '../engine/connection.ts';
import { buildingName, indexKinds, indexName, type IndexKind } from '../engine/names.ts';
import { searchError } from '../errors.ts';
import { documentsOfAll } from './documents-of.ts';
import { createIndex, dropIndex, swapIndexes } from './indexes.ts';
import { pages } from './source.ts';
import { recordsOf, type Verification } from './verify.ts';
import { writeRecords, type WriteTarget } from './write.ts';

/** How far a reindex has come. */
export interface ReindexProgress {
  records: number;
  documents: number;
}

/** What a reindex did. `repaired`: records that had to be written again after the swap. */
export interface ReindexResult extends ReindexProgress {
  repaired: number;
}

/** What reindexing needs of the indexer it belongs to. */
export interface ReindexParts {
  target: WriteTarget;
  prefix: string | undefined;
  /** Runs while no update of this indexer runs. */
  alone: <T>(task: () => Promise<T>) => Promise<T>;
  /** Records this indexer has updated since the reindex began. */
  touched: Set<string>;
  update: (recordIds: string[]) => Promise<void>;
  verify: () => Promise<Verification>;
  onProgress?: (progress: ReindexProgress) => void;
  changedSince?: () => Promise<string[]>;
}

/** Builds both indexes beside the ones in use, swaps them in one step, and verifies them. */
export async function runReindex(parts: ReindexParts): Promise<ReindexResult> {
  const { target, prefix, changedSince = async () => [] } = parts;
  const { client } = target;
  const building = { ...target, indexOf: (kind: IndexKind) => buildingName(kind, prefix) };
  const eachKind = (task: (kind: IndexKind) => Promise<unknown>) => Promise.all(indexKinds.map(task));
  await eachKind(async (kind) => {
    // One may be left from a run that was broken off.
    await dropIndex(client, buildingName(kind, prefix));
    await createIndex(client, kind, buildingName(kind, prefix));
  });
  const progress = await fill(building, parts.onProgress);

  await parts.alone(async () => {
    await writeRecords(building, [...parts.touched, ...(await changedSince())]);
    await swapIndexes(
      client,
      indexKinds.map((kind) => [indexName(kind, prefix), buildingName(kind, prefix)]),
    );
  });
  // Another process may have written to the old index until the swap.
  await parts.update(await changedSince());

  let found = await parts.verify();
  const repaired = recordsOf(found);
  if (!found.ok) {
    await parts.update(repaired);
    found = await parts.verify();
  }
  if (!found.ok) {
    const ids = recordsOf(found);
    throw searchError('INTERNAL', `reindex: ${ids.length} records differ from what is live: ${ids.slice(0, 5).join()}`);
  }
  await eachKind((kind) => dropIndex(client, buildingName(kind, prefix)));
  return { ...progress, repaired: repaired.length };
}

async function fill(building: WriteTarget, onProgress: ReindexParts['onProgress']): Promise<ReindexProgress> {
  const progress = { records: 0, documents: 0 };
  for await (const page of pages(building.source)) {
    const written = await Promise.all(
      indexKinds.map(async (kind) => {
        const documents = await documentsOfAll(kind, page, building.analyzer);
        const index = building.client.index(building.indexOf(kind));
        if (documents.length) await taskDone(building.client, index.addDocuments(documents, { primaryKey: 'id' }));
        return documents.length;
      }),
    );
    progress.records += page.length;
    progress.documents += written.reduce((sum, count) => sum + count, 0);
    onProgress?.({ ...progress });
  }
  return progress;
}
