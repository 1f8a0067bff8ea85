import type { LocalizedText, OrganisationKind, Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import type { Person } from '../access/principal.ts';
import { isMunicipal, isPlatform, organisationsOf } from '../access/roles.ts';
import { fault } from '../errors.ts';
import { fromBoolean, fromDate, fromJson } from '../storage/columns.ts';
import { rowById } from '../storage/ids.ts';
import type { InvitationView } from './invite.ts';
import { mayManage, rolesOf } from './manage.ts';
import { accountById } from './people.ts';

/** An organisation as staff see it. */
export interface OrganisationView {
  id: string;
  key: string;
  kind: OrganisationKind;
  name: LocalizedText;
}

type Row = Record<string, unknown>;

const viewOf = (row: Row): OrganisationView => ({
  id: row['document_id'] as string,
  key: row['key'] as string,
  kind: row['kind'] as OrganisationKind,
  name: fromJson<LocalizedText>(row['name']) ?? {},
});

/**
 * One organisation.
 * @throws NOT_FOUND
 */
export async function organisationView(db: Knex, id: string): Promise<OrganisationView> {
  const row = await rowById<Row>(db, 'organisations', id);
  if (!row) throw fault('NOT_FOUND');
  return viewOf(row);
}

/** The person who is signed in, with memberships and open sessions. */
export async function readMe(db: Knex, person: Person) {
  const account = await accountById(db, person.id);
  if (!account) return null;
  const ids = organisationsOf(person);
  const organisations = ((await db('organisations').whereIn('document_id', ids)) as Row[]).map(viewOf);
  const sessions = (await db('sessions')
    .where({ person: person.id })
    .where('expires_at', '>', new Date())
    .orderBy('id', 'desc')) as Row[];
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    locale: account.locale,
    memberships: person.memberships.flatMap(({ organisation, role }) => {
      const found = organisations.find(({ id }) => id === organisation);
      return found ? [{ organisation: found, role }] : [];
    }),
    sessions: sessions.map((row) => ({
      id: row['document_id'] as string,
      createdAt: fromDate(row['created_at']),
      current: row['document_id'] === person.session,
    })),
  };
}

/**
 * An organisation and its people: names for its members; addresses and invitations for those who manage it.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function readOrganisation(db: Knex, person: Person, id: string) {
  const manageable = mayManage(person, id);
  if (!manageable && !organisationsOf(person).includes(id)) throw fault('FORBIDDEN');
  const organisation = await organisationView(db, id);
  const members = (await db('memberships as m')
    .join('people as p', 'p.document_id', 'm.person')
    .where({ 'm.organisation': id })
    .select('p.document_id', 'p.name', 'p.email', 'p.active', 'm.role')
    .orderBy('p.name')) as Row[];
  return {
    organisation,
    manageable,
    grantableRoles: manageable ? rolesOf(organisation.kind) : [],
    members: members.map((member) => ({
      person: { id: member['document_id'], name: member['name'] },
      email: manageable ? (member['email'] as string) : null,
      role: member['role'] as Role,
      active: fromBoolean(member['active']),
    })),
    invitations: manageable ? await openInvitations(db, id) : [],
  };
}

async function openInvitations(db: Knex, organisation: string): Promise<InvitationView[]> {
  const rows = (await db('invitations')
    .where({ organisation })
    .where('expires_at', '>', new Date())
    .orderBy('email')) as Row[];
  return rows.map((row) => ({
    id: row['document_id'] as string,
    email: row['email'] as string,
    role: row['role'] as Role,
    expiresAt: fromDate(row['expires_at']) ?? '',
  }));
}

/**
 * Organisations a person may work for or hand over to: municipalities and their own; municipal people may also write
 * for any provider. Retired ones are left out.
 */
export async function workOrganisations(
  db: Knex,
  person: Person,
  kind?: OrganisationKind,
): Promise<OrganisationView[]> {
  const own = organisationsOf(person);
  if (own.length === 0) return [];
  const query = db('organisations').orderBy('key');
  const rows = (await (kind ? query.where({ kind }) : query)) as Row[];
  const everything = isPlatform(person) || isMunicipal(person);
  return rows
    .filter((row) => !fromBoolean(row['retired']))
    .map(viewOf)
    .filter((row) => own.includes(row.id) || row.kind === 'municipality' || (everything && row.kind === 'provider'));
}
