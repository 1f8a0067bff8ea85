// `npm test`: makes the machine ready, then runs scripts/test/main.ts on Node 24.
import process from 'node:process';
import { launch, prepare, runWith } from './lib/preamble.mjs';

await launch(async () => {
  const node = await prepare('.');
  runWith(node, 'scripts/test/main.ts', process.argv.slice(2));
});
