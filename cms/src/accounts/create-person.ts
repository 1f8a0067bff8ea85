import type { Locale, Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { newId, strapiColumns } from '../storage/ids.ts';
import { cleanEmail } from './email.ts';

/** A new person; the caller has checked name and password. */
export interface NewPerson {
  email: string;
  name: string;
  locale: Locale;
  passwordHash: string | null;
}

/** Adds a person who may sign in; answers the id. A second person with the same address breaks the unique key. */
export async function createPerson(trx: Knex.Transaction, person: NewPerson): Promise<string> {
  const id = newId();
  await trx('people').insert({
    ...strapiColumns(id, new Date()),
    email: cleanEmail(person.email),
    name: person.name,
    locale: person.locale,
    password_hash: person.passwordHash,
    active: true,
  });
  return id;
}

/** Gives a person a role in an organisation; one who is a member already keeps the role they have. */
export async function addMembership(
  trx: Knex.Transaction,
  membership: { person: string; organisation: string; role: Role },
): Promise<void> {
  await trx('memberships')
    .insert({ ...strapiColumns(newId(), new Date()), ...membership })
    .onConflict(['person', 'organisation'])
    .ignore();
}
