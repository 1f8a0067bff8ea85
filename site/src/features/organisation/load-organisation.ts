import type { Role } from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import { CONTACT, type InternalContact } from '../instructions/load-instructions.ts';
import { ORGANISATION, type OrganisationRef } from '../staff/me.ts';

/** An organisation with its people and contacts, as far as the person may see them. */
export interface OrganisationData {
  organisation: OrganisationRef;
  members: { person: { id: string; name: string }; email?: string; role: Role; active: boolean }[];
  invitations: { id: string; email: string; role: Role; expiresAt: string }[];
  manageable: boolean;
  grantableRoles: Role[];
  contacts: InternalContact[];
}

const QUERY = `query ($id: ID!) {
  organisation(id: $id) {
    organisation { ${ORGANISATION} } manageable grantableRoles
    members { person { id name } email role active }
    invitations { id email role expiresAt }
  }
  contacts(organisation: $id) { ${CONTACT} }
}`;

/** Loads an organisation. @throws FORBIDDEN, NOT_FOUND */
export async function loadOrganisation(cms: Cms, id: string): Promise<OrganisationData> {
  const { organisation, contacts } = await cms<{
    organisation: Omit<OrganisationData, 'contacts'>;
    contacts: InternalContact[];
  }>(QUERY, { id });
  return { ...organisation, contacts };
}
