import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { mapPtvRecord, parsePtvFile } from './ptv.ts';

const text = (language: string, value: string | null, type?: string) => ({ language, value, type });
const term = (uri: string, fi?: string) => ({ uri, name: fi ? [text('fi', fi)] : [] });
const description = {
  id: 'a1',
  names: [text('fi', 'Velkaneuvonta', 'Name'), text('sv', 'Skuldrådgivning', 'Name')],
  descriptions: [
    text('fi', 'Apua velkoihin.', 'Summary'),
    text('fi', 'Neuvoja auttaa\n- laskelmissa\n- sopimuksissa\n31. päivä', 'BackgroundDescription'),
    text('fi', 'Palvelu on *luottamuksellinen*.', 'Description'),
    text('sv', 'Rådgivaren hjälper dig.', 'BackgroundDescription'),
  ],
  requirements: [text('fi', 'Ota laskut mukaan.', 'Requirement')],
  languages: ['fi', 'sv'],
  serviceClasses: [
    term('http://urn.fi/URN:NBN:fi:au:ptvl:v1133'),
    term('http://urn.fi/URN:NBN:fi:au:ptvl:v7777', 'uusi'),
  ],
  lifeEvents: [term('http://urn.fi/URN:NBN:fi:au:ptvl:v3019')],
  targetGroups: [term('http://urn.fi/URN:NBN:fi:au:ptvl:v2001')],
  ontologyTerms: [term('http://www.yso.fi/onto/koko/p1', 'velat'), term('javascript:alert(1)', 'paha')],
  serviceChargeType: 'FreeOfCharge',
  publishingStatus: 'Published',
};
const service = {
  id: 'b2',
  serviceNames: [text('sv', 'Jobbsökningsverkstad', 'Name'), text('sv', 'Jobbverkstan', 'AlternativeName')],
  serviceDescriptions: [text('sv', 'Kom och skriv din ansökan.', 'Description'), text('sv', null, 'Summary')],
  languages: ['sv', 'xx'],
  keywords: [text('sv', 'ansökan'), text('sv', 'Ansökan'), text('fi', 'hakemus')],
  legislation: [
    {
      names: [text('fi', 'Laki'), text('sv', 'Lag')],
      webPages: [
        { language: 'fi', url: 'https://laki.example/fi', value: 'Lain teksti' },
        { language: 'sv', url: 'https://laki.example/sv' },
        { language: 'en', url: 'ftp://laki.example/en' },
      ],
    },
  ],
};
const mapped = (changes: object = {}) => mapPtvRecord({ ...description, ...changes });

describe('a general description', () => {
  const { content, originalLanguage, missingForSubmit, notes } = mapped();

  it('keeps titles and summaries per language', () => {
    expect(content.title).toEqual({ fi: 'Velkaneuvonta', sv: 'Skuldrådgivning' });
    expect(content.summary?.fi).toBe('Apua velkoihin.');
  });
  it('takes a missing summary from the description', () => expect(content.summary?.sv).toBe('Rådgivaren hjälper dig.'));
  it('joins background and description as Markdown, with nothing by accident', () => {
    expect(content.description?.fi).toBe(
      'Neuvoja auttaa\n\n- laskelmissa\n- sopimuksissa\n\n31\\. päivä\n\nPalvelu on \\*luottamuksellinen\\*.',
    );
  });
  it('is Finnish first', () => expect(originalLanguage).toBe('fi'));
  it('finds the codes of known terms', () => {
    expect([content.categories, content.lifeSituations, content.targetGroups]).toEqual([['P15.1'], ['KE9'], ['KR1']]);
  });
  it('keeps unknown and ontology terms under their identifiers', () => {
    expect(content.externalTerms).toEqual([
      { uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v7777', label: { fi: 'uusi' } },
      { uri: 'http://www.yso.fi/onto/koko/p1', label: { fi: 'velat' } },
    ]);
  });
  it('notes an identifier that a browser could run', () => {
    expect(notes).toEqual([{ path: 'externalTerms', code: 'NOT_A_URL' }]);
  });
  it('makes search words of ontology terms', () => expect(content.keywords).toEqual({ fi: ['velat', 'paha'] }));
  it('does not take the languages of the text for the languages of the service', () => {
    expect(content.serviceLanguages).toBeUndefined();
  });
  it('lists what a person still has to fill in', () => {
    expect(missingForSubmit.map(({ path }) => path)).toContain('howToApplyOffline.fi');
  });
});

describe('a service', () => {
  const { content, originalLanguage, notes } = mapPtvRecord(service);

  it('is Swedish first when there is no Finnish', () => expect(originalLanguage).toBe('sv'));
  it('keeps known service languages and notes the others', () => {
    expect(content.serviceLanguages).toEqual([{ language: 'sv' }]);
    expect(notes).toContainEqual({ path: 'serviceLanguages', code: 'UNKNOWN_VALUE' });
  });
  it('has each keyword once, and other names as keywords', () => {
    expect(content.keywords).toEqual({ fi: ['hakemus'], sv: ['ansökan', 'Jobbverkstan'] });
  });
  it('makes one link of each safe address and notes the others', () => {
    expect(content.links).toEqual([
      { label: { fi: 'Laki' }, url: 'https://laki.example/fi' },
      { label: { sv: 'Lag' }, url: 'https://laki.example/sv' },
    ]);
    expect(notes).toContainEqual({ path: 'legislation.0.webPages', code: 'NOT_A_URL' });
  });
});

describe('smaller texts', () => {
  const withTexts = (...texts: object[]) => mapped({ descriptions: [...description.descriptions, ...texts] }).content;

  it('a deadline belongs to how to apply when that is told', () => {
    const { howToApply } = withTexts(
      text('fi', 'Täytä lomake.', 'UserInstruction'),
      text('fi', 'Viimeistään maanantaina.', 'DeadLine'),
    );
    expect(howToApply?.fi).toBe('Täytä lomake.\n\nViimeistään maanantaina.');
  });
  it('processing and validity times tell what happens next', () => {
    const content = withTexts(
      text('fi', 'Kuukausi.', 'ProcessingTime'),
      text('fi', 'Vuosi.', 'ValidityTime'),
      text('fi', 'Heti.', 'DeadLine'),
    );
    expect(content.whatHappensNext?.fi).toBe('Heti.\n\nKuukausi.\n\nVuosi.');
    expect(content.howToApply).toBeUndefined();
  });
  it('charges become the conditions of the price', () => {
    expect(withTexts(text('fi', 'Alle 18-vuotiaille.', 'ChargeTypeAdditionalInfo')).price).toEqual({
      kind: 'free',
      conditions: { fi: 'Alle 18-vuotiaille.' },
    });
  });
  it('charges of a service that does not say whether it costs end the description', () => {
    const texts = [...description.descriptions, text('sv', 'Avgift enligt taxan.', 'ChargeTypeAdditionalInfo')];
    const { content } = mapped({ descriptions: texts, serviceChargeType: null });
    expect(content.price).toBeUndefined();
    expect(content.description?.sv).toBe('Rådgivaren hjälper dig.\n\nAvgift enligt taxan.');
  });
  it('a summary that is too long is cut and noted', () => {
    const { content, notes } = mapped({ descriptions: [text('fi', 'sana '.repeat(80), 'Summary')] });
    expect(content.summary?.fi?.length).toBeLessThanOrEqual(250);
    expect(notes).toContainEqual({ path: 'summary.fi', code: 'TOO_LONG', params: { max: 250 } });
  });
  it('characters nobody types become spaces', () => {
    expect(mapped({ names: [text('fi', 'Velka\u0000neuvonta\ud800')] }).content.title?.fi).toBe('Velka neuvonta');
  });
});

describe('the name of a source', () => {
  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(description).reverse());
    expect(mapPtvRecord(turned).sourceHash).toBe(mapped().sourceHash);
  });
  it('changes with anything in the source', () => {
    expect(mapped({ modified: '2026-01-01' }).sourceHash).not.toBe(mapped().sourceHash);
  });
});

describe('a file', () => {
  const ids = (file: unknown) => parsePtvFile(JSON.stringify(file)).records.map(({ sourceId }) => sourceId);

  it.each([
    ['an array', [description, service], ['a1', 'b2']],
    ['an object keyed by identifier', { a1: description, b2: service }, ['a1', 'b2']],
    ['a list of items', { pageNumber: 1, itemList: [service] }, ['b2']],
    ['one record', service, ['b2']],
  ])('may be %s', (_, file, expected) => expect(ids(file)).toEqual(expected));

  it('may begin with a byte order mark', () => {
    expect(parsePtvFile(`\ufeff${JSON.stringify([service])}`).records).toHaveLength(1);
  });

  it.each(['', '[{"id":"a1","names":[', 'PK\u0003\u0004'])('that is not JSON is refused whole (%j)', (file) => {
    expect(() => parsePtvFile(file)).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST', params: expect.objectContaining({ reason: 'NOT_JSON' }) }),
    );
  });

  it.each(['[]', '{}', '3', 'null', '"x"', '{"itemList":{}}', '{"a":1}'])(
    'without records is refused whole (%s)',
    (file) => {
      expect(() => parsePtvFile(file)).toThrow(expect.objectContaining({ params: { reason: 'NO_RECORDS' } }));
    },
  );

  it.each([
    ['a wrong type', { ...service, serviceNames: 'x' }, 'serviceNames', 'WRONG_TYPE'],
    ['a wrong type inside', { ...service, languages: [1] }, 'languages.0', 'WRONG_TYPE'],
    ['no identifier', { ...service, id: undefined }, 'id', 'WRONG_TYPE'],
    ['no name in our languages', { ...service, serviceNames: [text('de', 'Hallo')] }, 'serviceNames', 'REQUIRED'],
    ['a title that is too long', { ...service, serviceNames: [text('sv', 'x'.repeat(121))] }, 'title.sv', 'TOO_LONG'],
    [
      'a record taken away at the source',
      { ...service, publishingStatus: 'Archived' },
      'publishingStatus',
      'UNKNOWN_VALUE',
    ],
    ['nothing', null, '', 'WRONG_TYPE'],
  ])('with %s names the record and the place, and keeps the others', (_, bad, path, code) => {
    const { records, refused } = parsePtvFile(JSON.stringify([description, bad]));
    expect(records).toHaveLength(1);
    expect(refused).toMatchObject([{ index: 1, issues: [{ path, code }] }]);
  });

  it('with the same record twice keeps the first', () => {
    expect(parsePtvFile(JSON.stringify([service, service])).refused).toEqual([
      { index: 1, sourceId: 'b2', issues: [{ path: 'id', code: 'DUPLICATE' }] },
    ]);
  });
});

const shared = new URL('../../../../shared/', import.meta.url);
const real = new URL('data/ptv/general-descriptions.json', shared);

describe('the real files', () => {
  it.skipIf(!existsSync(real))('all 458 general descriptions pass publish', () => {
    const { records, refused } = parsePtvFile(readFileSync(real, 'utf8'));
    expect(refused).toEqual([]);
    expect(records).toHaveLength(458);
    for (const { content, originalLanguage } of records) {
      expect(checkContent('service', content, 'publish', originalLanguage)).toEqual([]);
      expect(content.title && Object.keys(content.title)).toEqual(Object.keys(content.summary ?? {}));
    }
  });

  it.skipIf(!existsSync(real)).each(['v11-services-sample-1.json', 'v11-services-sample-2.json'])(
    '%s passes',
    (file) => {
      const { records, refused } = parsePtvFile(readFileSync(new URL(`data/ptv/${file}`, shared), 'utf8'));
      expect([records.length, refused]).toEqual([1, []]);
    },
  );

  it.skipIf(!existsSync(real))('the sample without a real language is refused at its names', () => {
    const sample = readFileSync(new URL('conformance/ptv-v11/V11VmOpenApiService.json', shared), 'utf8');
    expect(parsePtvFile(sample).refused[0]?.issues).toEqual([{ path: 'serviceNames', code: 'REQUIRED' }]);
  });
});
