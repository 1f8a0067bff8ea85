import type { Locale } from '../locales.ts';

/** One term of a vocabulary: a stable code, its label in each language, and its outside identities. */
export interface Term {
  code: string;
  label: Record<Locale, string>;
  /** Code of the broader term, for hierarchical vocabularies. */
  broader?: string;
  /** Outside identifiers (PTV, YSO) that mean exactly this term. The first one is the one exported. */
  uris?: string[];
}

/** A closed list of terms. */
export type Vocabulary = readonly Term[];

const indexes = new WeakMap<Vocabulary, { byCode: Map<string, Term>; byUri: Map<string, Term> }>();

function indexOf(vocabulary: Vocabulary) {
  let index = indexes.get(vocabulary);
  if (!index) {
    index = { byCode: new Map(), byUri: new Map() };
    for (const term of vocabulary) {
      index.byCode.set(term.code, term);
      for (const uri of term.uris ?? []) index.byUri.set(uri, term);
    }
    indexes.set(vocabulary, index);
  }
  return index;
}

/** The term with this code, or undefined. */
export function findTerm(vocabulary: Vocabulary, code: string): Term | undefined {
  return indexOf(vocabulary).byCode.get(code);
}

/** The term an outside register means by this identifier, or undefined. */
export function findTermByUri(vocabulary: Vocabulary, uri: string): Term | undefined {
  return indexOf(vocabulary).byUri.get(uri);
}

/** Label of a code; the code itself when it is unknown (an old code never breaks a page). */
export function termLabel(vocabulary: Vocabulary, code: string, locale: Locale): string {
  return findTerm(vocabulary, code)?.label[locale] ?? code;
}
