import type { Locale } from '@service-manual/schemas';
import { publicCms } from '../../lib/cms.ts';
import { everyLocale, parseServiceSegment, servicePath, type Alternates } from '../../lib/paths.ts';
import { withoutNulls } from '../../lib/without-nulls.ts';
import { SERVICE, type PublicService } from './service.ts';

/** What an address of a service leads to. */
export type ServiceAnswer =
  | { kind: 'found'; service: PublicService }
  /** The address has an old or mistyped title in it; today's address. */
  | { kind: 'moved'; to: string }
  | { kind: 'notFound' | 'gone' | 'outdated' };

type Lookup = { status: 'live'; service: PublicService } | { status: 'outdated' | 'gone' | 'missing'; service: null };

/** Only the short id is looked up; the rest of the address is for people. @throws UNAVAILABLE when the cms is down. */
export async function loadService(
  locals: App.Locals,
  locale: Locale,
  segment: string | undefined,
): Promise<ServiceAnswer> {
  const address = parseServiceSegment(segment);
  if (!address) return { kind: 'notFound' };
  const { shortId } = address;
  const { service: found } = await publicCms(locals)<{ service: Lookup }>(SERVICE, { shortId, locale });
  if (found.status !== 'live') {
    // It may come (back) to life with any change, and the cms does not tell whose address this was.
    locals.cacheTags.push('list');
    return { kind: found.status === 'missing' ? 'notFound' : found.status };
  }
  const service = withoutNulls(found.service);
  locals.cacheTags.push(
    service.id,
    service.provider.id,
    service.responsibleMunicipality.id,
    ...service.related.map(({ id }) => id),
  );
  if (address.slug !== service.slug) return { kind: 'moved', to: servicePath(locale, service) };
  return { kind: 'found', service };
}

/** Addresses of a service in every language; a language it is not written in has the original's words in it. */
export function servicePaths(service: PublicService): Record<Locale, string> {
  const slugs = new Map(service.slugs.map(({ locale, slug }) => [locale, slug]));
  const original = slugs.get(service.originalLanguage) ?? service.slug;
  return everyLocale((locale) =>
    servicePath(locale, { shortId: service.shortId, slug: slugs.get(locale) ?? original }),
  );
}

/** The addresses whose page is written in their own language: those search engines should know. */
export function writtenPaths(service: PublicService): Alternates {
  const paths = servicePaths(service);
  return Object.fromEntries(service.languages.map((locale) => [locale, paths[locale]]));
}
