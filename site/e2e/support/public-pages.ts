import type { Locale } from '@service-manual/schemas';
import { listPath } from '../../src/features/search/query.ts';
import { homePath, sectionPath } from '../../src/lib/paths.ts';
import { people } from './people.ts';
import { cmsAs, demoService, sessionOf } from './stack.ts';

/** A page of each kind that the public can meet, with the status it has. */
export interface PublicPage {
  name: string;
  status: 200 | 404 | 410;
  address: (locale: Locale) => Promise<string> | string;
}

const PUBLIC =
  'query ($shortId: String!, $locale: Locale!) { service(shortId: $shortId, locale: $locale) { service { slug } } }';

/** Address of a live demo service in one language. */
export async function serviceAddress(key: string, locale: Locale): Promise<string> {
  const { url } = await demoService(key);
  const shortId = shortIdOf(url);
  const cms = await cmsAs();
  const { service } = await cms<{ service: { service: { slug: string } } }>(PUBLIC, { shortId, locale });
  return `${sectionPath(locale, 'services')}/${service.service.slug}-${shortId}`;
}

/** The part of an address that is looked up. */
export const shortIdOf = (url: string): string => url.slice(-8);

const OFF = `query { queue(group: off, kind: service, first: 50) { items { record lifecycle title { fi } } } }`;
const SHORT_ID = `query ($id: ID!) { record(id: $id) { shortId } }`;

/** Address of a service that was once public. */
export async function formerAddress(lifecycle: 'withdrawn' | 'archived' | 'outdated', locale: Locale): Promise<string> {
  await sessionOf(people.platform);
  const cms = await cmsAs(people.platform);
  const { queue } = await cms<{ queue: { items: { record: string; lifecycle: string }[] } }>(OFF);
  const item = queue.items.find((one) => one.lifecycle === lifecycle);
  if (!item) throw new Error(`the demo has no ${lifecycle} service`);
  const { record } = await cms<{ record: { shortId: string } }>(SHORT_ID, { id: item.record });
  return `${sectionPath(locale, 'services')}/palvelu-${record.shortId}`;
}

/** Every kind of public page. */
export const publicPages: readonly PublicPage[] = [
  { name: 'home', status: 200, address: homePath },
  { name: 'the list of services', status: 200, address: (locale) => listPath(locale, {}) },
  {
    name: 'a search with filters',
    status: 200,
    address: (locale) => listPath(locale, { q: 'valmennus', facets: { price: ['free'], municipality: ['091'] } }),
  },
  {
    name: 'a search that finds nothing',
    status: 200,
    address: (locale) => listPath(locale, { q: 'xyzzyqwerty', facets: { price: ['free'] } }),
  },
  { name: 'a service in three languages', status: 200, address: (locale) => serviceAddress('pay-subsidy', locale) },
  {
    name: 'a service that began in Swedish',
    status: 200,
    address: (locale) => serviceAddress('integration-training-swedish', locale),
  },
  { name: 'the privacy page', status: 200, address: (locale) => sectionPath(locale, 'privacy') },
  { name: 'the accessibility page', status: 200, address: (locale) => sectionPath(locale, 'accessibility') },
  { name: 'an address that does not exist', status: 404, address: (locale) => `/${locale}/xyzzy` },
  { name: 'an outdated service', status: 404, address: (locale) => formerAddress('outdated', locale) },
  { name: 'a withdrawn service', status: 410, address: (locale) => formerAddress('withdrawn', locale) },
  { name: 'an archived service', status: 410, address: (locale) => formerAddress('archived', locale) },
];
