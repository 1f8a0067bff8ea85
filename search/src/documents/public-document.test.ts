import { describe, expect, it } from 'vitest';
import { record, service } from '../../tests/support/records.ts';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { terms } from '../terms.ts';
import { municipalitiesOf, servedLocales, toPublicDocument } from './public-document.ts';

const analyzer = createAnalyzer({ engine: 'snowball' });

describe('the public document of a service', () => {
  it('has an id of record and language', () => {
    expect(toPublicDocument(service('abc', { locale: 'sv' }), analyzer).id).toBe('abc_sv');
  });
  it('carries nothing that was not named, wherever it stands in the row', () => {
    const row = service('a', {
      description: 'Kuvaus',
      price: { kind: 'free', secret: 'kanaria1' } as never,
      schedule: [{ kind: 'continuous', place: 'place', secret: 'kanaria2' }] as never,
      links: [{ label: 'Linkki', url: 'https://example.org/kanaria3' }],
      contacts: [{ contact: 'kanaria4' }],
      provider: { id: 'kanaria5', name: 'Järjestö', privacyNoticeUrl: 'kanaria6' },
    });
    const planted = { ...row, referral: 'kanaria7', internal: 'kanaria8', draft: { title: 'kanaria9' } };
    expect(JSON.stringify(toPublicDocument(planted, analyzer))).not.toContain('kanaria');
  });
  it('has a source id even when the row came without one', () => {
    expect(toPublicDocument(service('a', { sourceId: '' }), analyzer).sourceId).toBe('a');
  });
  it('has texts without marks', () => {
    const document = toPublicDocument(service('a', { description: '**Hae** [täältä](https://example.org)' }), analyzer);
    expect(document.body).toContain('Hae täältä');
    expect(document.body).not.toContain('example.org');
  });
  it('analyses a text in the language it is written in', () => {
    const row = { locale: 'sv' as const, originalLanguage: 'en' as const, description: 'starting businesses' };
    const own = toPublicDocument(service('a', row), analyzer);
    const fallback = toPublicDocument(service('a', { ...row, fallbackFields: ['description'] }), analyzer);
    const english = terms(analyzer.analyze('starting businesses', 'en').keys);
    expect([own.bodyKeys.includes(english), fallback.bodyKeys.includes(english)]).toEqual([false, true]);
  });
  it('has labels in every language it serves', () => {
    const alone = toPublicDocument(service('a', { locale: 'sv', categories: ['P5.13'] }), analyzer);
    expect(alone.labels).toBe('Rehabilitering\nKuntoutus\nRehabilitation');
    const [fi] = record('b', [{ locale: 'fi', categories: ['P5.13'] }, { locale: 'sv' }, { locale: 'en' }]).services;
    expect(toPublicDocument(fi as never, analyzer).labels).toBe('Kuntoutus');
  });
  it('names a word that came as keyword and as outside term once', () => {
    const row = { keywords: ['Kuntoutus'], externalTerms: [{ uri: 'http://example.org/1', label: 'kuntoutus' }] };
    expect(toPublicDocument(service('a', row), analyzer).keywords).toBe('Kuntoutus');
  });
  it('has the same hash for the same content and another for other content', () => {
    const hash = (title: string) => toPublicDocument(service('a', { title }), analyzer).hash;
    expect(hash('Yksi')).toBe(hash('Yksi'));
    expect(hash('Yksi')).not.toBe(hash('Kaksi'));
  });
  it('has another hash when the analysis is another', () => {
    const other = { ...analyzer, analyze: () => ({ surface: [], keys: ['other'], parts: [] }) };
    expect(toPublicDocument(service('a'), other).hash).not.toBe(toPublicDocument(service('a'), analyzer).hash);
  });
});

describe('languages a document serves', () => {
  const served = (
    locale: 'fi' | 'sv' | 'en',
    originalLanguage: 'fi' | 'sv' | 'en',
    languages: ('fi' | 'sv' | 'en')[],
  ) => servedLocales({ locale, originalLanguage, languages });

  it('are its own when the record is live in all', () => {
    expect(served('fi', 'fi', ['fi', 'sv', 'en'])).toEqual(['fi']);
  });
  it('are also the missing ones for the original language', () => {
    expect(served('sv', 'sv', ['sv', 'en'])).toEqual(['sv', 'fi']);
    expect(served('en', 'sv', ['sv', 'en'])).toEqual(['en']);
  });
  it('are never left without a document, even when the original language is not live', () => {
    expect(served('en', 'fi', ['en'])).toEqual(['en', 'fi', 'sv']);
  });
});

describe('municipalities of a service', () => {
  it('are the listed home municipalities', () => {
    const homeMunicipality = { kind: 'listed' as const, codes: ['710'] };
    expect(municipalitiesOf({ homeMunicipality, municipalityCodes: ['091'] })).toEqual(['710']);
  });
  it.each([[undefined], [{ kind: 'not_relevant' as const }], [{ kind: 'listed' as const, codes: [] }]])(
    'are the area of the responsible organisation when none are listed (%j)',
    (homeMunicipality) => {
      expect(municipalitiesOf({ homeMunicipality, municipalityCodes: ['091', '091'] })).toEqual(['091']);
    },
  );
});
