import { describe, expect, it } from 'vitest';
import { createAnalyzer } from './analyzer.ts';
import { loadHunspell } from './hunspell.ts';
import { loadVoikko } from './voikko.ts';

const keysOf = (analyzer: ReturnType<typeof createAnalyzer>, locale: 'fi' | 'sv' | 'en') => (text: string) =>
  analyzer.analyze(text, locale).keys;

describe('without installed dictionaries', () => {
  const analyzer = createAnalyzer({ engine: 'snowball' });
  const [fi, sv, en] = [keysOf(analyzer, 'fi'), keysOf(analyzer, 'sv'), keysOf(analyzer, 'en')];

  it('every language is stemmed, and health can tell', () => {
    expect(analyzer.engines).toEqual({ fi: 'snowball', sv: 'snowball', en: 'snowball' });
  });
  it('simple Finnish forms meet', () => {
    expect(fi('palveluista')).toEqual(fi('palvelut'));
  });
  it('Swedish forms meet', () => {
    expect(sv('dagvården')).toEqual(sv('dagvård'));
  });
  it('English forms meet', () => {
    expect(en('starting businesses')).toEqual(en('start business'));
  });
  it('surfaces are the words as written', () => {
    expect(analyzer.analyze('Palvelut nyt', 'fi').surface).toEqual(['palvelut', 'nyt']);
  });
  it('a text without words has none', () => {
    expect(analyzer.analyze(' … ', 'fi')).toEqual({ surface: [], keys: [], parts: [] });
  });
  it('the environment can ask for it', () => {
    process.env.SEARCH_ANALYZER = 'snowball';
    expect(createAnalyzer().engines.fi).toBe('snowball');
    delete process.env.SEARCH_ANALYZER;
  });
});

describe.skipIf(!loadVoikko())('Finnish with Voikko', () => {
  const analyzer = createAnalyzer({ engine: 'native' });
  const words = (text: string) => analyzer.words(text, 'fi')[0];

  it('is told by health', () => {
    expect(analyzer.engines.fi).toBe('voikko');
  });
  it.each([
    ['työttömien', 'työtön'],
    ['neuvonnassa', 'neuvonta'],
    ['kuntoutukseen', 'kuntoutus'],
    ['helsingissä', 'helsinki'],
    ['yötöihin', 'yötyö'],
    ['palveluihin', 'palvelu'],
  ])('%s becomes %s', (form, base) => {
    expect(words(form)?.keys).toContain(base);
  });
  it.each([
    ['velkaneuvonnassa', ['velka', 'neuvonta']],
    ['työnhakijalle', ['työ', 'hakija']],
    ['kuntoutuspalveluista', ['kuntoutus', 'palvelu']],
    ['päiväkotipaikka', ['päivä', 'koti', 'paikka', 'päiväkoti', 'kotipaikka']],
  ])('%s has its parts', (form, parts) => {
    expect(words(form)?.parts).toEqual(expect.arrayContaining(parts));
  });
  it('a simple word has no parts', () => {
    expect(words('koulutus')?.parts).toEqual([]);
  });
  it('an ambiguous form keeps its readings', () => {
    expect(words('alusta')?.keys).toEqual(expect.arrayContaining(['alusta', 'alku', 'alus']));
  });
  it('an unknown word made of two known ones is parted', () => {
    expect(words('zumbaohjaaja')?.keys).toHaveLength(1);
    expect(words('verkkohakija')?.parts).toEqual(expect.arrayContaining(['verkko', 'hakija']));
  });
  it('a word it does not know is stemmed, so that its forms still meet', () => {
    expect(words('työkkärin')?.keys).toEqual(words('työkkäri')?.keys);
  });
  it.each(['', '-', '0', '%s%n', 'a'.repeat(60), 'ääää', '🙂', '\u200d'])('%j breaks nothing', (text) => {
    expect(Array.isArray(analyzer.analyze(text, 'fi').keys)).toBe(true);
  });
});

describe.skipIf(!loadHunspell())('Swedish with Hunspell', () => {
  const analyzer = createAnalyzer({ engine: 'native' });
  const words = (text: string) => analyzer.words(text, 'sv')[0];

  it('is told by health', () => {
    expect(analyzer.engines.sv).toBe('hunspell');
  });
  it.each([
    ['dagvården', 'dagvård'],
    ['barnens', 'barn'],
    ['hälsovårdens', 'hälsovård'],
    ['arbetslösa', 'arbetslös'],
  ])('%s and %s meet', (form, base) => {
    expect(words(form)?.keys).toEqual(words(base)?.keys);
  });
  it('a compound made by rule has its parts and is not taken for its first one', () => {
    expect(words('skuldrådgivningen')?.parts).toEqual(['skuld', 'rådgivning']);
    expect(words('skuldrådgivningen')?.keys).not.toContain('skuld');
  });
  it('a word it does not know is stemmed', () => {
    expect(words('zumbaklubbarna')?.keys).toHaveLength(1);
  });
});
