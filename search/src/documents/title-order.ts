import type { Locale } from '@service-manual/schemas';

/** Characters after `z` in ASCII, in the order Finnish and Swedish put these letters at the end of the alphabet. */
const LAST_LETTERS: Record<string, string> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}' };

/** A text that sorts by its bytes as the title sorts in an alphabetical list of the language. */
export function titleOrder(title: string, locale: Locale): string {
  const lower = title.normalize('NFC').toLowerCase();
  const kept = locale === 'en' ? lower : lower.replace(/[åäöæø]/gu, (letter) => LAST_LETTERS[letter] as string);
  return kept
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
    .slice(0, 120);
}
