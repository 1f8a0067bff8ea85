import { describe, expect, it } from 'vitest';
import { buildFilter, checkFacets } from './filter.ts';

describe('filters', () => {
  it('always keep to documents that serve the language', () => {
    expect(buildFilter('sv', {})).toEqual(['servesLocales = "sv"']);
  });
  it('name one of several values of a facet', () => {
    expect(buildFilter('fi', { category: ['P1', 'P2.1'] })[1]).toBe('categories IN ["P1", "P2.1"]');
  });
  it('can leave out one facet, to count its other values', () => {
    expect(buildFilter('fi', { category: ['P1'], price: ['free'] }, 'category')).toEqual([
      'servesLocales = "fi"',
      'price IN ["free"]',
    ]);
  });
  it('leave out a facet without values', () => {
    expect(checkFacets({ category: [] })).toEqual({});
  });
  it.each(['P1"]', "P1'", 'P1\\', 'P 1', 'P1\n', '', ' ', 'ä', '"', '_x', 'x'.repeat(101)])(
    'refuse the value %j',
    (value) => {
      expect(() => checkFacets({ category: [value] })).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
    },
  );
  it.each(['recordId', '__proto__', 'toString', 'servesLocales', ''])('refuse the facet %j', (name) => {
    const chosen = Object.fromEntries([[name, ['P1']]]);
    expect(() => checkFacets(chosen)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });
  it('refuse values that are no list', () => {
    expect(() => checkFacets({ category: 'P1' as never })).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
    expect(() => checkFacets({ category: [{}] as never })).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });
});
