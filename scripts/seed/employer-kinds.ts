import { text, type Kind } from './text.ts';

/** Services for employers. */
export const employerKinds: Kind[] = [
  {
    title: text('Rekrytointiapu', 'Rekryteringshjälp', 'Recruitment help'),
    gain: text('Löydät sopivia työntekijöitä.', 'Du hittar lämpliga arbetstagare.', 'You find suitable employees.'),
    steps: [
      text('kuvaat avoimen tehtävän', 'du beskriver den lediga uppgiften', 'you describe the vacancy'),
      text('saat ehdotuksia hakijoista', 'du får förslag på sökande', 'you get suggestions of candidates'),
      text(
        'järjestät haastattelut kanssamme',
        'du ordnar intervjuer tillsammans med oss',
        'you arrange interviews with us',
      ),
    ],
    categories: ['P12.2'],
    needs: ['recruit'],
    keywords: text('rekrytointi', 'rekrytering', 'recruitment'),
  },
  {
    title: text('Palkkatukineuvonta', 'Rådgivning om lönesubvention', 'Pay subsidy advice'),
    gain: text(
      'Saat neuvoja palkkatuen hakemiseen.',
      'Du får råd om att ansöka om lönesubvention.',
      'You get advice on applying for a pay subsidy.',
    ),
    steps: [
      text('selvität tuen ehdot', 'du tar reda på villkoren för stödet', 'you find out the conditions of the subsidy'),
      text('arvioit tuen määrän', 'du uppskattar stödets storlek', 'you estimate the amount of the subsidy'),
      text('täytät hakemuksen', 'du fyller i ansökan', 'you fill in the application'),
    ],
    categories: ['P12.1', 'P10.7'],
    needs: ['pay_support', 'recruit'],
    keywords: text('palkkatuki', 'lönesubvention', 'pay subsidy'),
  },
  {
    title: text('Rekrytointitapahtuma', 'Rekryteringsevenemang', 'Recruitment event'),
    gain: text(
      'Tapaat monta hakijaa samana päivänä.',
      'Du träffar många sökande samma dag.',
      'You meet many candidates on one day.',
    ),
    steps: [
      text('ilmoitat avoimet paikat', 'du anmäler de lediga platserna', 'you tell us your vacancies'),
      text('esittelet työpaikkasi', 'du presenterar din arbetsplats', 'you present your workplace'),
      text('keskustelet hakijoiden kanssa', 'du samtalar med de sökande', 'you talk with the candidates'),
    ],
    categories: ['P12.2'],
    needs: ['recruit'],
    keywords: text('rekrytointitapahtuma', 'rekryteringsevenemang', 'recruitment event'),
  },
  {
    title: text('Henkilöstön koulutussuunnittelu', 'Utbildningsplanering för personalen', 'Staff training planning'),
    gain: text(
      'Suunnittelet koulutuksen yrityksen tarpeisiin.',
      'Du planerar utbildning enligt företagets behov.',
      'You plan training for the needs of your company.',
    ),
    steps: [
      text('kartoitat osaamistarpeet', 'du kartlägger kompetensbehoven', 'you map the skills that are needed'),
      text('valitset koulutuksen', 'du väljer utbildning', 'you choose the training'),
      text('sovit rahoituksesta', 'du avtalar om finansieringen', 'you agree on the funding'),
    ],
    categories: ['P12.4', 'P6.11'],
    needs: ['recruit'],
    keywords: text('henkilöstökoulutus', 'personalutbildning', 'staff training'),
  },
  {
    title: text(
      'Työolosuhteiden järjestelytuki',
      'Stöd för arbetsförhållanden',
      'Support for arranging working conditions',
    ),
    gain: text(
      'Saat tukea työpaikan muutoksiin.',
      'Du får stöd för ändringar på arbetsplatsen.',
      'You get support for changes at the workplace.',
    ),
    steps: [
      text('arvioit muutostarpeen', 'du bedömer vilka ändringar som behövs', 'you assess what needs to be changed'),
      text('pyydät tarjouksen', 'du begär en offert', 'you ask for an offer'),
      text('haet tukea ennen hankintaa', 'du ansöker om stöd före anskaffningen', 'you apply before the purchase'),
    ],
    categories: ['P12.1', 'P10.4'],
    needs: ['pay_support'],
    keywords: text('työolosuhteet', 'arbetsförhållanden', 'working conditions'),
  },
];
