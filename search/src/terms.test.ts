import { describe, expect, it } from 'vitest';
import { beginsEveryTerm, rawWord, term, terms } from './terms.ts';

describe('terms', () => {
  it('are one run of letters and digits', () => {
    expect(term('te-palvelu 2.0')).toMatch(/^[\p{L}\p{N}]+$/u);
  });
  it('of different base forms differ', () => {
    expect(new Set(['tuki', 'tuli', 'tukia'].map(term)).size).toBe(3);
  });
  it('stand in a field with spaces between', () => {
    expect(terms(['a', 'b'])).toBe(`${term('a')} ${term('b')}`);
  });
  it('cannot be asked for by a visitor', () => {
    expect(rawWord(term('tuki'))).toBe('tuki');
    expect(rawWord(term(term('tuki')))).toBe('tuki');
  });
  it('know the beginnings they all share', () => {
    expect(['z', 'zumba', term('')].map(beginsEveryTerm)).toEqual([true, false, true]);
  });
});
