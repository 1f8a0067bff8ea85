/**
 * `npm test`: checks everything and ends with the line `N passed, N failed, N skipped`.
 * With `--only verify` (npm run verify) or `--only <project>` one step; with `--long` the long suites (npm run test:long).
 */
import { parseArgs } from 'node:util';
import { parts } from './parts.ts';
import { stopRunning } from './run.ts';
import { verify } from './verify.ts';
import { runPart } from './vitest-part.ts';
import type { Count } from './vitest-part.ts';

const help = `Usage: npm test [-- --only STEP] [-- --long]
  --only STEP  one step: verify, ${parts.map((part) => part.project).join(', ')}
  --long       the long suites (*.long.test.ts) instead`;

function readArguments() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, long: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  const steps = ['verify', ...parts.map((part) => part.project)];
  if (values.help || (values.only && !steps.includes(values.only))) {
    console.log(help);
    process.exit(values.help ? 0 : 2);
  }
  return values;
}

const { only, long } = readArguments();
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const add = (count: Count) => {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
};

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    interrupted = true;
    stopRunning();
  });
}

const begun = Date.now();
if (!long && (!only || only === 'verify')) {
  console.log('verify');
  add(await verify());
}
for (const part of parts) {
  if (interrupted) break;
  if (!only || only === part.project) add(await runPart(part, long));
}
if (interrupted) {
  console.error('interrupted: the count is not complete');
  total.failed += 1;
}

console.log(`\n${Math.round((Date.now() - begun) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
// Not process.exit: the last line must be written out before the process ends, also into a pipe.
process.exitCode = total.failed > 0 ? 1 : 0;
if (process.connected) process.disconnect();
