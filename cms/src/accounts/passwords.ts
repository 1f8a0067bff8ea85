import { hash, verify } from '@node-rs/argon2';
import type { Issue } from '@service-manual/schemas';
import { commonPasswords, sequences } from './common-passwords.ts';
import { newToken } from './tokens.ts';

const MIN = 12;
const MAX = 200;
const MIN_DIFFERENT = 5;

// The same letters are typed as one character on one keyboard and as two on another (ä).
const normalized = (password: string) => password.normalize('NFKC');

/** Argon2id with the library's defaults (19 MiB, two passes: what OWASP asks for). */
export const hashPassword = (password: string): Promise<string> => hash(normalized(password));

/** What is known of the person who signs in. */
export interface Credentials {
  active: boolean;
  passwordHash: string | null;
}

let decoy: Promise<string> | undefined;

/**
 * True when the password is the person's. Does the same work for a person who is missing, blocked or without a
 * password: exactly one verification, so that time tells nothing.
 */
export async function passwordMatches(person: Credentials | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(newToken());
  const nobody = await decoy;
  const matches = await verify(person?.passwordHash ?? nobody, normalized(password));
  return matches && person?.passwordHash != null && person.active;
}

/** What is wrong with a new password: 12–200 characters, nothing that guessing begins with, not the person's own address. */
export function passwordIssues(password: string, email: string): Issue[] {
  const text = normalized(password);
  const length = [...text].length;
  if (length < MIN) return [{ path: 'password', code: 'TOO_SHORT', params: { min: MIN } }];
  if (length > MAX) return [{ path: 'password', code: 'TOO_LONG', params: { max: MAX } }];
  return isEasyToGuess(text.toLowerCase(), email.toLowerCase()) ? [{ path: 'password', code: 'EASY_TO_GUESS' }] : [];
}

function isEasyToGuess(text: string, email: string): boolean {
  const word = withoutEnding(text.replace(/\s/gu, ''));
  const own = [email, email.split('@')[0] ?? '', email.split('@')[1] ?? ''];
  return (
    new Set(text).size < MIN_DIFFERENT ||
    [text, word].some((candidate) => commonPasswords.has(candidate) || own.includes(candidate)) ||
    isRepetition(text) ||
    isSequence(text)
  );
}

const withoutEnding = (text: string) => text.replace(/[\d\s!"#%&/()=?.,:;*_+-]+$/u, '');

// Half of it said twice, a third of it three times, …
function isRepetition(text: string): boolean {
  return Array.from({ length: Math.floor(text.length / 2) }, (_unused, index) => index + 1).some(
    (size) => text.length % size === 0 && text.slice(0, size).repeat(text.length / size) === text,
  );
}

function isSequence(text: string): boolean {
  return sequences.some((row) => {
    const circle = row + row;
    return circle.includes(text) || [...circle].reverse().join('').includes(text);
  });
}
