import {
  contentFields,
  locales,
  normalizeContent,
  termLabel,
  vocabularies,
  type Content,
  type ContentField,
  type Locale,
  type RecordKind,
  type VocabularyName,
} from '@service-manual/schemas';
import { shapeOf, type Shape } from '../editor/schema-shape.ts';
import { describeValue, wordOf, type Teller } from './describe-value.ts';
import { compareLines, compareSets, compareWords, type Line, type Piece } from './word-marks.ts';

/** One text of a field, or all that is in it. */
export interface ComparedPart {
  /** Language of a text; none for what is the same in all languages. */
  language?: Locale;
  changed: boolean;
  /** A text with its words marked. */
  pieces?: Piece[];
  /** A list with its lines marked. */
  lines?: Line[];
}

/** A field in both texts. */
export interface ComparedField {
  name: string;
  section: string;
  changed: boolean;
  parts: ComparedPart[];
}

/**
 * Two texts of one record, field by field; fields that are empty in both are left out.
 * @param before undefined when nothing is live: then everything is new.
 */
export function compareContents(
  kind: RecordKind,
  before: Content | undefined,
  after: Content,
  teller: Teller,
): ComparedField[] {
  const old = normalizeContent(before ?? {}) as Record<string, unknown>;
  const now = normalizeContent(after) as Record<string, unknown>;
  return contentFields(kind).flatMap((field) => {
    const parts = compareField(field, old[field.name], now[field.name], teller).filter(
      ({ pieces, lines }) => (pieces?.length ?? 0) + (lines?.length ?? 0) > 0,
    );
    if (parts.length === 0) return [];
    return [{ name: field.name, section: field.section, changed: parts.some(({ changed }) => changed), parts }];
  });
}

function compareField(field: ContentField, before: unknown, after: unknown, teller: Teller): ComparedPart[] {
  const shape = shapeOf(field.schema);
  if (shape.type === 'object' && shape.localized) return compareTexts(shape, before, after);
  if (shape.type === 'values') {
    return [part({ lines: compareSets(wordsOf(field, before, teller), wordsOf(field, after, teller)) })];
  }
  const lines = (value: unknown) => describeValue(shape, field.name, value, teller);
  return [part({ lines: compareLines(lines(before), lines(after)) })];
}

function compareTexts(shape: Shape, before: unknown, after: unknown): ComparedPart[] {
  const isWords = shape.type === 'object' && shape.parts[0]?.shape.type === 'words';
  return locales.map((language) => {
    const [old, now] = [before, after].map((value) => (value as Record<Locale, unknown> | undefined)?.[language]);
    if (isWords) return { ...part({ lines: compareSets((old as string[]) ?? [], (now as string[]) ?? []) }), language };
    return { ...part({ pieces: compareWords((old as string) ?? '', (now as string) ?? '') }), language };
  });
}

function wordsOf({ name, vocabulary }: ContentField, value: unknown, teller: Teller): string[] {
  return ((value as string[] | undefined) ?? []).map((code) =>
    vocabulary
      ? termLabel(vocabularies[vocabulary as VocabularyName], code, teller.locale)
      : wordOf(name, code, teller),
  );
}

function part(compared: Pick<ComparedPart, 'pieces' | 'lines'>): ComparedPart {
  const marks = [...(compared.pieces ?? []), ...(compared.lines ?? [])];
  return { ...compared, changed: marks.some(({ mark }) => mark !== 'same') };
}
