import { createHash } from 'node:crypto';
import { connect, engineCall, engineFault } from './connection.ts';
import { indexName } from './names.ts';
import type { Meilisearch } from 'meilisearch';

/** The keys of the system. Each part gets only its own; the master key stays with the one who starts the engine. */
export interface SearchKeys {
  /** Searches the public index, and nothing else. */
  publicSearch: string;
  /** Searches the internal index, and nothing else. */
  internalSearch: string;
  /** Writes both indexes and those built beside them. */
  indexer: string;
}

interface KeyPlan {
  name: string;
  actions: string[];
  indexes: string[];
}

const INDEXER_ACTIONS = [
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.update',
  'indexes.delete',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'tasks.get',
  'stats.get',
];

/**
 * Makes the three keys, or finds them: the engine derives a key from the master key and the identifier, and the
 * identifiers are fixed, so every call with the same master key answers the same keys.
 * @throws UNAVAILABLE when the engine is down or refuses the master key.
 */
export async function provisionKeys(
  url: string,
  masterKey: string,
  options: { prefix?: string } = {},
): Promise<SearchKeys> {
  const client = connect({ url, key: masterKey, timeoutMs: 10_000 });
  const publicIndex = indexName('public', options.prefix);
  const internalIndex = indexName('internal', options.prefix);
  const key = (plan: KeyPlan) => engineCall(() => ensureKey(client, plan));
  return {
    publicSearch: await key({ name: `search ${publicIndex}`, actions: ['search'], indexes: [publicIndex] }),
    internalSearch: await key({ name: `search ${internalIndex}`, actions: ['search'], indexes: [internalIndex] }),
    indexer: await key({
      name: `index ${publicIndex} ${internalIndex}`,
      actions: INDEXER_ACTIONS,
      indexes: [`${publicIndex}*`, `${internalIndex}*`],
    }),
  };
}

/** A key whose rights differ from the plan is replaced: rights of a key cannot be changed. */
async function ensureKey(client: Meilisearch, plan: KeyPlan): Promise<string> {
  const uid = fixedUid(plan.name);
  const found = await client.getKey(uid).catch((error: unknown) => {
    if (engineFault(error) === 'api_key_not_found') return undefined;
    throw error;
  });
  if (found && same(found.actions, plan.actions) && same(found.indexes, plan.indexes)) return found.key;
  if (found) await client.deleteKey(uid);
  const made = await client.createKey({ uid, ...plan, expiresAt: null }).catch((error: unknown) => {
    // Another process of the system was quicker.
    if (engineFault(error) === 'api_key_already_exists') return client.getKey(uid);
    throw error;
  });
  return made.key;
}

const same = (left: string[], right: string[]) => [...left].sort().join('\n') === [...right].sort().join('\n');

/** A UUID that depends on the name only; the engine wants the shape of version 4. */
function fixedUid(name: string): string {
  const hex = createHash('sha256').update(`service-manual ${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
