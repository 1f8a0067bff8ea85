import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { memorySource, record } from './support/records.ts';

describe.skipIf(noEngine)('every language finds every record once', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine(
      memorySource(
        record('three', [
          { locale: 'fi', title: 'Uraohjaus' },
          { locale: 'sv', title: 'Karriärvägledning' },
          { locale: 'en', title: 'Career guidance' },
        ]),
        record('swedish', [{ locale: 'sv', title: 'Jobbcoachning', categories: ['P4.8'] }]),
        record('two', [
          { locale: 'fi', title: 'Kielikurssi' },
          { locale: 'sv', title: 'Språkkurs' },
        ]),
      ),
    );
  });
  afterAll(() => engine?.close());
  const browse = async (locale: 'fi' | 'sv' | 'en') => (await engine.publicSearch.search({ locale })).hits;

  it.each(['fi', 'sv', 'en'] as const)('browsing in %s shows each record exactly once', async (locale) => {
    const hits = await browse(locale);
    expect(hits.map(({ id }) => id).sort()).toEqual(['swedish', 'three', 'two']);
  });

  it('a record that is live in the language is shown in it', async () => {
    const hits = await browse('en');
    expect(hits.find(({ id }) => id === 'three')).toMatchObject({ title: 'Career guidance', language: 'en' });
  });

  it('a record that is not live in the language is shown in its original one and says so', async () => {
    const hits = await browse('en');
    expect(hits.find(({ id }) => id === 'two')).toMatchObject({ title: 'Kielikurssi', language: 'fi' });
    expect(hits.find(({ id }) => id === 'swedish')).toMatchObject({ title: 'Jobbcoachning', language: 'sv' });
  });

  it('the own language comes first, whatever the relevance', async () => {
    const { hits } = await engine.publicSearch.search({ q: 'Malliseutu', locale: 'fi' });
    expect(hits.map(({ language }) => language)).toEqual(['fi', 'fi', 'sv']);
  });

  it('a word of the original language finds the record in another language', async () => {
    const { hits } = await engine.publicSearch.search({ q: 'jobbcoachningen', locale: 'fi' });
    expect(hits.map(({ id }) => id)).toEqual(['swedish']);
  });

  it('labels find a record in every language it serves', async () => {
    const { hits } = await engine.publicSearch.search({ q: 'jobseekers', locale: 'en' });
    expect(hits.map(({ id }) => id)).toEqual(['swedish']);
  });

  it('a text of another language of the same record does not bring it twice', async () => {
    const { hits, total } = await engine.publicSearch.search({ q: 'Esimerkkijärjestö', locale: 'sv' });
    expect(new Set(hits.map(({ id }) => id)).size).toBe(total);
  });
});
