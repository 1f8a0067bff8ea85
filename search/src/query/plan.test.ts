import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../analysis/analyzer.ts';
import { tokenize } from '../analysis/tokenize.ts';
import { term } from '../terms.ts';
import { cleanQuery, planQuery } from './plan.ts';

/** Takes every word for its own base form, but for those a test names. */
const analyzerWith = (known: Record<string, { keys: string[]; parts?: string[] }> = {}): Analyzer => {
  const words: Analyzer['words'] = (text) =>
    tokenize(text).map((surface) => ({ surface, parts: [], keys: [surface], ...known[surface] }));
  return {
    engines: { fi: 'snowball', sv: 'snowball', en: 'snowball' },
    words,
    analyze: () => ({ surface: [], keys: [], parts: [] }),
  };
};
const plan = (q: string, counts: Record<string, number>, known = {}) =>
  planQuery(q, 'fi', analyzerWith(known), async (terms) => {
    const byTerm = new Map(Object.entries(counts).map(([key, count]) => [term(key), count]));
    return new Map(terms.map((one) => [one, byTerm.get(one) ?? 0]));
  });

describe('a query is planned', () => {
  it('a word the index knows becomes its base form, as a whole word', async () => {
    const known = { kursseja: { keys: ['kurssi'] } };
    expect((await plan('kursseja', { kurssi: 3 }, known)).q).toBe(`${term('kurssi')} `);
  });
  it('of several base forms the commonest is taken', async () => {
    const known = { alusta: { keys: ['alku', 'alusta', 'alus'] } };
    expect((await plan('alusta', { alku: 1, alusta: 5 }, known)).q).toBe(`${term('alusta')} `);
  });
  it('a compound the index does not know becomes its largest known parts', async () => {
    const known = { päiväkotipaikka: { keys: ['päiväkotipaikka'], parts: ['päivä', 'koti', 'paikka', 'päiväkoti'] } };
    const { q } = await plan('päiväkotipaikka', { päivä: 9, koti: 9, paikka: 9, päiväkoti: 2 }, known);
    expect(q).toBe(`${term('päiväkoti')} ${term('paikka')} `);
  });
  it('a word the index does not know stays as it is and may be a beginning', async () => {
    expect(await plan('kunto', {})).toEqual({ q: 'kunto', unknown: ['kunto'] });
  });
  it('the rarest word comes first, because the engine drops words from the end', async () => {
    const { q } = await plan('palvelu zumba xyz', { palvelu: 100, zumba: 1 });
    expect(q).toBe(`${term('zumba')} ${term('palvelu')} xyz`);
  });
  it('of very many words the rarest are kept', async () => {
    const words = Array.from({ length: 14 }, (_, index) => `sana${index}`);
    const { q } = await plan(words.join(' '), Object.fromEntries(words.map((word, index) => [word, 100 - index])));
    expect(q.trim().split(' ')).toEqual(words.toReversed().slice(0, 10).map(term));
  });
  it('words that say nothing are left out, unless there are no others', async () => {
    expect((await plan('mistä saan palkkatukea', {})).q).toBe('palkkatukea');
    expect((await plan('mistä', {})).q).toBe('mistä');
  });
  it('a word given twice is asked for once', async () => {
    expect((await plan('tuki tuki tuki', { tuki: 1 })).q).toBe(`${term('tuki')} `);
  });
  it('a query without words asks for nothing', async () => {
    expect((await plan('"-!"', {})).q).toBe('');
  });
  it('no more base forms are looked up than the bound', async () => {
    let asked = 0;
    const known = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`s${i}`, { keys: [`a${i}`, `b${i}`, `c${i}`, `d${i}`] }]),
    );
    await planQuery(Object.keys(known).join(' '), 'fi', analyzerWith(known), async (terms) => {
      asked = terms.length;
      return new Map();
    });
    expect(asked).toBeLessThanOrEqual(80);
  });
});

describe('a query is cleaned', () => {
  it.each([
    ['control characters become spaces', 'a\u0000b\u001bc', 'a b c'],
    ['invisible marks become spaces', 'a\u202eb', 'a b'],
    ['half a character is left out', 'kurssi \ud83d', 'kurssi'],
    ['what is too long is cut', 'k'.repeat(10_000), 'k'.repeat(200)],
    ['a character cut in half leaves nothing behind', `${'k'.repeat(199)}🙂`, 'k'.repeat(199)],
  ])('%s', (_what, given, cleaned) => {
    expect(cleanQuery(given)).toBe(cleaned);
  });
});
