import { isCodedError, type Locale, type PublicOrganisation } from '@service-manual/schemas';
import { MAKESHIFT_TAG } from '../../../server/cache/page.ts';
import { publicCms } from '../../lib/cms.ts';

const MUNICIPALITIES = /* GraphQL */ `
  query Municipalities($locale: Locale!) {
    organisations(locale: $locale, kind: municipality) {
      id
      name
      website
      privacyNoticeUrl
    }
  }
`;

/**
 * The municipalities of the site; none while the cms is down, because these pages must always open. A copy from better
 * days is shown instead where there is one.
 */
export async function loadControllers(locals: App.Locals, locale: Locale): Promise<PublicOrganisation[]> {
  try {
    const data = await publicCms(locals)<{ organisations: PublicOrganisation[] }>(MUNICIPALITIES, { locale });
    locals.cacheTags.push('list', ...data.organisations.map(({ id }) => id));
    return data.organisations;
  } catch (error) {
    if (!isCodedError(error) || error.code !== 'UNAVAILABLE') throw error;
    locals.cacheTags.push(MAKESHIFT_TAG);
    return [];
  }
}
