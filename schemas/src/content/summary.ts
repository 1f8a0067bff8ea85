import { locales } from '../locales.ts';
import { markdownToPlainText } from './markdown.ts';
import type { ServiceContent } from './service.ts';

/** Longest summary, in characters. */
export const SUMMARY_MAX = 250;
/** A shorter first sentence says too little: then the text is cut at a word instead. */
const SENTENCE_MIN = 40;
/** Words that end with a point inside a sentence. */
const ABBREVIATIONS = 'esim|mm|ks|nk|ns|puh|klo|yms|bl\\.a|t\\.ex|s\\.k|tfn|kl|e\\.g|i\\.e';
/** The end of a sentence: a mark after a whole word and before a capital letter or the end. */
const SENTENCE_END = new RegExp(`(?<=\\p{L}{2}|\\))(?<!(?:^|\\s)(?:${ABBREVIATIONS}))[.!?](?=\\s+\\p{Lu}|$)`, 'gu');

/** The beginning of a description (Markdown) as a summary: plain text, at most `max` characters, cut at a sentence or a word. */
export function summaryFromDescription(description: string, max: number = SUMMARY_MAX): string {
  const withoutHeadings = description.replace(/^\s*#{1,6}\s.*$/gm, '');
  const text = markdownToPlainText(withoutHeadings.trim() ? withoutHeadings : description)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= max) return text;
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + 1).filter((end) => end <= max);
  const sentence = ends.at(-1) ?? 0;
  if (sentence >= SENTENCE_MIN) return text.slice(0, sentence);
  const room = text.slice(0, max);
  const word = room.lastIndexOf(' ');
  return `${room.slice(0, word > 0 ? word : max - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The content with every blank summary taken from the description of the same language: the rule of *publish*. */
export function withSummaries(content: ServiceContent): ServiceContent {
  const summary = { ...content.summary };
  for (const locale of locales) {
    const description = content.description?.[locale] ?? '';
    if (!summary[locale]?.trim() && description.trim()) summary[locale] = summaryFromDescription(description);
  }
  return Object.keys(summary).length ? { ...content, summary } : content;
}
