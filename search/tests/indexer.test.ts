import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIndexer, provisionKeys, toPublicDocument, type Indexer } from '../src/index.ts';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { guidance, memorySource, record, type MemorySource } from './support/records.ts';

describe.skipIf(noEngine)('the indexer keeps both indexes equal to what is live', () => {
  let engine: TestEngine;
  let source: MemorySource = memorySource();
  let indexer: Indexer;
  beforeAll(async () => {
    engine = await startEngine({ read: (ids) => source.read(ids), page: (after, limit) => source.page(after, limit) });
    indexer = engine.indexer;
  });
  afterAll(() => engine?.close());
  beforeEach(async () => {
    source = memorySource();
    const path = '/indexes/services-public/documents?limit=100';
    const { body } = await engine.request(engine.masterKey, 'GET', path);
    await indexer.update((body.results as { recordId: string }[]).map(({ recordId }) => recordId));
  });
  /** An indexer whose indexes do not exist yet. */
  const newIndexer = async (prefix: string) => {
    const { url, analyzer, masterKey } = engine;
    const { indexer: key } = await provisionKeys(url, masterKey, { prefix });
    return createIndexer({ url, key, analyzer, source, prefix });
  };
  const documents = async (kind: 'public' | 'internal', fields = 'id') => {
    const path = `/indexes/services-${kind}/documents?limit=1000&fields=${fields}`;
    return (await engine.request(engine.masterKey, 'GET', path)).body.results as Record<string, string>[];
  };
  const ids = async (kind: 'public' | 'internal') => (await documents(kind)).map(({ id }) => id).sort();

  it('setting up twice is the same as once, and tells what it created', async () => {
    const fresh = await newIndexer('twice-');
    expect(await fresh.setUp()).toEqual({ created: true });
    expect(await fresh.setUp()).toEqual({ created: false });
  });

  it('setting up again gives the engine no work when nothing changed', async () => {
    const tasks = async () => (await engine.request(engine.masterKey, 'GET', '/tasks')).body.total;
    const before = await tasks();
    await indexer.setUp();
    expect(await tasks()).toBe(before);
  });

  it('settings someone changed are put right by setting up', async () => {
    const path = '/indexes/services-internal/settings';
    const changed = await engine.request(engine.masterKey, 'PATCH', path, { displayedAttributes: ['*'] });
    await tasksDone([Number(changed.body.taskUid)]);
    await indexer.setUp();
    const { body } = await engine.request(engine.masterKey, 'GET', path);
    expect(body.displayedAttributes).not.toContain('*');
  });

  it('an update writes a document of each language into both indexes', async () => {
    source.put(record('a', [{ locale: 'fi' }, { locale: 'sv' }]));
    await indexer.update(['a']);
    expect([await ids('public'), await ids('internal')]).toEqual([
      ['a_fi', 'a_sv'],
      ['a_fi', 'a_sv'],
    ]);
  });

  it('an update before the set-up gives the indexes their settings first', async () => {
    source.put(record('a', [{}]));
    await (await newIndexer('early-')).update(['a']);
    const settings = await engine.request(engine.masterKey, 'GET', '/indexes/early-services-internal/settings');
    expect(settings.body.displayedAttributes).not.toContain('*');
  });

  it('a withdrawn record disappears from both', async () => {
    source.put(record('a', [{ locale: 'fi' }, { locale: 'sv' }]), record('b', [{}]));
    await indexer.update(['a', 'b']);
    source.put({ id: 'a', services: [], instructions: [] });
    await indexer.update(['a']);
    expect([await ids('public'), await ids('internal')]).toEqual([['b_fi'], ['b_fi']]);
  });

  it('a record that does not exist any more disappears too', async () => {
    source.put(record('a', [{}]));
    await indexer.update(['a']);
    source.remove('a');
    await indexer.update(['a']);
    expect(await ids('public')).toEqual([]);
  });

  it('a language that is gone is deleted, the others stay', async () => {
    source.put(record('a', [{ locale: 'fi' }, { locale: 'sv' }, { locale: 'en' }]));
    await indexer.update(['a']);
    source.put(record('a', [{ locale: 'fi' }, { locale: 'en' }]));
    await indexer.update(['a']);
    expect(await ids('public')).toEqual(['a_en', 'a_fi']);
  });

  it('the same update twice changes nothing', async () => {
    source.put(record('a', [{}]));
    await indexer.update(['a']);
    const before = await documents('public', 'id,hash');
    await indexer.update(['a', 'a']);
    expect(await documents('public', 'id,hash')).toEqual(before);
  });

  it('updates given at once leave what is live at the end', async () => {
    const titles = ['Yksi', 'Kaksi', 'Kolme', 'Neljä'];
    await Promise.all(
      titles.map((title) => {
        source.put(record('a', [{ title }]));
        return indexer.update(['a']);
      }),
    );
    expect((await documents('public', 'title'))[0]).toEqual({ title: 'Neljä' });
  });

  it('changed instructions change the internal document only', async () => {
    source.put(record('a', [{}], [guidance('a', { referral: 'Ohjaa puhelimella.' })]));
    await indexer.update(['a']);
    const before = [await documents('public', 'hash'), await documents('internal', 'hash')];
    source.put(record('a', [{}], [guidance('a', { referral: 'Ohjaa lomakkeella.' })]));
    await indexer.update(['a']);
    expect(await documents('public', 'hash')).toEqual(before[0]);
    expect(await documents('internal', 'hash')).not.toEqual(before[1]);
  });

  it('a task the engine takes and then fails is an error, not a success', async () => {
    source.put({ ...record('no such id!', [{}]) });
    await expect(indexer.update(['no such id!'])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('failed') as string,
    });
  });

  it('a failed update does not hold up the next one', async () => {
    source.put(record('bad id!', [{}]), record('good', [{}]));
    await expect(indexer.update(['bad id!'])).rejects.toThrow();
    await indexer.update(['good']);
    expect(await ids('public')).toEqual(['good_fi']);
  });

  it('verifying finds nothing when all is well', async () => {
    source.put(record('a', [{}]), record('b', [{}]));
    await indexer.update(['a', 'b']);
    const nothing = { missing: [], extra: [], different: [] };
    expect(await indexer.verify()).toEqual({ ok: true, public: nothing, internal: nothing });
  });

  it('verifying finds a missing, an extra and a different document', async () => {
    source.put(record('a', [{}]), record('b', [{}]), record('c', [{}]));
    await indexer.update(['a', 'b', 'c']);
    const planted = toPublicDocument(record('planted', [{}]).services[0] as never, engine.analyzer);
    const path = '/indexes/services-public/documents';
    const answers = [
      await engine.request(engine.masterKey, 'DELETE', `${path}/a_fi`),
      await engine.request(engine.masterKey, 'POST', path, [planted]),
      await engine.request(engine.masterKey, 'PUT', path, [{ id: 'b_fi', hash: 'something else' }]),
    ];
    await tasksDone(answers.map(({ body }) => Number(body.taskUid)));
    expect(await indexer.verify()).toMatchObject({
      ok: false,
      public: { missing: ['a_fi'], extra: ['planted_fi'], different: ['b_fi'] },
      internal: { missing: [], extra: [], different: [] },
    });
  });

  it('health tells the documents of each index and what stands behind each language', async () => {
    source.put(record('a', [{}]));
    await indexer.update(['a']);
    expect(await indexer.health()).toEqual({
      available: true,
      analyzer: engine.analyzer.engines,
      indexes: { public: { documents: 1, indexing: false }, internal: { documents: 1, indexing: false } },
    });
  });

  it('health without indexes says that search is not available', async () => {
    const fresh = await newIndexer('none-');
    expect(await fresh.health()).toMatchObject({ available: false, indexes: { public: null, internal: null } });
  });

  async function tasksDone(uids: number[]): Promise<void> {
    await expect
      .poll(async () => {
        const { body } = await engine.request(engine.masterKey, 'GET', `/tasks?uids=${uids.join()}&statuses=succeeded`);
        return body.total;
      })
      .toBe(uids.length);
  }
});
