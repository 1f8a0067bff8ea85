const SAFE_LINK = /^(https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d\s()-]+)$/i;
const TERM_URI = /^(https?:\/\/[^\s/]+\S*|urn:[a-z0-9][a-z0-9-]*:\S+)$/i;

/** True for an address that may stand in a link of a public page: http(s), mailto or tel. */
export function isSafeLink(url: string): boolean {
  return SAFE_LINK.test(url) && URL.canParse(url);
}

/** True for an address of a page or a file on the web: http(s) only. */
export function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url) && isSafeLink(url);
}

/** True for an identifier of a term in an outside vocabulary: http(s) or urn, never a scheme a browser would run. */
export function isTermUri(uri: string): boolean {
  return TERM_URI.test(uri) && URL.canParse(uri);
}
