import { describe, expect, it } from 'vitest';
import { chosenValues, listPath, readListQuery, withoutValue } from './query.ts';

const read = (search: string) => readListQuery(new URLSearchParams(search));

describe('the address of the list', () => {
  it('is read into words, filters, order and page', () => {
    expect(read('q=+työ+&category=P10&category=P12&price=free&sort=title&page=3')).toEqual({
      q: 'työ',
      facets: { category: ['P10', 'P12'], price: ['free'] },
      sort: 'title',
      page: 3,
    });
  });

  it.each([
    '',
    'page=0',
    'page=-1',
    'page=1e9',
    'page=abc',
    'sort=evil',
    'category=',
    'utm=1',
    'toString=x',
    '__proto__=x',
  ])('means the whole list when it says %j', (search) => {
    expect(read(search)).toEqual({ q: '', facets: {}, sort: 'relevance', page: 1 });
  });

  it('takes only codes into filters, each once', () => {
    expect(read('category=P10&category=P10&category="; DROP&category=%00').facets).toEqual({ category: ['P10'] });
  });

  it('cuts very long words', () => {
    expect(read(`q=${'a'.repeat(5_000)}`).q).toHaveLength(200);
  });

  it('is written so that it reads back the same', () => {
    const query = read('q=a%26b&municipality=091&category=P10&sort=title&page=2');
    const path = listPath('sv', query);
    expect(path).toBe('/sv/tjanster?q=a%26b&category=P10&municipality=091&sort=title&page=2');
    expect(read(path.split('?')[1]!)).toEqual(query);
  });

  it('is the bare one for the whole list', () => {
    expect(listPath('fi', {})).toBe('/fi/palvelut');
  });
});

describe('a filter that is taken away', () => {
  it('leaves the others and starts from the first page', () => {
    const query = read('category=P10&category=P12&price=free&page=4');
    expect(withoutValue(query, 'category', 'P10')).toMatchObject({
      facets: { category: ['P12'], price: ['free'] },
      page: 1,
    });
    expect(chosenValues(withoutValue(query, 'price', 'free').facets)).toEqual([
      { name: 'category', value: 'P10' },
      { name: 'category', value: 'P12' },
    ]);
  });
});
