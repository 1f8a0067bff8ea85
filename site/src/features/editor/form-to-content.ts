import { normalizeContent, type Content, type Issue, type RecordKind } from '@service-manual/schemas';
import { first, isBlank, type FormValues } from '../staff/form-values.ts';
import { rowNumbers, withoutBlankRows } from '../staff/rows.ts';
import { readDay, readTime } from './day-and-time.ts';
import { editorFields, keptFields, type EditorField } from './fields.ts';
import { rowPaths, type ObjectShape, type Shape } from './schema-shape.ts';

/** What a form says. With issues the content is not complete: some of what was typed has no place in it. */
export interface FormReading {
  content: Content;
  issues: Issue[];
  /** The form without rows that nobody filled in: the paths of `issues` fit to it. */
  values: FormValues;
}

/**
 * Reads a form as content.
 * @param base the content the form was made from: fields the form cannot edit are taken from it, and codes keep its order.
 */
export function formToContent(kind: RecordKind, posted: FormValues, base: Content): FormReading {
  const values = tidyRows(kind, posted);
  const issues: Issue[] = [];
  const content: Record<string, unknown> = {};
  const kept = base as Record<string, unknown>;
  for (const field of editorFields(kind)) {
    content[field.name] = inKnownOrder(field, read(values, field.shape, field.name, issues), kept[field.name]);
  }
  for (const name of keptFields(kind)) content[name] = kept[name];
  return { content: normalizeContent(content) as Content, issues, values };
}

/** Leaves out blank rows everywhere, inner groups first. */
function tidyRows(kind: RecordKind, posted: FormValues): FormValues {
  const paths = editorFields(kind).flatMap(({ name, shape }) => rowPaths(shape, name));
  return paths.reverse().reduce<FormValues>((values, path) => {
    const [outer, inner] = path.split('.*.');
    if (inner === undefined) return withoutBlankRows(values, path);
    return rowNumbers(values, outer!).reduce((form, row) => withoutBlankRows(form, `${outer}.${row}.${inner}`), values);
  }, posted);
}

function read(values: FormValues, shape: Shape, path: string, issues: Issue[]): unknown {
  if (isBlank(values, path)) return undefined;
  switch (shape.type) {
    case 'object':
      return readObject(values, shape, path, issues);
    case 'rows':
      return rowNumbers(values, path).map((row) => read(values, shape.row, `${path}.${row}`, issues));
    case 'values':
      // Days are typed one a line; codes and identifiers never have a line end in them.
      return (values.get(path) ?? [])
        .flatMap((value) => value.split('\n'))
        .map((value) => readDay(value.trim()))
        .filter((value) => value !== '');
    case 'words':
      return first(values, path)
        .split('\n')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    case 'boolean':
      return first(values, path) === 'true';
    case 'number':
      return readNumber(first(values, path).trim(), path, issues);
    case 'text':
      return first(values, path);
  }
}

function readObject(values: FormValues, shape: ObjectShape, path: string, issues: Issue[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { name, shape: part, required } of shape.parts) {
    const inner = `${path}.${name}`;
    result[name] = tidyText(name, read(values, part, inner, issues));
    if (required && result[name] === undefined && !issues.some((issue) => issue.path === inner)) {
      issues.push({ path: inner, code: 'REQUIRED' });
    }
  }
  return result;
}

// Days and times are the only texts with one right form; addresses are pasted with blanks around them.
function tidyText(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (name === 'start' || name === 'end') return readDay(value.trim());
  if (name === 'from' || name === 'to') return readTime(value.trim());
  return name === 'url' || name === 'uri' || name === 'amount' ? value.trim() : value;
}

function readNumber(text: string, path: string, issues: Issue[]): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  issues.push({ path, code: 'WRONG_TYPE' });
  return undefined;
}

// Tick boxes come in the order of the page: without this, saving without a change would look like one.
function inKnownOrder(field: EditorField, value: unknown, known: unknown): unknown {
  if (!field.vocabulary) return value;
  if (Array.isArray(value)) return sorted(value, known);
  const codes = (value as { codes?: unknown[] } | undefined)?.codes;
  return codes
    ? { ...(value as object), codes: sorted(codes, (known as { codes?: unknown } | undefined)?.codes) }
    : value;
}

function sorted(values: unknown[], known: unknown): unknown[] {
  if (!Array.isArray(known) || typeof values[0] !== 'string') return values;
  const rank = (value: unknown) => (known.includes(value) ? known.indexOf(value) : known.length);
  return [...values].sort((a, b) => rank(a) - rank(b));
}
