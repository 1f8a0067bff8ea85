import type { Locale, Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { fromBoolean } from '../storage/columns.ts';
import { normalizeEmail } from './email.ts';
import type { Credentials } from './passwords.ts';

/** A person as accounts see them. */
export interface Account extends Credentials {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

interface PersonRow {
  document_id: string;
  email: string;
  name: string;
  locale: Locale;
  password_hash: string | null;
  active: unknown;
}

const fromRow = (row: PersonRow): Account => ({
  id: row.document_id,
  email: row.email,
  name: row.name,
  locale: row.locale,
  passwordHash: row.password_hash,
  active: fromBoolean(row.active),
});

/** The person with this address, however it is written; undefined when there is none. */
export async function accountByEmail(db: Knex, email: string): Promise<Account | undefined> {
  const row = (await db('people')
    .where({ email: normalizeEmail(email) })
    .first()) as PersonRow | undefined;
  return row && fromRow(row);
}

/** The person with this id; undefined when there is none. */
export async function accountById(db: Knex, id: string): Promise<Account | undefined> {
  const row = (await db('people').where({ document_id: id }).first()) as PersonRow | undefined;
  return row && fromRow(row);
}

/**
 * The person, held until the transaction ends, so that a sign-in and a new password cannot pass each other.
 * SQLite has one writer and needs no lock.
 */
export async function lockAccount(trx: Knex.Transaction, id: string): Promise<Account | undefined> {
  const row = (await trx('people').where({ document_id: id }).forUpdate().first()) as PersonRow | undefined;
  return row && fromRow(row);
}

/** The person's role in the organisation; undefined when they are no member. */
export async function roleIn(db: Knex, organisation: string, person: string): Promise<Role | undefined> {
  const row = (await db('memberships').where({ organisation, person }).first()) as { role: Role } | undefined;
  return row?.role;
}
