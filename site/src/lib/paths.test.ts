import { locales } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import {
  homePath,
  localeOf,
  parseServiceSegment,
  sectionInAnyLanguage,
  sectionOf,
  sectionPath,
  segments,
  servicePath,
} from './paths.ts';

describe('addresses', () => {
  it('have words in the language of the page', () => {
    expect(homePath('sv')).toBe('/sv');
    expect(sectionPath('fi', 'services')).toBe('/fi/palvelut');
    expect(sectionPath('sv', 'services')).toBe('/sv/tjanster');
    expect(servicePath('en', { slug: 'pay-subsidy', shortId: 'abcd2345' })).toBe('/en/services/pay-subsidy-abcd2345');
  });

  it('have no word twice in one language', () => {
    for (const locale of locales) {
      const words = Object.values(segments).map((words) => words[locale]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('leave the word “staff” to the workspace', () => {
    expect(sectionInAnyLanguage('staff')).toBeUndefined();
  });

  it('are understood in their own language only', () => {
    expect(sectionOf('fi', 'palvelut')).toBe('services');
    expect(sectionOf('fi', 'services')).toBeUndefined();
    expect(sectionInAnyLanguage('tjanster')).toBe('services');
    expect(sectionInAnyLanguage('constructor')).toBeUndefined();
  });

  it('tell their language', () => {
    expect(localeOf('/sv/tjanster')).toBe('sv');
    expect(localeOf('/de/x')).toBeUndefined();
    expect(localeOf('/')).toBeUndefined();
  });
});

describe('the address of a service', () => {
  it('ends in its short id', () => {
    expect(parseServiceSegment('pay-subsidy-abcd2345')).toEqual({ slug: 'pay-subsidy', shortId: 'abcd2345' });
  });

  it('may be the short id alone', () => {
    expect(parseServiceSegment('abcd2345')).toEqual({ slug: '', shortId: 'abcd2345' });
  });

  it.each([undefined, '', 'palkkatuki', 'x-ABCD2345', 'x-abcd234', `${'a'.repeat(300)}-abcd2345`, 'a-abcd234\u0000'])(
    'cannot be %j',
    (segment) => {
      expect(parseServiceSegment(segment)).toBeUndefined();
    },
  );
});
