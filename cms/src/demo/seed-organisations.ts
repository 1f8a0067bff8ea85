import { contentHash, roleOrganisationKind, type LocalizedText, type Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import type { Person } from '../access/principal.ts';
import { addMembership, createPerson } from '../accounts/create-person.ts';
import { insertOrganisation } from '../accounts/insert-organisation.ts';
import { hashPassword } from '../accounts/passwords.ts';
import type { Services } from '../services.ts';
import { fromJson, toJson } from '../storage/columns.ts';
import { newId, strapiColumns } from '../storage/ids.ts';
import { demoAccounts, demoPassword } from './accounts.ts';
import { demoContacts } from './contacts.ts';
import { demoOrganisations } from './organisations.ts';

/** Who plays in the demo: identifiers by key, and people by organisation key and role. */
export interface Cast {
  organisation(key: string): string;
  contact(key: string): string;
  /** The person with this role in the organisation, or undefined when the demo has none. */
  person(organisation: string, ...roles: Role[]): Person | undefined;
}

/** Writes organisations, contacts and people that are missing. */
export async function seedOrganisations({ db }: Services): Promise<Cast> {
  const organisations = new Map<string, string>();
  const contacts = new Map<string, string>();
  const people: Person[] = [];
  const passwordHash = await hashPassword(demoPassword);
  await db.transaction(async (trx) => {
    // Municipalities first: providers name theirs by id.
    for (const kind of ['platform', 'municipality', 'provider']) {
      for (const organisation of demoOrganisations.filter((item) => item.kind === kind)) {
        organisations.set(organisation.key, await organisationId(trx, organisation, organisations));
      }
    }
    for (const { key, organisation, name, ...rest } of demoContacts) {
      const owner = organisations.get(organisation) ?? '';
      const existing = await contactId(trx, owner, name);
      const id = existing ?? newId();
      if (!existing) {
        await trx('contacts').insert({
          ...strapiColumns(id, new Date()),
          organisation: owner,
          name: toJson(name),
          phone: rest.phone ?? null,
          email: rest.email ?? null,
          visibility: rest.visibility,
          retired: false,
        });
      }
      contacts.set(key, id);
    }
    for (const account of demoAccounts) {
      const memberships = [account, ...(account.memberships ?? [])].map(({ organisation, role }) => ({
        organisation: organisations.get(organisation) ?? '',
        kind: roleOrganisationKind[role],
        role,
      }));
      const existing = (await trx('people').where({ email: account.email }).first()) as
        { document_id: string } | undefined;
      const id = existing?.document_id ?? (await createPerson(trx, { ...account, passwordHash }));
      if (!existing)
        for (const { organisation, role } of memberships) await addMembership(trx, { person: id, organisation, role });
      people.push({ kind: 'person', id, locale: account.locale, session: 'demo', memberships });
    }
  });
  const idOf = (map: Map<string, string>, key: string) => {
    const id = map.get(key);
    if (!id) throw new Error(`the demo names ${key}, which does not exist`);
    return id;
  };
  return {
    organisation: (key) => idOf(organisations, key),
    contact: (key) => idOf(contacts, key),
    person: (organisation, ...roles) =>
      people.find((candidate) =>
        candidate.memberships.some(
          (item) => item.organisation === idOf(organisations, organisation) && roles.includes(item.role),
        ),
      ),
  };
}

async function contactId(
  trx: Knex.Transaction,
  organisation: string,
  name: LocalizedText,
): Promise<string | undefined> {
  const rows = (await trx('contacts').where({ organisation }).select('document_id', 'name')) as {
    document_id: string;
    name: unknown;
  }[];
  // PostgreSQL does not keep the order of keys: equal names are told by their hash.
  return rows.find((row) => contentHash(fromJson(row.name)) === contentHash(name))?.document_id;
}

async function organisationId(
  trx: Knex.Transaction,
  organisation: (typeof demoOrganisations)[number],
  known: Map<string, string>,
): Promise<string> {
  const existing = (await trx('organisations').where({ key: organisation.key }).first()) as
    { document_id: string } | undefined;
  if (existing) return existing.document_id;
  const { defaultMunicipality: key, ...rest } = organisation;
  const defaultMunicipality = key && known.get(key);
  return insertOrganisation(trx, { ...rest, ...(defaultMunicipality && { defaultMunicipality }) }, new Date());
}
