import { isTermUri, isWebAddress } from '../content/links.ts';
import type { ServiceContent } from '../content/service.ts';
import type { Issue } from '../errors.ts';
import { LIST_MAX } from '../fields.ts';
import { locales, type LocalizedText } from '../locales.ts';
import { findTerm, findTermByUri, vocabularies, type Vocabulary } from '../vocabularies/index.ts';
import type { PtvRaw, PtvTerms } from './ptv-shape.ts';
import { oneLine, plainTexts } from './ptv-texts.ts';

type ExternalTerms = NonNullable<ServiceContent['externalTerms']>;
type Links = NonNullable<ServiceContent['links']>;
const WORD_MAX = 100;
const ADDRESS_MAX = 2_000;

/** Codes of the terms we know; the others are collected as external terms, never refused. */
export function codesOf(terms: PtvTerms, vocabulary: Vocabulary, unknown: NonNullable<PtvTerms>): string[] {
  const codes = new Set<string>();
  for (const term of terms ?? []) {
    const known = [term.uri, term.newUri].flatMap((uri) => (uri && findTermByUri(vocabulary, uri)) || [])[0];
    if (known) codes.add(known.code);
    else unknown.push(term);
  }
  return [...codes];
}

/** Terms kept under their own identifier; one without a usable identifier is dropped with a note. */
export function externalTerms(terms: NonNullable<PtvTerms>, notes: Issue[]): ExternalTerms {
  const byUri = new Map<string, LocalizedText>();
  for (const term of terms) {
    const uri = (term.uri || term.newUri || '').trim();
    if (!isTermUri(uri) || uri.length > ADDRESS_MAX) notes.push({ path: 'externalTerms', code: 'NOT_A_URL' });
    else byUri.set(uri, { ...byUri.get(uri), ...oneLine(plainTexts(term.name)) });
  }
  const all = [...byUri].map(([uri, label]) => (Object.keys(label).length ? { uri, label } : { uri }));
  return atMost(all, 'externalTerms', notes);
}

/** Search words: labels of the ontology terms, PTV's own keywords and alternative names. */
export function keywords(raw: PtvRaw, notes: Issue[]): ServiceContent['keywords'] {
  const alternative = (raw.serviceNames ?? raw.names ?? []).filter(({ type }) => type === 'AlternativeName');
  const sources = [
    ...(raw.ontologyTerms ?? []).flatMap(({ name }) => name ?? []),
    ...(raw.keywords ?? []),
    ...alternative,
  ];
  const result: NonNullable<ServiceContent['keywords']> = {};
  for (const locale of locales) {
    const words = new Map<string, string>();
    for (const source of sources) {
      const word = oneLine(plainTexts([source]))[locale];
      if (word === undefined) continue;
      if (word.length > WORD_MAX)
        notes.push({ path: `keywords.${locale}`, code: 'TOO_LONG', params: { max: WORD_MAX } });
      else if (!words.has(word.toLocaleLowerCase(locale))) words.set(word.toLocaleLowerCase(locale), word);
    }
    if (words.size) result[locale] = atMost([...words.values()], `keywords.${locale}`, notes);
  }
  return result;
}

/** Links to legislation and web pages. One address is one link, labelled in the languages it was given for. */
export function links(raw: PtvRaw, notes: Issue[]): Links {
  const groups = [...(raw.legislation ?? []), { names: null, webPages: raw.webPages }];
  const found = groups.flatMap(({ names, webPages }, index) => {
    const label = oneLine(plainTexts(names));
    const byAddress = new Map<string, LocalizedText>();
    for (const page of webPages ?? []) {
      const address = (page.url ?? page.value ?? '').trim();
      if (address === '') continue;
      if (!isWebAddress(address) || address.length > ADDRESS_MAX) {
        notes.push({ path: `legislation.${index}.webPages`, code: 'NOT_A_URL' });
        continue;
      }
      const own = page.url ? oneLine(plainTexts([page])) : {};
      const labels = { ...own, ...pickLanguage(label, page.language) };
      byAddress.set(address, { ...byAddress.get(address), ...labels });
    }
    return [...byAddress].map(([url, labels]) => (Object.keys(labels).length ? { label: labels, url } : { url }));
  });
  const unique = [...new Map(found.map((link) => [JSON.stringify(link), link])).values()];
  return atMost(unique, 'links', notes);
}

/** Languages a service is given in; PTV's general descriptions use the same key for the languages of the text. */
export function serviceLanguages(raw: PtvRaw, notes: Issue[]): ServiceContent['serviceLanguages'] {
  if (!raw.serviceNames) return undefined;
  const codes = [...new Set((raw.languages ?? []).map((code) => code.toLowerCase()))];
  const known = codes.filter((code) => findTerm(vocabularies.language, code));
  if (known.length < codes.length) notes.push({ path: 'serviceLanguages', code: 'UNKNOWN_VALUE' });
  return atMost(known, 'serviceLanguages', notes).map((language) => ({ language }));
}

/** Price, when the source says whether the service costs; otherwise the text about costs is `unplaced`. */
export function price(raw: PtvRaw): { price: ServiceContent['price']; unplaced: LocalizedText } {
  const conditions = plainTexts(raw.serviceDescriptions ?? raw.descriptions, 'ChargeTypeAdditionalInfo');
  const kind = ({ FreeOfCharge: 'free', Chargeable: 'chargeable' } as const)[raw.serviceChargeType ?? ''];
  if (!kind) return { price: undefined, unplaced: conditions };
  return { price: { kind, conditions }, unplaced: {} };
}

function pickLanguage(label: LocalizedText, language: string | null | undefined): LocalizedText {
  const entries = Object.entries(label).filter(([key]) => key === language);
  return entries.length ? Object.fromEntries(entries) : {};
}

function atMost<T>(items: T[], path: string, notes: Issue[]): T[] {
  if (items.length > LIST_MAX) notes.push({ path, code: 'TOO_MANY', params: { max: LIST_MAX } });
  return items.slice(0, LIST_MAX);
}
