import type { DemoService } from '../types.ts';

/** Workshops of an association. */
export const workshopServices = [
  {
    key: 'workshops',
    owner: 'verstas',
    municipality: 'kerava',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'verstas-service' }],
    related: ['rehabilitative-work', 'youth-workshop', 'work-trial', 'cafe-workshop'],
    content: {
      title: { fi: 'Puu- ja metallityöpajat', sv: 'Trä- och metallverkstäder', en: 'Wood and metal workshops' },
      summary: {
        fi: 'Opi kädentaitoja ja saa todistus osaamisestasi. Pajalla tehdään ja korjataan oikeita tilauksia.',
        sv: 'Lär dig hantverk och få ett intyg över ditt kunnande. I verkstaden gör och reparerar vi riktiga beställningar.',
        en: 'Learn to work with your hands and get a certificate. The workshops make and repair real orders.',
      },
      description: {
        fi: 'Pajoilla kunnostetaan huonekaluja, tehdään pihakalusteita ja huolletaan polkupyöriä. Opit käyttämään koneita turvallisesti ja teet työt alusta loppuun.\n\nOsaaminen merkitään muistiin, ja voit saada siitä oppilaitoksen todistuksen. Se lyhentää opintoja, jos lähdet myöhemmin kouluun.',
        sv: 'I verkstäderna restaurerar vi möbler, gör utemöbler och servar cyklar. Du lär dig använda maskiner på ett säkert sätt och gör arbetena från början till slut.\n\nDitt kunnande dokumenteras och du kan få ett intyg av en läroanstalt. Det förkortar studierna om du senare börjar studera.',
        en: 'The workshops restore furniture, make garden furniture and service bicycles. You learn to use machines safely and do each job from start to finish.\n\nYour skills are recorded, and you can get a certificate from a college. It shortens your studies if you go to school later.',
      },
      audience: ['jobseeker'],
      categories: ['P10.7', 'P4.8'],
      lifeSituations: ['KE8'],
      serviceNeeds: ['training', 'everyday_support', 'career_planning'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Työttömille, jotka oppivat parhaiten tekemällä.',
        sv: 'För arbetslösa som lär sig bäst genom att göra.',
        en: 'For unemployed people who learn best by doing.',
      },
      age: { kind: 'range', from: 17 },
      homeMunicipality: { kind: 'listed', codes: ['245', '753', '092'] },
      delivery: ['on_site'],
      schedule: [
        {
          kind: 'continuous',
          place: 'place',
          address: { fi: 'Pajakuja 6, Kerava', sv: 'Verkstadsgränden 6, Kervo', en: 'Pajakuja 6, Kerava' },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'a1' },
        { language: 'ru', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['easy_finnish'],
      participation: {
        fi: 'Pajalle voi tulla työkokeiluun, kuntouttavaan työtoimintaan tai palkkatuettuun työhön.',
        sv: 'Du kan komma till verkstaden på arbetsprövning, för arbete i rehabiliteringssyfte eller för arbete med lönesubvention.',
        en: 'You can join through a work trial, rehabilitative work or a pay-subsidised job.',
      },
      requirements: {
        fi: 'Turvajalkineet ja suojalasit saat meiltä.',
        sv: 'Skyddsskor och skyddsglasögon får du av oss.',
        en: 'We provide safety shoes and goggles.',
      },
      implementation: {
        fi: 'Työpäivä on 4–7 tuntia. Ohjaajana on alan ammattilainen.',
        sv: 'Arbetsdagen är 4–7 timmar. Handledaren är yrkesutbildad.',
        en: 'A working day is 4–7 hours. The instructor is a qualified tradesperson.',
      },
      howToApply: {
        fi: 'Kerro toiveesi asiantuntijallesi Työmarkkinatorin viestillä.',
        sv: 'Berätta om ditt önskemål för din sakkunniga i ett meddelande på Jobbmarknad.',
        en: 'Tell your employment expert with a message on Job Market Finland.',
      },
      howToApplyOffline: {
        fi: 'Tule tutustumaan pajaan tai soita, niin sovimme ajan.',
        sv: 'Kom och bekanta dig med verkstaden eller ring så kommer vi överens om en tid.',
        en: 'Come and see the workshop, or call and we will agree on a time.',
      },
      whatHappensNext: {
        fi: 'Ensimmäisen viikon ajan tutustut koneisiin ja työturvallisuuteen.',
        sv: 'Under den första veckan bekantar du dig med maskinerna och arbetssäkerheten.',
        en: 'You spend the first week getting to know the machines and work safety.',
      },
      benefitEffect: {
        fi: 'Työkokeilun ja kuntouttavan työtoiminnan ajan saat työttömyysetuutta. Palkkatuetusta työstä maksetaan palkkaa.',
        sv: 'Under arbetsprövning och arbete i rehabiliteringssyfte får du arbetslöshetsförmån. För arbete med lönesubvention får du lön.',
        en: 'During a work trial or rehabilitative work you receive unemployment benefit. In a pay-subsidised job you are paid wages.',
      },
      keywords: {
        fi: ['paja', 'verstas', 'puutyöt', 'hitsaus', 'pyöränkorjaus', 'työpaja'],
        sv: ['verkstad', 'snickeri', 'svetsning', 'cykelreparation'],
        en: ['workshop', 'woodwork', 'welding', 'bicycle repair'],
      },
    },
  },
  {
    key: 'cafe-workshop',
    owner: 'verstas',
    municipality: 'kerava',
    originalLanguage: 'fi',
    state: 'draft',
    contacts: [{ contact: 'verstas-service' }],
    related: ['workshops', 'restaurant-training'],
    content: {
      title: { fi: 'Kahvilapaja' },
      summary: { fi: 'Harjoittele kahvilatyötä ja asiakaspalvelua rauhallisessa naapurikahvilassa.' },
      description: {
        fi: 'Kahvilapajalla leivotaan, keitetään kahvia ja palvellaan asiakkaita. Voit suorittaa samalla hygieniapassin.\n\nTÄYDENNETTÄVÄ: aukioloajat ja paikkojen määrä.',
      },
      audience: ['jobseeker'],
      categories: ['P10.7'],
      serviceNeeds: ['training'],
      age: { kind: 'no_limit' },
      delivery: ['on_site'],
      price: { kind: 'free' },
      keywords: { fi: ['kahvila', 'leipominen', 'barista'] },
    },
  },
] satisfies DemoService[];
