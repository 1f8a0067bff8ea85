/** Longest address that is read, in characters. */
export const MAX_TARGET = 4096;

/** A request's address after checking. */
export interface Target {
  /** The path in its one right form: no double slashes, dot segments, slash at the end or needless escapes. */
  path: string;
  /** Decoded parts of the path: `/fi/palvelut` has two. */
  segments: string[];
  /** The query as sent, without the question mark. */
  query: string;
  /** False when the path was sent in another form than `path`. */
  canonical: boolean;
}

/**
 * Reads the address of a request; undefined when it is malformed or over-long. Everything behind this point sees
 * one form of a path only, so that no rule can be passed by writing an address in another way.
 */
export function parseTarget(raw: string | undefined): Target | undefined {
  // Browsers escape everything else; a `#` would end the address for URL parsers further in.
  if (!raw || raw.length > MAX_TARGET || !/^\/[\x21\x22\x24-\x7e]*$/.test(raw)) return undefined;
  const cut = raw.indexOf('?');
  const rawPath = cut === -1 ? raw : raw.slice(0, cut);
  const query = cut === -1 ? '' : raw.slice(cut + 1);
  if (!isReadableQuery(query)) return undefined;

  const segments: string[] = [];
  for (const part of rawPath.split('/')) {
    const segment = decode(part);
    if (segment === undefined || !isPlainSegment(segment)) return undefined;
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const path = `/${segments.map(encodeSegment).join('/')}`;
  return { path, segments, query, canonical: path === rawPath };
}

/** The path and query for a redirect to the right form of an address. Never begins with two slashes. */
export function canonicalLocation({ path, query }: Target): string {
  return query ? `${path}?${query}` : path;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** No separators in disguise, no control characters, and nothing that would decode a second time. */
function isPlainSegment(segment: string): boolean {
  return !/[/\\\p{Cc}]|%[0-9a-f]{2}/iu.test(segment);
}

/** Malformed escapes and control characters in a query would become faults of the cms or the database. */
function isReadableQuery(query: string): boolean {
  const text = decode(query);
  return text !== undefined && !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
}

/** Escapes a part of a path, leaving what RFC 3986 allows there. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:3A|40|24|26|2B|2C|3B|3D)/g, decodeURIComponent);
}
