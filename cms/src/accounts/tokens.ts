import { createHash, randomBytes } from 'node:crypto';

/** A secret for a session or a link: 32 random bytes, 43 characters that may stand in an address. Never stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** True when the text has the form of a token; anything else is not worth a query. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What is stored of a token. Plain SHA-256 is enough: 256 random bits cannot be guessed back. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
