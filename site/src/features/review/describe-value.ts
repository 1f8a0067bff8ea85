import { isLocale, locales, termLabel, vocabularies, type Locale, type VocabularyName } from '@service-manual/schemas';
import { formatDay, weekdayName } from '../../lib/dates.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { Shape } from '../editor/schema-shape.ts';
import { partKey } from '../editor/labels.ts';

/** Language, texts and names a value is told with. */
export interface Teller {
  t: Translate;
  locale: Locale;
  /** Names of contacts and services by id. */
  names: ReadonlyMap<string, string>;
}

/** Codes whose words come from a vocabulary, by the path without numbers. */
const coded: Record<string, VocabularyName> = {
  'homeMunicipality.codes': 'municipality',
  'serviceLanguages.language': 'language',
  'serviceLanguages.level': 'languageLevel',
  'contacts.municipality': 'municipality',
  'obligation.value': 'obligation',
  'supplementaryDiscussion.value': 'suitability',
};

/** Codes whose words are interface texts, by the path without numbers. */
const optional: Record<string, string> = {
  'age.kind': 'age',
  'homeMunicipality.kind': 'homeMunicipality',
  'schedule.kind': 'schedule',
  'schedule.place': 'place',
  'price.kind': 'price',
};

/** A value that is no plain text, as lines a person can read and compare. */
export function describeValue(shape: Shape, path: string, value: unknown, teller: Teller): string[] {
  if (value === undefined || value === null) return [];
  if (shape.type === 'rows') {
    return (value as unknown[]).flatMap((row) => describeValue(shape.row, path, row, teller));
  }
  if (shape.type === 'object') {
    if (shape.localized) return describeTexts(path, value as Record<Locale, unknown>, teller);
    return shape.parts.flatMap(({ name, shape: part }) =>
      describeValue(part, `${path}.${name}`, (value as Record<string, unknown>)[name], teller),
    );
  }
  const words = (Array.isArray(value) ? value : [value]).map((item) => wordOf(path, item, teller)).join(', ');
  return [labelled(path, words, teller)];
}

function describeTexts(path: string, value: Record<Locale, unknown>, teller: Teller): string[] {
  return locales.flatMap((locale) => {
    const text = value[locale];
    if (text === undefined) return [];
    const words = Array.isArray(text) ? text.join(', ') : String(text);
    return [labelled(path, words, teller, locale)];
  });
}

function labelled(path: string, words: string, { t }: Teller, locale?: Locale): string {
  const key = partKey(path);
  const language = locale ? ` (${t(`staff:language.${locale}`)})` : '';
  // The first choice of a field needs no label: the field's own says it.
  if (!key || ['kind', 'value', 'contact', 'language'].includes(key)) return `${words}${language}`;
  return `${t(`fields:part.${key}`)}${language}: ${words}`;
}

/** One code, number or identifier in words. */
export function wordOf(path: string, value: unknown, { t, locale, names }: Teller): string {
  const place = path
    .split('.')
    .filter((part) => !/^\d+$/.test(part) && !isLocale(part))
    .join('.');
  const text = String(value);
  const vocabulary = coded[place];
  if (vocabulary) return termLabel(vocabularies[vocabulary], text, locale);
  if (optional[place]) return t(`fields:option.${optional[place]}.${text}`, { defaultValue: text });
  if (typeof value === 'boolean') return t(`fields:option.yesNo.${text}`);
  if (place.endsWith('.weekday')) return weekdayName(Number(value), locale);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, locale);
  return names.get(text) ?? text;
}
