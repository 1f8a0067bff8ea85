import { locales } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { localized, mailText, mailTexts } from './texts.ts';

/** Keys with the placeholders of their texts. */
function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [`${prefix}${key} ${(value.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ')}`]
        : keysOf(value as object, `${prefix}${key}.`),
    )
    .sort();
}

describe('the words of mails', () => {
  it.each(['sv', 'en'] as const)('are there in %s with the same places to fill', (locale) => {
    expect(keysOf(mailTexts[locale])).toEqual(keysOf(mailTexts.fi));
  });

  it('are empty nowhere', () => {
    expect(JSON.stringify(mailTexts)).not.toMatch(/":"\s*"/);
  });

  it('are found by their key in every language, filled in and not escaped', () => {
    for (const locale of locales) {
      expect(mailText(locale, 'invitation.subject', { organisation: 'Yritys & <Kumppanit>' })).toContain(
        'Yritys & <Kumppanit>',
      );
    }
    expect(Object.keys(localized('platformName'))).toEqual([...locales]);
  });

  it('do not fill in what stands inside a value', () => {
    const organisation = '{{link}} $t(footer)';
    expect(mailText('en', 'invitation.subject', { organisation, link: 'https://secret.example' })).toContain(
      organisation,
    );
  });
});
