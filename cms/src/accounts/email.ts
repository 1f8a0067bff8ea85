import { emailSchema } from '@service-manual/schemas';
import { fault } from '../errors.ts';

/** An address as it is stored and compared: lower case, no spaces around it. */
export const normalizeEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/**
 * A well-formed address in that form. One that is accepted has no line break, so it cannot add a header to a mail.
 * @throws INVALID with `path`
 */
export function cleanEmail(email: string, path = 'email'): string {
  const clean = normalizeEmail(email);
  if (!emailSchema.safeParse(clean).success) throw fault('INVALID', { issues: [{ path, code: 'NOT_AN_EMAIL' }] });
  return clean;
}
