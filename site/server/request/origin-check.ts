import type { IncomingHttpHeaders } from 'node:http';

/**
 * True when a POST comes from a page of this site. Browsers set these headers and pages cannot change them.
 * `Origin: null` and a missing Origin pass only when the browser itself calls the request same-origin (or, in old browsers
 * without `Sec-Fetch-Site`, when the referring page is ours). A program that sends none of them is refused:
 * programs use the cms's API, not the forms.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, referer } = headers;
  const site = headers['sec-fetch-site'];
  const own = new URL(publicUrl).origin;
  if (origin !== undefined && origin !== 'null') return origin === own;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined && referer !== undefined && URL.canParse(referer) && new URL(referer).origin === own;
}
