import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsHash } from './site-build.ts';

let project: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};

beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  write('site/src/pages/index.astro', 'page');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(project, { recursive: true }));

describe('the built site', () => {
  it.each([
    'site/src/pages/index.astro',
    'site/astro.config.mjs',
    'schemas/src/a/b.ts',
    'search/src/a.ts',
    'package-lock.json',
  ])('is made again when %s has changed', (file) => {
    const before = inputsHash(project);
    write(file, 'changed');
    expect(inputsHash(project)).not.toBe(before);
  });

  it.each([
    'site/dist/server/entry.mjs',
    'site/e2e/story.test.ts',
    'site/src/lib/a.test.ts',
    'cms/src/config.ts',
    'README.md',
  ])('stays when %s has changed', (file) => {
    const before = inputsHash(project);
    write(file, 'changed');
    expect(inputsHash(project)).toBe(before);
  });
});
