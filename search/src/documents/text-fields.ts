import type { Locale } from '@service-manual/schemas';
import type { Analyzer } from '../analysis/analyzer.ts';
import { unique } from '../analysis/word.ts';
import { terms } from '../terms.ts';

/** One text and the language it is written in, which is the original one where the own language has no text. */
export interface Text {
  text: string;
  language: Locale;
}

/** The three fields a group of texts becomes: as written, base forms, parts of compounds. */
export function textFields(texts: Text[], analyzer: Analyzer): { raw: string; keys: string; parts: string } {
  const filled = texts.filter(({ text }) => text.trim() !== '');
  const analysed = filled.map(({ text, language }) => analyzer.analyze(text, language));
  return {
    raw: filled.map(({ text }) => text).join('\n'),
    keys: terms(analysed.flatMap(({ keys }) => keys)),
    parts: terms(unique(analysed.flatMap(({ parts }) => parts))),
  };
}
