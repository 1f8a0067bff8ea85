import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installIsComplete, lockHash } from './install.mjs';

let directory: string;

const write = (file: string, content: unknown) => {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), typeof content === 'string' ? content : JSON.stringify(content));
};

const packages = {
  '': { name: 'project' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'install-'));
  write('package-lock.json', { packages });
});

afterEach(() => rmSync(directory, { recursive: true }));

const installPackage = () => write('node_modules/a/package.json', { version: '1.0.0' });
const mark = () => write('node_modules/.install-complete', `${lockHash(directory)}\n`);

describe('an installation', () => {
  it('is not complete before anything was installed', () => {
    expect(installIsComplete(directory)).toBe(false);
  });

  it('is complete when it was marked after npm had finished', () => {
    installPackage();
    mark();
    expect(installIsComplete(directory)).toBe(true);
  });

  it('that was cut off carries no mark and is not complete', () => {
    installPackage();
    expect(installIsComplete(directory)).toBe(false);
  });

  it('is not complete for another lock file', () => {
    installPackage();
    mark();
    write('package-lock.json', { packages: { ...packages, '': { name: 'renamed' } } });
    expect(installIsComplete(directory)).toBe(false);
  });

  it('is not complete when the folder of a package is missing', () => {
    mark();
    expect(installIsComplete(directory)).toBe(false);
  });

  it("is complete after a developer's own npm install of the same versions", () => {
    installPackage();
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    expect(installIsComplete(directory)).toBe(true);
  });

  it("is not complete when npm's own record names another version", () => {
    installPackage();
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '0.9.0' } } });
    expect(installIsComplete(directory)).toBe(false);
  });
});
