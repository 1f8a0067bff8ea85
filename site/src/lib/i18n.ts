import { isLocale, locales, type Locale } from '@service-manual/schemas';
import { createInstance, type TFunction } from 'i18next';

/** Looks up an interface text: `t('service:homeAny')`, with values `t('list:found', { count: 3 })`. */
export type Translate = TFunction;

type Namespace = Record<string, unknown>;

const files = import.meta.glob<Namespace>('../i18n/locales/*/*.json', { eager: true, import: 'default' });

const resources: Record<string, Record<string, Namespace>> = {};
for (const [path, texts] of Object.entries(files)) {
  const [, locale, namespace] = /([a-z]+)\/([a-z-]+)\.json$/.exec(path) ?? [];
  if (isLocale(locale) && namespace) (resources[locale] ??= {})[namespace] = texts;
}

const i18n = createInstance({
  resources,
  supportedLngs: locales,
  // A missing text is a fault that the tests find; it is never patched over with another language.
  fallbackLng: false,
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false }, // pages escape
  returnNull: false,
});
void i18n.init();

const translators = new Map<Locale, Translate>(locales.map((locale) => [locale, i18n.getFixedT(locale)]));

/** The texts of one language. Server only: no interface text is sent to the browser as data. */
export function translator(locale: Locale): Translate {
  return translators.get(locale)!;
}

/** The best of our languages for a browser's `Accept-Language`; Finnish when none fits. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...params] = part.trim().split(';');
    const quality = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find(Boolean);
    return { locale: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  const best = wishes.find((wish) => wish.quality > 0 && isLocale(wish.locale))?.locale;
  return isLocale(best) ? best : 'fi';
}
