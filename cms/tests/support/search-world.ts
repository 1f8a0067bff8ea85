import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAnalyzer, createSearcher, provisionKeys, type SearchKeys } from '@service-manual/search';
import { freePort, startMeilisearch, type MeilisearchServer } from '@service-manual/search/server';

const MASTER_KEY = 'a-master-key-of-a-test';
const analyzer = createAnalyzer();

/** A real search server that can be stopped, started in its place and emptied. */
export interface TestSearch {
  url: string;
  keys: SearchKeys;
  /** Titles of what is found. */
  hits(q: string, index?: 'services-public' | 'services-internal'): Promise<string[]>;
  /** Names of all documents of the public index. */
  total(): Promise<number>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Starts it after its disk was lost. */
  startEmpty(): Promise<void>;
  /** Ends it for good. */
  remove(): Promise<void>;
}

/** Starts a search server with the keys of the system. */
export async function startTestSearch(): Promise<TestSearch> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'cms-search-'));
  const port = await freePort();
  let server: MeilisearchServer = await startMeilisearch({ dataDir, port, masterKey: MASTER_KEY });
  const { url } = server;
  const keys = await provisionKeys(url, MASTER_KEY);

  const search = (q: string, index: 'services-public' | 'services-internal') => {
    const key = index === 'services-public' ? keys.publicSearch : keys.internalSearch;
    const searcher = createSearcher({ url, key, index, analyzer });
    return searcher.search({ q, locale: 'fi', limit: 100, offset: 0, facets: {} });
  };
  const start = async () => {
    server = await startMeilisearch({ dataDir, port, masterKey: MASTER_KEY });
  };
  return {
    url,
    keys,
    hits: async (q, index = 'services-public') => (await search(q, index)).hits.map(({ title }) => title),
    total: async () => (await search('', 'services-public')).total,
    stop: () => server.stop(),
    start,
    startEmpty: async () => {
      await rm(path.join(dataDir, 'data.ms'), { recursive: true });
      await start();
      // The same master key makes the same keys.
      await provisionKeys(url, MASTER_KEY);
    },
    remove: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
