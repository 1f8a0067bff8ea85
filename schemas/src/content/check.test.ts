import { describe, expect, it } from 'vitest';
import { checkContent, type RuleSet } from './check.ts';

const service = (content: unknown, ruleSet: RuleSet = 'publish', language: 'fi' | 'sv' | 'en' = 'fi') =>
  checkContent('service', content, ruleSet, language);
const minimal = { title: { fi: 'Uravalmennus' }, description: { fi: 'Valmennusta ryhmässä.' } };

describe('drafts', () => {
  it('accepts an empty draft', () => expect(service({}, 'draft')).toEqual([]));

  it('accepts half-typed addresses, dates and texts longer than shown', () => {
    const draft = {
      title: { fi: 'x'.repeat(500) },
      links: [{ url: 'htt' }],
      videos: [{ captions: true }],
      externalTerms: [{ label: { fi: 'ohjaus' } }],
      schedule: [{ kind: 'range', start: '', place: 'remote' }],
      categories: ['P999'],
    };
    expect(service(draft, 'draft')).toEqual([]);
  });

  it('refuses a field nobody knows, and names every one', () => {
    expect(service({ titel: 'x', secret: 1 }, 'draft')).toEqual([
      { path: 'titel', code: 'UNKNOWN_FIELD' },
      { path: 'secret', code: 'UNKNOWN_FIELD' },
    ]);
  });

  it('refuses a language nobody knows', () => {
    expect(service({ title: { de: 'Hallo' } }, 'draft')).toEqual([{ path: 'title.de', code: 'UNKNOWN_FIELD' }]);
  });

  it.each([['\u0000'], ['\u001b[31m'], ['\ud800']])('refuses control characters and half characters (%j)', (text) => {
    expect(service({ title: { fi: text } }, 'draft')).toEqual([{ path: 'title.fi', code: 'CONTROL_CHARACTER' }]);
  });

  it('accepts tabs, line breaks and emoji', () => {
    expect(service({ description: { fi: 'a\tb\nc\r\nd 😀' } }, 'draft')).toEqual([]);
  });

  it('refuses a text beyond the limit against abuse and says the limit', () => {
    expect(service({ title: { fi: 'x'.repeat(20_001) } }, 'draft')).toEqual([
      { path: 'title.fi', code: 'TOO_LONG', params: { max: 20_000 } },
    ]);
  });

  it('refuses a list beyond the limit', () => {
    expect(service({ categories: Array.from({ length: 101 }, () => 'P1') }, 'draft')).toEqual([
      { path: 'categories', code: 'TOO_MANY', params: { max: 100 } },
    ]);
  });

  it.each([['2026-02-30'], ['2026-13-01'], ['1.2.2026']])('refuses %s as a date', (start) => {
    expect(service({ schedule: [{ kind: 'range', start, place: 'remote' }] }, 'draft')).toEqual([
      { path: 'schedule.0.start', code: 'NOT_A_DATE' },
    ]);
  });

  it('refuses 25:00 as a time', () => {
    const weekly = [{ weekday: 1, from: '25:00' }];
    expect(service({ schedule: [{ kind: 'continuous', place: 'remote', weekly }] }, 'draft')).toEqual([
      { path: 'schedule.0.weekly.0.from', code: 'NOT_A_TIME' },
    ]);
  });

  it('refuses an eighth weekday', () => {
    const weekly = [{ weekday: 8 }];
    expect(service({ schedule: [{ kind: 'continuous', place: 'remote', weekly }] }, 'draft')).toEqual([
      { path: 'schedule.0.weekly.0.weekday', code: 'OUT_OF_RANGE', params: { max: 7 } },
    ]);
  });

  it.each([null, 'text', 3, [], undefined])('refuses %j as a content, and does not throw', (content) => {
    expect(service(content, 'draft')).toEqual([{ path: '', code: 'WRONG_TYPE' }]);
  });
});

describe('publish', () => {
  it('accepts a title and a description', () => expect(service(minimal)).toEqual([]));

  it('wants title and description in the original language', () => {
    expect(service(minimal, 'publish', 'sv')).toEqual([
      { path: 'title.sv', code: 'REQUIRED' },
      { path: 'description.sv', code: 'REQUIRED' },
    ]);
  });

  it('takes a blank text for none', () => {
    expect(service({ ...minimal, title: { fi: ' \n' } })).toEqual([{ path: 'title.fi', code: 'REQUIRED' }]);
  });

  it('refuses a title that is too long in any language', () => {
    expect(service({ ...minimal, title: { fi: 'a', en: 'x'.repeat(121) } })).toEqual([
      { path: 'title.en', code: 'TOO_LONG', params: { max: 120 } },
    ]);
  });

  it('refuses codes nobody knows', () => {
    const content = {
      ...minimal,
      categories: ['P10', 'P999'],
      homeMunicipality: { kind: 'listed', codes: ['091', '999'] },
      serviceLanguages: [{ language: 'fi', level: 'z9' }, { language: 'xx' }],
      contacts: [{ municipality: '999', contact: 'c1' }],
    };
    expect(service(content).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'categories.1 UNKNOWN_VALUE',
      'homeMunicipality.codes.1 UNKNOWN_VALUE',
      'serviceLanguages.1.language UNKNOWN_VALUE',
      'serviceLanguages.0.level UNKNOWN_VALUE',
      'contacts.0.municipality UNKNOWN_VALUE',
    ]);
  });

  it.each([['javascript:alert(1)'], ['data:text/html,x'], ['//evil.example'], ['https://'], ['http://['], ['']])(
    'refuses %j as a link, a video and a term',
    (url) => {
      const content = { ...minimal, links: [{ url }], videos: [{ url }], externalTerms: [{ uri: url }] };
      expect(service(content)).toEqual([
        { path: 'links.0.url', code: 'NOT_A_URL' },
        { path: 'videos.0.url', code: 'NOT_A_URL' },
        { path: 'externalTerms.0.uri', code: 'NOT_A_URL' },
      ]);
    },
  );

  it.each([['https://palvelu.example/a?b=c#d'], ['mailto:neuvonta@kunta.example'], ['tel:+358 9 123 456']])(
    'accepts %s as a link',
    (url) => expect(service({ ...minimal, links: [{ url }] })).toEqual([]),
  );

  it('accepts a urn as a term', () => {
    expect(service({ ...minimal, externalTerms: [{ uri: 'urn:nbn:fi:au:ptvl:v9999' }] })).toEqual([]);
  });

  it('refuses an end before the start', () => {
    const content = {
      ...minimal,
      age: { kind: 'range', from: 30, to: 18 },
      schedule: [{ kind: 'range', start: '2026-05-01', end: '2026-04-01', place: 'remote' }],
    };
    expect(service(content)).toEqual([
      { path: 'age.to', code: 'END_BEFORE_START' },
      { path: 'schedule.0.end', code: 'END_BEFORE_START' },
    ]);
  });

  it('wants days when a schedule has several days', () => {
    const content = { ...minimal, schedule: [{ kind: 'several', dates: [''], place: 'remote' }] };
    expect(service(content)).toEqual([{ path: 'schedule.0.dates', code: 'REQUIRED' }]);
  });

  it('refuses the same service language twice', () => {
    const content = { ...minimal, serviceLanguages: [{ language: 'fi' }, { language: 'fi' }] };
    expect(service(content)).toEqual([{ path: 'serviceLanguages.1.language', code: 'DUPLICATE' }]);
  });

  it.each([['-5'], ['1e9'], ['5.123'], ['viisi']])('refuses %s as an amount', (amount) => {
    const content = { ...minimal, price: { kind: 'chargeable', amount } };
    expect(service(content)).toEqual([{ path: 'price.amount', code: 'NOT_AN_AMOUNT' }]);
  });

  it('refuses a script as a link of guidance and overlays', () => {
    const content = { links: [{ url: 'javascript:alert(1)' }], referralForm: { url: 'vbscript:x' } };
    for (const kind of ['guidance', 'overlay'] as const) {
      expect(checkContent(kind, content, 'publish', 'fi')).toEqual([
        { path: 'links.0.url', code: 'NOT_A_URL' },
        { path: 'referralForm.url', code: 'NOT_A_URL' },
      ]);
    }
  });
});

describe('submit', () => {
  it('lists everything a person still has to fill in', () => {
    expect(service(minimal, 'submit').map((issue) => issue.path)).toEqual([
      'summary.fi',
      'audience',
      'categories',
      'targetGroupText.fi',
      'age',
      'homeMunicipality',
      'delivery',
      'serviceLanguages',
      'price',
      'participation.fi',
      'implementation.fi',
      'howToApply.fi',
      'howToApplyOffline.fi',
    ]);
  });

  it('wants an amount or conditions for a service that costs', () => {
    const issues = service({ ...minimal, price: { kind: 'chargeable' } }, 'submit');
    expect(issues).toContainEqual({ path: 'price.amount', code: 'REQUIRED' });
  });

  it('asks nothing of an overlay, and referral and obligation of guidance', () => {
    expect(checkContent('overlay', {}, 'submit', 'fi')).toEqual([]);
    expect(checkContent('guidance', {}, 'submit', 'sv')).toEqual([
      { path: 'referral.sv', code: 'REQUIRED' },
      { path: 'obligation', code: 'REQUIRED' },
    ]);
  });
});
