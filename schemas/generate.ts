/**
 * Writes the JSON Schema of every kind of content, and of organisations and their contacts: `node schemas/generate.ts`.
 * With `--check` it only tells whether the committed files are up to date, and exits with 1 when they are not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { availabilitySchema, contentSchemas } from './src/content/kinds.ts';
import { contactSchema, locationSchema, organisationSchema } from './src/organisations.ts';

const schemas = {
  ...contentSchemas,
  availability: availabilitySchema,
  organisation: organisationSchema,
  contact: contactSchema,
  location: locationSchema,
};
/** Name of a generated schema. */
export type SchemaName = keyof typeof schemas;
const names = Object.keys(schemas) as SchemaName[];

const fileOf = (name: SchemaName) => fileURLToPath(new URL(`./json/${name}.json`, import.meta.url));

/** The JSON Schema (2020-12) of what people give; of a content, the draft rules. */
export function jsonSchemaText(name: SchemaName): string {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { io: 'input', reused: 'inline' });
  const described = {
    $schema,
    title: name in contentSchemas ? `${name} content` : name,
    description:
      name in contentSchemas
        ? 'Shape of a draft. Required fields, lengths and codes are checked by checkContent. Generated file.'
        : 'Generated file.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The names whose committed file differs from the schemas. */
export function staleSchemas(): SchemaName[] {
  return names.filter((name) => {
    try {
      return readFileSync(fileOf(name), 'utf8') !== jsonSchemaText(name);
    } catch {
      return true;
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = staleSchemas();
    if (stale.length) {
      console.error(`JSON Schema is out of date (${stale.join(', ')}): run "node schemas/generate.ts" and commit.`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(new URL('./json/', import.meta.url), { recursive: true });
    for (const name of names) writeFileSync(fileOf(name), jsonSchemaText(name));
  }
}
