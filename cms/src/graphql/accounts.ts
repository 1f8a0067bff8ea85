import type { Locale, OrganisationKind, Role } from '@service-manual/schemas';
import { acceptInvitation, type AcceptInput } from '../accounts/accept-invitation.ts';
import { createOrganisation, type NewOrganisation } from '../accounts/create-organisation.ts';
import { createFirstAdministrator, type FirstAdministratorInput } from '../accounts/first-administrator.ts';
import { inviteMember, type InvitationInput } from '../accounts/invite.ts';
import { removeMember, setMemberRole, type MemberInput } from '../accounts/members.ts';
import { requestPasswordReset, resetPassword } from '../accounts/password-reset.ts';
import { organisationView, readMe, readOrganisation, workOrganisations } from '../accounts/read.ts';
import { endOtherSessions, signIn, signOut, type SignInInput } from '../accounts/sign-in.ts';
import { op, personOf } from './op.ts';

/** Managing people is open to main users and the platform; of which organisation is asked by the command. */
const managers = ['provider_main_user', 'municipal_main_user', 'platform_admin'] as const satisfies Role[];

const queries = {
  me: op('public', (_args: unknown, { principal, services }) =>
    principal.kind === 'person' ? readMe(services.db.knex, principal) : Promise.resolve(null),
  ),
  organisation: op('signedIn', ({ id }: { id: string }, { principal, services }) =>
    readOrganisation(services.db.knex, personOf(principal), id),
  ),
  workOrganisations: op('signedIn', ({ kind }: { kind?: OrganisationKind }, { principal, services }) =>
    workOrganisations(services.db.knex, personOf(principal), kind),
  ),
};

const sessions = {
  signIn: op('public', (input: SignInInput, { services, clientAddress }) => signIn(services, input, clientAddress)),
  signOut: op('public', (_args: unknown, { services, principal }) => signOut(services, principal)),
  endOtherSessions: op('signedIn', (_args: unknown, { services, principal }) => endOtherSessions(services, principal)),
  requestPasswordReset: op('public', (input: { email: string; locale: Locale }, { services, clientAddress }) =>
    requestPasswordReset(services, input, clientAddress),
  ),
  resetPassword: op('public', (input: { token: string; password: string }, { services, clientAddress }) =>
    resetPassword(services, input, clientAddress),
  ),
  acceptInvitation: op('public', (input: AcceptInput, { services, clientAddress }) =>
    acceptInvitation(services, input, clientAddress),
  ),
  createFirstAdministrator: op('public', (input: FirstAdministratorInput, { services, clientAddress }) =>
    createFirstAdministrator(services, input, clientAddress),
  ),
};

const people = {
  createOrganisation: op(['platform_admin'], async ({ input }: { input: NewOrganisation }, { services, principal }) =>
    organisationView(services.db.knex, await createOrganisation(services, personOf(principal), input)),
  ),
  inviteMember: op(managers, (input: InvitationInput, { services, principal }) =>
    inviteMember(services, principal, input),
  ),
  setMemberRole: op(managers, (input: MemberInput & { role: Role }, { services, principal }) =>
    setMemberRole(services, principal, input),
  ),
  removeMember: op(managers, (input: MemberInput, { services, principal }) => removeMember(services, principal, input)),
};

/** Resolvers of accounts, organisations' people and sessions. */
export const accountResolvers = { queries, mutations: { ...sessions, ...people } };
