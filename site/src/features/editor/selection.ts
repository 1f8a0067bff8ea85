import { contentSchemas, type RecordKind } from '@service-manual/schemas';
import { shapeOf, type Shape } from './schema-shape.ts';

/**
 * The GraphQL selection of everything a content of the kind can hold, made from its schema: in all languages, or as read
 * in one.
 */
export function contentSelection(kind: RecordKind, languages: 'all' | 'one' = 'all'): string {
  return selectionOf(shapeOf(contentSchemas[kind]), languages);
}

function selectionOf(shape: Shape, languages: 'all' | 'one'): string {
  if (shape.type === 'rows') return selectionOf(shape.row, languages);
  if (shape.type !== 'object' || (languages === 'one' && shape.localized)) return '';
  const parts = shape.parts.map(({ name, shape: part }) => {
    const inner = selectionOf(part, languages);
    return inner ? `${name} { ${inner} }` : name;
  });
  return parts.join(' ');
}
