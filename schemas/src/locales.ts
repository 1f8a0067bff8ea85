import { z } from 'zod';

/** The languages every interface text exists in, in the order they are offered. */
export const locales = ['fi', 'sv', 'en'] as const;

/** One of the three languages of the product. */
export type Locale = (typeof locales)[number];

/** Accepts exactly the three languages. */
export const localeSchema = z.enum(locales);

/** True when the value is one of the three languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** A text in up to three languages; a missing key means "not written in this language". */
export type LocalizedText = Partial<Record<Locale, string>>;

/**
 * The text in the wanted language, else in the fallback language, else in any language.
 * `language` tells which one was found, so that a page can say so; undefined when there is no text at all.
 */
export function pickText(
  text: LocalizedText | undefined,
  wanted: Locale,
  fallback: Locale = 'fi',
): { value: string; language: Locale } | undefined {
  for (const language of [wanted, fallback, ...locales]) {
    const value = text?.[language];
    if (value !== undefined && value.trim() !== '') return { value, language };
  }
  return undefined;
}

/** The languages a text is written in. */
export function writtenLanguages(text: LocalizedText | undefined): Locale[] {
  return locales.filter((locale) => (text?.[locale] ?? '').trim() !== '');
}
