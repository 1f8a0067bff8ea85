import { findTerm, termLabel, type Locale, type Vocabulary } from '@service-manual/schemas';
import { unique } from '../analysis/word.ts';

/** The codes and everything broader, so that choosing a parent category finds what stands under it. */
export function withBroader(vocabulary: Vocabulary, codes: readonly string[] | undefined): string[] {
  const found = new Set<string>();
  for (let code of codes ?? []) {
    // The set also ends a circle of broader terms.
    while (!found.has(code)) {
      found.add(code);
      const broader = findTerm(vocabulary, code)?.broader;
      if (broader === undefined) break;
      code = broader;
    }
  }
  return [...found];
}

/** Labels of codes in one language; a code that no vocabulary knows says nothing to people and is left out. */
export function labelsOf(vocabulary: Vocabulary, codes: readonly string[] | undefined, locale: Locale): string[] {
  return unique(codes ?? [])
    .filter((code) => findTerm(vocabulary, code))
    .map((code) => termLabel(vocabulary, code, locale));
}
