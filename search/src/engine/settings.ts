import type { Settings } from 'meilisearch';
import type { InternalDocument, PublicDocument } from '../documents/document.ts';
import type { IndexKind } from './names.ts';

/**
 * The tokenizer treats Latin letters of all our languages alike only when it is not told to expect Swedish: its
 * Swedish mode keeps å, ä and ö apart from a and o, and it guesses the language of every text by itself. Documents and
 * queries both say `fin`, so both fold them.
 */
export const TOKENIZER_LOCALES = ['fin'];

/** Most values of one facet: there are 309 municipalities. */
const FACET_VALUES_MAX = 1_000;
/** Totals are exact up to here. */
const TOTAL_MAX = 1_000_000;

/** Text fields in the order of their weight. */
const publicText = [
  'title',
  'titleKeys',
  'titleParts',
  'keywords',
  'keywordKeys',
  'summary',
  'summaryKeys',
  'labels',
  'labelKeys',
  'body',
  'bodyKeys',
  'bodyParts',
] as const satisfies (keyof PublicDocument)[];

const internalText = ['internal', 'internalKeys', 'internalParts'] as const satisfies (keyof InternalDocument)[];

const filterable = [
  'recordId',
  'locale',
  'languages',
  'servesLocales',
  'categories',
  'lifeSituations',
  'serviceNeeds',
  'targetGroups',
  'municipalities',
  'delivery',
  'price',
  'audience',
  'serviceLanguages',
  'accessibilitySupports',
  'accessibilityRequirements',
] as const satisfies (keyof PublicDocument)[];

const sortable = ['own_fi', 'own_sv', 'own_en', 'changedAt', 'titleOrder'] as const satisfies (keyof PublicDocument)[];

/** What a search may hand out. Texts that only serve finding are not among it. */
export const displayed = [
  'id',
  'recordId',
  'sourceId',
  'shortId',
  'slug',
  'title',
  'summary',
  'locale',
  'hash',
] as const satisfies (keyof PublicDocument)[];

/** Fields of base forms are matched letter by letter; typing errors are forgiven in raw text only. */
const isKeyField = (name: string) => /(?:Keys|Parts)$/u.test(name);

/** The settings of an index. `sort` stands first: the own language comes before relevance; the last rule breaks ties. */
export function indexSettings(kind: IndexKind): Settings {
  const searchable = kind === 'public' ? [...publicText] : [...publicText, ...internalText];
  return {
    searchableAttributes: searchable,
    displayedAttributes: [...displayed],
    filterableAttributes: [...filterable],
    sortableAttributes: [...sortable],
    rankingRules: [
      'sort',
      'words',
      'typo',
      'attribute',
      'proximity',
      'exactness',
      'searchBoost:desc',
      'titleOrder:asc',
      'recordId:asc',
    ],
    typoTolerance: { enabled: true, disableOnAttributes: searchable.filter(isKeyField) },
    localizedAttributes: [{ attributePatterns: ['*'], locales: TOKENIZER_LOCALES }],
    faceting: { maxValuesPerFacet: FACET_VALUES_MAX },
    pagination: { maxTotalHits: TOTAL_MAX },
  };
}
