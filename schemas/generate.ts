/**
 * Writes the JSON Schema of every kind of content: `node schemas/generate.ts`.
 * With `--check` it only tells whether the committed files are up to date, and exits with 1 when they are not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { contentSchemas, recordKinds, type RecordKind } from './src/content/kinds.ts';

const fileOf = (kind: RecordKind) => fileURLToPath(new URL(`./json/${kind}.json`, import.meta.url));

/** The JSON Schema (2020-12) of a content as people give it: the draft rules. */
export function jsonSchemaText(kind: RecordKind): string {
  const { $schema, ...schema } = z.toJSONSchema(contentSchemas[kind], { io: 'input', reused: 'inline' });
  const described = {
    $schema,
    title: `${kind} content`,
    description: 'Shape of a draft. Required fields, lengths and codes are checked by checkContent. Generated file.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The kinds whose committed file differs from the schemas. */
export function staleKinds(): RecordKind[] {
  return recordKinds.filter((kind) => {
    try {
      return readFileSync(fileOf(kind), 'utf8') !== jsonSchemaText(kind);
    } catch {
      return true;
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = staleKinds();
    if (stale.length) {
      console.error(`JSON Schema is out of date (${stale.join(', ')}): run "node schemas/generate.ts" and commit.`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(new URL('./json/', import.meta.url), { recursive: true });
    for (const kind of recordKinds) writeFileSync(fileOf(kind), jsonSchemaText(kind));
  }
}
