import { isLocale, type Locale } from '@service-manual/schemas';
import type { z } from 'zod';

/**
 * What the form needs to know of a content schema. Read from Zod's own description (`def`), not with `instanceof`:
 * the pages and the schemas may hold different copies of Zod.
 */
export type Shape =
  | { type: 'text' }
  | { type: 'number' }
  | { type: 'boolean' }
  /** Repeated values of one name: codes, identifiers, days. */
  | { type: 'values' }
  /** Words of one language: one a line. */
  | { type: 'words' }
  | { type: 'rows'; row: ObjectShape }
  | ObjectShape;

/** Named parts; `required` ones must be there when anything else of the object is. */
export interface ObjectShape {
  type: 'object';
  parts: { name: string; shape: Shape; required: boolean }[];
  /** True for a text in three languages. */
  localized: boolean;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;
const isOptional = (schema: z.ZodType) => definitionOf(schema).type === 'optional';

/** The shape of a schema. */
export function shapeOf(schema: z.ZodType): Shape {
  const { type, innerType, element, shape } = definitionOf(schema);
  switch (type) {
    case 'optional':
      return shapeOf(innerType!);
    case 'number':
    case 'int':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'array': {
      const row = shapeOf(element!);
      return row.type === 'object' ? { type: 'rows', row } : { type: 'values' };
    }
    case 'object':
      return objectShape(shape!);
    default:
      return { type: 'text' };
  }
}

function objectShape(shape: Record<string, z.ZodType>): ObjectShape {
  const localized = Object.keys(shape).every((name) => isLocale(name as Locale));
  const parts = Object.entries(shape).map(([name, schema]) => {
    const inner = shapeOf(schema);
    return {
      name,
      shape: localized && inner.type === 'values' ? ({ type: 'words' } as const) : inner,
      required: !isOptional(schema),
    };
  });
  return { type: 'object', parts, localized };
}

/** Names of an empty row, relative to the row. */
export function blankNames(shape: Shape, path = ''): string[] {
  if (shape.type === 'rows') return [];
  if (shape.type !== 'object') return [path];
  return shape.parts.flatMap(({ name, shape: part }) => blankNames(part, path ? `${path}.${name}` : name));
}

/** Paths of all repeatable groups of a shape; `*` stands for the number of an outer row. */
export function rowPaths(shape: Shape, path: string): string[] {
  if (shape.type === 'rows') return [path, ...rowPaths(shape.row, `${path}.*`)];
  if (shape.type !== 'object') return [];
  return shape.parts.flatMap(({ name, shape: part }) => rowPaths(part, `${path}.${name}`));
}
