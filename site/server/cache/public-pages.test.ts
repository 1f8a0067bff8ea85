import { describe, expect, it } from 'vitest';
import type { Reply } from '../answer/reply.ts';
import { createPageCache } from './page-cache.ts';
import { createPublicPages, type Made } from './public-pages.ts';

const key = { url: '/fi/palvelut/a', hasQuery: false };
const made = (text: string, more: Partial<Made> & { status?: number } = {}): Made => ({
  reply: { status: more.status ?? 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) },
  tags: more.tags ?? ['a'],
  keepSeconds: more.keepSeconds,
});
const textOf = (reply: Reply) => reply.body.toString();
const fail = () => Promise.reject(Object.assign(new Error('down'), { code: 'UNAVAILABLE' }));

function setUp() {
  let time = 1_000_000;
  const cache = createPageCache({ maxBytes: 1_000_000 });
  const pages = createPublicPages({ cache, now: () => time, maxAgeMs: 60_000 });
  return { cache, pages, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('a public page', () => {
  it('is made once and then served from memory', async () => {
    const { pages } = setUp();
    expect((await pages.serve(key, async () => made('one'))).cacheUse).toBe('miss');
    const again = await pages.serve(key, fail);
    expect([again.cacheUse, textOf(again)]).toEqual(['hit', 'one']);
  });

  it('is made once for fifty visitors who come at the same time', async () => {
    const { pages } = setUp();
    let times = 0;
    const slow = () => new Promise<Made>((resolve) => setImmediate(() => resolve(made(`time ${(times += 1)}`))));
    const replies = await Promise.all(Array.from({ length: 50 }, () => pages.serve(key, slow)));
    expect(times).toBe(1);
    expect(new Set(replies.map(textOf))).toEqual(new Set(['time 1']));
  });

  it('is made anew for who asks after a change, also while an older one is being made', async () => {
    const { cache, pages } = setUp();
    let finishOld = (_made: Made) => undefined as void;
    const old = pages.serve(key, () => new Promise((resolve) => (finishOld = resolve)));
    cache.invalidate(['a']);
    const fresh = await pages.serve(key, async () => made('new text'));
    finishOld(made('old text'));
    expect(textOf(await old)).toBe('old text');
    expect(textOf(fresh)).toBe('new text');
    expect(textOf(await pages.serve(key, fail))).toBe('new text');
  });

  it('is made anew when it has grown old', async () => {
    const { pages, wait } = setUp();
    await pages.serve(key, async () => made('one'));
    wait(60_001);
    expect(textOf(await pages.serve(key, async () => made('two')))).toBe('two');
  });

  it('that is a list is soon made anew after a change: the search index comes a moment later', async () => {
    const { cache, pages, wait } = setUp();
    const list = (text: string) => async () => made(text, { tags: ['list'] });
    wait(60_000);
    cache.invalidate(['a']);
    await pages.serve(key, list('before the index knew'));
    wait(1_001);
    expect(textOf(await pages.serve(key, list('after')))).toBe('after');
    wait(30_000);
    await pages.serve(key, list('settled'));
    wait(50_000);
    expect(textOf(await pages.serve(key, list('too often')))).toBe('settled');
  });

  it('that could only be made in part is not kept, and never takes the place of a whole one', async () => {
    const { pages, wait } = setUp();
    const inPart = async () => made('in part', { tags: ['makeshift'] });
    expect(textOf(await pages.serve(key, inPart))).toBe('in part');
    expect(textOf(await pages.serve(key, async () => made('whole')))).toBe('whole');
    wait(60_001);
    const later = await pages.serve(key, inPart);
    expect([later.cacheUse, textOf(later)]).toEqual(['stale', 'whole']);
  });

  it.each([
    ['fails', fail],
    ['answers with a fault', async () => made('broken', { status: 503 })],
  ])('serves its last good copy, marked, when making it %s', async (_what, make) => {
    const { pages, wait } = setUp();
    await pages.serve(key, async () => made('one'));
    wait(60_001);
    const stale = await pages.serve(key, make);
    expect([stale.cacheUse, stale.status, textOf(stale), stale.headers['x-stale']]).toEqual(['stale', 200, 'one', '1']);
  });

  it('is not tried again at once after a failure', async () => {
    const { pages, wait } = setUp();
    await pages.serve(key, async () => made('one'));
    wait(60_001);
    await pages.serve(key, fail);
    expect((await pages.serve(key, async () => made('two'))).cacheUse).toBe('stale');
    wait(5_001);
    expect(textOf(await pages.serve(key, async () => made('two')))).toBe('two');
  });

  it('has no last good copy once its record changed', async () => {
    const { cache, pages } = setUp();
    await pages.serve(key, async () => made('one'));
    cache.invalidate(['a']);
    await expect(pages.serve(key, fail)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('does not come back when its record changes while it cannot be made', async () => {
    const { cache, pages, wait } = setUp();
    await pages.serve(key, async () => made('one'));
    wait(60_001);
    const answer = pages.serve(key, async () => {
      cache.invalidate(['a']);
      return made('', { status: 503 });
    });
    expect((await answer).status).toBe(503);
  });

  it.each([200, 301, 404, 410])('is kept with status %i', async (status) => {
    const { pages } = setUp();
    await pages.serve(key, async () => made('x', { status }));
    expect((await pages.serve(key, fail)).status).toBe(status);
  });

  it.each([302, 400, 500])('is not kept with status %i', async (status) => {
    const { cache, pages } = setUp();
    expect((await pages.serve(key, async () => made('x', { status }))).cacheUse).toBe('pass');
    expect(cache.stats().pages).toBe(0);
  });

  it('is not kept when it forbids it', async () => {
    const { cache, pages } = setUp();
    await pages.serve(key, async () => made('x', { keepSeconds: 0 }));
    expect(cache.stats().pages).toBe(0);
  });

  it('is kept no longer than it allows', async () => {
    const { pages, wait } = setUp();
    await pages.serve(key, async () => made('one', { keepSeconds: 10 }));
    wait(10_001);
    expect(textOf(await pages.serve(key, async () => made('two')))).toBe('two');
  });

  it('that names no record is made anew with any change', async () => {
    const { cache, pages } = setUp();
    await pages.serve(key, async () => made('one', { tags: [] }));
    cache.invalidate(['other']);
    expect(textOf(await pages.serve(key, async () => made('two')))).toBe('two');
  });

  it('that was not found is looked for again after any change', async () => {
    const { cache, pages } = setUp();
    await pages.serve(key, async () => made('', { status: 404 }));
    cache.invalidate(['new']);
    expect(textOf(await pages.serve(key, async () => made('here')))).toBe('here');
  });
});
