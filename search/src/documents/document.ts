import { contentHash, type Locale } from '@service-manual/schemas';

/** One record in one language, as the public index holds it. Text fields stand in the order of their weight. */
export interface PublicDocument {
  /** `${recordId}_${locale}`. */
  id: string;
  recordId: string;
  sourceId: string;
  shortId: string;
  slug: string;

  title: string;
  titleKeys: string;
  titleParts: string;
  keywords: string;
  keywordKeys: string;
  summary: string;
  summaryKeys: string;
  labels: string;
  labelKeys: string;
  body: string;
  bodyKeys: string;
  bodyParts: string;

  /** Language of the texts. */
  locale: Locale;
  /** Languages the record is live in. */
  languages: Locale[];
  /** Languages whose searches find this document: each record serves each language through exactly one document. */
  servesLocales: Locale[];
  categories: string[];
  lifeSituations: string[];
  serviceNeeds: string[];
  targetGroups: string[];
  municipalities: string[];
  delivery: string[];
  price: string[];
  audience: string[];
  serviceLanguages: string[];
  accessibilitySupports: string[];
  accessibilityRequirements: string[];

  /** Ranking help set by the platform. */
  searchBoost: number;
  /** Milliseconds since 1970. */
  changedAt: number;
  /** Sorts as the title does in an alphabetical list. */
  titleOrder: string;
  /** 1 when the texts are in this language, else 0: puts the own language first. */
  own_fi: 0 | 1;
  own_sv: 0 | 1;
  own_en: 0 | 1;
  /** SHA-256 of everything else in the document: tells whether the index holds what it should. */
  hash: string;
}

/** The public document with the internal instructions beside it; only the internal index holds it. */
export interface InternalDocument extends PublicDocument {
  internal: string;
  internalKeys: string;
  internalParts: string;
}

/** Identifier of the document of a record in a language. */
export function documentId(recordId: string, locale: Locale): string {
  return `${recordId}_${locale}`;
}

/** The document with the hash of its content. */
export function sealed<T extends object>(document: T): T & { hash: string } {
  return { ...document, hash: contentHash(document) };
}
