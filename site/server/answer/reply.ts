import type { OutgoingHttpHeaders } from 'node:http';

/** The forms a body is kept or sent in. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** How the page cache took part in an answer; for the access log. */
export type CacheUse = 'hit' | 'miss' | 'stale' | 'pass';

/** A whole answer in memory, before it is encoded and sent. */
export interface Reply {
  status: number;
  /** Names in lower case. The fixed headers come on top of them when the reply is sent. */
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Ready compressed forms of the body; without them it is compressed when sent. */
  variants?: Partial<Record<'br' | 'gzip', Buffer>>;
  cacheUse?: CacheUse;
}

/** A reply without content. */
export function emptyReply(status: number, headers: OutgoingHttpHeaders = {}): Reply {
  return { status, headers, body: Buffer.alloc(0) };
}

/** A reply with JSON. */
export function jsonReply(status: number, value: unknown, headers: OutgoingHttpHeaders = {}): Reply {
  const body = Buffer.from(`${JSON.stringify(value)}\n`);
  return { status, headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }, body };
}

/** Leads to another address of this site. `location` is a path. */
export function redirectReply(status: 301 | 303 | 307, location: string, headers: OutgoingHttpHeaders = {}): Reply {
  return emptyReply(status, { ...headers, location });
}
