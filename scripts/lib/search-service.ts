import path from 'node:path';
import { startChild } from './child.ts';
import { Refusal } from './machine.mjs';
import { freePort } from './ports.ts';
import { createService } from './service.ts';
import type { SearchReady } from './search-child.ts';
import type { Service } from './service.ts';
import type { MeiliKeys, OuterMeili } from './settings.ts';

/** Search as the other servers need it. */
export interface Search {
  url: string;
  keys: MeiliKeys;
  /** Ours to start and stop; absent for a server somebody else runs. */
  service?: Service;
  /** Number of the search server's own process (not of the one that looks after it). */
  serverPid?: () => number | undefined;
}

interface SearchOptions {
  dataDir: string;
  masterKey: string;
  outer?: OuterMeili | undefined;
  say: (text: string) => void;
}

const startBound = 60_000;

/** Keys of a server somebody else runs: those given, or made with its master key. */
async function outerSearch(
  { url, keys, masterKey }: OuterMeili,
  say: (text: string) => void,
): Promise<Search | undefined> {
  if (keys) return { url, keys };
  const { provisionKeys } = await import('@service-manual/search');
  try {
    const prefix = process.env.MEILI_PREFIX;
    const made = await provisionKeys(url, masterKey ?? '', prefix ? { prefix } : {});
    return { url, keys: { indexer: made.indexer, public: made.publicSearch, internal: made.internalSearch } };
  } catch (error) {
    say(
      `search: ${url} cannot be used (${(error as Error).message}); going on with browsing and title match. ` +
        'Start it, check MEILI_MASTER_KEY and start again, or give the three keys to let it catch up by itself.',
    );
    return undefined;
  }
}

async function ownSearch({ dataDir, masterKey, say }: SearchOptions): Promise<Search> {
  const port = await freePort();
  const { PATH = '', HOME = '', MEILI_PREFIX = '' } = process.env;
  const env = {
    PATH,
    HOME,
    MEILI_PREFIX,
    MEILI_DIR: path.join(dataDir, 'meilisearch'),
    MEILI_PORT: String(port),
    MEILI_MASTER_KEY: masterKey,
  };
  const told: { ready?: SearchReady } = {};
  const service = createService(
    'search',
    () =>
      startChild({ name: 'search', script: 'scripts/lib/search-child.ts', env, logDir: path.join(dataDir, 'logs') }),
    async (child) => {
      const late = setTimeout(() => void child.kill(), startBound);
      try {
        told.ready = (await child.firstMessage) as unknown as SearchReady;
      } catch {
        throw new Refusal(`The search server did not start.\n--- last lines of search ---\n${child.lastLines()}`);
      } finally {
        clearTimeout(late);
      }
    },
  );
  await service.start();
  const { ready } = told;
  if (!ready) throw new Error('search said that it is ready without saying where');
  say(`search: Meilisearch at ${ready.url}`);
  return { url: ready.url, keys: ready.keys, service, serverPid: () => (service.pid() ? told.ready?.pid : undefined) };
}

/**
 * Finds or starts search, in this order: MEILI_URL, `meilisearch` on the PATH, the server from the lock file.
 * @returns undefined when there is none: the site then offers browsing and title match, and says so.
 */
export async function startSearch(options: SearchOptions): Promise<Search | undefined> {
  if (options.outer) return outerSearch(options.outer, options.say);
  const { findMeilisearch } = await import('@service-manual/search/server');
  if (!findMeilisearch()) {
    options.say(
      'search: no Meilisearch for this system; the site offers browsing and title match. Put `meilisearch` on the PATH or set MEILI_URL.',
    );
    return undefined;
  }
  return ownSearch(options);
}
