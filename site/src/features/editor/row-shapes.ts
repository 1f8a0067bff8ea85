import type { RecordKind } from '@service-manual/schemas';
import { editorFields } from './fields.ts';
import { blankNames, type Shape } from './schema-shape.ts';

/** Names of an empty row of a repeatable group (`links`, `schedule.0.weekly`); undefined when it is none. */
export function blankNamesAt(kind: RecordKind, path: string): string[] | undefined {
  const [name, ...rest] = path.split('.');
  let shape: Shape | undefined = editorFields(kind).find((field) => field.name === name)?.shape;
  for (const part of rest) {
    if (shape?.type === 'rows' && /^\d{1,4}$/.test(part)) shape = shape.row;
    else if (shape?.type === 'object') shape = shape.parts.find((candidate) => candidate.name === part)?.shape;
    else return undefined;
  }
  return shape?.type === 'rows' ? blankNames(shape.row) : undefined;
}
