import type { ContactInput, LocalizedText } from '@service-manual/schemas';
import type { MunicipalityKey, OrganisationKey, ProviderKey } from './organisations.ts';

/** A contact of the demo: a function, never a person. `organisation` is a key. */
export interface DemoContact extends Omit<ContactInput, 'organisation'> {
  key: string;
  organisation: OrganisationKey;
}

const adviceLine: LocalizedText = {
  fi: 'Työllisyyspalvelujen neuvontapuhelin',
  sv: 'Sysselsättningstjänsternas rådgivningstelefon',
  en: 'Employment services advice line',
};
const businessDesk: LocalizedText = {
  fi: 'Yritysten ja työnantajien palvelut',
  sv: 'Tjänster för företag och arbetsgivare',
  en: 'Services for businesses and employers',
};
const expertDesk: LocalizedText = {
  fi: 'Asiantuntijoiden tuki (vain sisäiseen käyttöön)',
  sv: 'Stöd för sakkunniga (endast för internt bruk)',
  en: 'Support for experts (internal use only)',
};
const customerService: LocalizedText = { fi: 'Asiakaspalvelu', sv: 'Kundservice', en: 'Customer service' };
const instructorLine: LocalizedText = {
  fi: 'Ohjaajien linja (vain työllisyyspalveluille)',
  sv: 'Handledarlinjen (endast för sysselsättningstjänsterna)',
  en: 'Instructors’ line (for employment services only)',
};

const area = (organisation: OrganisationKey) =>
  organisation === 'raasepori' || organisation === 'jobbvagar' ? '019' : '09';

/** Three contacts of a municipality; the number is clearly not a real one. */
const ofMunicipality = (organisation: MunicipalityKey, number: number): DemoContact[] => {
  const phone = (last: number) => `${area(organisation)} 000 ${String(number * 10 + last).padStart(4, '0')}`;
  const email = (box: string) => `${box}@${organisation}.example`;
  return [
    {
      key: `${organisation}-advice`,
      organisation,
      name: adviceLine,
      phone: phone(1),
      email: email('neuvonta'),
      visibility: 'public',
    },
    {
      key: `${organisation}-business`,
      organisation,
      name: businessDesk,
      phone: phone(2),
      email: email('yrityspalvelut'),
      visibility: 'public',
    },
    {
      key: `${organisation}-experts`,
      organisation,
      name: expertDesk,
      phone: phone(3),
      email: email('asiantuntijatuki'),
      visibility: 'internal',
    },
  ];
};

/** A public and an internal contact of a provider. */
const ofProvider = (organisation: ProviderKey, domain: string, number: number): DemoContact[] => {
  const phone = (last: number) => `${area(organisation)} 000 ${String(number * 10 + last).padStart(4, '0')}`;
  return [
    {
      key: `${organisation}-service`,
      organisation,
      name: customerService,
      phone: phone(1),
      email: `info@${domain}.example`,
      visibility: 'public',
    },
    {
      key: `${organisation}-instructors`,
      organisation,
      name: instructorLine,
      phone: phone(2),
      email: `ohjaajat@${domain}.example`,
      visibility: 'internal',
    },
  ];
};

/** Every contact of the demo. */
export const demoContacts: readonly DemoContact[] = [
  {
    key: 'platform-support',
    organisation: 'platform',
    name: { fi: 'Palvelumanuaalin tuki', sv: 'Servicemanualens stöd', en: 'Service manual support' },
    phone: '09 000 0001',
    email: 'tuki@palvelumanuaali.example',
    visibility: 'internal',
  },
  ...ofMunicipality('helsinki', 1),
  ...ofMunicipality('espoo', 2),
  ...ofMunicipality('vantaa', 3),
  ...ofMunicipality('kerava', 4),
  ...ofMunicipality('raasepori', 5),
  {
    key: 'helsinki-pay-subsidy',
    organisation: 'helsinki',
    name: { fi: 'Palkkatukitiimi', sv: 'Lönesubventionsteamet', en: 'Pay subsidy team' },
    phone: '09 000 0019',
    email: 'palkkatuki@helsinki.example',
    visibility: 'internal',
  },
  {
    key: 'raasepori-drop-in',
    organisation: 'raasepori',
    name: { fi: 'Asiakaspalvelupiste Tammisaari', sv: 'Kundservicen i Ekenäs', en: 'Customer service, Ekenäs' },
    phone: '019 000 0059',
    email: 'ekenas@raasepori.example',
    visibility: 'public',
  },
  ...ofProvider('tuumasta', 'tuumasta', 10),
  ...ofProvider('kielikukko', 'kielikukko', 11),
  ...ofProvider('arjen-bitit', 'arjenbitit', 12),
  ...ofProvider('tyonantajaluotsi', 'tyonantajaluotsi', 13),
  ...ofProvider('neuvontatupa', 'neuvontatupa', 14),
  ...ofProvider('tahtikulma', 'tahtikulma', 15),
  ...ofProvider('varsavuori', 'varsavuori', 16),
  ...ofProvider('euro-ja-elama', 'eurojaelama', 17),
  ...ofProvider('korttikoulu', 'korttikoulu', 18),
  ...ofProvider('tuulenpesa', 'tuulenpesa', 19),
  ...ofProvider('verstas', 'verstas', 20),
  ...ofProvider('jobbvagar', 'jobbvagar', 21),
  {
    key: 'varsavuori-admissions',
    organisation: 'varsavuori',
    name: { fi: 'Hakutoimisto', sv: 'Ansökningsbyrån', en: 'Admissions office' },
    phone: '09 000 0169',
    email: 'haku@varsavuori.example',
    visibility: 'public',
  },
];
