import type { Issue } from '@service-manual/schemas';
import type { ImportReply } from './import-client.ts';

type Fault = Pick<Issue, 'path' | 'code' | 'params'>;

/** Counts what became of records; every record is counted exactly once. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  /** Changed at the source, but left as a draft because people have edited it. */
  drafts: number;
}

export const newTally = (): Tally => ({ created: 0, updated: 0, unchanged: 0, refused: 0, drafts: 0 });

/** Adds one answer. */
export function count(tally: Tally, outcome: ImportReply['outcome']): void {
  tally[outcome === 'draft_kept' ? 'drafts' : outcome] += 1;
}

/** The last line of an import: `created 1, updated 0, unchanged 457, refused 0`. */
export function tallyLine({ created, updated, unchanged, refused, drafts }: Tally): string {
  const kept = drafts ? `, kept as draft ${drafts}` : '';
  return `created ${created}, updated ${updated}, unchanged ${unchanged}, refused ${refused}${kept}`;
}

/** `12 × price, 3 × categories`: how often each field occurs, most often first; languages and places in lists are left out. */
export function sumByField(issues: Fault[]): string {
  const counts = new Map<string, number>();
  for (const { path } of issues) {
    const field = fieldOf(path);
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
    .map(([field, times]) => `${times} × ${field}`)
    .join(', ');
}

/** The field of a path: `price.amount` of `price.amount`, `summary` of `summary.fi`, `links.url` of `links.0.url`. */
export function fieldOf(path: string): string {
  return path
    .split('.')
    .filter((part) => !/^(\d+|fi|sv|en)$/.test(part))
    .join('.');
}

const sentences: Record<Issue['code'], string> = {
  REQUIRED: 'is missing',
  TOO_LONG: 'is too long',
  TOO_SHORT: 'is too short',
  TOO_MANY: 'has too many entries',
  WRONG_TYPE: 'is missing or of a wrong kind',
  UNKNOWN_FIELD: 'is not a known field',
  UNKNOWN_VALUE: 'has a value that is not known or not taken',
  NOT_A_URL: 'is not a safe web address',
  NOT_AN_EMAIL: 'is not an e-mail address',
  NOT_A_DATE: 'is not a date',
  NOT_A_TIME: 'is not a time of day',
  NOT_AN_AMOUNT: 'is not an amount of money',
  OUT_OF_RANGE: 'is out of range',
  END_BEFORE_START: 'ends before it starts',
  CONTROL_CHARACTER: 'has a character that cannot be typed',
  DUPLICATE: 'occurs twice',
  EASY_TO_GUESS: 'is easy to guess',
};

/** One fault for a person at the console: `title.fi is too long (TOO_LONG, max 120)`. */
export function describeIssue({ path, code, params }: Fault): string {
  const facts = Object.entries(params ?? {}).map(([name, value]) => `, ${name} ${value}`);
  return `${path || 'record'} ${sentences[code] ?? 'was refused'} (${code}${facts.join('')})`;
}
