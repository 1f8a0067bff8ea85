/** Everybody who can ask the cms something. */
export const principals = [
  'anonymous',
  'import',
  'providerEditor',
  'providerMainUser',
  'expert',
  'municipalEditor',
  'municipalMainUser',
  'platform',
] as const;
/** Somebody who can ask the cms something. */
export type PrincipalName = (typeof principals)[number];

const everybody = principals;
const signedIn = principals.filter((name) => name !== 'anonymous' && name !== 'import');
const importOnly: PrincipalName[] = ['import'];
const internal: PrincipalName[] = ['expert', 'municipalEditor', 'municipalMainUser', 'platform'];
const platform: PrincipalName[] = ['platform'];

/**
 * The access matrix: every operation, and who gets past its door. What they may do to a given record behind the door is
 * the table in src/access/commands.test.ts. A new operation without a row here fails the build.
 */
export const accessMatrix: Record<string, readonly PrincipalName[]> = {
  'Query.service': everybody,
  'Query.services': everybody,
  'Query.organisations': everybody,
  'Query.vocabulary': everybody,
  'Query.me': everybody,

  'Query.queue': signedIn,
  'Query.record': signedIn,
  'Query.contacts': signedIn,
  'Query.organisation': signedIn,
  'Query.workOrganisations': signedIn,
  'Query.instructions': internal,

  'Mutation.createService': signedIn,
  'Mutation.saveService': signedIn,
  'Mutation.saveInstructions': signedIn,
  'Mutation.submit': signedIn,
  'Mutation.takeBack': signedIn,
  'Mutation.claim': signedIn,
  'Mutation.handOver': signedIn,
  'Mutation.returnToProvider': signedIn,
  'Mutation.publish': signedIn,
  'Mutation.discard': signedIn,
  'Mutation.setAvailability': signedIn,
  'Mutation.confirmAccurate': signedIn,
  'Mutation.withdraw': signedIn,
  'Mutation.archive': signedIn,
  'Mutation.restore': signedIn,
  'Mutation.transferResponsibility': signedIn,
  'Mutation.saveContact': signedIn,
  'Mutation.removeContact': signedIn,

  'Mutation.importService': importOnly,
  'Mutation.requestReindex': importOnly,

  'Mutation.signIn': everybody,
  'Mutation.requestPasswordReset': everybody,
  'Mutation.resetPassword': everybody,
  'Mutation.acceptInvitation': everybody,
  'Mutation.createFirstAdministrator': everybody,
  'Mutation.signOut': everybody,
  'Mutation.endOtherSessions': signedIn,
  'Mutation.inviteMember': signedIn,
  'Mutation.setMemberRole': signedIn,
  'Mutation.removeMember': signedIn,
  'Mutation.createOrganisation': platform,
};
