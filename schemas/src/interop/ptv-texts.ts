import { markdownToPlainText, escapeMarkdown, plainTextToMarkdown } from '../content/markdown.ts';
import { SUMMARY_MAX, summaryFromDescription } from '../content/summary.ts';
import type { Issue } from '../errors.ts';
import { isLocale, locales, type LocalizedText } from '../locales.ts';
import type { PtvRaw, PtvTexts } from './ptv-shape.ts';

const NEVER_TYPED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** Plain texts by language, of the wanted types (all when none is named); several texts become paragraphs. */
export function plainTexts(texts: PtvTexts, ...types: string[]): LocalizedText {
  const result: LocalizedText = {};
  for (const { language, value, type } of texts ?? []) {
    if (!isLocale(language) || (types.length > 0 && !types.includes(type ?? ''))) continue;
    const text = (value ?? '').replace(NEVER_TYPED, ' ').trim();
    if (text) result[language] = result[language] ? `${result[language]}\n\n${text}` : text;
  }
  return result;
}

/** Each text on one line. */
export function oneLine(text: LocalizedText): LocalizedText {
  return mapTexts(text, (value) => value.replace(/\s+/g, ' '));
}

/** Plain texts of each language under each other, as Markdown. */
export function joinAsMarkdown(...texts: LocalizedText[]): LocalizedText {
  const result: LocalizedText = {};
  for (const locale of locales) {
    const parts = texts.flatMap((text) => text[locale] ?? []);
    if (parts.length) result[locale] = plainTextToMarkdown(parts.join('\n\n'));
  }
  return result;
}

/** The texts in the languages that `other` is written in (`present`), or in the ones it lacks. */
export function where(text: LocalizedText, other: LocalizedText, present: boolean): LocalizedText {
  return mapTexts(text, (value, locale) => ((other[locale] !== undefined) === present ? value : undefined));
}

/** Title, summary and description of a record; a description that is missing is taken from the summary, and vice versa. */
export function mainTexts(raw: PtvRaw, notes: Issue[], unplacedCharge: LocalizedText) {
  const texts = raw.serviceDescriptions ?? raw.descriptions;
  const names = raw.serviceNames ?? raw.names;
  const title = oneLine(plainTexts(names?.filter(({ type }) => type !== 'AlternativeName')));
  const short = oneLine(plainTexts(texts, 'Summary'));
  const long = plainTexts(texts, 'BackgroundDescription', 'Description');
  const description = joinAsMarkdown({ ...where(short, long, false), ...long }, unplacedCharge);
  const summary = mapTexts(description, (value, locale) => {
    const given = short[locale];
    if (given === undefined) return summaryFromDescription(value);
    if (given.length <= SUMMARY_MAX) return given;
    notes.push({ path: `summary.${locale}`, code: 'TOO_LONG', params: { max: SUMMARY_MAX } });
    return summaryFromDescription(escapeMarkdown(given));
  });
  return { title, summary, description };
}

function mapTexts(
  text: LocalizedText,
  change: (value: string, locale: (typeof locales)[number]) => string | undefined,
): LocalizedText {
  const result: LocalizedText = {};
  for (const locale of locales) {
    const value = text[locale] === undefined ? undefined : change(text[locale], locale);
    if (value !== undefined) result[locale] = value;
  }
  return result;
}

/** True when a Markdown text shows something. */
export function shows(markdown: string | undefined): boolean {
  return markdown !== undefined && markdownToPlainText(markdown) !== '';
}
