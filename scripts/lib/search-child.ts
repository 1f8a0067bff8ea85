/**
 * Runs the search server of one data folder and makes its keys. A process of its own, so that the search server ends when
 * whoever started it is gone, also after `kill -9`.
 * Environment: MEILI_DIR, MEILI_PORT, MEILI_MASTER_KEY, MEILI_PREFIX. Sends `SearchReady` when ready.
 */
import { provisionKeys } from '@service-manual/search';
import { startMeilisearch } from '@service-manual/search/server';
import type { MeiliKeys } from './settings.ts';

/** What the search process tells its parent. */
export interface SearchReady {
  url: string;
  /** The process of the search server itself. */
  pid: number;
  keys: MeiliKeys;
}

const { MEILI_DIR = '', MEILI_PORT = '', MEILI_MASTER_KEY = '', MEILI_PREFIX = '' } = process.env;
const watchEvery = 1_000;

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const server = await startMeilisearch({ dataDir: MEILI_DIR, port: Number(MEILI_PORT), masterKey: MEILI_MASTER_KEY });
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));

try {
  const made = await provisionKeys(server.url, MEILI_MASTER_KEY, MEILI_PREFIX ? { prefix: MEILI_PREFIX } : {});
  const keys = { indexer: made.indexer, public: made.publicSearch, internal: made.internalSearch };
  process.send?.({ url: server.url, pid: server.pid, keys } satisfies SearchReady);
} catch (error) {
  await server.stop();
  throw error;
}

// A search server that ended by itself ends this process too, so that the one who started it hears of it.
setInterval(() => {
  if (!isAlive(server.pid)) {
    console.error('the search server ended');
    process.exit(1);
  }
}, watchEvery);
