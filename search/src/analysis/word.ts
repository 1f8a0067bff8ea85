/** What an analyser knows of one word. */
export interface WordAnalysis {
  /** The word as written, in lower case. */
  surface: string;
  /** Base forms, likeliest first; never empty. */
  keys: string[];
  /** Base forms of the parts of a compound; empty for a simple word. */
  parts: string[];
}

/** Analyses one word in lower case. */
export type WordAnalyzer = (word: string) => Omit<WordAnalysis, 'surface'>;

/** The values without repetitions, in order. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
