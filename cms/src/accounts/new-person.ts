import { zodIssues, type Locale } from '@service-manual/schemas';
import { z } from 'zod';
import { fault } from '../errors.ts';
import type { NewPerson } from './create-person.ts';
import { hashPassword, passwordIssues } from './passwords.ts';

const nameSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .regex(/^\P{Cc}*$/u),
});

/** What somebody gives who gets an account. The address is clean already. */
export interface NewPersonInput {
  email: string;
  name: string;
  password: string;
  locale: Locale;
}

/**
 * Checks name and password together, so that a form shows every fault at once, and hashes the password. Call it before
 * a transaction: hashing takes long, and the embedded database has one connection.
 * @throws INVALID
 */
export async function checkNewPerson({ email, name, password, locale }: NewPersonInput): Promise<NewPerson> {
  const parsed = nameSchema.safeParse({ name });
  const issues = [...(parsed.error ? zodIssues(parsed.error) : []), ...passwordIssues(password, email)];
  if (!parsed.success || issues.length) throw fault('INVALID', { issues });
  return { email, name: parsed.data.name, locale, passwordHash: await hashPassword(password) };
}
