import type { LocalizedText, OrganisationKind } from '@service-manual/schemas';

/** An organisation of the demo; other organisations are named by key. */
export interface DemoOrganisation {
  key: string;
  kind: OrganisationKind;
  name: LocalizedText;
  /** Municipality only: codes of the municipalities it answers for. */
  areaCodes?: string[];
  /** Provider only: key of the municipality that reviews its services. */
  defaultMunicipality?: MunicipalityKey;
  website?: string;
  privacyNoticeUrl?: string;
}

const same = (name: string): LocalizedText => ({ fi: name, sv: name, en: name });
const site = (domain: string) => ({
  website: `https://www.${domain}.example`,
  privacyNoticeUrl: `https://www.${domain}.example/tietosuoja`,
});

/** The organisation that runs the manual. */
const demoPlatform = {
  key: 'platform',
  kind: 'platform',
  name: { fi: 'Palvelumanuaalin ylläpito', sv: 'Servicemanualens administration', en: 'Service manual administration' },
  ...site('palvelumanuaali'),
} satisfies DemoOrganisation;

/** Municipalities; Kerava and Raasepori answer for an employment area of several municipalities. */
const demoMunicipalities = [
  {
    key: 'helsinki',
    kind: 'municipality',
    name: { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' },
    areaCodes: ['091'],
    ...site('helsinki'),
  },
  {
    key: 'espoo',
    kind: 'municipality',
    name: { fi: 'Espoo', sv: 'Esbo', en: 'Espoo' },
    areaCodes: ['049'],
    ...site('espoo'),
  },
  {
    key: 'vantaa',
    kind: 'municipality',
    name: { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' },
    areaCodes: ['092'],
    ...site('vantaa'),
  },
  {
    key: 'kerava',
    kind: 'municipality',
    name: { fi: 'Kerava', sv: 'Kervo', en: 'Kerava' },
    areaCodes: ['245', '753'],
    ...site('kerava'),
  },
  {
    key: 'raasepori',
    kind: 'municipality',
    name: { fi: 'Raasepori', sv: 'Raseborg', en: 'Raasepori' },
    areaCodes: ['710', '078', '149'],
    ...site('raasepori'),
  },
] as const;

/** Invented providers: companies, associations and schools. None of them exists. */
export const demoProviders = [
  {
    key: 'tuumasta',
    kind: 'provider',
    name: same('Tuumasta Töihin Oy'),
    defaultMunicipality: 'helsinki',
    ...site('tuumasta'),
  },
  {
    key: 'kielikukko',
    kind: 'provider',
    name: { fi: 'Kielikukko-opisto', sv: 'Kielikukko språkinstitut', en: 'Kielikukko Language Institute' },
    defaultMunicipality: 'helsinki',
    ...site('kielikukko'),
  },
  {
    key: 'arjen-bitit',
    kind: 'provider',
    name: same('Arjen Bitit ry'),
    defaultMunicipality: 'helsinki',
    ...site('arjenbitit'),
  },
  {
    key: 'tyonantajaluotsi',
    kind: 'provider',
    name: same('Työnantajaluotsi Etelä Oy'),
    defaultMunicipality: 'helsinki',
    ...site('tyonantajaluotsi'),
  },
  {
    key: 'neuvontatupa',
    kind: 'provider',
    name: same('Uusyrittäjien Neuvontatupa ry'),
    defaultMunicipality: 'espoo',
    ...site('neuvontatupa'),
  },
  {
    key: 'tahtikulma',
    kind: 'provider',
    name: same('Nuorten Tähtikulma ry'),
    defaultMunicipality: 'espoo',
    ...site('tahtikulma'),
  },
  {
    key: 'varsavuori',
    kind: 'provider',
    name: { fi: 'Varsavuoren ammattiopisto', sv: 'Varsavuori yrkesinstitut', en: 'Varsavuori Vocational College' },
    defaultMunicipality: 'vantaa',
    ...site('varsavuori'),
  },
  {
    key: 'euro-ja-elama',
    kind: 'provider',
    name: same('Euro ja Elämä ry'),
    defaultMunicipality: 'vantaa',
    ...site('eurojaelama'),
  },
  {
    key: 'korttikoulu',
    kind: 'provider',
    name: same('Korttikoulu Merituuli Oy'),
    defaultMunicipality: 'vantaa',
    ...site('korttikoulu'),
  },
  {
    key: 'tuulenpesa',
    kind: 'provider',
    name: same('Työkyky Tuulenpesä Oy'),
    defaultMunicipality: 'kerava',
    ...site('tuulenpesa'),
  },
  {
    key: 'verstas',
    kind: 'provider',
    name: same('Pajakylän Verstas ry'),
    defaultMunicipality: 'kerava',
    ...site('verstas'),
  },
  {
    key: 'jobbvagar',
    kind: 'provider',
    name: { sv: 'Strandens Jobbvägar rf' },
    defaultMunicipality: 'raasepori',
    ...site('jobbvagar'),
  },
] as const;

/** Key of a municipality of the demo. */
export type MunicipalityKey = (typeof demoMunicipalities)[number]['key'];
/** Key of a provider of the demo. */
export type ProviderKey = (typeof demoProviders)[number]['key'];
/** Key of any organisation of the demo. */
export type OrganisationKey = typeof demoPlatform.key | MunicipalityKey | ProviderKey;

/** Every organisation; municipalities stand before the providers that name them. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  demoPlatform,
  ...demoMunicipalities.map((item) => ({ ...item, areaCodes: [...item.areaCodes] })),
  ...demoProviders,
];
