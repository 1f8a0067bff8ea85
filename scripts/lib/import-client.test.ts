import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createImportClient, inOrder, type ImportItem } from './import-client.ts';

const item: ImportItem = {
  source: 'test',
  sourceId: '1',
  sourceHash: 'a',
  owner: 'ptv',
  municipality: '091',
  originalLanguage: 'fi',
  content: { title: { fi: 'A' } },
  publish: true,
};
const success = { outcome: 'created', recordId: 'r1', published: true, missing: [] };
const good = { data: { importService: success } };
const failure = (code: string, more = {}) => ({ data: null, errors: [{ extensions: { code, ...more } }] });

interface Answer {
  status?: number;
  body?: unknown;
  /** Cuts the connection instead of answering. */
  cut?: boolean;
}
interface Seen {
  authorization: string | undefined;
  input: ImportItem;
}

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

/** A stand-in for the cms that gives the answers in turn; the last one again and again. */
async function standIn(...answers: Answer[]) {
  const seen: Seen[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      const { input } = (JSON.parse(text) as { variables: { input: ImportItem } }).variables;
      seen.push({ authorization: request.headers.authorization, input });
      const { status = 200, body = good, cut } = answers[Math.min(seen.length, answers.length) - 1] ?? {};
      if (cut) return void request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const cmsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { seen, client: createImportClient({ cmsUrl, key: 'k', attempts: 4, firstPause: 1 }) };
}

describe('sending a record', () => {
  it('carries the key and the whole record', async () => {
    const { client, seen } = await standIn({});
    expect(await client(item)).toEqual(success);
    expect(seen).toEqual([{ authorization: 'Import k', input: item }]);
  });

  it.each(['BUSY', 'UNAVAILABLE', 'CONFLICT', 'RATE_LIMITED'])('tries again after %s', async (code) => {
    const { client, seen } = await standIn({ body: failure(code) }, { body: failure(code) }, { body: good });
    expect(await client(item)).toEqual(success);
    expect(seen).toHaveLength(3);
  });

  it('tries again when the connection is cut', async () => {
    const { client } = await standIn({ cut: true }, {});
    expect(await client(item)).toEqual(success);
  });

  it('tries again when something in between answers', async () => {
    const { client } = await standIn({ status: 502, body: '<html>Bad gateway</html>' }, {});
    expect(await client(item)).toEqual(success);
  });

  it('gives a record up that stays busy, and says so', async () => {
    const { client, seen } = await standIn({ body: failure('BUSY') });
    expect(await client(item)).toEqual({ outcome: 'refused', code: 'BUSY', issues: [] });
    expect(seen).toHaveLength(4);
  });

  it('does not repeat what breaks a rule, and hands the places on', async () => {
    const issues = [{ path: 'title.fi', code: 'TOO_LONG', params: { max: 120 } }];
    const { client, seen } = await standIn({ body: failure('INVALID', { issues }) });
    expect(await client(item)).toEqual({ outcome: 'refused', code: 'INVALID', issues });
    expect(seen).toHaveLength(1);
  });

  it('reads what is answered before GraphQL is reached', async () => {
    const { client } = await standIn({ status: 413, body: { error: { code: 'TOO_LARGE' } } });
    expect(await client(item)).toMatchObject({ outcome: 'refused', code: 'TOO_LARGE' });
  });

  it('ends with one sentence when the key is wrong', async () => {
    const { client, seen } = await standIn({ body: failure('UNAUTHENTICATED') });
    await expect(client(item)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('IMPORT_KEY'),
    });
    expect(seen).toHaveLength(1);
  });

  it('ends with one sentence when the cms stays away', async () => {
    const { client } = await standIn({ cut: true });
    await expect(client(item)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('run this command again'),
    });
  });
});

describe('several at once', () => {
  const collect = async <T>(results: AsyncGenerator<T>) => {
    const all: T[] = [];
    for await (const result of results) all.push(result);
    return all;
  };

  it('gives the results in the order of the items', async () => {
    const releases: (() => void)[] = [];
    const work = (index: number) => new Promise<number>((resolve) => (releases[index] = () => resolve(index)));
    const results = collect(inOrder([0, 1, 2], work, 3));
    await Promise.resolve();
    for (const index of [2, 0, 1]) releases[index]?.();
    expect(await results).toEqual([0, 1, 2]);
  });

  it('never has more under way than allowed', async () => {
    let open = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (open += 1));
      await Promise.resolve();
      open -= 1;
    };
    await collect(inOrder(Array.from({ length: 20 }), work, 4));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('begins nothing new after a stop, and gives what was under way', async () => {
    const stopping = new AbortController();
    const begun: number[] = [];
    const work = async (index: number) => {
      begun.push(index);
      if (index === 2) stopping.abort();
      return index;
    };
    expect(await collect(inOrder([0, 1, 2, 3, 4], work, 2, stopping.signal))).toEqual(begun);
    expect(begun).toEqual([0, 1, 2]);
  });

  it('ends with the first failure', async () => {
    const work = async (index: number) => {
      if (index > 0) throw new Error(`failed ${index}`);
      return index;
    };
    await expect(collect(inOrder([0, 1, 2], work, 3))).rejects.toThrow('failed 1');
  });
});
