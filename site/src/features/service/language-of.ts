import type { Locale } from '@service-manual/schemas';
import type { PublicService } from './service.ts';

/** Language a field is written in. */
export function languageOf(service: PublicService, field: keyof PublicService): Locale {
  return service.fallbackFields.includes(field) ? service.originalLanguage : service.locale;
}

/** Which texts are in another language than the page: all of them, some, or none. */
export function fallbackOf(
  service: PublicService,
  locale: Locale,
): { kind: 'wholeIn' | 'partIn'; language: Locale } | undefined {
  if (service.locale !== locale) return { kind: 'wholeIn', language: service.locale };
  return service.fallbackFields.length > 0 && service.originalLanguage !== locale
    ? { kind: 'partIn', language: service.originalLanguage }
    : undefined;
}
