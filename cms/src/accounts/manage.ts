import { roleOrganisationKind, roles, type OrganisationKind, type Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import type { Principal } from '../access/principal.ts';
import { isMainUserOf, isPlatform } from '../access/roles.ts';
import { fault } from '../errors.ts';
import { fromBoolean } from '../storage/columns.ts';
import { rowById } from '../storage/ids.ts';

/** An organisation as far as its people are concerned. */
export interface ManagedOrganisation {
  document_id: string;
  kind: OrganisationKind;
  name: unknown;
  retired: unknown;
}

/** The role that manages an organisation of each kind. */
export const mainUserRole = {
  provider: 'provider_main_user',
  municipality: 'municipal_main_user',
  platform: 'platform_admin',
} as const satisfies Record<OrganisationKind, Role>;

/** May see and change who works in the organisation: its main users, and the platform. */
export const mayManage = (principal: Principal, organisation: string): boolean =>
  isMainUserOf(principal, organisation) || isPlatform(principal);

/** The roles there are in an organisation of this kind. */
export const rolesOf = (kind: OrganisationKind): Role[] => roles.filter((role) => roleOrganisationKind[role] === kind);

/**
 * The organisation, when the person may manage its people. One who may not learns nothing of whether it exists.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND
 */
export async function managedOrganisation(db: Knex, principal: Principal, id: string): Promise<ManagedOrganisation> {
  if (principal.kind === 'anonymous') throw fault('UNAUTHENTICATED');
  if (!mayManage(principal, id)) throw fault('FORBIDDEN');
  const organisation = await rowById<ManagedOrganisation>(db, 'organisations', id);
  if (!organisation || fromBoolean(organisation.retired)) throw fault('NOT_FOUND');
  return organisation;
}

/**
 * A role can be held only in an organisation of its kind.
 * @throws INVALID
 */
export function assertRoleFits(kind: OrganisationKind, role: Role): void {
  if (roleOrganisationKind[role] !== kind)
    throw fault('INVALID', { issues: [{ path: 'role', code: 'UNKNOWN_VALUE' }] });
}

/** Lets one change of an organisation's people pass at a time, so that two main users cannot remove each other. */
export async function lockOrganisation(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('organisations').where({ document_id: id }).forUpdate().first('id');
}

/**
 * An organisation keeps a main user unless the platform decides otherwise; the platform itself always keeps one.
 * @throws WRONG_STATE with `reason: 'LAST_MAIN_USER'` when `person` is the last one
 */
export async function assertNotLastMainUser(
  trx: Knex.Transaction,
  principal: Principal,
  { document_id, kind }: ManagedOrganisation,
  person: string,
): Promise<void> {
  if (isPlatform(principal) && kind !== 'platform') return;
  const others = await trx('memberships as m')
    .join('people as p', 'p.document_id', 'm.person')
    .where({ 'm.organisation': document_id, 'm.role': mainUserRole[kind], 'p.active': true })
    .whereNot({ 'm.person': person })
    .first('m.id');
  if (!others) throw fault('WRONG_STATE', { params: { reason: 'LAST_MAIN_USER' } });
}
