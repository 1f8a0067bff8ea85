/**
 * Makes the three keys of a search server, or finds them; they depend on the master key only.
 * Usage: MEILI_URL=… MEILI_MASTER_KEY=… node scripts/search-keys.ts [--ensure]   (--ensure: make them and print nothing)
 */
import { parseArgs } from 'node:util';
import { provisionKeys } from '@service-manual/search';

const help = `Usage: MEILI_URL=… MEILI_MASTER_KEY=… node scripts/search-keys.ts [--ensure]
Makes the keys of a search server where they are missing and prints them as settings; with --ensure prints nothing.`;

const { values } = parseArgs({ options: { ensure: { type: 'boolean' }, help: { type: 'boolean' } } });
const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;

if (values.help || !url || !masterKey) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const keys = await provisionKeys(url, masterKey);
  if (!values.ensure) {
    console.log(`MEILI_INDEXER_KEY=${keys.indexer}`);
    console.log(`MEILI_PUBLIC_KEY=${keys.publicSearch}`);
    console.log(`MEILI_INTERNAL_KEY=${keys.internalSearch}`);
  }
}
