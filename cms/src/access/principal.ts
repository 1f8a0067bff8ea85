import type { Locale, OrganisationKind, Role } from '@service-manual/schemas';

/** One role of a person in one organisation. */
export interface Membership {
  organisation: string;
  kind: OrganisationKind;
  role: Role;
}

/** A person who is signed in. */
export interface Person {
  kind: 'person';
  id: string;
  locale: Locale;
  memberships: Membership[];
  /** Identifier of the session in use. */
  session: string;
}

/** Who asks: nobody we know, a person, or a program of ours with a narrow right. */
export type Principal = { kind: 'anonymous' } | Person | { kind: 'system'; name: 'import' };

/** Nobody we know. */
export const anonymous: Principal = { kind: 'anonymous' };

/** Identifier written to audit rows. */
export const actorOf = (principal: Principal): string =>
  principal.kind === 'person' ? principal.id : principal.kind === 'system' ? `system:${principal.name}` : 'anonymous';
