import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createIndexer, createSearcher, provisionKeys } from '../src/index.ts';
import { startMeilisearch } from '../src/server.ts';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { memorySource, record } from './support/records.ts';

describe.skipIf(noEngine)('the engine is down', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine(memorySource(record('a', [{}])));
    await engine.stop();
  });
  afterAll(() => engine?.close());

  it('a search says that it is unavailable', async () => {
    await expect(engine.publicSearch.search({ q: 'palvelu', locale: 'fi' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });

  it('browsing says it too', async () => {
    await expect(engine.publicSearch.search({ locale: 'fi' })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('an update fails, so that it is tried again', async () => {
    await expect(engine.indexer.update(['a'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('a reindex fails and may be begun again', async () => {
    await expect(engine.indexer.reindex()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(engine.indexer.reindex()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('health answers all the same', async () => {
    expect(await engine.indexer.health()).toMatchObject({ available: false });
    expect(await engine.publicSearch.healthy()).toBe(false);
  });

  it('keys cannot be made', async () => {
    await expect(provisionKeys(engine.url, engine.masterKey)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('something else answers in its place', () => {
  const sockets: Socket[] = [];
  let server: Server | undefined;
  const listen = (answer?: string) =>
    new Promise<string>((resolve) => {
      server = createServer((socket) => {
        sockets.push(socket);
        socket.on('error', () => undefined);
        if (answer) socket.on('data', () => socket.end(answer));
      }).listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server?.address() as { port: number }).port}`));
    });
  afterEach(() => {
    sockets.splice(0).forEach((socket) => socket.destroy());
    server?.close();
  });
  const analyzer = {
    engines: { fi: 'snowball', sv: 'snowball', en: 'snowball' } as const,
    analyze: () => ({ surface: [], keys: [], parts: [] }),
    words: () => [],
  };

  it('an engine that never answers counts as down after the timeout', async () => {
    const url = await listen();
    const searcher = createSearcher({ url, key: 'key', index: 'services-public', analyzer, timeoutMs: 200 });
    await expect(searcher.search({ q: 'x', locale: 'fi' })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it.each([
    ['text that is no JSON', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello'],
    ['a fault of its own', 'HTTP/1.1 500 Oh\r\ncontent-length: 2\r\n\r\n{}'],
    ['a gateway page', 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 4\r\n\r\n<p/>'],
    ['half an answer', 'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"results":'],
  ])('an engine that answers %s counts as down', async (_what, answer) => {
    const url = await listen(answer);
    const searcher = createSearcher({ url, key: 'key', index: 'services-public', analyzer, timeoutMs: 2_000 });
    await expect(searcher.search({ q: 'x', locale: 'fi' })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('an indexer with a wrong address says that search is unavailable', async () => {
    const url = await listen('HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}');
    const indexer = createIndexer({ url, key: 'key', analyzer, source: memorySource(), timeoutMs: 2_000 });
    await expect(indexer.setUp()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe.skipIf(noEngine)('starting the engine', () => {
  it('a data folder it cannot use is told in its own words', async () => {
    const start = startMeilisearch({ dataDir: '/dev/null/nowhere', masterKey: 'a-master-key-for-tests-only' });
    await expect(start).rejects.toThrow();
  });

  it('a master key it finds too short is told in its own words', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { tmpdir } = await import('node:os');
    const dataDir = mkdtempSync(join(tmpdir(), 'search-test-'));
    await expect(startMeilisearch({ dataDir, masterKey: 'short' })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    rmSync(dataDir, { recursive: true, force: true });
  });
});
