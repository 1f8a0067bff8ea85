import { describe, expect, it } from 'vitest';
import { readApiQuery } from './api-query.ts';

const read = (search: string) => readApiQuery(new URLSearchParams(search));

describe('a search of a program', () => {
  it('has defaults for everything', () => {
    expect(read('')).toEqual({ q: '', locale: 'fi', limit: 20, offset: 0, facets: {} });
  });

  it('names its wishes', () => {
    expect(read('q=dagvård&locale=sv&limit=100&offset=200&category=P10&category=P12&municipality=091')).toEqual({
      q: 'dagvård',
      locale: 'sv',
      limit: 100,
      offset: 200,
      facets: { category: ['P10', 'P12'], municipality: ['091'] },
    });
  });

  it.each([
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=', 'limit'],
    ['limit=0x10', 'limit'],
    ['offset=1000000', 'offset'],
    ['offset=NaN', 'offset'],
    ['locale=de', 'locale'],
    ['locale=', 'locale'],
    ['q=a&q=b', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['sort=title', 'sort'],
    ['page=2', 'page'],
    ['category=', 'category'],
    ['category=%00', 'category'],
    ['price=a%20OR%201=1', 'price'],
    ['__proto__=x', '__proto__'],
    ['constructor=x', 'constructor'],
  ])('is refused for %j', (search, parameter) => {
    expect(() => read(search)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST', params: { parameter } }));
  });

  it('may ask for no results, only for counts', () => {
    expect(read('limit=0').limit).toBe(0);
  });
});
