import type { Role } from '@service-manual/schemas';
import type { Principal } from './principal.ts';

const editors: Role[] = ['provider_editor', 'provider_main_user', 'municipal_editor', 'municipal_main_user'];
const mainUsers: Role[] = ['provider_main_user', 'municipal_main_user', 'platform_admin'];
const municipalRoles: Role[] = ['expert', 'municipal_editor', 'municipal_main_user'];

/** True when the person has one of the roles in the organisation (in any organisation when it is left out). */
export function hasRole(principal: Principal, wanted: readonly Role[], organisation?: string | null): boolean {
  return (
    principal.kind === 'person' &&
    organisation !== null &&
    principal.memberships.some(
      (membership) =>
        wanted.includes(membership.role) && (organisation === undefined || membership.organisation === organisation),
    )
  );
}

/** May write texts of this organisation. */
export const isEditorOf = (principal: Principal, organisation: string | null): boolean =>
  hasRole(principal, editors, organisation);

/** May review and publish for this municipality. */
export const isMunicipalEditorOf = (principal: Principal, organisation: string | null): boolean =>
  hasRole(principal, ['municipal_editor', 'municipal_main_user'], organisation);

/** Manages people and settings of this organisation. */
export const isMainUserOf = (principal: Principal, organisation: string | null): boolean =>
  hasRole(principal, mainUsers, organisation);

/** Works for a municipality: may read what is internal. */
export const isMunicipal = (principal: Principal): boolean => hasRole(principal, municipalRoles);

/** Looks after the whole platform. */
export const isPlatform = (principal: Principal): boolean => hasRole(principal, ['platform_admin']);

/** May read live internal instructions: every municipal person and the platform; never a provider. */
export const mayReadInternal = (principal: Principal): boolean => isMunicipal(principal) || isPlatform(principal);

/** Identifiers of the organisations where the person has one of the roles (any role when left out). */
export function organisationsOf(principal: Principal, wanted?: readonly Role[]): string[] {
  if (principal.kind !== 'person') return [];
  return principal.memberships
    .filter((membership) => !wanted || wanted.includes(membership.role))
    .map((membership) => membership.organisation);
}
