import { readFileSync, writeFileSync } from 'node:fs';
import { graphql } from './graphql-js.ts';
import { buildSchema } from './schema.ts';

/**
 * Writes the served schema to schema.graphql: `node cms/src/graphql/print-schema.ts`; with `--check` it says whether the
 * committed file is fresh. Other programs read the file; cms/tests compares it with a running cms.
 */
const file = new URL('./schema.graphql', import.meta.url);
const printed = `${graphql.printSchema(buildSchema())}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    process.stderr.write('cms/src/graphql/schema.graphql is stale: run node cms/src/graphql/print-schema.ts\n');
    process.exit(1);
  }
} else {
  writeFileSync(file, printed);
}
