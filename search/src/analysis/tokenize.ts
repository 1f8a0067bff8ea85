/** Longest word that is analysed, in characters; anything longer is no word of a language. */
const WORD_MAX = 60;

/**
 * The words of a text in order, in lower case. A hyphen parts words (as the search engine does), so "TE-palvelut" and
 * "te palvelut" are the same; the ending after a colon or an apostrophe ("EU:n", "people's") is left out.
 */
export function tokenize(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[:'’]\p{L}+)?/gu) ?? [];
  return words.map((word) => word.replace(/[:'’].*$/u, '')).filter((word) => word.length <= WORD_MAX);
}
