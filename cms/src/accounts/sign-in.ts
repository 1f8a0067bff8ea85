import type { Principal } from '../access/principal.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import type { Services } from '../services.ts';
import { cleanUpAccounts } from './clean-up.ts';
import { normalizeEmail } from './email.ts';
import { passwordMatches } from './passwords.ts';
import { accountByEmail, lockAccount, type Account } from './people.ts';
import { assertWithin, forgetAttempts, limits, takeBackAttempt } from './rate-limits.ts';
import { endSessions, startSession, type SessionGrant } from './sessions.ts';

/** What a person gives to sign in. */
export interface SignInInput {
  email: string;
  password: string;
}

/**
 * Starts a session. Answer and work are the same for a wrong password, a blocked person and an unknown address.
 * @throws BAD_CREDENTIALS, RATE_LIMITED with `retryAfterSeconds`
 */
export async function signIn(
  services: Pick<Services, 'db'>,
  input: SignInInput,
  clientAddress: string,
): Promise<SessionGrant> {
  const { db } = services;
  const account = await checkCredentials(services, input, clientAddress);
  const at = new Date();
  const session = await db.transaction(async (trx) => {
    assertUnchanged(await lockAccount(trx, account.id), account);
    const grant = await startSession(trx, account.id, at);
    await writeAudit(trx, { at, actor: account.id, action: 'signIn' });
    return grant;
  });
  await cleanUpAccounts(db.knex);
  return session;
}

/**
 * The person whom address and password belong to. Attempts are counted before the password is looked at, and a right
 * one is taken back from the count.
 * @throws BAD_CREDENTIALS, RATE_LIMITED
 */
export async function checkCredentials(
  { db }: Pick<Services, 'db'>,
  { email, password }: SignInInput,
  clientAddress: string,
): Promise<Account> {
  const address = normalizeEmail(email);
  await assertWithin(db.knex, limits.signInAddress, clientAddress);
  await assertWithin(db.knex, limits.signInAccount, address);
  const account = await accountByEmail(db.knex, address);
  const matches = await passwordMatches(account, password);
  if (!account || !matches) throw fault('BAD_CREDENTIALS');
  await forgetAttempts(db.knex, limits.signInAccount, address);
  await takeBackAttempt(db.knex, limits.signInAddress, clientAddress);
  return account;
}

/**
 * A new password or a block may have come while the old one was verified: then no session begins.
 * @throws BAD_CREDENTIALS
 */
export function assertUnchanged(now: Account | undefined, verified: Account): void {
  if (!now?.active || now.passwordHash !== verified.passwordHash) throw fault('BAD_CREDENTIALS');
}

/** Ends the session in use; true also when there was none any more. */
export async function signOut({ db }: Pick<Services, 'db'>, principal: Principal): Promise<boolean> {
  if (principal.kind !== 'person') return true;
  await db.transaction(async (trx) => {
    await trx('sessions').where({ document_id: principal.session, person: principal.id }).del();
    await writeAudit(trx, { at: new Date(), actor: principal.id, action: 'signOut' });
  });
  return true;
}

/** Ends all sessions of the person but the one in use. */
export async function endOtherSessions({ db }: Pick<Services, 'db'>, principal: Principal): Promise<boolean> {
  if (principal.kind !== 'person') throw fault('UNAUTHENTICATED');
  await db.transaction(async (trx) => {
    await endSessions(trx, principal.id, principal.session);
    await writeAudit(trx, { at: new Date(), actor: principal.id, action: 'endOtherSessions' });
  });
  return true;
}
