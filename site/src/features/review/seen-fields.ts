import type { Content, RecordKind } from '@service-manual/schemas';
import { fingerprint } from '../editor/units.ts';

/**
 * Names of the fields that differ between the text a page showed and the text that is saved now.
 * @param seen fingerprint of the text the page showed; when it is missing, nothing can be told.
 */
export function changedSince(kind: RecordKind, seen: string, now: Content): string[] {
  if (!seen) return [];
  const entries = (text: string) =>
    new Map(
      text
        .split(' ')
        .filter(Boolean)
        .map((entry): [string, string] => [entry, entry]),
    );
  const [before, after] = [entries(seen), entries(fingerprint(kind, now))];
  const different = [...new Set([...before.keys(), ...after.keys()])].filter(
    (entry) => !before.has(entry) || !after.has(entry),
  );
  return [...new Set(different.map((entry) => entry.split(/[.:]/)[0]!))];
}
