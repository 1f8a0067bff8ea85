import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearcher, indexName } from '../src/index.ts';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { memorySource, record } from './support/records.ts';

const titles = ['Velkaneuvonta', 'Kuntoutus', 'Yritysneuvonta', 'Äitiysneuvola', 'Oppisopimus', 'Zumba'];

describe.skipIf(noEngine)('queries', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine(
      memorySource(
        ...titles.map((title, index) =>
          record(`r${index}`, [{ title, changedAt: `2026-02-0${index + 1}T08:00:00.000Z` }]),
        ),
        record('body', [{ title: 'Muu palvelu', description: 'Täällä mainitaan **kuntoutus** ohimennen.' }]),
        record('boosted', [{ title: 'Aatepalvelu', searchBoost: 10 }]),
        record('en', [{ locale: 'en', title: 'Starting a business', summary: 'For new entrepreneurs.' }]),
      ),
    );
  });
  afterAll(() => engine?.close());
  const found = async (q: string, more: object = {}) =>
    (await engine.publicSearch.search({ q, locale: 'fi', ...more })).hits.map(({ title }) => title);

  it('a hit carries everything a list of results needs', async () => {
    const { hits } = await engine.publicSearch.search({ q: 'business', locale: 'en' });
    expect(hits).toEqual([
      {
        id: 'en',
        sourceId: 'source-en',
        slug: 'palvelu-en',
        shortId: 'en',
        title: 'Starting a business',
        summary: 'For new entrepreneurs.',
        language: 'en',
      },
    ]);
  });

  it('an empty query browses everything, with an exact total', async () => {
    const { total, hits } = await engine.publicSearch.search({ locale: 'fi', limit: 3 });
    expect(total).toBe(9);
    expect(hits).toHaveLength(3);
  });

  it('browsing lists what the platform lifts first, then by title, ä and ö last', async () => {
    const list = await found('');
    expect(list).toEqual([
      'Aatepalvelu',
      'Kuntoutus',
      'Muu palvelu',
      'Oppisopimus',
      'Velkaneuvonta',
      'Yritysneuvonta',
      'Zumba',
      'Äitiysneuvola',
      'Starting a business',
    ]);
  });

  it('results can be ordered by title and by change', async () => {
    expect((await found('', { sort: 'title' }))[0]).toBe('Aatepalvelu');
    expect((await found('', { sort: 'changed' }))[0]).toBe('Zumba');
  });

  it('pages neither overlap nor leave anything out', async () => {
    const all = await found('', { limit: 100 });
    const parts = [
      ...(await found('', { limit: 4 })),
      ...(await found('', { limit: 2, offset: 4 })),
      ...(await found('', { limit: 50, offset: 6 })),
    ];
    expect(parts).toEqual(all);
  });

  it('a limit of nothing still counts', async () => {
    const { hits, total } = await engine.publicSearch.search({ locale: 'fi', limit: 0 });
    expect([hits.length, total]).toEqual([0, 9]);
  });

  it('a title comes before a text that mentions the word', async () => {
    expect(await found('kuntoutus')).toEqual(['Kuntoutus', 'Muu palvelu']);
  });

  it('a known word is matched letter by letter', async () => {
    expect(await found('kuntoutus')).not.toContain('Oppisopimus');
  });

  it('a mistyped word finds what was meant', async () => {
    expect((await found('kuntotus'))[0]).toBe('Kuntoutus');
  });

  it('a word without its dots finds the one with them', async () => {
    expect(await found('aitiysneuvola')).toEqual(['Äitiysneuvola']);
  });

  it('the beginning of a word finds it', async () => {
    expect(await found('oppisop')).toEqual(['Oppisopimus']);
  });

  it('words that stand in no text find nothing', async () => {
    expect(await found('xyzzyqwerty')).toEqual([]);
  });

  it('one unknown word does not hide what the others find', async () => {
    expect(await found('kuntoutus xyzzyqwerty')).toContain('Kuntoutus');
  });

  it('the marked terms of base forms are no back door', async () => {
    expect(await found('zqx')).toEqual([]);
    expect(await found('z')).toEqual([]);
    expect(await found('zqxkunto')).toEqual(await found('kunto'));
  });

  it.each([
    ['quotes', '"kuntoutus'],
    ['minus', '-kuntoutus'],
    ['a filter', 'kuntoutus" OR locale = "sv'],
    ['brackets', '(((kuntoutus]]]'],
    ['control characters', 'kunt\u0000outus \u0007 \u001b[31m'],
    ['half a character', 'kuntoutus \ud83d'],
    ['direction marks', '\u202ekuntoutus'],
    ['ten kilobytes', 'kuntoutus '.repeat(1_000)],
    ['ten kilobytes without a space', 'k'.repeat(10_000)],
    ['ten kilobytes of quotes', '"'.repeat(10_000)],
    ['only marks', '?!.,;:-()'],
    ['only spaces', '   \t\n '],
    ['markup', '<script>alert(1)</script>'],
    ['combining marks', `a${'\u0301'.repeat(150)}`],
    ['other writing', '康复 реабилитация إعادة'],
    ['a hundred different words', Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')],
  ])('%s in a query break nothing', async (_what, q) => {
    const result = await engine.publicSearch.search({ q, locale: 'fi' });
    expect(result.total).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['a limit over the bound', { limit: 101 }],
    ['a negative limit', { limit: -1 }],
    ['a limit that is no number', { limit: Number.NaN }],
    ['a negative offset', { offset: -1 }],
    ['a language we do not have', { locale: 'de' }],
    ['a language with a filter in it', { locale: 'fi" OR locale = "sv' }],
    ['a facet we do not have', { facets: { recordId: ['r1'] } }],
    ['a facet named like a part of objects', { facets: { constructor: ['r1'] } }],
    ['a value with a filter in it', { facets: { category: ['P1"] OR locale = "sv'] } }],
    ['a value with a line break', { facets: { category: ['P1\nOR'] } }],
    ['too many values', { facets: { category: Array.from({ length: 101 }, () => 'P1') } }],
    ['an order we do not have', { sort: 'price' }],
  ])('%s is refused as a bad request', async (_what, request) => {
    const search = engine.publicSearch.search({ locale: 'fi', ...request } as never);
    await expect(search).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('a key of another index is answered as unavailable, not with results', async () => {
    const { analyzer, keys, url } = engine;
    const wrong = createSearcher({ url, key: keys.publicSearch, index: indexName('internal'), analyzer });
    await expect(wrong.search({ q: 'kuntoutus', locale: 'fi' })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe.skipIf(noEngine)('inflected Finnish and Swedish', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine(
      memorySource(
        record('fi', [{ title: 'Velkaneuvonta' }]),
        record('sv', [{ locale: 'sv', title: 'Dagvård' }]),
        record('decoy', [{ title: 'Tulipalo' }]),
      ),
    );
  });
  afterAll(() => engine?.close());
  const ids = async (q: string, locale: 'fi' | 'sv') =>
    (await engine.publicSearch.search({ q, locale })).hits.map(({ id }) => id);

  it('an inflected form finds the base form', async (context) => {
    context.skip(engine.analyzer.engines.fi !== 'voikko', 'Voikko is not installed');
    expect(await ids('velkaneuvonnassa', 'fi')).toEqual(['fi']);
  });

  it('a part of a compound finds the compound', async (context) => {
    context.skip(engine.analyzer.engines.fi !== 'voikko', 'Voikko is not installed');
    expect(await ids('neuvontaa', 'fi')).toEqual(['fi']);
  });

  it('a compound nobody wrote finds the parts somebody wrote', async (context) => {
    context.skip(engine.analyzer.engines.fi !== 'voikko', 'Voikko is not installed');
    expect(await ids('palovaroitin', 'fi')).toEqual(['decoy']);
  });

  it('an inflected Swedish word finds the base form', async () => {
    expect(await ids('dagvården', 'sv')).toEqual(['sv']);
  });
});
