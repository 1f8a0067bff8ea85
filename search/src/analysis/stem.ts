import type { Locale } from '@service-manual/schemas';
import snowball from 'snowball-stemmers';

const algorithms = { fi: 'finnish', sv: 'swedish', en: 'english' } as const;

/** The Snowball stemmer of a language: no dictionary, always there. */
export function createStemmer(locale: Locale): (word: string) => string {
  const stemmer = snowball.newStemmer(algorithms[locale]);
  return (word) => stemmer.stem(word) || word;
}
