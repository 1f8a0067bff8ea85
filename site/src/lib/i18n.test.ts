import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { preferredLocale, translator } from './i18n.ts';

const SRC = join(import.meta.dirname, '..');
const folder = (locale: string) => join(SRC, 'i18n/locales', locale);
const namespaces = readdirSync(folder('fi')).map((file) => file.replace(/\.json$/, ''));

/** Every text of a namespace by its key, with plural endings left out. */
function texts(locale: string, namespace: string): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else Object.entries(value as object).forEach(([key, item]) => collect(item, path ? `${path}.${key}` : key));
  };
  collect(JSON.parse(readFileSync(join(folder(locale), `${namespace}.json`), 'utf8')), '');
  return found;
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();

describe('the interface texts', () => {
  it('have the same namespaces in every language', () => {
    for (const locale of locales) expect(readdirSync(folder(locale)).sort()).toEqual(readdirSync(folder('fi')).sort());
  });

  it.each(namespaces)('of %s have the same keys in every language', (namespace) => {
    const keys = (locale: string) => [...texts(locale, namespace).keys()].sort();
    for (const locale of locales) expect(keys(locale)).toEqual(keys('fi'));
  });

  it.each(namespaces)('of %s have the same placeholders in every language', (namespace) => {
    for (const locale of locales) {
      for (const [key, text] of texts(locale, namespace)) {
        expect(placeholders(text), `${locale} ${key}`).toEqual(placeholders(texts('fi', namespace).get(key) ?? ''));
      }
    }
  });

  it.each(namespaces)('of %s are never empty', (namespace) => {
    for (const locale of locales) {
      for (const [key, text] of texts(locale, namespace)) expect(text.trim(), `${locale} ${key}`).not.toBe('');
    }
  });

  it('exist for every key a page or component asks for', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(astro|ts)$/.test(file));
    const missing: string[] = [];
    for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
      for (const [, namespace, key] of readFileSync(join(SRC, file), 'utf8').matchAll(
        /\bt\(\s*'([a-z-]+):([\w.]+)'/g,
      )) {
        const known = texts('fi', namespace!);
        if (!known.has(key!) && !known.has(`${key}_other`)) missing.push(`${file}: ${namespace}:${key}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

describe('a translator', () => {
  it('speaks its language and counts by its rules', () => {
    expect(translator('fi')('list:found', { count: 1 })).toBe('1 palvelu');
    expect(translator('sv')('list:found', { count: 2 })).toBe('2 tjänster');
    expect(translator('en')('list:found', { count: 0 })).toBe('0 services');
  });

  it('leaves escaping to the page', () => {
    expect(translator('en')('list:searchTitle', { q: '<b>&' })).toBe('Search: <b>&');
  });

  it('does not expand placeholders that a visitor typed', () => {
    expect(translator('en')('list:searchTitle', { q: '{{count}} $t(list:title)' })).toBe(
      'Search: {{count}} $t(list:title)',
    );
  });
});

describe('the preferred language', () => {
  it.each([
    ['sv-FI,sv;q=0.9,en;q=0.8', 'sv'],
    ['de,en;q=0.8,fi;q=0.5', 'en'],
    ['en;q=0,sv;q=0.1', 'sv'],
    ['EN-gb', 'en'],
    ['de', 'fi'],
    ['', 'fi'],
    [';;q=,,', 'fi'],
  ])('of %j is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it('is Finnish when the browser says nothing', () => {
    expect(preferredLocale(null)).toBe('fi');
  });
});
