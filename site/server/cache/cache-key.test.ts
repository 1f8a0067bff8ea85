import { describe, expect, it } from 'vitest';
import { parseTarget } from '../request/target.ts';
import { pageKey } from './cache-key.ts';

const keyOf = (raw: string) => pageKey(parseTarget(raw)!)?.url;

describe('the key of a public page', () => {
  it('is the same for the same question asked in other words', () => {
    const key = '/fi/palvelut?category=a&category=b&q=ty%C3%B6+koti';
    expect(keyOf('/fi/palvelut?q=ty%C3%B6+koti&category=b&category=a')).toBe(key);
    expect(keyOf('/fi/palvelut?category=a&category=b&category=a&page=&q=%20ty%C3%B6%20%20koti')).toBe(key);
  });

  it.each([
    '/fi/palvelut?utm_source=x',
    '/fi/palvelut?q=a&q=b',
    '/fi/palvelut?__proto__=1',
    `/fi/palvelut?q=${'a'.repeat(301)}`,
  ])('does not exist for %s', (raw) => {
    expect(keyOf(raw)).toBeUndefined();
  });

  it.each(['/', '/favicon.ico', '/xx/palvelut', '/api', '/api/other'])('does not exist for %s', (raw) => {
    expect(keyOf(raw)).toBeUndefined();
  });

  it.each(['/fi', '/api/search?q=a&limit=5&offset=10&locale=sv', '/sitemap.xml'])('exists for %s', (raw) => {
    expect(keyOf(raw)).toBeDefined();
  });
});
