const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address written by people as it may stand in `href`; undefined when it may not. Refused: every scheme that could
 * run something, addresses relative to our own site, and addresses with a user name (`https://bank.fi@evil.example`).
 */
export function safeHref(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!SAFE.has(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href;
}

/** True when a safe address leads to another site. */
export function isOutside(href: string): boolean {
  return /^https?:/.test(href);
}

/** `rel` of a link that leads to another site: it gets no hold of our page. */
export const OUTSIDE_REL = 'external noopener';

/** A phone number as `tel:` wants it; undefined when it has no digits. */
export function phoneHref(phone: string): string | undefined {
  const digits = phone.replace(/(?!^\+)\D/g, '');
  return /\d{3}/.test(digits) ? `tel:${digits}` : undefined;
}
