import type { Knex } from 'knex';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import { localized } from '../mail/texts.ts';
import type { Services } from '../services.ts';
import { insertOrganisation } from './insert-organisation.ts';
import { addMembership, createPerson } from './create-person.ts';
import { cleanEmail } from './email.ts';
import { checkNewPerson, type NewPersonInput } from './new-person.ts';
import { findLink, issueLink, takeLink } from './one-time-links.ts';
import { assertWithin, limits } from './rate-limits.ts';
import { startSession, type SessionGrant } from './sessions.ts';

const LINK_MS = 24 * 3_600_000;
const SUBJECT = 'system';

/** What the first administrator gives. */
export type FirstAdministratorInput = NewPersonInput & { token: string };

const hasPeople = async (db: Knex): Promise<boolean> => (await db('people').first('id')) !== undefined;

/**
 * On a system without people that is no demo: makes a new one-time link (an older one ends) and prints it on the
 * console, the only place it is ever shown. It can be used for a day; the next start makes another.
 */
export async function prepareFirstAdministrator(
  { db, config }: Pick<Services, 'db' | 'config'>,
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Promise<void> {
  if (config.DEMO || (await hasPeople(db.knex))) return;
  const expiresAt = new Date(Date.now() + LINK_MS);
  const token = await issueLink(db.knex, { purpose: 'first-administrator', subject: SUBJECT, expiresAt });
  const address = new URL('/fi/staff/first-administrator', config.PUBLIC_URL);
  address.searchParams.set('token', token);
  print(`first administrator: ${address.href}`);
}

/**
 * Creates the platform organisation where it is missing and its first administrator, and signs them in.
 * @throws LINK_EXPIRED, INVALID, RATE_LIMITED
 */
export async function createFirstAdministrator(
  { db }: Pick<Services, 'db'>,
  input: FirstAdministratorInput,
  clientAddress: string,
): Promise<SessionGrant> {
  await assertWithin(db.knex, limits.linkAddress, clientAddress);
  await findLink(db.knex, 'first-administrator', input.token);
  const administrator = await checkNewPerson({ ...input, email: cleanEmail(input.email) });
  const at = new Date();
  return db.transaction(async (trx) => {
    await takeLink(trx, 'first-administrator', input.token);
    if (await hasPeople(trx)) throw fault('LINK_EXPIRED');
    const organisation = await ensurePlatform(trx, at);
    const person = await createPerson(trx, administrator);
    await addMembership(trx, { person, organisation, role: 'platform_admin' });
    await writeAudit(trx, { at, actor: person, action: 'createFirstAdministrator', organisation });
    return startSession(trx, person, at);
  });
}

async function ensurePlatform(trx: Knex.Transaction, at: Date): Promise<string> {
  const existing = (await trx('organisations').where({ kind: 'platform' }).first()) as
    { document_id: string } | undefined;
  if (existing) return existing.document_id;
  return insertOrganisation(trx, { key: 'platform', kind: 'platform', name: localized('platformName') }, at);
}
