import { locales, type Locale } from '@service-manual/schemas';
import type { Analyzer } from '../analysis/analyzer.ts';
import { unique, type WordAnalysis } from '../analysis/word.ts';
import { beginsEveryTerm, rawWord, term } from '../terms.ts';
import { isStopWord } from '../words/stop-words.ts';

/** Longest query that is read, in characters; the rest is left out. */
export const QUERY_MAX = 200;
/** The engine reads this many words; of longer queries the rarest ones are kept. */
const WORDS_MAX = 10;
/** Most base forms looked up for one query: a bound on the work a visitor can ask for. */
const LOOKUPS_MAX = 80;

/** Tells in how many documents each term occurs. */
export type CountTerms = (terms: string[]) => Promise<Map<string, number>>;

/** A query as the engine gets it. */
export interface QueryPlan {
  q: string;
  /** Words that were found in no base form and are looked for in raw text, with typing errors forgiven. */
  unknown: string[];
}

/** A query as it is read: no control characters, no broken halves of characters, not longer than `QUERY_MAX`. */
export function cleanQuery(q: string): string {
  return q
    .slice(0, QUERY_MAX)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, ' ')
    .trim();
}

/**
 * Turns a query into terms. A word the index knows by its base form becomes that base form, matched letter by letter;
 * else the parts of the compound it is; else the word itself, matched with typing errors forgiven.
 */
export async function planQuery(q: string, locale: Locale, analyzer: Analyzer, count: CountTerms): Promise<QueryPlan> {
  const text = cleanQuery(q);
  const words = candidates(text, locale, analyzer);
  // No word of a language, but not nothing either (a run of hundreds of letters): it is looked for as it is.
  if (!words.length) return { q: text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), unknown: [] };
  const lookups = unique(words.flatMap(({ own, foreign, parts }) => [...own, ...foreign, ...parts]));
  const counts = await count(lookups.slice(0, LOOKUPS_MAX).map(term));
  const frequency = (key: string) => counts.get(term(key)) ?? 0;

  const chosen = words.map((word, position) => ({ ...choose(word, frequency), surface: word.surface, position }));
  const kept = [...chosen].sort((a, b) => a.frequency - b.frequency || a.position - b.position).slice(0, WORDS_MAX);
  const terms = kept.flatMap((word) => (word.keys.length ? word.keys.map(term) : [rawWord(word.surface)]));
  const last = kept.at(-1);
  const whole = !last || last.keys.length > 0 || beginsEveryTerm(rawWord(last.surface));
  // The engine takes the last word for a beginning of a word unless something follows it.
  return {
    q: unique(terms).join(' ') + (whole ? ' ' : ''),
    unknown: chosen.filter(({ keys }) => !keys.length).map(({ surface }) => surface),
  };
}

interface Candidates {
  surface: string;
  own: string[];
  foreign: string[];
  parts: string[];
}

function candidates(text: string, locale: Locale, analyzer: Analyzer): Candidates[] {
  const others = locales.filter((other) => other !== locale).map((other) => analyzer.words(text, other));
  const all = analyzer.words(text, locale).map((word, index) => ({
    surface: word.surface,
    own: word.keys,
    foreign: others.flatMap((words) => (words[index] as WordAnalysis).keys),
    parts: word.parts,
  }));
  const telling = all.filter(({ surface }) => !isStopWord(surface, locale));
  return telling.length ? telling : all;
}

/** The base forms a word is looked for by, and how rare it is; a word without any counts as the commonest of all. */
function choose(word: Candidates, frequency: (key: string) => number): { keys: string[]; frequency: number } {
  for (const group of [word.own, word.foreign]) {
    const best = [...group].sort((a, b) => frequency(b) - frequency(a))[0];
    if (best !== undefined && frequency(best) > 0) return { keys: [best], frequency: frequency(best) };
  }
  const parts: string[] = [];
  for (const part of [...word.parts].sort((a, b) => b.length - a.length)) {
    if (frequency(part) > 0 && !parts.some((taken) => taken.includes(part))) parts.push(part);
  }
  return { keys: parts, frequency: Math.min(Infinity, ...parts.map(frequency)) };
}
