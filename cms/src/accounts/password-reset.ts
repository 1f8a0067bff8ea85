import type { Locale } from '@service-manual/schemas';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import { addEvent } from '../outbox/add-event.ts';
import type { Services } from '../services.ts';
import { normalizeEmail } from './email.ts';
import { findLink, takeLink } from './one-time-links.ts';
import { hashPassword, passwordIssues } from './passwords.ts';
import { accountByEmail, accountById } from './people.ts';
import { assertWithin, countAttempt, forgetAttempts, limits } from './rate-limits.ts';
import { endSessions } from './sessions.ts';

/** How long a link for a new password can be used, from the moment the mail is sent. */
export const RESET_LINK_MS = 60 * 60_000;

/**
 * Asks for a mail with a link. Answers and does the same for every address: an unknown one, a blocked person and one
 * too many request leave an event for nobody. The link's token is made by the mail worker, never before.
 * @throws RATE_LIMITED for too many requests of one client, whatever the addresses
 */
export async function requestPasswordReset(
  services: Pick<Services, 'db' | 'wake'>,
  input: { email: string; locale: Locale },
  clientAddress: string,
): Promise<boolean> {
  const { db } = services;
  await assertWithin(db.knex, limits.resetAddress, clientAddress);
  const tooOften = (await countAttempt(db.knex, limits.resetAccount, normalizeEmail(input.email))) > 0;
  const account = await accountByEmail(db.knex, input.email);
  const person = account?.active && !tooOften ? account.id : null;
  await db.transaction((trx) =>
    addEvent(trx, { topic: 'mail', kind: 'password-reset', payload: { person, locale: input.locale } }),
  );
  services.wake();
  return true;
}

/**
 * Sets a new password by a link and ends every session of the person.
 * @throws LINK_EXPIRED, INVALID (the link stays usable), RATE_LIMITED
 */
export async function resetPassword(
  { db }: Pick<Services, 'db'>,
  { token, password }: { token: string; password: string },
  clientAddress: string,
): Promise<boolean> {
  await assertWithin(db.knex, limits.linkAddress, clientAddress);
  const account = await accountById(db.knex, await findLink(db.knex, 'password-reset', token));
  if (!account?.active) throw fault('LINK_EXPIRED');
  const issues = passwordIssues(password, account.email);
  if (issues.length) throw fault('INVALID', { issues });
  // Before the transaction: hashing takes long, and the embedded database has one connection.
  const passwordHash = await hashPassword(password);
  const at = new Date();
  await db.transaction(async (trx) => {
    const person = await takeLink(trx, 'password-reset', token);
    await trx('people').where({ document_id: person }).update({ password_hash: passwordHash, updated_at: at });
    await endSessions(trx, person);
    await forgetAttempts(trx, limits.signInAccount, account.email);
    await writeAudit(trx, { at, actor: person, action: 'resetPassword' });
  });
  return true;
}
