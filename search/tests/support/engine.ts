import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAnalyzer,
  createIndexer,
  createSearcher,
  indexName,
  provisionKeys,
  type Analyzer,
  type Indexer,
  type LiveSource,
  type SearchKeys,
  type Searcher,
} from '../../src/index.ts';
import { findMeilisearch, startMeilisearch } from '../../src/server.ts';

/** True when this machine has no search server: such tests are skipped, and counted as skipped. */
export const noEngine = findMeilisearch() === undefined;

/** A search server of its own with everything that belongs to it. */
export interface TestEngine {
  url: string;
  masterKey: string;
  keys: SearchKeys;
  analyzer: Analyzer;
  indexer: Indexer;
  publicSearch: Searcher;
  internalSearch: Searcher;
  /** A request as any program could send it. */
  request(
    key: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  /** Ends the server; the data stay until `close`. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server on a free port with empty indexes, filled from `source` when it is given records. */
export async function startEngine(source: LiveSource): Promise<TestEngine> {
  const dataDir = mkdtempSync(join(tmpdir(), 'search-test-'));
  const masterKey = 'a-master-key-for-tests-only';
  const server = await startMeilisearch({ dataDir, masterKey });
  const { url } = server;
  const analyzer = createAnalyzer();
  const keys = await provisionKeys(url, masterKey);
  const indexer = createIndexer({ url, key: keys.indexer, analyzer, source });
  await indexer.reindex();
  return {
    url,
    masterKey,
    keys,
    analyzer,
    indexer,
    publicSearch: createSearcher({ url, key: keys.publicSearch, index: indexName('public'), analyzer }),
    internalSearch: createSearcher({ url, key: keys.internalSearch, index: indexName('internal'), analyzer }),
    async request(key, method, path, body) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    },
    stop: () => server.stop(),
    async close() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
