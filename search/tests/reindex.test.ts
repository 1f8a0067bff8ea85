import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Indexer, LiveSource } from '../src/index.ts';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { memorySource, record, type MemorySource } from './support/records.ts';

describe.skipIf(noEngine)('a reindex goes on beside the work', () => {
  let engine: TestEngine;
  let source: MemorySource = memorySource();
  let indexer: Indexer;
  /** Runs once, after the first page was read and before it is indexed: what was read is then old. */
  let afterReading: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const hooked: LiveSource = {
      read: (ids) => source.read(ids),
      async page(after, limit) {
        const page = await source.page(after, limit);
        const hook = afterReading;
        afterReading = undefined;
        await hook?.();
        return page;
      },
    };
    engine = await startEngine(hooked);
    indexer = engine.indexer;
  });
  afterAll(() => engine?.close());
  beforeEach(async () => {
    afterReading = undefined;
    source = memorySource(record('a', [{ title: 'Alku' }]), record('b', [{ title: 'Alku' }]), record('c', [{}]));
    await indexer.update(['a', 'b', 'c']);
  });
  const titles = async () => {
    const path = '/indexes/services-public/documents?fields=id,title';
    const { body } = await engine.request(engine.masterKey, 'GET', path);
    const rows = body.results as { id: string; title: string }[];
    return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
  };
  const indexes = async () => {
    const { body } = await engine.request(engine.masterKey, 'GET', '/indexes?limit=100');
    return (body.results as { uid: string }[]).map(({ uid }) => uid).sort();
  };

  it('everything that is live is in both indexes afterwards, and nothing is left beside them', async () => {
    await indexer.reindex();
    expect(await indexer.verify()).toMatchObject({ ok: true });
    expect(await indexes()).toEqual(['services-internal', 'services-public']);
  });

  it('documents of what is no more are gone', async () => {
    source.remove('c');
    await indexer.reindex();
    expect(Object.keys(await titles())).toEqual(['a_fi', 'b_fi']);
  });

  it('an update that comes during the reindex is not lost', async () => {
    afterReading = async () => {
      source.put(record('a', [{ title: 'Uusi' }]));
      await indexer.update(['a']);
    };
    const { repaired } = await indexer.reindex();
    expect(await titles()).toMatchObject({ a_fi: 'Uusi', b_fi: 'Alku' });
    expect(repaired).toBe(0);
  });

  it('a withdrawal that comes during the reindex is not undone', async () => {
    afterReading = async () => {
      source.remove('a');
      await indexer.update(['a']);
    };
    const { repaired } = await indexer.reindex();
    expect(Object.keys(await titles())).not.toContain('a_fi');
    expect(repaired).toBe(0);
  });

  it('a change another process made meanwhile is read again', async () => {
    let asked = 0;
    afterReading = async () => source.put(record('b', [{ title: 'Muualla muutettu' }]));
    const result = await indexer.reindex({
      changedSince: async () => {
        asked++;
        return ['b'];
      },
    });
    expect(await titles()).toMatchObject({ b_fi: 'Muualla muutettu' });
    expect(asked).toBe(2);
    expect(result.repaired).toBe(0);
  });

  it('a change nobody told of is found by verifying and repaired', async () => {
    afterReading = async () => source.put(record('b', [{ title: 'Salaa muutettu' }]));
    const result = await indexer.reindex();
    expect(await titles()).toMatchObject({ b_fi: 'Salaa muutettu' });
    expect(result.repaired).toBe(1);
  });

  it('updates that keep coming all the while are all there at the end', async () => {
    let running = true;
    const writer = (async () => {
      for (let number = 1; running; number++) {
        source.put(record('a', [{ title: `Versio ${number}` }]));
        await indexer.update(['a']);
      }
    })();
    await indexer.reindex();
    running = false;
    await writer;
    expect(await indexer.verify()).toMatchObject({ ok: true });
  });

  it('what a broken-off reindex left behind does not disturb the next', async () => {
    afterReading = () => Promise.reject(new Error('broken off'));
    await expect(indexer.reindex()).rejects.toThrow('broken off');
    expect(await titles()).toMatchObject({ a_fi: 'Alku' });
    await indexer.reindex();
    expect(await indexes()).toEqual(['services-internal', 'services-public']);
  });

  it('only one reindex runs at a time', async () => {
    const first = indexer.reindex();
    await expect(indexer.reindex()).rejects.toMatchObject({ code: 'BUSY' });
    await first;
  });

  it('progress is told', async () => {
    const seen: number[] = [];
    await indexer.reindex({ onProgress: ({ records }) => seen.push(records) });
    expect(seen.at(-1)).toBe(3);
  });

  it('the search keys still fit after the swap', async () => {
    await indexer.reindex();
    expect((await engine.publicSearch.search({ locale: 'fi' })).total).toBe(3);
    const walled = engine.request(engine.keys.publicSearch, 'POST', '/indexes/services-internal/search', {});
    expect((await walled).status).toBe(403);
  });
});
