import type { DemoService } from '../types.ts';

/** Help with phones, computers and online services. */
export const digitalServices = [
  {
    key: 'digital-support',
    owner: 'arjen-bitit',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'regional',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'arjen-bitit-service' }, { municipality: '091', contact: 'helsinki-advice' }],
    related: ['digital-basics', 'cv-clinic', 'digital-help-archipelago'],
    content: {
      title: {
        fi: 'Digituki työnhakijalle',
        sv: 'Digitalt stöd för arbetssökande',
        en: 'Digital support for jobseekers',
      },
      summary: {
        fi: 'Apua puhelimen, tietokoneen ja verkkopalvelujen kanssa. Autamme myös Työmarkkinatorin käytössä.',
        sv: 'Hjälp med telefon, dator och e-tjänster. Vi hjälper dig också att använda Jobbmarknad.',
        en: 'Help with your phone, computer and online services. We also help you use Job Market Finland.',
      },
      easyLanguageSummary: {
        fi: 'Tarvitsetko apua puhelimen tai tietokoneen kanssa?\n\nMe autamme. Apu on ilmaista. Voit tulla tai soittaa.',
        sv: 'Behöver du hjälp med telefonen eller datorn?\n\nVi hjälper dig. Hjälpen är gratis. Du kan komma eller ringa.',
        en: 'Do you need help with your phone or computer?\n\nWe will help you. It is free. You can come or call.',
      },
      description: {
        fi: 'Työnhaku tapahtuu yhä useammin verkossa, mutta kaikilla ei ole tietokonetta tai taitoa käyttää sitä. Digituessa istumme viereesi ja teemme asian yhdessä: tunnistautumisen, hakemuksen lähettämisen, sähköpostin tai liitteen lisäämisen.\n\nEmme pyydä pankkitunnuksiasi emmekä tee asioita puolestasi, vaan näytämme, miten ne tehdään. Jos laitetta ei ole, voit käyttää meidän.',
        sv: 'Allt oftare söker man jobb på nätet, men alla har inte en dator eller kan använda den. I det digitala stödet sätter vi oss bredvid dig och gör saken tillsammans: loggar in, skickar en ansökan, öppnar e-posten eller lägger till en bilaga.\n\nVi ber aldrig om dina bankkoder och gör inte sakerna åt dig, utan visar hur man gör. Om du saknar en egen dator kan du använda vår.',
        en: 'More and more job seeking takes place online, but not everyone has a computer or knows how to use one. We sit down beside you and do it together: identifying yourself, sending an application, opening e-mail or adding an attachment.\n\nWe never ask for your banking codes, and we do not do things for you but show you how. If you have no device, you can use ours.',
      },
      audience: ['jobseeker'],
      categories: ['P9.4', 'P10.1'],
      lifeSituations: ['KE8', 'KE5'],
      serviceNeeds: ['digital_help', 'job_search_skills'],
      targetGroups: ['KR1', 'KR1.1'],
      targetGroupText: {
        fi: 'Kaikille, jotka tarvitsevat apua laitteiden tai verkkoasioinnin kanssa.',
        sv: 'För alla som behöver hjälp med apparater eller e-tjänster.',
        en: 'For everyone who needs help with devices or online services.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['on_site', 'phone', 'at_customer'],
      schedule: [
        {
          kind: 'continuous',
          weekly: [
            { weekday: 1, from: '10:00', to: '16:00' },
            { weekday: 3, from: '10:00', to: '18:00' },
            { weekday: 5, from: '10:00', to: '14:00' },
          ],
          place: 'place',
          placeName: { fi: 'Kirjaston digipiste', sv: 'Bibliotekets digipunkt', en: 'Library digital help desk' },
          address: {
            fi: 'Esimerkkiaukio 3, Helsinki',
            sv: 'Exempelplatsen 3, Helsingfors',
            en: 'Esimerkkiaukio 3, Helsinki',
          },
          placeAccessibility: {
            fi: 'Esteetön tila, induktiosilmukka.',
            sv: 'Tillgänglig lokal, hörselslinga.',
            en: 'Accessible venue with an induction loop.',
          },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'any' },
        { language: 'sv', level: 'any' },
        { language: 'en', level: 'any' },
        { language: 'ru', level: 'any' },
        { language: 'fa', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['easy_finnish', 'sign_language'],
      accessibilityRequirements: [],
      participation: {
        fi: 'Tule omana itsenäsi, mitään ei tarvitse osata etukäteen.',
        sv: 'Kom som du är, du behöver inte kunna något på förhand.',
        en: 'Come as you are; you do not need to know anything in advance.',
      },
      implementation: {
        fi: 'Neuvonta on henkilökohtaista ja kestää 15–45 minuuttia. Kotikäynti on mahdollinen, jos et pääse liikkumaan.',
        sv: 'Rådgivningen är personlig och tar 15–45 minuter. Hembesök är möjligt om du har svårt att ta dig ut.',
        en: 'The help is one to one and takes 15–45 minutes. We can visit you at home if you cannot get out.',
      },
      howToApply: {
        fi: 'Varaa aika verkossa, jos haluat varmasti päästä tiettyyn aikaan. Läheisesi voi tehdä varauksen puolestasi.',
        sv: 'Boka tid på webben om du vill komma en viss tid. En närstående kan boka åt dig.',
        en: 'Book a time online if you want to come at a certain time. Someone close to you can book it for you.',
      },
      howToApplyOffline: {
        fi: 'Tule paikalle ilman ajanvarausta tai soita puhelintukeen arkisin kello 10–15. Puhelu maksaa saman kuin tavallinen puhelu.',
        sv: 'Kom utan tidsbokning eller ring telefonstödet vardagar kl. 10–15. Samtalet kostar lika mycket som ett vanligt samtal.',
        en: 'Come without an appointment, or call telephone support on weekdays from 10 to 15. The call costs the same as any other call.',
      },
      benefitEffect: {
        fi: 'Palvelu ei vaikuta työttömyysetuuteesi.',
        sv: 'Tjänsten påverkar inte din arbetslöshetsförmån.',
        en: 'The service does not affect your unemployment benefit.',
      },
      keywords: {
        fi: ['tietokone', 'läppäri', 'kännykkä', 'älypuhelin', 'pankkitunnukset', 'sähköposti', 'netti', 'atk'],
        sv: ['dator', 'mobil', 'smarttelefon', 'bankkoder', 'e-post', 'nätet'],
        en: ['computer', 'smartphone', 'online banking', 'e-mail', 'IT help'],
      },
    },
  },
  {
    key: 'digital-basics',
    owner: 'arjen-bitit',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'in_review',
    contacts: [{ contact: 'arjen-bitit-service' }],
    related: ['digital-support'],
    content: {
      title: {
        fi: 'Arjen digitaidot -kurssi',
        sv: 'Kursen Digitala vardagskunskaper',
        en: 'Everyday digital skills course',
      },
      summary: {
        fi: 'Kuuden kerran kurssi aloittelijoille: sähköposti, tiedostot, verkkopalvelut ja turvallisuus.',
        sv: 'En kurs på sex träffar för nybörjare: e-post, filer, e-tjänster och säkerhet.',
        en: 'A six-session course for beginners: e-mail, files, online services and safety.',
      },
      description: {
        fi: 'Kurssilla opit tietokoneen käytön niin hyvin, että pärjäät työnhaussa ja useimmissa töissä. Etenemme hitaasti ja toistamme paljon.\n\nViimeisellä kerralla teet CV:n tekstinkäsittelyohjelmalla ja lähetät sen sähköpostilla.',
        sv: 'På kursen lär du dig använda dator så pass bra att du klarar jobbsökandet och de flesta jobb. Vi går långsamt framåt och upprepar mycket.\n\nSista gången gör du ett cv i ett ordbehandlingsprogram och skickar det per e-post.',
        en: 'You learn to use a computer well enough for job seeking and for most jobs. We move slowly and repeat a lot.\n\nIn the last session you write a CV with a word processor and send it by e-mail.',
      },
      audience: ['jobseeker'],
      categories: ['P6.10', 'P9.4'],
      serviceNeeds: ['digital_help', 'training'],
      targetGroups: ['KR1', 'KR1.1'],
      targetGroupText: {
        fi: 'Työnhakijoille, jotka ovat käyttäneet tietokonetta vain vähän.',
        sv: 'För arbetssökande som har liten vana vid datorer.',
        en: 'For jobseekers with little experience of computers.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['091'] },
      delivery: ['on_site'],
      schedule: [
        {
          kind: 'several',
          dates: ['2027-02-04', '2027-02-11', '2027-02-18', '2027-02-25', '2027-03-04', '2027-03-11'],
          weekly: [{ weekday: 4, from: '10:00', to: '13:00' }],
          place: 'place',
          address: {
            fi: 'Esimerkkiaukio 3, Helsinki',
            sv: 'Exempelplatsen 3, Helsingfors',
            en: 'Esimerkkiaukio 3, Helsinki',
          },
        },
      ],
      serviceLanguages: [{ language: 'fi', level: 'a2' }],
      price: { kind: 'free' },
      accessibilityRequirements: ['literacy'],
      participation: {
        fi: 'Sovi kurssista asiantuntijasi kanssa. Omaa konetta ei tarvita.',
        sv: 'Kom överens om kursen med din sakkunniga. Du behöver ingen egen dator.',
        en: 'Agree on the course with your employment expert. You do not need your own computer.',
      },
      implementation: {
        fi: 'Kuusi kolmen tunnin kertaa, ryhmässä kahdeksan osallistujaa ja kaksi ohjaajaa.',
        sv: 'Sex träffar på tre timmar, åtta deltagare och två handledare.',
        en: 'Six sessions of three hours, with eight participants and two instructors.',
      },
      howToApply: {
        fi: 'Asiantuntijasi ilmoittaa sinut kurssille.',
        sv: 'Din sakkunniga anmäler dig till kursen.',
        en: 'Your employment expert will sign you up.',
      },
      howToApplyOffline: {
        fi: 'Soita Arjen Bittien asiakaspalveluun, niin hoidamme ilmoittautumisen.',
        sv: 'Ring Arjen Bitits kundservice så sköter vi anmälan.',
        en: 'Call Arjen Bitit customer service and we will take care of the registration.',
      },
      benefitEffect: {
        fi: 'Lyhyt kurssi ei vaikuta työttömyysetuuteesi.',
        sv: 'En kort kurs påverkar inte din arbetslöshetsförmån.',
        en: 'A short course does not affect your unemployment benefit.',
      },
      keywords: {
        fi: ['atk-kurssi', 'tietokonekurssi', 'alkeet', 'word'],
        sv: ['datakurs', 'dator för nybörjare'],
        en: ['computer course', 'beginners', 'IT skills'],
      },
    },
  },
] satisfies DemoService[];
