import { describe, expect, it } from 'vitest';
import { fallbackOf, languageOf } from './language-of.ts';
import type { PublicService } from './service.ts';

const service = (locale: 'fi' | 'sv' | 'en', fallbackFields: string[]) =>
  ({ locale, originalLanguage: 'fi', fallbackFields }) as PublicService;

describe('the language of the texts', () => {
  it('is the page’s own when everything is written in it', () => {
    expect(fallbackOf(service('sv', []), 'sv')).toBeUndefined();
    expect(languageOf(service('sv', []), 'description')).toBe('sv');
  });

  it('is partly another when some fields fall back', () => {
    expect(fallbackOf(service('sv', ['benefits']), 'sv')).toEqual({ kind: 'partIn', language: 'fi' });
    expect(languageOf(service('sv', ['benefits']), 'benefits')).toBe('fi');
    expect(languageOf(service('sv', ['benefits']), 'title')).toBe('sv');
  });

  it('is wholly another when the service is not written in the page’s language', () => {
    expect(fallbackOf(service('fi', []), 'en')).toEqual({ kind: 'wholeIn', language: 'fi' });
  });
});
