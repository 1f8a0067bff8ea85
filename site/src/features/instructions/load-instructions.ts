import type { GuidanceContent, Locale, Localized, LocalizedText } from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import { codedError } from '../../lib/errors.ts';
import { contentSelection } from '../editor/selection.ts';
import type { InstructionsRef } from '../record/work-record.ts';
import { SERVICE, type PublicService } from '../service/service.ts';
import { ORGANISATION, type OrganisationRef } from '../staff/me.ts';

/** A contact of the directory. */
export interface InternalContact {
  id: string;
  organisation: OrganisationRef;
  name: LocalizedText;
  phone?: string;
  email?: string;
  visibility: string;
}

/** Live internal instructions in one language. */
export interface LiveInstructions {
  id: string;
  kind: 'guidance' | 'overlay';
  owner: OrganisationRef;
  mine: boolean;
  locale: Locale;
  changedAt: string;
  needsCheck: string[];
  fallbackFields: string[];
  content: Localized<GuidanceContent>;
  contacts: InternalContact[];
}

/** The instructions behind a service page. */
export interface ServiceInstructions {
  guidance?: LiveInstructions;
  overlays: LiveInstructions[];
  writable: InstructionsRef[];
}

/** Fields of a contact, for queries. */
export const CONTACT = `id organisation { ${ORGANISATION} } name { fi sv en } phone email visibility`;

const INSTRUCTIONS = `query ($shortId: String!, $locale: Locale!) {
  instructions(shortId: $shortId, locale: $locale) {
    guidance { ...live }
    overlays { ...live }
    writable { id kind owner { ${ORGANISATION} } lifecycle openState mine }
  }
}
fragment live on LiveInstructions {
  id kind owner { ${ORGANISATION} } mine locale changedAt needsCheck fallbackFields
  content { ${contentSelection('guidance', 'one')} }
  contacts { ${CONTACT} }
}`;

/** A live service and the instructions behind it. @throws FORBIDDEN for providers, NOT_FOUND when the service is not live. */
export async function loadServiceForExpert(
  cms: Cms,
  shortId: string,
  locale: Locale,
): Promise<{ service: PublicService; instructions: ServiceInstructions }> {
  // The instructions first: they decide who may see the page.
  const { instructions } = await cms<{ instructions: ServiceInstructions }>(INSTRUCTIONS, { shortId, locale });
  const { service } = await cms<{ service: { service?: PublicService } }>(SERVICE, { shortId, locale });
  if (!service.service) throw codedError('NOT_FOUND');
  return { service: service.service, instructions };
}
