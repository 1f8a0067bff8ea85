import { compressBoth, etagOf, isWorthCompressing } from '../answer/encoding.ts';
import type { Reply } from '../answer/reply.ts';
import type { PageKey } from './cache-key.ts';
import { LIST_TAG, MAKESHIFT_TAG, type Page } from './page.ts';
import type { PageCache } from './page-cache.ts';
import type { PageStore } from './page-store.ts';

/** How long a page serves without being made anew; only a safety net, changes are told by the cms. */
const MAX_AGE_MS = 5 * 60_000;
/** The search index follows a change a moment after the change is told: lists made in this time may still be old … */
const SETTLE_MS = 30_000;
/** … and are kept this long only. */
const UNSETTLED_AGE_MS = 1_000;
/** After a try that failed the kept copy serves this long before the next try. */
const RETRY_MS = 5_000;
/** Answers that may be kept. */
const KEPT = new Set([200, 301, 404, 410]);
const QUALITY = 6;

/** What making a page gave. */
export interface Made {
  reply: Reply;
  tags: readonly string[];
  /** Seconds the page itself lets its answer be kept; 0 forbids it. */
  keepSeconds?: number | undefined;
}

export interface PublicPages {
  /** The answer for a public address: kept, or made once however many ask at the same time. Throws what `make` throws. */
  serve: (key: PageKey, make: () => Promise<Made>) => Promise<Reply>;
}

interface Options {
  cache: PageCache;
  store?: PageStore | undefined;
  now?: () => number;
  maxAgeMs?: number;
}

/** The kept public pages: single flight, and the last good copy while the cms is down. */
export function createPublicPages({ cache, store, now = Date.now, maxAgeMs = MAX_AGE_MS }: Options): PublicPages {
  const flights = new Map<string, Promise<Reply>>();
  const settled = createSettling(cache, now);

  async function keep(key: PageKey, made: Made, madeIn: number): Promise<Reply> {
    const { reply } = made;
    const ageMs = Math.min(maxAgeMs, (made.keepSeconds ?? Infinity) * 1000);
    if (!KEPT.has(reply.status) || ageMs <= 0) return { ...reply, cacheUse: 'pass' };
    const page = await toPage(made, now(), ageMs);
    if (page.tags.includes(LIST_TAG) && !settled()) page.expiresAt = now() + Math.min(ageMs, UNSETTLED_AGE_MS);
    const invented = key.hasQuery || (page.status !== 200 && page.status !== 410);
    const kept = cache.set(key.url, page, { madeIn, invented });
    if (kept && !invented) store?.save(key.url, page, () => cache.get(key.url) === page);
    return fromPage(page, 'miss');
  }

  async function make(key: PageKey, produce: () => Promise<Made>): Promise<Reply> {
    const madeIn = cache.generation();
    let made: Made | undefined;
    let fault: unknown;
    try {
      made = await produce();
    } catch (error) {
      fault = error;
    }
    if (made && made.reply.status < 500 && !made.tags.includes(MAKESHIFT_TAG)) return keep(key, made, madeIn);
    // Asked again: the copy may have been dropped while the page was being made.
    const last = cache.get(key.url);
    if (last) {
      last.retryAt = now() + RETRY_MS;
      return fromPage(last, 'stale');
    }
    if (made) return { ...made.reply, cacheUse: 'pass' };
    throw fault;
  }

  return {
    serve: (key, produce) => {
      const page = cache.get(key.url);
      if (page && page.expiresAt > now()) return Promise.resolve(fromPage(page, 'hit'));
      if (page && page.retryAt > now()) return Promise.resolve(fromPage(page, 'stale'));
      // Who asks after an invalidation must not get a page that was begun before it.
      const flightKey = `${cache.generation()} ${key.url}`;
      const running = flights.get(flightKey);
      if (running) return running;
      const flight = make(key, produce).finally(() => flights.delete(flightKey));
      flights.set(flightKey, flight);
      return flight;
    },
  };
}

/** Tells whether no change was noticed for a while; a start counts as one. */
function createSettling(cache: PageCache, now: () => number): () => boolean {
  let generation = cache.generation();
  let noticedAt = now();
  return () => {
    if (cache.generation() !== generation) {
      generation = cache.generation();
      noticedAt = now();
    }
    return now() - noticedAt >= SETTLE_MS;
  };
}

async function toPage({ reply, tags }: Made, madeAt: number, ageMs: number): Promise<Page> {
  const { 'set-cookie': _personal, ...headers } = reply.headers;
  const type = headers['content-type'];
  const etag = etagOf(reply.body, String(type), String(headers.location));
  const page: Page = {
    status: reply.status,
    headers: { ...headers, etag },
    body: reply.body,
    // A page that forgot its tags, and everything that is not a found page, goes with any change.
    tags: tags.length === 0 || reply.status !== 200 ? [...new Set([...tags, LIST_TAG])] : [...new Set(tags)],
    expiresAt: madeAt + ageMs,
    retryAt: 0,
    madeAt,
  };
  if (isWorthCompressing(type, reply.body.length)) page.variants = await compressBoth(reply.body, QUALITY);
  return page;
}

function fromPage(page: Page, cacheUse: 'hit' | 'miss' | 'stale'): Reply {
  const { status, body, variants } = page;
  const headers = cacheUse === 'stale' ? { ...page.headers, 'x-stale': '1' } : page.headers;
  return { status, headers, body, cacheUse, ...(variants && { variants }) };
}
