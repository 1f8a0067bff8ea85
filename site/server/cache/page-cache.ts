import { LRUCache } from 'lru-cache';
import { LIST_TAG, sizeOf, type Page } from './page.ts';

/** Most pages in memory, whatever their size. */
const MAX_PAGES = 20_000;
/** Share of the memory for answers that anybody can make more of by inventing addresses: queries, redirects, 404s. */
const INVENTED_SHARE = 0.25;

export interface PageCache {
  /** Counts invalidations. A page made before one never gets in after it. */
  generation: () => number;
  get: (key: string) => Page | undefined;
  /**
   * Keeps a page that was made when the generation was `madeIn`; false when something was invalidated since.
   * `invented` puts it where it cannot push out the plain pages.
   */
  set: (key: string, page: Page, options: { madeIn: number; invented: boolean }) => boolean;
  /** Records changed: their own pages go, lists are made anew (an old list still serves while the cms is down). */
  invalidate: (recordIds: readonly string[]) => void;
  /** Nothing that is kept can be trusted any more: all goes. */
  flush: () => void;
  stats: () => { pages: number; bytes: number };
}

interface PageCacheOptions {
  maxBytes: number;
  /** Called when a page is gone for good: dropped, or pushed out by others. Not when a newer copy takes its place. */
  onGone?: (key: string) => void;
}

/** Public pages in memory, the least used going first when it is full. */
export function createPageCache({ maxBytes, onGone = () => undefined }: PageCacheOptions): PageCache {
  const keysByTag = new Map<string, Set<string>>();
  let generation = 0;

  const index = (key: string, page: Page) => {
    for (const tag of page.tags) {
      const keys = keysByTag.get(tag);
      if (keys) keys.add(key);
      else keysByTag.set(tag, new Set([key]));
    }
  };
  const unindex = (key: string, page: Page) => {
    for (const tag of page.tags) {
      const keys = keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysByTag.delete(tag);
    }
  };
  const createPart = (bytes: number) =>
    new LRUCache<string, Page>({
      max: MAX_PAGES,
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: (page, key, reason) => {
        unindex(key, page);
        if (reason !== 'set') onGone(key);
      },
    });
  const invented = createPart(Math.max(1, Math.floor(maxBytes * INVENTED_SHARE)));
  const plain = createPart(Math.max(1, Math.ceil(maxBytes * (1 - INVENTED_SHARE))));
  const find = (key: string) => plain.get(key) ?? invented.get(key);

  return {
    generation: () => generation,
    get: find,
    set: (key, page, options) => {
      if (options.madeIn !== generation) return false;
      const [into, other] = options.invented ? [invented, plain] : [plain, invented];
      other.delete(key);
      into.set(key, page);
      // A page that is larger than its part is not kept, and the copy before it is gone.
      if (into.has(key)) index(key, page);
      else onGone(key);
      return into.has(key);
    },
    invalidate: (recordIds) => {
      generation += 1;
      for (const id of recordIds) {
        for (const key of keysByTag.get(id) ?? []) {
          plain.delete(key);
          invented.delete(key);
        }
      }
      for (const key of keysByTag.get(LIST_TAG) ?? []) {
        const page = plain.peek(key) ?? invented.peek(key);
        if (page) page.expiresAt = 0;
      }
    },
    flush: () => {
      generation += 1;
      plain.clear();
      invented.clear();
    },
    stats: () => ({ pages: plain.size + invented.size, bytes: plain.calculatedSize + invented.calculatedSize }),
  };
}
