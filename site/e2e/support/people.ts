/** The password of every demo account; production has none of them. */
export const DEMO_PASSWORD = 'palvelumanuaali';

/** The demo people that the tests act as: e-mail addresses by what they do. */
export const people = {
  platform: 'admin@palvelumanuaali.example',
  /** Municipality of Helsinki. */
  expert: 'expert@helsinki.example',
  producer: 'editor@helsinki.example',
  helsinkiMain: 'main@helsinki.example',
  /** Another municipality. */
  espooEditor: 'editor@espoo.example',
  espooExpert: 'expert@espoo.example',
  /** Providers whose services Helsinki reviews. */
  provider: 'editor@tuumasta.example',
  providerMain: 'main@tuumasta.example',
  digital: 'editor@arjenbitit.example',
  employer: 'editor@tyonantajaluotsi.example',
  employerMain: 'main@tyonantajaluotsi.example',
  languages: 'editor@kielikukko.example',
  /** A provider of another municipality. */
  otherProvider: 'main@varsavuori.example',
} as const;
