import type { GuidanceContent, ServiceContent } from '@service-manual/schemas';

/** A service that may be submitted; `word` makes its texts recognisable. */
export function serviceContent(word = 'valmennus', more: Partial<ServiceContent> = {}): ServiceContent {
  const text = (what: string) => ({ fi: `${what} ${word}`, sv: `${what} ${word} sv` });
  return {
    title: text('Palvelu'),
    summary: text('Tiivistelmä'),
    description: text('Kuvaus'),
    audience: ['jobseeker'],
    categories: ['P10'],
    targetGroupText: text('Kohderyhmä'),
    age: { kind: 'no_limit' },
    homeMunicipality: { kind: 'not_relevant' },
    delivery: ['on_site'],
    serviceLanguages: [{ language: 'fi' }],
    price: { kind: 'free' },
    participation: text('Osallistuminen'),
    implementation: text('Toteutus'),
    howToApply: text('Hakeutuminen'),
    howToApplyOffline: text('Soita'),
    ...more,
  };
}

/** Guidance that may be published. */
export function guidanceContent(word = 'ohje'): GuidanceContent {
  return {
    referral: { fi: `Ohjaa ${word}` },
    obligation: { value: 'voluntary', text: { fi: `Vapaaehtoinen ${word}` } },
  };
}
