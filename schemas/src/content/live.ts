import { locales, pickText, type Locale, type LocalizedText } from '../locales.ts';
import type { GuidanceContent } from './guidance.ts';
import type { Availability } from './kinds.ts';
import type { ServiceContent } from './service.ts';

/** A content read in one language: each text in three languages becomes one text, each word list one list. */
export type Localized<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (infer Item)[]
    ? Localized<Item>[]
    : keyof T extends Locale
      ? T extends LocalizedText
        ? string
        : string[]
      : { [Key in keyof T]: Localized<T[Key]> };

/** Facts every live row carries beside its content. Dates are ISO 8601 in UTC. */
export interface LiveBase {
  /** Identifier of the record; the same in all its languages. */
  id: string;
  /** Language of this row. */
  locale: Locale;
  /** The language that is required; the others may fall back to it, field by field. */
  originalLanguage: Locale;
  /** Every language the record is live in. */
  languages: Locale[];
  /** Number of the edition that is live. */
  edition: number;
  contentHash: string;
  firstPublishedAt: string;
  changedAt: string;
  /** Names of the fields that are shown in the original language because this language has no text. */
  fallbackFields: string[];
}

/** An organisation as the public sees it. */
export interface PublicOrganisation {
  id: string;
  name: string;
  website?: string;
  privacyNoticeUrl?: string;
}

/** A live service in one language: what the public site shows and the public index holds. */
export interface LiveService extends LiveBase, Localized<ServiceContent> {
  title: string;
  summary: string;
  description: string;
  /** Eight characters; the part of an address that is looked up. */
  shortId: string;
  /** Readable part of an address; may change with the title. */
  slug: string;
  /** Identifier in the outside register, or the record's own; never empty. */
  sourceId: string;
  provider: PublicOrganisation;
  responsibleMunicipality: PublicOrganisation;
  /** Codes of the municipalities the responsible organisation answers for. */
  municipalityCodes: string[];
  availability: Availability | null;
  /** Ranking help set by the platform; 0 when none. */
  searchBoost: number;
}

/** Live internal instructions (guidance or overlay) of a service in one language. */
export interface LiveInstructions extends LiveBase, Localized<GuidanceContent> {
  kind: 'guidance' | 'overlay';
  /** The service the instructions belong to. */
  serviceId: string;
  /** The municipality organisation that wrote them. */
  owner: PublicOrganisation;
}

const isLocalizedText = (value: object): value is LocalizedText | Partial<Record<Locale, string[]>> =>
  Object.keys(value).every((key) => locales.includes(key as Locale));

/**
 * Reads a content in one language. A text that is missing there comes from the original language, and the name of
 * its top-level field is listed in `fallbackFields`.
 */
export function localizeContent<T extends object>(
  content: T,
  locale: Locale,
  originalLanguage: Locale,
): { content: Localized<T>; fallbackFields: string[] } {
  const fallbackFields = new Set<string>();
  const read = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => read(item, field));
    if (typeof value !== 'object' || value === null) return value;
    if (!isLocalizedText(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, field)]));
    }
    if (Object.values(value).some(Array.isArray)) return (value as Record<Locale, string[]>)[locale] ?? [];
    const found = pickText(value as LocalizedText, locale, originalLanguage);
    if (found && found.language !== locale) fallbackFields.add(field);
    return found?.value;
  };
  const result = Object.fromEntries(Object.entries(content).map(([name, value]) => [name, read(value, name)]));
  return { content: result as Localized<T>, fallbackFields: [...fallbackFields] };
}

/** The languages a service goes live in: those with a title and a description. */
export function liveLanguages(content: Pick<ServiceContent, 'title' | 'description'>): Locale[] {
  const filled = (text: LocalizedText | undefined, locale: Locale) => (text?.[locale] ?? '').trim() !== '';
  return locales.filter((locale) => filled(content.title, locale) && filled(content.description, locale));
}
