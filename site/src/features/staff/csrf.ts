import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token every form of a session carries: only who holds both the secret and the session could make it. */
export function csrfToken(siteSecret: string, session: string): string {
  return createHmac('sha256', siteSecret).update(`csrf:${session}`).digest('base64url');
}

/** True when a posted token belongs to the session. */
export function isCsrfToken(given: string, siteSecret: string, session: string): boolean {
  const expected = Buffer.from(csrfToken(siteSecret, session));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
