declare module 'snowball-stemmers' {
  /** A stemmer of one language; words are given in lower case. */
  export function newStemmer(language: 'finnish' | 'swedish' | 'english'): { stem(word: string): string };
}
