import type { Locale, Role } from '@service-manual/schemas';
import type { OrganisationKey } from './organisations.ts';

/** One password for every demo account; production refuses demo users. */
export const demoPassword = 'palvelumanuaali';

/** A person’s place in an organisation (key). */
export interface DemoMembership {
  organisation: OrganisationKey;
  role: Role;
}

/** A demo account. Names describe a duty; no such person exists. */
export interface DemoAccount extends DemoMembership {
  email: string;
  name: string;
  locale: Locale;
  /** Memberships beside the first one. */
  memberships?: DemoMembership[];
}

const account = (
  email: string,
  name: string,
  organisation: OrganisationKey,
  role: Role,
  locale: Locale = 'fi',
): DemoAccount => ({ email, name, locale, organisation, role });

/** People for every role. */
export const demoAccounts: readonly DemoAccount[] = [
  account('admin@palvelumanuaali.example', 'Yrjö Ylläpitäjä', 'platform', 'platform_admin'),

  account('expert@helsinki.example', 'Aino Asiantuntija', 'helsinki', 'expert'),
  account('editor@helsinki.example', 'Malli Muokkaaja', 'helsinki', 'municipal_editor'),
  account('main@helsinki.example', 'Pauli Pääkäyttäjä', 'helsinki', 'municipal_main_user'),
  account('expert@espoo.example', 'Elli Esimerkki', 'espoo', 'expert'),
  account('editor@espoo.example', 'Tarmo Tarkastaja', 'espoo', 'municipal_editor'),
  account('main@espoo.example', 'Hilla Huolehtiva', 'espoo', 'municipal_main_user'),
  account('expert@vantaa.example', 'Onni Ohjaava', 'vantaa', 'expert'),
  account('editor@vantaa.example', 'Taru Tekstinen', 'vantaa', 'municipal_editor'),
  account('main@vantaa.example', 'Veikko Vastaava', 'vantaa', 'municipal_main_user'),
  account('expert@kerava.example', 'Kerttu Kertova', 'kerava', 'expert', 'en'),
  account('editor@kerava.example', 'Jalo Julkaisija', 'kerava', 'municipal_editor'),
  account('main@kerava.example', 'Kalle Kokoava', 'kerava', 'municipal_main_user'),
  account('expert@raasepori.example', 'Signe Sakkunnig', 'raasepori', 'expert', 'sv'),
  account('editor@raasepori.example', 'Gunnar Granskare', 'raasepori', 'municipal_editor', 'sv'),
  account('main@raasepori.example', 'Hulda Huvudansvarig', 'raasepori', 'municipal_main_user', 'sv'),

  account('editor@tuumasta.example', 'Toimi Tuottaja', 'tuumasta', 'provider_editor'),
  account('main@tuumasta.example', 'Vilja Valmentava', 'tuumasta', 'provider_main_user'),
  account('editor@kielikukko.example', 'Kielo Kirjoittaja', 'kielikukko', 'provider_editor'),
  account('main@kielikukko.example', 'Osmo Opettavainen', 'kielikukko', 'provider_main_user'),
  account('editor@arjenbitit.example', 'Bertta Bittinen', 'arjen-bitit', 'provider_editor'),
  account('editor@tyonantajaluotsi.example', 'Luukas Luotsaaja', 'tyonantajaluotsi', 'provider_editor'),
  account('main@tyonantajaluotsi.example', 'Reetta Rekrytoiva', 'tyonantajaluotsi', 'provider_main_user'),
  account('editor@neuvontatupa.example', 'Yrsa Yrittäväinen', 'neuvontatupa', 'provider_editor', 'en'),
  account('editor@tahtikulma.example', 'Tähti Tukeva', 'tahtikulma', 'provider_editor'),
  account('editor@varsavuori.example', 'Aarre Ammattilainen', 'varsavuori', 'provider_editor'),
  account('main@varsavuori.example', 'Oili Opintola', 'varsavuori', 'provider_main_user'),
  account('editor@eurojaelama.example', 'Raha Riittoisa', 'euro-ja-elama', 'provider_editor'),
  account('editor@korttikoulu.example', 'Kortti Kouluttaja', 'korttikoulu', 'provider_editor'),
  account('editor@tuulenpesa.example', 'Tuuli Tukinen', 'tuulenpesa', 'provider_editor'),
  account('main@tuulenpesa.example', 'Voitto Voimavara', 'tuulenpesa', 'provider_main_user'),
  account('editor@jobbvagar.example', 'Vendla Vägvisare', 'jobbvagar', 'provider_editor', 'sv'),
  account('main@jobbvagar.example', 'Axel Ansvarig', 'jobbvagar', 'provider_main_user', 'sv'),
  {
    ...account('editor@verstas.example', 'Paavo Pajalainen', 'verstas', 'provider_editor'),
    memberships: [{ organisation: 'tuulenpesa', role: 'provider_editor' }],
  },
];
