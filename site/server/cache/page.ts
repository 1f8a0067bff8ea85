import type { OutgoingHttpHeaders } from 'node:http';

/** The tag of every page that shows several records, and of every answer that is not a found page. */
export const LIST_TAG = 'list';

/**
 * The tag of a page that was made although something it needs is down: it shows what it can. It is never kept, and a kept
 * copy that has everything serves in its place.
 */
export const MAKESHIFT_TAG = 'makeshift';

/** A kept public page. */
export interface Page {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Compressed forms; absent in pages that were read from disk. */
  variants?: { br: Buffer; gzip: Buffer };
  tags: readonly string[];
  /** From this moment (ms since 1970) the page is made anew, and this copy serves only while that fails. */
  expiresAt: number;
  /** Until then the copy serves without another try, after a try that failed. */
  retryAt: number;
  /** When it was made. */
  madeAt: number;
}

/** Memory a page takes, in bytes, with a guess for what is around it. */
export function sizeOf(page: Page): number {
  const variants = page.variants ? page.variants.br.length + page.variants.gzip.length : 0;
  return 1024 + page.body.length + variants + page.tags.length * 64;
}
