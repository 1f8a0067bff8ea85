import { describe, expect, it } from 'vitest';
import type { Page } from './page.ts';
import { createPageCache } from './page-cache.ts';

const page = (tags: string[], bytes = 10): Page => ({
  status: 200,
  headers: {},
  body: Buffer.alloc(bytes),
  tags,
  expiresAt: Infinity,
  retryAt: 0,
  madeAt: 0,
});

function setUp(maxBytes = 1_000_000) {
  const gone: string[] = [];
  const cache = createPageCache({ maxBytes, onGone: (key) => gone.push(key) });
  const put = (key: string, tags: string[] = [], { bytes = 10, invented = false } = {}) =>
    cache.set(key, page(tags, bytes), { madeIn: cache.generation(), invented });
  return { cache, gone, put };
}

describe('the page cache', () => {
  it('drops the pages of a record that changed and leaves the others', () => {
    const { cache, gone, put } = setUp();
    put('/fi/a', ['a']);
    put('/fi/b', ['b']);
    cache.invalidate(['a']);
    expect(cache.get('/fi/a')).toBeUndefined();
    expect(cache.get('/fi/b')).toBeDefined();
    expect(gone).toEqual(['/fi/a']);
  });

  it('lets lists expire with any change, and keeps the old copy for bad days', () => {
    const { cache, put } = setUp();
    put('/fi', ['list']);
    cache.invalidate(['a']);
    expect(cache.get('/fi')?.expiresAt).toBe(0);
  });

  it('drops a list that shows the changed record itself', () => {
    const { cache, put } = setUp();
    put('/fi/palvelut', ['list', 'a']);
    cache.invalidate(['a']);
    expect(cache.get('/fi/palvelut')).toBeUndefined();
  });

  it('never takes a page that was made before an invalidation', () => {
    const { cache } = setUp();
    const madeIn = cache.generation();
    cache.invalidate(['x']);
    expect(cache.set('/fi/a', page(['a']), { madeIn, invented: false })).toBe(false);
    expect(cache.get('/fi/a')).toBeUndefined();
  });

  it('never takes a page that was made before a flush', () => {
    const { cache } = setUp();
    const madeIn = cache.generation();
    cache.flush();
    expect(cache.set('/fi/a', page(['a']), { madeIn, invented: false })).toBe(false);
  });

  it('follows the tags of the newest copy', () => {
    const { cache, put } = setUp();
    put('/fi/a', ['old']);
    put('/fi/a', ['new']);
    cache.invalidate(['old']);
    expect(cache.get('/fi/a')).toBeDefined();
    cache.invalidate(['new']);
    expect(cache.get('/fi/a')).toBeUndefined();
  });

  it('stays within its memory and lets the least used go first', () => {
    const { cache, gone, put } = setUp(100_000);
    for (const name of ['a', 'b', 'c']) put(`/fi/${name}`, [name], { bytes: 20_000 });
    cache.get('/fi/a');
    put('/fi/d', ['d'], { bytes: 20_000 });
    expect(gone).toEqual(['/fi/b']);
    expect(cache.stats().bytes).toBeLessThanOrEqual(100_000);
  });

  it('does not let invented addresses push out plain pages', () => {
    const { cache, put } = setUp(100_000);
    put('/fi/a', ['a']);
    for (let index = 0; index < 200; index += 1)
      put(`/fi/palvelut?q=${index}`, ['list'], { bytes: 2_000, invented: true });
    expect(cache.get('/fi/a')).toBeDefined();
  });

  it('does not keep a page that is larger than all its memory, nor the copy before it', () => {
    const { cache, gone, put } = setUp(10_000);
    put('/fi/a', ['a']);
    expect(put('/fi/a', ['a'], { bytes: 50_000 })).toBe(false);
    expect(cache.get('/fi/a')).toBeUndefined();
    expect(gone).toContain('/fi/a');
  });

  it('forgets everything at a flush', () => {
    const { cache, gone, put } = setUp();
    put('/fi/a');
    put('/fi?q=x', [], { invented: true });
    cache.flush();
    expect(cache.stats()).toEqual({ pages: 0, bytes: 0 });
    expect(gone).toHaveLength(2);
  });
});
