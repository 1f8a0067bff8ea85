import { pickText, type Locale, type LocalizedText, type OrganisationKind, type Role } from '@service-manual/schemas';

/** An organisation as staff see it. */
export interface OrganisationRef {
  id: string;
  key: string;
  kind: OrganisationKind;
  name: LocalizedText;
}

/** The person who is signed in. */
export interface Me {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  memberships: { organisation: OrganisationRef; role: Role }[];
}

/** What every query of an organisation asks for. */
export const ORGANISATION = 'id key kind name { fi sv en }';

/** Asks who is signed in. */
export const ME = `query { me { id name email locale memberships { role organisation { ${ORGANISATION} } } } }`;

/** Name of an organisation in the wanted language. */
export const nameOf = ({ name, key }: Pick<OrganisationRef, 'name' | 'key'>, locale: Locale): string =>
  pickText(name, locale)?.value ?? key;

const has = (me: Me, ...roles: Role[]) => me.memberships.some(({ role }) => roles.includes(role));

/** May read internal instructions; what they may really see is decided by the cms. */
export const readsInternal = (me: Me): boolean =>
  has(me, 'expert', 'municipal_editor', 'municipal_main_user', 'platform_admin');

/** Looks after the whole platform. */
export const isPlatform = (me: Me): boolean => has(me, 'platform_admin');

/** The organisations the person may write a new service for. */
export const writesFor = (me: Me): OrganisationRef[] =>
  me.memberships
    .filter(({ role }) => /editor|main_user/.test(role) && role !== 'platform_admin')
    .map(({ organisation }) => organisation);

/** True when the person has an editor's work: a queue of their own. */
export const hasQueue = (me: Me): boolean => writesFor(me).length > 0 || isPlatform(me);
