import { contentSchemas, localizedTextSchema, localizedWordsSchema } from '@service-manual/schemas';
import { z } from 'zod';

/**
 * GraphQL types made from the Zod schemas, so that content is described once. Three forms of each kind:
 * `full` (all languages, for staff), `input` (the same, to be written) and `localized` (one language, for readers).
 */
type Form = 'full' | 'input' | 'localized';

/** SDL of every content type in every form, nested types included. */
export function contentSdl(): string {
  const types = new Map<string, string>();
  for (const [kind, name] of [
    ['service', 'ServiceContent'],
    ['guidance', 'InstructionsContent'],
  ] as const) {
    for (const form of ['full', 'input', 'localized'] as const)
      objectType(contentSchemas[kind], typeName(name, form), form, types);
  }
  return [...types.values()].join('\n');
}

const typeName = (base: string, form: Form) =>
  form === 'input' ? `${base}Input` : form === 'localized' ? `Localized${base}` : base;

function objectType(schema: z.ZodObject, name: string, form: Form, types: Map<string, string>): string {
  if (types.has(name)) return name;
  types.set(name, '');
  types.set(name, `${form === 'input' ? 'input' : 'type'} ${name} {\n${fieldLines(schema, name, form, types)}\n}`);
  return name;
}

/** The field lines of an object type, for embedding content fields into a larger type. */
export function fieldLines(schema: z.ZodObject, name: string, form: Form, types: Map<string, string>): string {
  return Object.entries(schema.shape)
    .map(([key, value]) => `  ${key}: ${reference(value as z.ZodType, name, key, form, types)}`)
    .join('\n');
}

function reference(schema: z.ZodType, parent: string, key: string, form: Form, types: Map<string, string>): string {
  if (schema instanceof z.ZodOptional) {
    return reference(schema.unwrap() as z.ZodType, parent, key, form, types).replace(/!$/, '');
  }
  if (schema === localizedTextSchema || isCopyOf(schema, localizedTextSchema)) {
    return form === 'localized' ? 'String' : form === 'input' ? 'LocalizedTextInput!' : 'LocalizedText!';
  }
  if (schema === localizedWordsSchema || isCopyOf(schema, localizedWordsSchema)) {
    return form === 'localized' ? '[String!]' : form === 'input' ? 'LocalizedWordsInput!' : 'LocalizedWords!';
  }
  if (schema instanceof z.ZodArray) {
    return `[${reference(schema.element as z.ZodType, parent, key, form, types)}]!`;
  }
  if (schema instanceof z.ZodObject) {
    const base = parent.replace(/^Localized/, '').replace(/Input$/, '');
    const nested = `${base}${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    return `${objectType(schema, typeName(nested, form), form, types)}!`;
  }
  if (schema instanceof z.ZodBoolean) return 'Boolean!';
  if (schema instanceof z.ZodNumber) return 'Int!';
  return 'String!';
}

// `.meta()` clones a schema: the clone shares its shape object.
function isCopyOf(schema: z.ZodType, original: z.ZodObject): boolean {
  return schema instanceof z.ZodObject && schema.shape === original.shape;
}
