import { z } from 'zod';

/** What kinds of organisation there are. */
export const organisationKinds = ['provider', 'municipality', 'platform'] as const;
/** Kind of an organisation. */
export type OrganisationKind = (typeof organisationKinds)[number];

/** Every role and the kind of organisation it belongs to; any other pairing is refused. */
export const roleOrganisationKind = {
  provider_editor: 'provider',
  provider_main_user: 'provider',
  expert: 'municipality',
  municipal_editor: 'municipality',
  municipal_main_user: 'municipality',
  platform_admin: 'platform',
} as const satisfies Record<string, OrganisationKind>;

/** A role inside one organisation. */
export type Role = keyof typeof roleOrganisationKind;
/** All roles. */
export const roles = Object.keys(roleOrganisationKind) as Role[];
/** Accepts a known role. */
export const roleSchema = z.enum(roles);

/** Duties that are attributes of a membership, not roles: they grant nothing by themselves. */
export const membershipAttributes = [
  'responsible_updater',
  'substitute',
  'coordinator',
  'working_group_member',
  'working_group_deputy',
  'steering_group_member',
  'communications_person',
  'project_manager',
] as const;
/** A duty of a member. */
export type MembershipAttribute = (typeof membershipAttributes)[number];
