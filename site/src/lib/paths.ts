import { isLocale, locales, type Locale } from '@service-manual/schemas';

/** First part of an address after the language, in each language. These never change: addresses never break. */
export const segments = {
  services: { fi: 'palvelut', sv: 'tjanster', en: 'services' },
  privacy: { fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
  accessibility: { fi: 'saavutettavuus', sv: 'tillganglighet', en: 'accessibility' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A public page with an address of its own. */
export type Section = keyof typeof segments;

/** An address of the same page in each language, for language links and `hreflang`. */
export type Alternates = Partial<Record<Locale, string>>;

/** `/fi` */
export const homePath = (locale: Locale): string => `/${locale}`;

/** `/fi/palvelut` */
export const sectionPath = (locale: Locale, section: Section): string => `/${locale}/${segments[section][locale]}`;

/** `/fi/palvelut/palkkatuki-3fk9a2bc` */
export function servicePath(locale: Locale, service: { slug: string; shortId: string }): string {
  return `${sectionPath(locale, 'services')}/${service.slug}-${service.shortId}`;
}

/** The section an address names, when its word belongs to that language. */
export function sectionOf(locale: Locale, segment: string | undefined): Section | undefined {
  return (Object.keys(segments) as Section[]).find((section) => segments[section][locale] === segment);
}

/** The section a word names in any language: `/fi/services` is led to `/fi/palvelut`. */
export function sectionInAnyLanguage(segment: string | undefined): Section | undefined {
  return (Object.keys(segments) as Section[]).find((section) => locales.some((l) => segments[section][l] === segment));
}

/** Parts of `{slug}-{shortId}`; only the short id is looked up. Undefined when it cannot be such an address. */
export function parseServiceSegment(segment: string | undefined): { slug: string; shortId: string } | undefined {
  const match = /^(?:(.{0,200})-)?([a-z0-9]{8})$/.exec(segment ?? '');
  return match ? { slug: match[1] ?? '', shortId: match[2]! } : undefined;
}

/** Language of an address; undefined when it has none. */
export function localeOf(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : undefined;
}

/** The same address in every language, made by a function. */
export function everyLocale(path: (locale: Locale) => string): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, path(locale)])) as Record<Locale, string>;
}
