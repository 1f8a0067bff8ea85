import { locales, type Locale, type LocalizedText } from '@service-manual/schemas';
import { createInstance } from 'i18next';
import en from '../../i18n/en/mail.json' with { type: 'json' };
import fi from '../../i18n/fi/mail.json' with { type: 'json' };
import sv from '../../i18n/sv/mail.json' with { type: 'json' };

/** Words of mails in every language. */
export const mailTexts = { fi, sv, en };

const i18n = createInstance();
// With resources at hand and `initAsync: false` everything is ready when the call returns.
void i18n.init({
  initAsync: false,
  fallbackLng: false,
  resources: Object.fromEntries(locales.map((locale) => [locale, { mail: mailTexts[locale] }])),
  ns: 'mail',
  defaultNS: 'mail',
  // Plain text: nothing to escape.
  interpolation: { escapeValue: false },
});

/** A text of a mail. A key without a text is a fault of ours, found by the parity test. */
export const mailText = (locale: Locale, key: string, values: Record<string, string> = {}): string =>
  i18n.getFixedT(locale)(key, values);

/** A text in every language, for what is stored. */
export const localized = (key: string): LocalizedText =>
  Object.fromEntries(locales.map((locale) => [locale, mailText(locale, key)]));
