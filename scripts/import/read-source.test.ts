import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPtvRecords, readSource } from './read-source.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string | Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const record = {
  id: 'a',
  names: [{ language: 'fi', value: 'Työ' }],
  descriptions: [{ language: 'fi', value: 'Apua.', type: 'Description' }],
};

describe('reading a file', () => {
  it('gives its records', () => {
    expect(readPtvRecords(write('good.json', JSON.stringify([record]))).records).toHaveLength(1);
  });

  it.each([
    ['that is cut in half', JSON.stringify([record]).slice(0, 60), 'is not complete JSON'],
    ['that is empty', ' \n', 'is empty'],
    ['in Latin-1', Buffer.from(JSON.stringify([record]), 'latin1'), 'is not UTF-8'],
    ['in UTF-16', Buffer.from(`\ufeff${JSON.stringify([record])}`, 'utf16le'), 'is not UTF-8'],
    ['that is no list of records', '{"a":1}', 'holds no PTV records'],
  ])('%s is refused with one sentence', (_, content, sentence) => {
    expect(() => readPtvRecords(write('bad.json', content))).toThrow(sentence);
  });

  it('that is too large is refused before it is read', () => {
    expect(() => readSource(write('large.json', 'x'.repeat(1_001)), 1_000)).toThrow('is the most that is read');
  });

  it('that is not there is refused', () =>
    expect(() => readSource(path.join(folder, 'none'))).toThrow('There is no file'));
  it('that is a folder is refused', () => expect(() => readSource(folder)).toThrow('is not a file'));
});
