import { readFileSync, readdirSync } from 'node:fs';
import type { RecordKind } from '../src/content/kinds.ts';
import type { RuleSet } from '../src/content/check.ts';
import type { Issue } from '../src/errors.ts';
import type { Locale } from '../src/locales.ts';

/** A content that passes or fails a rule set; shared by the tests of every package. */
export interface Example {
  /** File name without `.json`: `valid-full`. */
  name: string;
  valid: boolean;
  ruleSet: RuleSet;
  originalLanguage: Locale;
  content: unknown;
  /** Every fault `checkContent` finds, in order; empty for a valid example. */
  issues: Pick<Issue, 'path' | 'code'>[];
}

/** All examples of a kind, by name. `valid-full` fills in every field of the kind. */
export function loadExamples(kind: RecordKind): Example[] {
  const folder = new URL(`./${kind}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const example = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Example, 'name' | 'valid'>;
      return { ...example, name, valid: name.startsWith('valid-'), issues: example.issues ?? [] };
    });
}
