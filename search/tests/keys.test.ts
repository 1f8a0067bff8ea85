import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provisionKeys } from '../src/index.ts';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { guidance, memorySource, record } from './support/records.ts';

describe.skipIf(noEngine)('each key opens its own door only', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    const instructions = [guidance('a', { referral: 'Salasana sisäisiin ohjeisiin on kanarialintu.' })];
    engine = await startEngine(memorySource(record('a', [{ title: 'Palkkatuki' }], instructions)));
  });
  afterAll(() => engine?.close());

  it('the public key searches the public index', async () => {
    const answer = await engine.request(engine.keys.publicSearch, 'POST', '/indexes/services-public/search', {});
    expect(answer.status).toBe(200);
  });

  it.each([
    ['search the internal index', 'POST', '/indexes/services-internal/search', {}],
    ['search it with other indexes', 'POST', '/multi-search', { queries: [{ indexUid: 'services-internal', q: '' }] }],
    ['ask its facets', 'POST', '/indexes/services-internal/facet-search', { facetName: 'locale' }],
    ['read documents', 'GET', '/indexes/services-public/documents', undefined],
    ['write documents', 'POST', '/indexes/services-public/documents', [{ id: 'x_fi' }]],
    ['delete documents', 'DELETE', '/indexes/services-public/documents', undefined],
    ['delete the index', 'DELETE', '/indexes/services-public', undefined],
    ['read settings', 'GET', '/indexes/services-public/settings', undefined],
    ['change settings', 'PATCH', '/indexes/services-public/settings', { displayedAttributes: ['*'] }],
    ['swap indexes', 'POST', '/swap-indexes', [{ indexes: ['services-public', 'services-internal'] }]],
    ['list keys', 'GET', '/keys', undefined],
    ['make a key', 'POST', '/keys', { actions: ['*'], indexes: ['*'], expiresAt: null }],
    ['see tasks', 'GET', '/tasks', undefined],
    ['see statistics', 'GET', '/stats', undefined],
  ])('the public key cannot %s', async (_what, method, path, body) => {
    const answer = await engine.request(engine.keys.publicSearch, method, path, body);
    expect(answer.status).toBe(403);
  });

  it('the internal key cannot search the public index, write or list keys', async () => {
    const { internalSearch } = engine.keys;
    const statuses = await Promise.all([
      engine.request(internalSearch, 'POST', '/indexes/services-public/search', {}),
      engine.request(internalSearch, 'POST', '/indexes/services-internal/documents', [{ id: 'x_fi' }]),
      engine.request(internalSearch, 'GET', '/keys'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('the indexer key reaches no other index and no keys', async () => {
    const statuses = await Promise.all([
      engine.request(engine.keys.indexer, 'POST', '/indexes/else/documents', [{ id: 'x' }]),
      engine.request(engine.keys.indexer, 'GET', '/keys'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 403]);
  });

  it('no key means no answer', async () => {
    const answer = await fetch(`${engine.url}/indexes/services-public/search`, { method: 'POST' });
    expect(answer.status).toBe(401);
  });

  it('asking again for keys answers the same ones', async () => {
    expect(await provisionKeys(engine.url, engine.masterKey)).toEqual(engine.keys);
  });

  it('a key whose rights were widened gets its planned rights back', async () => {
    const found = await engine.request(engine.masterKey, 'GET', `/keys/${engine.keys.publicSearch}`);
    const uid = found.body.uid as string;
    await engine.request(engine.masterKey, 'DELETE', `/keys/${uid}`);
    await engine.request(engine.masterKey, 'POST', '/keys', { uid, actions: ['*'], indexes: ['*'], expiresAt: null });
    await provisionKeys(engine.url, engine.masterKey);
    const answer = await engine.request(engine.keys.publicSearch, 'POST', '/indexes/services-internal/search', {});
    expect(answer.status).toBe(403);
  });

  it('keys with a prefix are other keys', async () => {
    const other = await provisionKeys(engine.url, engine.masterKey, { prefix: 'other-' });
    expect(other.publicSearch).not.toBe(engine.keys.publicSearch);
  });

  it('processes that ask for new keys at the same moment all get the same ones', async () => {
    const asked = Array.from({ length: 4 }, () => provisionKeys(engine.url, engine.masterKey, { prefix: 'race-' }));
    const answers = new Set((await Promise.all(asked)).map((keys) => JSON.stringify(keys)));
    expect(answers.size).toBe(1);
  });

  it('a wrong master key is refused as unavailable', async () => {
    await expect(provisionKeys(engine.url, 'not-the-master-key')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('internal text is nowhere in the public index', async () => {
    const documents = await engine.request(engine.masterKey, 'GET', '/indexes/services-public/documents?limit=100');
    expect(JSON.stringify(documents.body)).not.toMatch(/kanaria|salasana/iu);
    const found = await engine.publicSearch.search({ q: 'kanarialintu', locale: 'fi' });
    expect(found.total).toBe(0);
  });

  it('internal text is found in the internal index, and not handed out by it', async () => {
    const found = await engine.internalSearch.search({ q: 'kanarialintu', locale: 'fi' });
    expect(found.hits.map(({ id }) => id)).toEqual(['a']);
    const raw = await engine.request(engine.keys.internalSearch, 'POST', '/indexes/services-internal/search', {});
    expect(JSON.stringify(raw.body)).not.toMatch(/kanaria/iu);
  });
});
