import type { Locale } from '@service-manual/schemas';
import { createFinnish } from './finnish.ts';
import { loadHunspell } from './hunspell.ts';
import { memoize } from './memo.ts';
import { createStemmer } from './stem.ts';
import { createSwedish } from './swedish.ts';
import { tokenize } from './tokenize.ts';
import { loadVoikko } from './voikko.ts';
import { unique, type WordAnalysis, type WordAnalyzer } from './word.ts';

/** Words kept in memory for each language. A catalogue of thousands of services has fewer different ones. */
const MEMORY_WORDS = 50_000;

/** What stands behind each language; told by health, because it decides how well inflected words are found. */
export interface Engines {
  fi: 'voikko' | 'snowball';
  sv: 'hunspell' | 'snowball';
  en: 'snowball';
}

/** Turns text into what is searched; the same for documents and for queries. */
export interface Analyzer {
  engines: Engines;
  /** Words, base forms and parts of compounds of a text, each in text order. */
  analyze(text: string, locale: Locale): { surface: string[]; keys: string[]; parts: string[] };
  /** The same word by word. */
  words(text: string, locale: Locale): WordAnalysis[];
}

/**
 * The analyser of this machine: Voikko for Finnish and Hunspell for Swedish when they are installed, else Snowball.
 * @param options.engine `snowball` leaves the installed libraries out; default from `SEARCH_ANALYZER`.
 */
export function createAnalyzer(options: { engine?: 'snowball' | 'native' } = {}): Analyzer {
  const native = (options.engine ?? process.env.SEARCH_ANALYZER) !== 'snowball';
  const voikko = native ? loadVoikko() : undefined;
  const hunspell = native ? loadHunspell() : undefined;
  const stem = { fi: createStemmer('fi'), sv: createStemmer('sv'), en: createStemmer('en') };
  const stemOnly = (locale: Locale): WordAnalyzer => {
    return (word) => ({ keys: [stem[locale](word)], parts: [] });
  };
  const analyzers: Record<Locale, WordAnalyzer> = {
    fi: voikko ? createFinnish(voikko, stem.fi) : stemOnly('fi'),
    sv: hunspell ? createSwedish(hunspell, stem.sv) : stemOnly('sv'),
    en: stemOnly('en'),
  };
  const remembered = {
    fi: memoize(analyzers.fi, MEMORY_WORDS),
    sv: memoize(analyzers.sv, MEMORY_WORDS),
    en: memoize(analyzers.en, MEMORY_WORDS),
  };
  const words = (text: string, locale: Locale): WordAnalysis[] =>
    tokenize(text).map((surface) => ({ surface, ...remembered[locale](surface) }));

  return {
    engines: { fi: voikko ? 'voikko' : 'snowball', sv: hunspell ? 'hunspell' : 'snowball', en: 'snowball' },
    words,
    analyze(text, locale) {
      const found = words(text, locale);
      return {
        surface: found.map((word) => word.surface),
        keys: found.flatMap((word) => word.keys),
        parts: unique(found.flatMap((word) => word.parts)),
      };
    },
  };
}
