import type { Locale } from '@service-manual/schemas';
import en from './stop-en.json' with { type: 'json' };
import fi from './stop-fi.json' with { type: 'json' };
import sv from './stop-sv.json' with { type: 'json' };

const lists: Record<Locale, Set<string>> = { fi: new Set(fi), sv: new Set(sv), en: new Set(en) };

/** True for a word that says nothing of what is sought ("mistä", "and"); given in lower case. */
export function isStopWord(word: string, locale: Locale): boolean {
  return lists[locale].has(word);
}
