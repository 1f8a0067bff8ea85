import type { OutgoingHttpHeaders } from 'node:http';

/** Headers a page may set. Everything else is the front server's to say: policies, lengths, CORS, caching. */
const ALLOWED = new Set([
  'allow',
  'content-disposition',
  'content-language',
  'content-type',
  'location',
  'retry-after',
  'set-cookie',
  'x-robots-tag',
]);

/** The headers of a page's answer that reach the visitor. */
export function cleanHeaders(headers: OutgoingHttpHeaders, host: string): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => ALLOWED.has(name));
  const clean: OutgoingHttpHeaders = Object.fromEntries(kept);
  if (clean['content-type'] === 'text/html') clean['content-type'] = 'text/html; charset=utf-8';
  if (typeof clean.location === 'string') clean.location = cleanLocation(clean.location, host);
  return clean;
}

/**
 * An address on this server as a path (inside, the server has an http address that nobody else knows), and a path that
 * cannot turn into another host (`//evil.example`, `/\evil.example`).
 */
export function cleanLocation(location: string, host: string): string {
  const inner = `http://${host}`;
  const path = location === inner || location.startsWith(`${inner}/`) ? location.slice(inner.length) || '/' : location;
  return path.replace(/^[\s/\\]*[/\\][\s/\\]*/, '/');
}

/** Seconds a page lets its answer be kept: from its own `Cache-Control`; undefined when it does not say, 0 when it forbids. */
export function keepableSeconds(cacheControl: unknown): number | undefined {
  const text = String(cacheControl ?? '').toLowerCase();
  if (/\b(no-store|private|no-cache)\b/.test(text)) return 0;
  const age = /\bs-maxage=(\d+)/.exec(text)?.[1] ?? /\bmax-age=(\d+)/.exec(text)?.[1];
  return age === undefined ? undefined : Number(age);
}
