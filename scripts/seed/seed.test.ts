import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkContent, locales } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { makeSeedContent, makeSeedItem } from './make-service.ts';
import { readDone, writeDone } from './state.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => makeSeedItem(index + 1));

describe('synthetic services', () => {
  it('are always the same for the same number', () => expect(makeSeedItem(4_711)).toEqual(makeSeedItem(4_711)));

  it('could be submitted as they are', () => {
    for (const { sourceId, content, originalLanguage } of items(1_000)) {
      expect(checkContent('service', content, 'submit', originalLanguage), sourceId).toEqual([]);
    }
  });

  it('are written in three languages', () => {
    for (const { content } of items(200)) {
      for (const locale of locales) expect(content.title?.[locale] && content.description?.[locale]).toBeTruthy();
    }
  });

  it('have titles of their own that are not too long, fifty thousand of them in each language', () => {
    const titles = new Set<string>();
    for (let number = 1; number <= 50_000; number += 1) {
      const { title } = makeSeedContent(number).content;
      for (const locale of locales) titles.add(`${locale} ${title?.[locale]}`);
    }
    expect(titles.size).toBe(150_000);
    expect([...titles].filter((title) => title.length > 'fi '.length + 120)).toEqual([]);
  });

  it('are named by their number', () => expect(makeSeedItem(7).sourceId).toBe('seed:000007'));

  it('are spread over owners, municipalities, audiences and first languages', () => {
    const some = items(500);
    const kinds = (value: (item: (typeof some)[number]) => unknown) => new Set(some.map(value)).size;
    expect(kinds((item) => item.owner)).toBe(12);
    expect(kinds((item) => item.municipality)).toBe(16);
    expect(kinds((item) => item.content.audience?.[0])).toBe(2);
    expect(kinds((item) => item.originalLanguage)).toBe(2);
    expect(kinds((item) => item.content.categories?.[0])).toBeGreaterThan(10);
  });
});

describe('what a seed remembers', () => {
  const folder = () => mkdtempSync(path.join(os.tmpdir(), 'seed-'));

  it('is how many are done', () => {
    const dataDir = folder();
    writeDone(dataDir, 1, 150);
    expect(readDone(dataDir, 1)).toBe(150);
    rmSync(dataDir, { recursive: true });
  });

  it('is nothing at first, after other texts, and when the file is broken', () => {
    const dataDir = folder();
    expect(readDone(dataDir, 1)).toBe(0);
    writeDone(dataDir, 1, 150);
    expect(readDone(dataDir, 2)).toBe(0);
    writeFileSync(path.join(dataDir, 'seed.json'), '{"version":1,');
    expect(readDone(dataDir, 1)).toBe(0);
    rmSync(dataDir, { recursive: true });
  });
});
