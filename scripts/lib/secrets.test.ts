import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecrets } from './secrets.ts';

let dataDir: string;
const secretsFile = () => path.join(dataDir, 'secrets.json');
const mode = (file: string) => statSync(path.join(dataDir, file)).mode & 0o777;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('the secrets of a data folder', () => {
  it('are the same the second time', () => {
    expect(loadSecrets(dataDir)).toEqual(loadSecrets(dataDir));
  });

  it('are different in every data folder', () => {
    expect(loadSecrets(dataDir).SITE_SECRET).not.toBe(loadSecrets(path.join(dataDir, 'other')).SITE_SECRET);
  });

  it('differ from each other', () => {
    const values = Object.values(loadSecrets(dataDir));
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(['secrets.json', 'import.key'])('lie in %s, which only their owner can read', (file) => {
    loadSecrets(dataDir);
    expect(mode(file)).toBe(0o600);
  });

  it('are made private again when somebody opened the file to others', () => {
    loadSecrets(dataDir);
    writeFileSync(secretsFile(), readFileSync(secretsFile()), { mode: 0o644 });
    loadSecrets(dataDir);
    expect(mode('secrets.json')).toBe(0o600);
  });

  it('keep those that an older version wrote and gain those that are new', () => {
    const { SITE_SECRET, APP_KEYS } = loadSecrets(dataDir);
    writeFileSync(secretsFile(), JSON.stringify({ SITE_SECRET }));
    const secrets = loadSecrets(dataDir);
    expect(secrets.SITE_SECRET).toBe(SITE_SECRET);
    expect(secrets.APP_KEYS).not.toBe(APP_KEYS);
  });

  it('are never replaced silently when the file is spoiled', () => {
    writeFileSync(secretsFile(), '{ half');
    expect(() => loadSecrets(dataDir)).toThrow(/secrets\.json cannot be read as secrets: .*\.$/);
  });

  it('hold the import key that lies in a file of its own', () => {
    const { IMPORT_KEY } = loadSecrets(dataDir);
    expect(readFileSync(path.join(dataDir, 'import.key'), 'utf8')).toBe(`${IMPORT_KEY}\n`);
  });
});
