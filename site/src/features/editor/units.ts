import { createHash } from 'node:crypto';
import { locales, normalizeContent, type Content, type RecordKind } from '@service-manual/schemas';
import { editorFields } from './fields.ts';

/**
 * The pieces two people can change without treading on each other: one language of a text, or one other field whole.
 * Named by path: `title.fi`, `price`.
 */
export type Units = ReadonlyMap<string, unknown>;

/** The pieces of a content; a piece nobody filled in is missing. */
export function unitsOf(kind: RecordKind, content: Content): Units {
  const units = new Map<string, unknown>();
  const source = normalizeContent(content) as Record<string, unknown>;
  for (const { name, shape } of editorFields(kind)) {
    const value = source[name];
    if (value === undefined) continue;
    if (shape.type !== 'object' || !shape.localized) units.set(name, value);
    else
      for (const locale of locales) setIfThere(units, `${name}.${locale}`, (value as Record<string, unknown>)[locale]);
  }
  return units;
}

function setIfThere(units: Map<string, unknown>, path: string, value: unknown) {
  if (value !== undefined) units.set(path, value);
}

/** The content whose pieces these are, on top of the fields that no form edits. */
export function contentOfUnits(units: Units, rest: Content): Content {
  const content: Record<string, unknown> = { ...rest };
  for (const [path, value] of units) {
    const [name = '', locale] = path.split('.');
    content[name] = locale ? { ...(content[name] as object | undefined), [locale]: value } : value;
  }
  return content as Content;
}

const HASH_LENGTH = 10;
const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, HASH_LENGTH);

/** Short names of the texts a form was opened with: enough to tell later which pieces a person changed. */
export function fingerprint(kind: RecordKind, content: Content): string {
  return [...unitsOf(kind, content)].map(([path, value]) => `${path}:${hashOf(value)}`).join(' ');
}

/** Two people's texts put together. */
export interface Merged {
  content: Content;
  /** Pieces both changed, differently: the person chooses. `content` holds their own. */
  both: string[];
  /** Pieces only the other person changed: taken over. */
  theirs: string[];
}

/**
 * Puts a person's text on top of what someone saved meanwhile.
 * @param opened fingerprint of the text the person began with; without it every difference is a matter of choice.
 * @param chosenTheirs pieces where the person took the other text.
 */
export function mergeContents(
  kind: RecordKind,
  {
    opened,
    mine,
    theirs,
    chosenTheirs = [],
  }: { opened: string; mine: Content; theirs: Content; chosenTheirs?: readonly string[] },
): Merged {
  const began = new Map(
    opened
      .split(' ')
      .filter(Boolean)
      .map((entry) => split(entry)),
  );
  const own = unitsOf(kind, mine);
  const other = unitsOf(kind, theirs);
  const merged = new Map<string, unknown>();
  const both: string[] = [];
  const taken: string[] = [];
  for (const path of new Set([...own.keys(), ...other.keys()])) {
    const [a, b] = [own.get(path), other.get(path)];
    const same = hashOfMaybe(a) === hashOfMaybe(b);
    const untouched = began.size > 0 && hashOfMaybe(a) === began.get(path);
    const onlyMine = began.size > 0 && hashOfMaybe(b) === began.get(path);
    const takeTheirs = chosenTheirs.includes(path) || (untouched && !same);
    if (!same && !takeTheirs && !onlyMine) both.push(path);
    if (!same && untouched) taken.push(path);
    setIfThere(merged, path, takeTheirs ? b : a);
  }
  return { content: contentOfUnits(merged, withoutUnits(kind, theirs)), both, theirs: taken };
}

const hashOfMaybe = (value: unknown) => (value === undefined ? undefined : hashOf(value));

function split(entry: string): [string, string] {
  const at = entry.lastIndexOf(':');
  return [entry.slice(0, at), entry.slice(at + 1)];
}

function withoutUnits(kind: RecordKind, content: Content): Content {
  const edited = editorFields(kind).map(({ name }) => name);
  return Object.fromEntries(Object.entries(content).filter(([name]) => !edited.includes(name))) as Content;
}
