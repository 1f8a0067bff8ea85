// `npm run reindex`: makes the machine ready, then runs scripts/reindex.ts on Node 24.
import process from 'node:process';
import { launch, prepare, runWith } from './lib/preamble.mjs';

await launch(async () => {
  const node = await prepare(process.env.DATA_DIR || '.data');
  runWith(node, 'scripts/reindex.ts', process.argv.slice(2));
});
