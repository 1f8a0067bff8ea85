import type { Content, RecordKind } from '@service-manual/schemas';
import type { FormValues } from '../staff/form-values.ts';
import { editorFields } from './fields.ts';
import type { Shape } from './schema-shape.ts';

/** The form that shows a content. Blank texts of a content are blank fields; nothing is left out. */
export function contentToForm(kind: RecordKind, content: Content): FormValues {
  const values = new Map<string, string[]>();
  const source = content as Record<string, unknown>;
  for (const { name, shape } of editorFields(kind)) write(values, shape, name, source[name]);
  return values;
}

function write(values: Map<string, string[]>, shape: Shape, path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  switch (shape.type) {
    case 'object':
      for (const part of shape.parts) {
        write(values, part.shape, `${path}.${part.name}`, (value as Record<string, unknown>)[part.name]);
      }
      return;
    case 'rows':
      (value as unknown[]).forEach((row, index) => write(values, shape.row, `${path}.${index}`, row));
      return;
    case 'values':
      values.set(path, [...(value as string[])]);
      return;
    case 'words':
      values.set(path, [(value as string[]).join('\n')]);
      return;
    default:
      values.set(path, [String(value)]);
  }
}
