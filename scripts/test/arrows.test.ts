import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../lib/machine.mjs';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IFlattenedRuleSet & {
  options: object;
};

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'arrows-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
});
afterEach(() => rmSync(project, { recursive: true }));

/** Names of the rules that a project of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  }
  const { output } = await cruise(Object.keys(files), {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    baseDir: project,
    validate: true,
    ruleSet: { forbidden: rules.forbidden ?? [] },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

const value = 'export const value = 1;';
const importing = (target: string) => `import { value } from '${target}';\nexport const other = value;`;

describe('the arrows between the packages', () => {
  it.each([
    ['schemas-imports-nobody', 'schemas/src/a.ts', 'search/src/b.ts'],
    ['search-imports-schemas-only', 'search/src/a.ts', 'cms/src/b.ts'],
    ['cms-imports-schemas-and-search', 'cms/src/a.ts', 'site/src/b.ts'],
    ['site-never-imports-cms', 'site/src/a.ts', 'cms/src/b.ts'],
    ['site-never-imports-cms', 'site/server/a.ts', 'cms/src/b.ts'],
    ['browser-tests-use-scripts-not-cms', 'site/e2e/a.test.ts', 'cms/src/b.ts'],
    ['no-tests-in-code', 'cms/src/a.ts', 'cms/tests/support/b.ts'],
  ])('%s: %s may not import %s', async (rule, from, to) => {
    const target = path.posix.relative(path.posix.dirname(from), to);
    expect(await broken({ [from]: importing(target), [to]: value })).toEqual([rule]);
  });

  it('let search, cms and site use schemas', async () => {
    const target = '../../schemas/src/b.ts';
    const files = ['search', 'cms', 'site'].map((name) => [`${name}/src/a.ts`, importing(target)] as const);
    expect(await broken({ ...Object.fromEntries(files), 'schemas/src/b.ts': value })).toEqual([]);
  });

  it('keep Strapi out of the rules of the cms', async () => {
    const text = `import { createStrapi } from '@strapi/strapi';\nexport const other = createStrapi;`;
    expect(await broken({ 'cms/src/editions/a.ts': text })).toEqual(['rules-without-strapi']);
  });

  it('let the Strapi side of the cms use Strapi', async () => {
    const text = `import { createStrapi } from '@strapi/strapi';\nexport const other = createStrapi;`;
    expect(await broken({ 'cms/src/graphql/a.ts': text })).toEqual([]);
  });

  it('see a circle of two files', async () => {
    const files = {
      'cms/src/a.ts': `${importing('./b.ts')}`,
      'cms/src/b.ts': `import { other } from './a.ts';\nexport const value = () => other;`,
    };
    expect(await broken(files)).toContain('no-cycles');
  });

  it('let types go in circles', async () => {
    const files = {
      'cms/src/a.ts': importing('./b.ts'),
      'cms/src/b.ts': `import type { other } from './a.ts';\nexport const value: typeof other | 1 = 1;`,
    };
    expect(await broken(files)).toEqual([]);
  });

  it('see an import of a file that does not exist', async () => {
    expect(await broken({ 'cms/src/a.ts': importing('./missing.ts') })).toEqual(['resolvable']);
  });
});
