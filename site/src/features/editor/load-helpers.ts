import {
  isCodedError,
  pickText,
  type Content,
  type Issue,
  type Locale,
  type LocalizedText,
  type ServiceContent,
} from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import { ORGANISATION, nameOf, type OrganisationRef } from '../staff/me.ts';
import type { Option } from '../staff/SelectField.astro';

interface Contact {
  id: string;
  name: LocalizedText;
  visibility: string;
  organisation: OrganisationRef;
}

/** The contacts a text may name, by organisation; the given organisations first. `internal` ones only where wanted. */
export async function loadContacts(
  cms: Cms,
  locale: Locale,
  first: readonly string[],
  withInternal: boolean,
): Promise<Option[]> {
  const { contacts } = await cms<{ contacts: Contact[] }>(
    `query { contacts { id name { fi sv en } visibility organisation { ${ORGANISATION} } } }`,
  );
  const rank = ({ organisation }: Contact) =>
    first.includes(organisation.id) ? first.indexOf(organisation.id) : first.length;
  return contacts
    .filter(({ visibility }) => withInternal || visibility === 'public')
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || nameOf(a.organisation, locale).localeCompare(nameOf(b.organisation, locale), locale),
    )
    .map(({ id, name, organisation }) => ({
      value: id,
      label: pickText(name, locale)?.value ?? id,
      group: nameOf(organisation, locale),
    }));
}

const SERVICE = `query ($shortId: String!, $locale: Locale!) {
  service(shortId: $shortId, locale: $locale) { service { id title related { id title } } }
}`;
interface Found {
  service: { service: { id: string; title: string; related: { id: string; title: string }[] } | null };
}

/** Titles of the related services of a live page, by id. */
export async function relatedTitles(
  cms: Cms,
  shortId: string | undefined,
  locale: Locale,
): Promise<Map<string, string>> {
  if (!shortId) return new Map();
  const { service } = await cms<Found>(SERVICE, { shortId, locale });
  return new Map((service.service?.related ?? []).map(({ id, title }) => [id, title]));
}

/** Short id at the end of an address of a service, or of a short id alone. */
export const shortIdOf = (address: string): string | undefined =>
  /(?:^|[/-])([a-z0-9]{8})\/?(?:[?#].*)?$/.exec(address.trim())?.[1];

const isAddress = (value: string) => value.includes('/') || /^[a-z0-9]{8}$/.test(value);

/** Related services given by the address of their page, as identifiers; an address nobody knows becomes a fault of the field. */
export async function resolveRelated(cms: Cms, content: Content, issues: Issue[], locale: Locale): Promise<Content> {
  const { relatedServices } = content as ServiceContent;
  if (!relatedServices?.some(isAddress)) return content;
  const ids: string[] = [];
  for (const value of relatedServices) {
    const id = isAddress(value) ? await idOf(cms, value, locale) : value;
    if (id) ids.push(id);
    else issues.push({ path: 'relatedServices', code: 'UNKNOWN_VALUE' });
  }
  return { ...content, relatedServices: [...new Set(ids)] } as Content;
}

async function idOf(cms: Cms, address: string, locale: Locale): Promise<string | undefined> {
  const shortId = shortIdOf(address);
  if (!shortId) return undefined;
  try {
    return (await cms<Found>(SERVICE, { shortId, locale })).service.service?.id;
  } catch (error) {
    if (isCodedError(error) && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) return undefined;
    throw error;
  }
}
