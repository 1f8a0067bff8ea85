import { existsSync } from 'node:fs';
import { run } from './run.ts';
import type { Outcome } from './run.ts';
import { astroArrows } from './astro-arrows.ts';

/** One check of `npm run verify`: a name for people and what it does. */
interface Check {
  name: string;
  /** Files without which there is nothing to check yet. */
  needs?: string;
  check: () => Promise<Outcome>;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const program = (name: string, ...args: string[]) => run(process.execPath, [bin(name), ...args]);

const packages = ['schemas', 'search', 'cms', 'site', 'scripts'];

const checks: Check[] = [
  { name: 'format (prettier)', check: () => program('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint (eslint)', check: () => program('eslint', '--max-warnings', '0', '.') },
  { name: 'types (tsc)', check: () => program('tsc', '-p', '.') },
  {
    name: 'types of the site (astro check)',
    needs: 'site/tsconfig.json',
    check: () => program('astro', 'check', '--root', 'site'),
  },
  { name: 'arrows (dependency-cruiser)', check: () => program('depcruise', ...packages) },
  { name: 'arrows of .astro files', check: () => Promise.resolve(astroArrows()) },
  { name: 'unused code (knip)', check: () => program('knip') },
  {
    name: 'generated JSON Schemas are fresh',
    needs: 'schemas/generate.ts',
    check: () => run(process.execPath, ['schemas/generate.ts', '--check']),
  },
  {
    name: 'printed GraphQL schema is fresh',
    needs: 'cms/src/graphql/print-schema.ts',
    check: () => run(process.execPath, ['cms/src/graphql/print-schema.ts', '--check']),
  },
];

/** Runs every check, says each result as it comes and shows the words of those that failed. */
export async function verify(): Promise<{ passed: number; failed: number; skipped: number }> {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const { name, needs, check } of checks) {
    if (needs && !existsSync(needs)) {
      skipped += 1;
      console.log(`  skipped  ${name}: ${needs} is not there`);
      continue;
    }
    const begun = Date.now();
    const { ok, output } = await check();
    if (ok) passed += 1;
    else failed += 1;
    console.log(`  ${ok ? 'ok      ' : 'FAILED  '} ${name}  ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (!ok) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  }
  return { passed, failed, skipped };
}
