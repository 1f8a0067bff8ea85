import { contentSchemas, type RecordKind } from '@service-manual/schemas';
import { shapeOf, type Shape } from './schema-shape.ts';

/** The GraphQL selection of everything a content of the kind can hold, made from its schema. */
export function contentSelection(kind: RecordKind): string {
  return selectionOf(shapeOf(contentSchemas[kind]));
}

function selectionOf(shape: Shape): string {
  if (shape.type === 'rows') return selectionOf(shape.row);
  if (shape.type !== 'object') return '';
  const parts = shape.parts.map(({ name, shape: part }) => {
    const inner = selectionOf(part);
    return inner ? `${name} { ${inner} }` : name;
  });
  return parts.join(' ');
}
