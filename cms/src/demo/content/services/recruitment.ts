import type { DemoService } from '../types.ts';

/** Where employers and jobseekers meet. */
export const recruitmentServices = [
  {
    key: 'employer-recruitment',
    owner: 'tyonantajaluotsi',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'tyonantajaluotsi-service' }, { municipality: '091', contact: 'helsinki-business' }],
    related: ['pay-subsidy', 'recruitment-events', 'apprenticeship'],
    content: {
      title: {
        fi: 'Rekrytointituki työnantajalle',
        sv: 'Rekryteringshjälp för arbetsgivare',
        en: 'Recruitment support for employers',
      },
      summary: {
        fi: 'Autamme työnantajaa ilmoituksen teossa, hakijoiden etsimisessä ja haastatteluissa. Maksuton kaikenkokoisille yrityksille.',
        sv: 'Vi hjälper arbetsgivare med annonsen, sökandet efter kandidater och intervjuerna. Avgiftsfritt för företag av alla storlekar.',
        en: 'We help employers with the job advert, finding candidates and interviews. Free of charge for businesses of any size.',
      },
      description: {
        fi: 'Kun yritys tarvitsee tekijän, aikaa etsimiseen on harvoin liikaa. Rekrytointineuvojamme selvittää kanssasi, millaista osaamista tarvitset, ja ehdottaa sopivia työnhakijoita.\n\nVoit valita vain ne osat, joista on hyötyä:\n\n- työpaikkailmoitus, joka tavoittaa oikeat ihmiset\n- ehdokkaiden esivalinta\n- haastattelutilat ja apu haastatteluun\n- tieto tuista, joita palkkaamiseen voi saada',
        sv: 'När ett företag behöver folk finns det sällan gott om tid att leta. Vår rekryteringsrådgivare reder ut med dig vilket kunnande du behöver och föreslår lämpliga arbetssökande.\n\nDu kan välja de delar som du har nytta av:\n\n- en platsannons som når rätt personer\n- förhandsgallring av kandidater\n- rum för intervjuer och hjälp med intervjun\n- information om stöd för anställning',
        en: 'When a business needs someone, there is seldom much time to search. Our recruitment adviser works out with you what skills you need and suggests suitable jobseekers.\n\nYou can choose just the parts that are useful to you:\n\n- a job advert that reaches the right people\n- pre-selection of candidates\n- rooms for interviews and help with interviewing\n- information on the support available for hiring',
      },
      audience: ['employer'],
      categories: ['P12.2', 'P12.1'],
      serviceNeeds: ['recruit'],
      targetGroups: ['KR2.6', 'KR2.3', 'KR2.5'],
      targetGroupText: {
        fi: 'Yrityksille, yhdistyksille ja kotitalouksille, jotka etsivät työntekijää.',
        sv: 'För företag, föreningar och hushåll som söker en arbetstagare.',
        en: 'For businesses, associations and households looking for an employee.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['hybrid', 'at_customer'],
      schedule: [
        {
          kind: 'continuous',
          place: 'place',
          placeName: {
            fi: 'Yrityspalvelujen kohtaamispaikka',
            sv: 'Företagstjänsternas mötesplats',
            en: 'Business services meeting place',
          },
          address: {
            fi: 'Esimerkkikatu 1, Helsinki',
            sv: 'Exempelgatan 1, Helsingfors',
            en: 'Esimerkkikatu 1, Helsinki',
          },
          placeAccessibility: {
            fi: 'Sisäänkäynti on katutasossa. Tiloissa on induktiosilmukka.',
            sv: 'Ingången är i gatuplan. I lokalerna finns hörselslinga.',
            en: 'The entrance is at street level. There is an induction loop.',
          },
          weekly: [
            { weekday: 1, from: '09:00', to: '16:00' },
            { weekday: 2, from: '09:00', to: '16:00' },
            { weekday: 3, from: '09:00', to: '16:00' },
            { weekday: 4, from: '09:00', to: '16:00' },
          ],
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'any' },
        { language: 'sv', level: 'any' },
        { language: 'en', level: 'any' },
      ],
      price: { kind: 'free' },
      participation: {
        fi: 'Palvelu on avoin kaikille työnantajille, joiden työpaikka on Uudellamaalla.',
        sv: 'Tjänsten är öppen för alla arbetsgivare som har ett ledigt jobb i Nyland.',
        en: 'The service is open to all employers with a job in Uusimaa.',
      },
      implementation: {
        fi: 'Saat oman rekrytointineuvojan. Tapaamme työpaikallasi, etänä tai meidän tiloissamme.',
        sv: 'Du får en egen rekryteringsrådgivare. Vi träffas på din arbetsplats, på distans eller hos oss.',
        en: 'You get your own recruitment adviser. We meet at your workplace, remotely or at our office.',
      },
      howToApply: {
        fi: 'Jätä yhteydenottopyyntö verkkosivullamme. Kerro lyhyesti, millaista tekijää etsit.',
        sv: 'Lämna en kontaktbegäran på vår webbplats. Berätta kort vem du söker.',
        en: 'Leave a contact request on our website. Tell us briefly whom you are looking for.',
      },
      howToApplyOffline: {
        fi: 'Soita asiakaspalveluumme tai tule kohtaamispaikalle maanantaista torstaihin. Ajanvarausta ei tarvita.',
        sv: 'Ring vår kundservice eller kom till mötesplatsen måndag–torsdag. Du behöver inte boka tid.',
        en: 'Call our customer service or come to the meeting place from Monday to Thursday. No appointment is needed.',
      },
      whatHappensNext: {
        fi: 'Soitamme sinulle kahden työpäivän kuluessa ja sovimme, miten edetään.',
        sv: 'Vi ringer dig inom två arbetsdagar och kommer överens om hur vi går vidare.',
        en: 'We will call you within two working days and agree on how to proceed.',
      },
      keywords: {
        fi: ['rekry', 'työntekijän palkkaaminen', 'työpaikkailmoitus', 'firma', 'pienyritys'],
        sv: ['rekrytering', 'platsannons', 'anställa', 'firma'],
        en: ['recruiting', 'job advert', 'hiring', 'small business'],
      },
    },
  },
  {
    key: 'recruitment-events',
    owner: 'tyonantajaluotsi',
    municipality: 'espoo',
    originalLanguage: 'fi',
    basis: 'regional',
    state: 'published',
    availability: { state: 'upcoming', from: '2027-01-14' },
    contacts: [{ contact: 'tyonantajaluotsi-service' }, { municipality: '049', contact: 'espoo-advice' }],
    related: ['cv-clinic', 'employer-recruitment', 'job-search-club'],
    content: {
      title: { fi: 'Rekrytointitapahtumat', sv: 'Rekryteringsevenemang', en: 'Recruitment events' },
      summary: {
        fi: 'Tapaa työnantajia kasvokkain. Tapahtumissa voit keskustella avoimista töistä ja jättää hakemuksen heti.',
        sv: 'Träffa arbetsgivare ansikte mot ansikte. På evenemangen kan du diskutera lediga jobb och lämna in en ansökan direkt.',
        en: 'Meet employers face to face. At the events you can talk about open jobs and leave an application on the spot.',
      },
      description: {
        fi: 'Rekrytointitapahtumassa on paikalla 10–30 työnantajaa, jotka hakevat työntekijöitä juuri nyt. Voit kysyä työstä suoraan niiltä, jotka sitä tekevät, ja monessa pisteessä pääset saman tien lyhyeen haastatteluun.\n\nJokaisella tapahtumalla on teema, esimerkiksi hoiva-ala, rakentaminen, kauppa tai osa-aikatyö. Paikalla on myös neuvoja, joka katsoo CV:si läpi, ja pöytä, jossa voit tulostaa paperisi.',
        sv: 'På ett rekryteringsevenemang finns 10–30 arbetsgivare som söker personal just nu. Du kan fråga om jobbet direkt av dem som gör det, och vid många bord kan du få en kort intervju på en gång.\n\nVarje evenemang har ett tema, till exempel vård, byggbranschen, handel eller deltidsarbete. På plats finns också en rådgivare som läser igenom ditt cv och ett bord där du kan skriva ut dina papper.',
        en: 'At a recruitment event there are 10–30 employers who are looking for staff right now. You can ask about a job directly from the people who do it, and many stands offer a short interview straight away.\n\nEvery event has a theme, such as care work, construction, retail or part-time work. There is also an adviser who will look through your CV, and a desk where you can print your papers.',
      },
      audience: ['jobseeker', 'employer'],
      categories: ['P10.1', 'P12.2'],
      lifeSituations: ['KE8'],
      serviceNeeds: ['find_job', 'recruit'],
      targetGroups: ['KR1', 'KR2.6'],
      targetGroupText: {
        fi: 'Kaikille työtä etsiville sekä työnantajille, joilla on avoimia työpaikkoja.',
        sv: 'För alla som söker jobb och för arbetsgivare som har lediga jobb.',
        en: 'For anyone looking for a job and for employers with vacancies.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['on_site'],
      schedule: [
        {
          kind: 'several',
          dates: ['2027-01-14', '2027-02-11', '2027-03-11', '2027-04-15'],
          weekly: [{ weekday: 4, from: '12:00', to: '16:00' }],
          place: 'place',
          placeName: {
            fi: 'Kauppakeskus Esimerkin lava',
            sv: 'Scenen i köpcentret Esimerkki',
            en: 'Esimerkki shopping centre stage',
          },
          address: { fi: 'Mallitie 10, Espoo', sv: 'Modellvägen 10, Esbo', en: 'Mallitie 10, Espoo' },
          placeAccessibility: {
            fi: 'Tila on esteetön. Hiljaisempi tila keskusteluun löytyy toisesta kerroksesta.',
            sv: 'Lokalen är tillgänglig. På andra våningen finns ett lugnare rum för samtal.',
            en: 'The venue is step-free. There is a quieter room for talks on the second floor.',
          },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'a2' },
        { language: 'en', level: 'a2' },
        { language: 'fsl', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['sign_language'],
      participation: {
        fi: 'Tapahtuma on avoin kaikille. Sinun ei tarvitse olla työtön.',
        sv: 'Evenemanget är öppet för alla. Du behöver inte vara arbetslös.',
        en: 'The event is open to everyone. You do not have to be unemployed.',
      },
      implementation: {
        fi: 'Tulet paikalle silloin, kun sinulle sopii. Ota mukaan CV, jos sinulla on sellainen.',
        sv: 'Du kommer när det passar dig. Ta med ditt cv om du har ett.',
        en: 'Come at any time that suits you. Bring your CV if you have one.',
      },
      howToApply: {
        fi: 'Työnhakijan ei tarvitse ilmoittautua. Työnantaja varaa pöydän verkkolomakkeella viimeistään kaksi viikkoa ennen tapahtumaa.',
        sv: 'Arbetssökande behöver inte anmäla sig. Arbetsgivare bokar ett bord på webben senast två veckor före evenemanget.',
        en: 'Jobseekers do not need to register. Employers book a table online at least two weeks before the event.',
      },
      howToApplyOffline: {
        fi: 'Tule suoraan paikalle. Työnantaja voi varata pöydän puhelimitse.',
        sv: 'Kom direkt till platsen. Arbetsgivare kan boka bord per telefon.',
        en: 'Just come along. Employers can book a table by phone.',
      },
      benefitEffect: {
        fi: 'Käynti ei vaikuta työttömyysetuuteesi. Tapahtumassa jätetty hakemus lasketaan mukaan työnhakuvelvollisuuteesi.',
        sv: 'Besöket påverkar inte din arbetslöshetsförmån. En ansökan som du lämnar på evenemanget räknas in i din jobbsökningsskyldighet.',
        en: 'Visiting does not affect your unemployment benefit. An application you leave at the event counts towards your job-search obligation.',
      },
      keywords: {
        fi: ['rekrymessut', 'työpaikkamessut', 'duuni', 'avoimet työpaikat', 'pikahaastattelu'],
        sv: ['jobbmässa', 'rekryteringsmässa', 'lediga jobb', 'snabbintervju'],
        en: ['job fair', 'career fair', 'vacancies', 'open jobs'],
      },
    },
  },
] satisfies DemoService[];
