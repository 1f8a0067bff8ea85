import { locales } from '@service-manual/schemas';
import type { Meilisearch } from 'meilisearch';
import type { Analyzer } from '../analysis/analyzer.ts';
import { documentId } from '../documents/document.ts';
import { taskDone } from '../engine/connection.ts';
import { indexKinds, type IndexKind } from '../engine/names.ts';
import { documentsOfAll } from './documents-of.ts';
import { chunks, type LiveSource } from './source.ts';

/** What writing needs; `indexOf` names the index each kind is written to. */
export interface WriteTarget {
  client: Meilisearch;
  analyzer: Analyzer;
  source: LiveSource;
  indexOf: (kind: IndexKind) => string;
}

/**
 * Makes both indexes hold exactly what is live of these records now: writes the languages that are live, deletes all
 * others. Returns when the engine has done it.
 * @throws UNAVAILABLE when it has not.
 */
export async function writeRecords(target: WriteTarget, recordIds: Iterable<string>): Promise<void> {
  for (const ids of chunks([...new Set(recordIds)])) {
    const records = new Map((await target.source.read(ids)).map((record) => [record.id, record]));
    await Promise.all(
      indexKinds.map(async (kind) => {
        const wanted = await documentsOfAll(kind, [...records.values()], target.analyzer);
        const kept = new Set(wanted.map(({ id }) => id));
        const gone = ids.flatMap((id) => locales.map((locale) => documentId(id, locale))).filter((id) => !kept.has(id));
        const index = target.client.index(target.indexOf(kind));
        if (wanted.length) await taskDone(target.client, index.addDocuments(wanted, { primaryKey: 'id' }));
        if (gone.length) await taskDone(target.client, index.deleteDocuments(gone));
      }),
    );
  }
}
