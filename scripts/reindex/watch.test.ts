import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { watchReindex, type ReindexState } from './watch.ts';
import { requestReindex } from './request.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A cms that gives one answer after the other; the last one stays. */
async function fakeCms(answers: unknown[]): Promise<string> {
  const left = [...answers];
  const server = createServer((_request, response) => {
    const answer = left.length > 1 ? left.shift() : left[0];
    response.end(JSON.stringify(answer));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const state = (records: number, more: Partial<ReindexState> = {}) => ({
  search: 'ok',
  reindex: { running: true, records, documents: records * 4, total: 10, refused: 0, attempts: 0, ...more },
});

const watch = async (answers: unknown[], more: { patience?: number; signal?: AbortSignal } = {}) => {
  const seen: number[] = [];
  const told: string[] = [];
  const result = await watchReindex({
    cmsUrl: await fakeCms(answers),
    signal: new AbortController().signal,
    interval: 1,
    onProgress: ({ records }) => seen.push(records),
    onWaiting: (sentence) => told.push(sentence),
    onEnd: () => undefined,
    ...more,
  }).catch((error: unknown) => error as Error);
  return { result, seen, told };
};

describe('watching a reindex', () => {
  it('shows how far it is and ends with the last counts', async () => {
    const { result, seen } = await watch([state(0), state(4), state(10, { running: false })]);
    expect(seen).toEqual([0, 4, 10]);
    expect(result).toMatchObject({ records: 10, documents: 40 });
  });

  it('says once that the search server is away, and goes on when it is back', async () => {
    const down = { ...state(0), search: 'down' };
    const { result, told } = await watch([down, down, state(4), state(10, { running: false })]);
    expect(told).toEqual(['The search server does not answer: waiting for it.']);
    expect(result).toMatchObject({ records: 10 });
  });

  it('gives up on a search server that stays away', async () => {
    const { result } = await watch([{ ...state(0), search: 'down' }], { patience: 5 });
    expect(result).toMatchObject({ code: 'REFUSED' });
  });

  it('ends without a result when a person stops it', async () => {
    const { result } = await watch([state(0)], { signal: AbortSignal.timeout(20) });
    expect(result).toBeUndefined();
  });
});

describe('asking for a reindex', () => {
  const refusalOf = async (answer: unknown) => {
    const cmsUrl = await fakeCms([answer]);
    return requestReindex({ cmsUrl, key: 'key' }).then(
      () => 'accepted',
      (error: unknown) => (error as Error).message,
    );
  };

  it.each([
    [{ data: { requestReindex: true } }, /^accepted$/],
    [{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }, /import key/],
    [{ errors: [{ extensions: { code: 'UNAVAILABLE' } }] }, /no search server/],
    [{ error: { code: 'NOT_FOUND' } }, /NOT_FOUND/],
  ])('explains the answer %j', async (answer, sentence) => {
    expect(await refusalOf(answer)).toMatch(sentence);
  });
});
