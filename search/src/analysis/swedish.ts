import type { Hunspell } from './hunspell.ts';
import { unique, type WordAnalyzer } from './word.ts';

/** Shortest part of a compound worth finding a record by, in characters. */
const PART_MIN = 4;
const KEYS_MAX = 3;

/** Swedish words: Hunspell's base form, then Snowball; parts of the compounds Hunspell makes by rule. */
export function createSwedish(hunspell: Hunspell, stem: (word: string) => string): WordAnalyzer {
  const keysOf = (word: string): string[] => {
    const stems = hunspell.stems(word);
    return unique((stems.length ? stems : [word]).map(stem)).slice(0, KEYS_MAX);
  };
  return (word) => {
    const parts = hunspell.parts(word).filter((part) => part.length >= PART_MIN);
    return { keys: keysOf(word), parts: unique(parts.flatMap(keysOf)) };
  };
}
