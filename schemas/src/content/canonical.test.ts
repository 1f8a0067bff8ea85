import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, normalizeContent } from './canonical.ts';

describe('one way of writing', () => {
  it('leaves blank texts, empty lists and empty objects out', () => {
    const content = { title: { fi: 'A', sv: ' ', en: '' }, categories: [], links: [{ label: {}, url: '' }], age: null };
    expect(normalizeContent(content)).toEqual({ title: { fi: 'A' } });
  });

  it('keeps false and zero', () => {
    const content = { age: { kind: 'range', from: 0 }, consent: { needed: false } };
    expect(normalizeContent(content)).toEqual(content);
  });

  it('answers an empty content for nothing', () => expect(normalizeContent({ title: {} })).toEqual({}));

  it('keeps the order of lists', () => expect(normalizeContent({ a: ['2', '', '1'] })).toEqual({ a: ['2', '1'] }));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.object({ values: [fc.string({ unit: 'binary' }), fc.integer(), fc.boolean()] }), (content) => {
        const once = normalizeContent(content);
        expect(normalizeContent(once)).toEqual(once);
      }),
    );
  });
});

describe('name of a text', () => {
  it('is 64 hexadecimal characters', () => expect(contentHash({ title: { fi: 'A' } })).toMatch(/^[0-9a-f]{64}$/));

  it('does not depend on the order of keys, line ends or the way an umlaut is composed', () => {
    const one = contentHash({ title: { fi: 'Työ\nja', sv: 'B' }, age: undefined });
    expect(contentHash({ title: { sv: 'B', fi: 'Tyo\u0308\r\nja' }, categories: [] })).toBe(one);
  });

  it('changes with one letter', () => {
    expect(contentHash({ title: { fi: 'A' } })).not.toBe(contentHash({ title: { fi: 'a' } }));
  });

  it('changes with the order of a list', () => {
    expect(contentHash({ categories: ['P1', 'P2'] })).not.toBe(contentHash({ categories: ['P2', 'P1'] }));
  });
});
