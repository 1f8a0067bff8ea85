/**
 * Base forms live in fields of their own, as terms no raw word can be mistaken for: the engine's typo tolerance would
 * otherwise take `tuki` for `tuli`. The mark is long enough that no raw word is within two typing errors of a term.
 */
const MARK = 'zqx';

/** The term a base form is indexed and looked up as: one run of letters and digits, so that the engine keeps it whole. */
export function term(key: string): string {
  return MARK + key.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Terms of base forms as the text of one field. */
export function terms(keys: Iterable<string>): string {
  return [...keys].map(term).join(' ');
}

/** A raw word as it may enter a query: it must not be taken for a term. */
export function rawWord(surface: string): string {
  const rest = surface.startsWith(MARK) ? surface.slice(MARK.length) : '';
  return rest ? rawWord(rest) : surface;
}

/** True when the word is so short that, taken for the beginning of a word, it would fit every term. */
export function beginsEveryTerm(surface: string): boolean {
  return MARK.startsWith(surface);
}
