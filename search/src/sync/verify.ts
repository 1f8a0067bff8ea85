import { locales } from '@service-manual/schemas';
import type { Meilisearch } from 'meilisearch';
import { documentId, type PublicDocument } from '../documents/document.ts';
import { engineCall } from '../engine/connection.ts';
import { indexKinds, type IndexKind } from '../engine/names.ts';
import { documentsOfAll } from './documents-of.ts';
import { chunks, pages, type LiveRecord } from './source.ts';
import type { WriteTarget } from './write.ts';

/** Ids of documents by what is wrong with them. */
export interface Differences {
  /** Live, but not in the index. */
  missing: string[];
  /** In the index, but not live. */
  extra: string[];
  /** In the index with another content than what is live. */
  different: string[];
}

/** Differences of both indexes; `ok` when there are none. */
export interface Verification extends Record<IndexKind, Differences> {
  ok: boolean;
}

/** Documents read from the engine at a time. */
const FETCH = 1_000;

type Hashes = Map<string, string>;

/** Compares id and content hash of every document of both indexes with everything that is live. */
export async function compareAll(target: WriteTarget): Promise<Verification> {
  const expected: Record<IndexKind, Hashes> = { public: new Map(), internal: new Map() };
  for await (const page of pages(target.source)) await addExpected(expected, page, target);
  const found = { public: new Map(), internal: new Map() } as Record<IndexKind, Hashes>;
  for (const kind of indexKinds) {
    for (let offset = 0; ; offset += FETCH) {
      const rows = await fetchHashes(target.client, target.indexOf(kind), { offset, limit: FETCH });
      rows.forEach(({ id, hash }) => found[kind].set(id, hash));
      if (rows.length < FETCH) break;
    }
  }
  return compare(expected, found);
}

/** The same for the records that differed only. */
export async function compareAgain(target: WriteTarget, before: Verification): Promise<Verification> {
  const expected: Record<IndexKind, Hashes> = { public: new Map(), internal: new Map() };
  const found = { public: new Map(), internal: new Map() } as Record<IndexKind, Hashes>;
  const suspects = new Set(differing(before));
  for (const ids of chunks(recordsOf(before))) {
    await addExpected(expected, await target.source.read(ids), target);
    for (const id of ids) for (const locale of locales) suspects.add(documentId(id, locale));
  }
  for (const ids of chunks([...suspects])) {
    for (const kind of indexKinds) {
      const rows = await fetchHashes(target.client, target.indexOf(kind), { ids, limit: FETCH });
      rows.forEach(({ id, hash }) => found[kind].set(id, hash));
    }
  }
  return compare(expected, found);
}

/** The records the differences belong to. */
export function recordsOf(verification: Verification): string[] {
  return [...new Set(differing(verification).map((id) => id.slice(0, id.lastIndexOf('_'))))];
}

function differing(verification: Verification): string[] {
  return indexKinds.flatMap((kind) => Object.values(verification[kind]).flat());
}

async function addExpected(
  expected: Record<IndexKind, Hashes>,
  records: LiveRecord[],
  { analyzer }: WriteTarget,
): Promise<void> {
  for (const kind of indexKinds) {
    for (const { id, hash } of await documentsOfAll(kind, records, analyzer)) expected[kind].set(id, hash);
  }
}

async function fetchHashes(client: Meilisearch, index: string, query: object): Promise<{ id: string; hash: string }[]> {
  const { results } = await engineCall(() =>
    client.index<PublicDocument>(index).getDocuments({ fields: ['id', 'hash'], ...query }),
  );
  return results;
}

function compare(expected: Record<IndexKind, Hashes>, found: Record<IndexKind, Hashes>): Verification {
  const one = (kind: IndexKind): Differences => ({
    missing: [...expected[kind].keys()].filter((id) => !found[kind].has(id)),
    extra: [...found[kind].keys()].filter((id) => !expected[kind].has(id)),
    different: [...expected[kind]].flatMap(([id, hash]) => {
      const there = found[kind].get(id);
      return there !== undefined && there !== hash ? [id] : [];
    }),
  });
  const both = { public: one('public'), internal: one('internal') };
  return { ...both, ok: indexKinds.every((kind) => Object.values(both[kind]).every((ids) => ids.length === 0)) };
}
