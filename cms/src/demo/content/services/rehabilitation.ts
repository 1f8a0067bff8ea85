import type { DemoService } from '../types.ts';

/** Back towards work step by step. */
export const rehabilitationServices = [
  {
    key: 'rehabilitation-to-work',
    owner: 'tuulenpesa',
    municipality: 'kerava',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published_with_draft',
    availability: { state: 'paused', to: '2027-01-10' },
    contacts: [{ contact: 'tuulenpesa-service' }, { municipality: '245', contact: 'kerava-advice' }],
    related: ['work-ability-assessment', 'job-coaching', 'rehabilitative-work'],
    change: {
      age: { kind: 'range', from: 18, to: 66 },
      description: {
        fi: 'Pitkän sairauden jälkeen paluu töihin kannattaa tehdä portaittain. Ohjaaja suunnittelee kanssasi reitin, jossa työaika kasvaa vähitellen ja lepo otetaan huomioon.\n\nMukana voivat olla työnantajasi, työterveyshuolto ja hoitava taho. Ryhmässä saat tukea muilta, jotka ovat samassa tilanteessa. Uutta on etäryhmä, johon voit osallistua kotoa.',
        sv: 'Efter en lång sjukdom lönar det sig att gå tillbaka till arbetet stegvis. Handledaren planerar tillsammans med dig en väg där arbetstiden växer så småningom och vilan får plats.\n\nDin arbetsgivare, företagshälsovården och den vårdande enheten kan vara med. I gruppen får du stöd av andra i samma situation. Nytt är en distansgrupp som du kan delta i hemifrån.',
        // The English text is not yet brought up to date.
        en: 'After a long illness it is best to return to work step by step. The instructor plans a route with you in which working hours grow little by little and there is time to rest.\n\nYour employer, occupational health care and those treating you can be involved. In the group you get support from others in the same situation.',
      },
    },
    content: {
      title: { fi: 'Kuntoutuksesta työhön', sv: 'Från rehabilitering till arbete', en: 'From rehabilitation to work' },
      summary: {
        fi: 'Ohjaus ja ryhmä, kun palaat työelämään sairauden tai kuntoutuksen jälkeen.',
        sv: 'Handledning och grupp för dig som återvänder till arbetslivet efter sjukdom eller rehabilitering.',
        en: 'Guidance and a group for people returning to work after illness or rehabilitation.',
      },
      description: {
        fi: 'Pitkän sairauden jälkeen paluu töihin kannattaa tehdä portaittain. Ohjaaja suunnittelee kanssasi reitin, jossa työaika kasvaa vähitellen ja lepo otetaan huomioon.\n\nMukana voivat olla työnantajasi, työterveyshuolto ja hoitava taho. Ryhmässä saat tukea muilta, jotka ovat samassa tilanteessa.',
        sv: 'Efter en lång sjukdom lönar det sig att gå tillbaka till arbetet stegvis. Handledaren planerar tillsammans med dig en väg där arbetstiden växer så småningom och vilan får plats.\n\nDin arbetsgivare, företagshälsovården och den vårdande enheten kan vara med. I gruppen får du stöd av andra i samma situation.',
        en: 'After a long illness it is best to return to work step by step. The instructor plans a route with you in which working hours grow little by little and there is time to rest.\n\nYour employer, occupational health care and those treating you can be involved. In the group you get support from others in the same situation.',
      },
      audience: ['jobseeker'],
      categories: ['P10.4', 'P5.13'],
      lifeSituations: ['KE12', 'KE11'],
      serviceNeeds: ['work_ability', 'find_job'],
      targetGroups: ['KR1.4', 'KR1.6'],
      targetGroupText: {
        fi: 'Sairauslomalta, kuntoutustuelta tai kuntoutuksesta työhön palaaville.',
        sv: 'För dem som återvänder till arbetet från sjukledighet, rehabiliteringsstöd eller rehabilitering.',
        en: 'For people returning to work from sick leave, rehabilitation or a fixed-term disability pension.',
      },
      age: { kind: 'range', from: 18, to: 64 },
      homeMunicipality: { kind: 'listed', codes: ['245', '753'] },
      delivery: ['hybrid'],
      schedule: [
        {
          kind: 'range',
          start: '2027-01-11',
          end: '2027-06-11',
          place: 'place',
          address: { fi: 'Malliraitti 9, Kerava', sv: 'Modellstråket 9, Kervo', en: 'Malliraitti 9, Kerava' },
        },
      ],
      serviceLanguages: [{ language: 'fi', level: 'b1' }],
      price: { kind: 'free' },
      accessibilitySupports: ['easy_finnish'],
      participation: {
        fi: 'Osallistumisesta päätetään yhdessä sinun, asiantuntijasi ja hoitavan tahon kanssa.',
        sv: 'Deltagandet avgörs tillsammans av dig, din sakkunniga och den vårdande enheten.',
        en: 'You, your employment expert and those treating you decide together on taking part.',
      },
      implementation: {
        fi: 'Viisi kuukautta: ryhmä joka toinen viikko ja oma ohjaaja tarpeen mukaan.',
        sv: 'Fem månader: grupp varannan vecka och egen handledare vid behov.',
        en: 'Five months: a group every other week and your own instructor as needed.',
      },
      howToApply: {
        fi: 'Täytä yhteydenottopyyntö verkkosivulla.',
        sv: 'Fyll i en kontaktbegäran på webbplatsen.',
        en: 'Fill in a contact request on the website.',
      },
      howToApplyOffline: {
        fi: 'Soita asiakaspalveluun. Puhelu ei sido sinua osallistumaan.',
        sv: 'Ring kundservicen. Samtalet förbinder dig inte att delta.',
        en: 'Call customer service. The call does not commit you to taking part.',
      },
      benefitEffect: {
        fi: 'Vaikutus riippuu siitä, saatko työttömyysetuutta vai kuntoutustukea. Ohjaaja selvittää asian kanssasi ennen aloitusta.',
        sv: 'Effekten beror på om du får arbetslöshetsförmån eller rehabiliteringsstöd. Handledaren reder ut saken med dig före starten.',
        en: 'The effect depends on whether you receive unemployment benefit or a disability pension. The instructor will check this with you before you begin.',
      },
      keywords: {
        fi: ['työhönpaluu', 'sairausloma', 'kuntoutuja', 'kuntoutustuki'],
        sv: ['återgång till arbete', 'sjukledig', 'rehabilitering'],
        en: ['return to work', 'sick leave', 'recovery'],
      },
    },
  },
  {
    key: 'rehabilitative-work',
    owner: 'verstas',
    municipality: 'kerava',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'verstas-service' }, { municipality: '245', contact: 'kerava-advice' }],
    related: ['workshops', 'work-ability-assessment', 'job-coaching'],
    content: {
      title: { fi: 'Kuntouttava työtoiminta', sv: 'Arbete i rehabiliteringssyfte', en: 'Rehabilitative work' },
      summary: {
        fi: 'Mielekästä tekemistä, päivärytmi ja tukea pitkään työttömänä olleelle. Yhdestä neljään päivää viikossa.',
        sv: 'Meningsfull sysselsättning, dagsrytm och stöd för den som länge varit arbetslös. En till fyra dagar i veckan.',
        en: 'Meaningful activity, a daily rhythm and support for people who have been unemployed for long. One to four days a week.',
      },
      description: {
        fi: 'Kuntouttava työtoiminta on askel kohti työtä, kun tavallinen työnhaku tuntuu vielä liian raskaalta. Tekemistä löytyy keittiöltä, puutarhasta, kierrätyksestä ja toimistosta. Valitset itse, mistä aloitat.\n\nJokaisella on oma ohjaaja. Hänen kanssaan voi puhua myös muusta kuin työstä, esimerkiksi asumisesta, päihteistä tai rahasta.',
        sv: 'Arbete i rehabiliteringssyfte är ett steg mot arbete när det ännu känns för tungt att söka jobb på vanligt sätt. Det finns uppgifter i köket, trädgården, återvinningen och på kontoret. Du väljer själv var du börjar.\n\nAlla har en egen handledare. Med hen kan du tala också om annat än arbete, till exempel boende, rusmedel eller pengar.',
        en: 'Rehabilitative work is a step towards employment when ordinary job seeking still feels too heavy. There are things to do in the kitchen, the garden, recycling and the office. You choose where to begin.\n\nEveryone has their own instructor. You can talk to them about other things than work, too: housing, substance use or money.',
      },
      audience: ['jobseeker'],
      categories: ['P4.8', 'P10.7'],
      lifeSituations: ['KE8', 'KE12'],
      serviceNeeds: ['everyday_support', 'work_ability'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Pitkään työttömänä olleille, jotka tarvitsevat tukea arkeen ennen työtä tai koulutusta.',
        sv: 'För personer som länge varit arbetslösa och behöver stöd i vardagen före arbete eller utbildning.',
        en: 'For people who have been unemployed for a long time and need everyday support before work or training.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['245', '753'] },
      delivery: ['on_site'],
      schedule: [
        {
          kind: 'continuous',
          weekly: [
            { weekday: 1, from: '08:00', to: '14:00' },
            { weekday: 2, from: '08:00', to: '14:00' },
            { weekday: 3, from: '08:00', to: '14:00' },
            { weekday: 4, from: '08:00', to: '14:00' },
          ],
          place: 'place',
          placeName: { fi: 'Pajakylän Verstas', sv: 'Pajakylän Verstas', en: 'Pajakylän Verstas' },
          address: { fi: 'Pajakuja 6, Kerava', sv: 'Verkstadsgränden 6, Kervo', en: 'Pajakuja 6, Kerava' },
          placeAccessibility: {
            fi: 'Keittiö ja toimisto ovat esteettömiä, puutarha osittain.',
            sv: 'Köket och kontoret är tillgängliga, trädgården delvis.',
            en: 'The kitchen and office are accessible, the garden partly.',
          },
        },
      ],
      serviceLanguages: [{ language: 'fi', level: 'a1' }],
      price: {
        kind: 'free',
        conditions: {
          fi: 'Lounas ja aamukahvi ovat maksuttomia.',
          sv: 'Lunch och morgonkaffe är gratis.',
          en: 'Lunch and morning coffee are free.',
        },
      },
      accessibilitySupports: ['easy_finnish', 'interpreter'],
      participation: {
        fi: 'Toimintaan tullaan aktivointisuunnitelman kautta. Suunnitelma tehdään yhdessä työllisyyspalvelujen ja sosiaalipalvelujen kanssa.',
        sv: 'Du kommer med via en aktiveringsplan. Planen görs upp tillsammans med sysselsättningstjänsterna och socialservicen.',
        en: 'You join through an activation plan, which is drawn up together with employment and social services.',
      },
      implementation: {
        fi: 'Päivän pituus on vähintään neljä tuntia. Jakso kestää kolmesta kuukaudesta kahteen vuoteen.',
        sv: 'En dag är minst fyra timmar. Perioden är från tre månader till två år.',
        en: 'A day is at least four hours. A period lasts from three months to two years.',
      },
      howToApply: {
        fi: 'Lähetä viesti asiantuntijallesi tai sosiaaliohjaajallesi. He sopivat tutustumisen.',
        sv: 'Skicka ett meddelande till din sakkunniga eller socialhandledare. De ordnar ett studiebesök.',
        en: 'Send a message to your employment expert or social counsellor. They will arrange a visit.',
      },
      howToApplyOffline: {
        fi: 'Soita Verstaalle tai tule tutustumaan keskiviikkona kello 10. Kahvi on valmiina.',
        sv: 'Ring Verstas eller kom på besök en onsdag kl. 10. Kaffet är klart.',
        en: 'Call Verstas or come for a visit on a Wednesday at 10. The coffee will be ready.',
      },
      whatHappensNext: {
        fi: 'Tutustut kahtena päivänä. Sen jälkeen teemme sopimuksen, jos paikka tuntuu oikealta.',
        sv: 'Du bekantar dig med verksamheten i två dagar. Sedan gör vi ett avtal om det känns rätt.',
        en: 'You try it out for two days. After that we make an agreement if the place feels right.',
      },
      benefitEffect: {
        fi: 'Saat toiminnan ajalta samaa etuutta kuin työttömänä. Matkakuluihin voi saada korvausta.',
        sv: 'Du får samma förmån som när du är arbetslös. Du kan få ersättning för resekostnader.',
        en: 'You receive the same benefit as when unemployed. Travel costs can be reimbursed.',
      },
      keywords: {
        fi: ['kuty', 'kuntouttava', 'pitkäaikaistyötön', 'työtoiminta', 'paja'],
        sv: ['rehabiliterande arbetsverksamhet', 'långtidsarbetslös', 'verkstad'],
        en: ['long-term unemployment', 'activation', 'rehabilitation'],
      },
    },
  },
] satisfies DemoService[];
