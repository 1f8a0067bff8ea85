import type { DemoService } from '../types.ts';

/** An occupation by studying or by working. */
export const vocationalServices = [
  {
    key: 'vocational-training',
    owner: 'varsavuori',
    municipality: 'vantaa',
    originalLanguage: 'fi',
    basis: 'regional',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'varsavuori-admissions' }, { municipality: '092', contact: 'vantaa-advice' }],
    related: ['apprenticeship', 'career-coaching', 'restaurant-training'],
    content: {
      title: {
        fi: 'Ammatillinen koulutus aikuiselle',
        sv: 'Yrkesutbildning för vuxna',
        en: 'Vocational training for adults',
      },
      summary: {
        fi: 'Opiskele ammatti tai sen osa. Aiempi osaamisesi lasketaan hyväksi, ja hakea voit ympäri vuoden.',
        sv: 'Studera till ett yrke eller avlägg en del av en examen. Det du redan kan räknas till godo och du kan söka året om.',
        en: 'Study for an occupation or for part of a qualification. What you already know counts, and you can apply all year round.',
      },
      description: {
        fi: 'Aikuisena opiskellaan eri tavalla kuin nuorena. Teemme sinulle oman opintosuunnitelman, jossa näkyy, mitä jo osaat ja mitä pitää vielä oppia. Iso osa oppimisesta tapahtuu työpaikalla.\n\nSuosittuja aloja ovat lähihoitaja, sähköasentaja, laitoshuoltaja, kokki ja liiketoiminnan ammatit. Voit suorittaa koko tutkinnon tai vain ne osat, joita työssäsi tarvitset.',
        sv: 'Som vuxen studerar man på ett annat sätt än som ung. Vi gör upp en egen studieplan för dig som visar vad du redan kan och vad du ännu ska lära dig. En stor del av lärandet sker på en arbetsplats.\n\nPopulära yrken är närvårdare, elmontör, anstaltsvårdare, kock och yrken inom affärsverksamhet. Du kan avlägga en hel examen eller bara de delar som du behöver i ditt arbete.',
        en: 'Adults study differently from young people. We draw up a personal study plan that shows what you already know and what you still need to learn. Much of the learning takes place at a workplace.\n\nPopular choices are practical nurse, electrician, cleaner, cook and business occupations. You can take a whole qualification or just the parts you need in your work.',
      },
      audience: ['jobseeker'],
      categories: ['P6.6', 'P6.10'],
      lifeSituations: ['KE3', 'KE8'],
      serviceNeeds: ['training', 'career_planning'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Aikuisille, joilta puuttuu ammatti, jotka vaihtavat alaa tai haluavat päivittää osaamistaan.',
        sv: 'För vuxna som saknar ett yrke, byter bransch eller vill uppdatera sitt kunnande.',
        en: 'For adults who have no occupation, are changing fields or want to update their skills.',
      },
      age: { kind: 'range', from: 18 },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['hybrid'],
      schedule: [
        {
          kind: 'continuous',
          place: 'place',
          placeName: { fi: 'Varsavuoren kampus', sv: 'Campus Varsavuori', en: 'Varsavuori campus' },
          address: { fi: 'Varsantie 20, Vantaa', sv: 'Fölvägen 20, Vanda', en: 'Varsantie 20, Vantaa' },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'b1' },
        { language: 'en', level: 'b2' },
      ],
      price: {
        kind: 'free',
        conditions: {
          fi: 'Opetus on maksutonta. Työvaatteista ja välineistä voi tulla kuluja.',
          sv: 'Undervisningen är avgiftsfri. Arbetskläder och redskap kan medföra kostnader.',
          en: 'Tuition is free. There may be costs for work clothes and equipment.',
        },
      },
      accessibilitySupports: ['sign_language'],
      accessibilityRequirements: ['literacy'],
      participation: {
        fi: 'Opiskelijaksi voi hakea jatkuvassa haussa. Valinta tehdään haastattelun perusteella.',
        sv: 'Du söker via den kontinuerliga ansökan. De studerande väljs utifrån en intervju.',
        en: 'You can apply at any time. Students are selected on the basis of an interview.',
      },
      implementation: {
        fi: 'Perustutkinto kestää lähtötasosta riippuen 1–3 vuotta. Opiskelu on lähiopetusta, verkko-opintoja ja työpaikalla oppimista.',
        sv: 'En grundexamen tar 1–3 år beroende på dina förkunskaper. Studierna består av närundervisning, nätstudier och lärande på en arbetsplats.',
        en: 'A basic qualification takes 1–3 years depending on your starting level. You learn in class, online and at a workplace.',
      },
      howToApply: {
        fi: 'Täytä hakemus oppilaitoksen verkkosivuilla. Liitä mukaan todistukset, jos sinulla on niitä.',
        sv: 'Fyll i ansökan på läroanstaltens webbplats. Bifoga dina betyg om du har några.',
        en: 'Fill in the application on the college website. Attach your certificates if you have any.',
      },
      howToApplyOffline: {
        fi: 'Soita hakutoimistoon tai tule maanantain hakupäivystykseen kello 12–15. Täytämme hakemuksen yhdessä.',
        sv: 'Ring ansökningsbyrån eller kom till jouren på måndagar kl. 12–15. Vi fyller i ansökan tillsammans.',
        en: 'Call the admissions office or come to the Monday drop-in from 12 to 15. We will fill in the application together.',
      },
      whatHappensNext: {
        fi: 'Kutsumme sinut haastatteluun noin kolmen viikon kuluessa.',
        sv: 'Vi kallar dig till en intervju inom ungefär tre veckor.',
        en: 'We will invite you to an interview within about three weeks.',
      },
      benefitEffect: {
        fi: 'Päätoimista opiskelua varten sinun pitää sopia asiasta asiantuntijasi kanssa **ennen kuin aloitat**. Muuten työttömyysetuus voi katketa.',
        sv: 'Om du ska studera på heltid måste du komma överens om det med din sakkunniga **innan du börjar**. Annars kan arbetslöshetsförmånen upphöra.',
        en: 'If you plan to study full time, agree on it with your employment expert **before you begin**. Otherwise your unemployment benefit may stop.',
      },
      keywords: {
        fi: ['amis', 'ammattikoulu', 'aikuiskoulutus', 'tutkinto', 'opiskelu työttömänä', 'omaehtoinen opiskelu'],
        sv: ['yrkesskola', 'vuxenutbildning', 'examen', 'frivilliga studier'],
        en: ['vocational school', 'adult education', 'qualification', 'study while unemployed'],
      },
    },
  },
  {
    key: 'apprenticeship',
    owner: 'varsavuori',
    municipality: 'vantaa',
    originalLanguage: 'fi',
    basis: 'regional',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'varsavuori-admissions' }],
    related: ['vocational-training', 'pay-subsidy', 'employer-recruitment'],
    content: {
      title: { fi: 'Oppisopimus', sv: 'Läroavtal', en: 'Apprenticeship' },
      summary: {
        fi: 'Opi ammatti työtä tekemällä ja saa palkkaa. Etsimme paikan yhdessä.',
        sv: 'Lär dig ett yrke genom att arbeta och få lön. Vi söker en plats tillsammans.',
        en: 'Learn an occupation by working and get paid. We help you find a place.',
      },
      description: {
        fi: 'Oppisopimuksessa olet työsuhteessa ja opiskelet samalla. Noin neljä viidesosaa ajasta olet töissä ja loput tunneilla tai verkko-opinnoissa.\n\nTyönantajalle oppisopimus on tapa kouluttaa tekijä juuri omiin tehtäviin. Jos palkattava on työtön, työnantaja voi hakea samalla palkkatukea.',
        sv: 'Med läroavtal är du anställd och studerar samtidigt. Ungefär fyra femtedelar av tiden arbetar du och resten går till lektioner eller nätstudier.\n\nFör arbetsgivaren är läroavtalet ett sätt att utbilda en medarbetare för just de egna uppgifterna. Om den som anställs är arbetslös kan arbetsgivaren samtidigt ansöka om lönesubvention.',
        en: 'In an apprenticeship you have a job and study at the same time. You work about four fifths of the time and spend the rest in class or studying online.\n\nFor an employer, an apprenticeship is a way to train a person for exactly the right tasks. If the apprentice is unemployed, the employer can apply for a pay subsidy as well.',
      },
      audience: ['jobseeker', 'employer'],
      categories: ['P6.7', 'P12.4'],
      lifeSituations: ['KE3', 'KE8'],
      serviceNeeds: ['training', 'find_job', 'recruit'],
      targetGroups: ['KR1', 'KR1.3', 'KR2.6'],
      targetGroupText: {
        fi: 'Työtä tekemällä oppiville 15 vuotta täyttäneille sekä työnantajille ja yrittäjille.',
        sv: 'För den som har fyllt 15 år och lär sig bäst genom att arbeta, samt för arbetsgivare och företagare.',
        en: 'For people aged 15 or over who learn best by doing, and for employers and entrepreneurs.',
      },
      age: { kind: 'range', from: 15 },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['at_customer', 'hybrid'],
      schedule: [{ kind: 'continuous', place: 'place' }],
      serviceLanguages: [
        { language: 'fi', level: 'a2' },
        { language: 'sv', level: 'b1' },
      ],
      price: { kind: 'free' },
      participation: {
        fi: 'Tarvitset työpaikan, jossa työtä on keskimäärin vähintään 25 tuntia viikossa. Jos paikkaa ei ole, autamme etsimään.',
        sv: 'Du behöver en arbetsplats där arbetstiden är minst 25 timmar i veckan i genomsnitt. Om du inte har en plats hjälper vi dig att söka.',
        en: 'You need a job with at least 25 hours a week on average. If you do not have one, we will help you look.',
      },
      implementation: {
        fi: 'Opettaja, sinä ja työpaikan ohjaaja teette yhdessä suunnitelman. Opettaja käy työpaikalla muutaman kerran vuodessa.',
        sv: 'Du, läraren och handledaren på arbetsplatsen gör upp en plan tillsammans. Läraren besöker arbetsplatsen några gånger om året.',
        en: 'You, the teacher and the workplace instructor make a plan together. The teacher visits the workplace a few times a year.',
      },
      howToApply: {
        fi: 'Lähetä yhteystietosi oppisopimuslomakkeella. Myös työnantaja voi täyttää sen.',
        sv: 'Skicka dina kontaktuppgifter med läroavtalsblanketten på webben. Också arbetsgivaren kan fylla i den.',
        en: 'Send us your details with the apprenticeship form online. The employer can also fill it in.',
      },
      howToApplyOffline: {
        fi: 'Soita hakutoimistoon. Sovimme tapaamisen oppilaitokselle tai työpaikalle.',
        sv: 'Ring ansökningsbyrån. Vi kommer överens om ett möte på läroanstalten eller arbetsplatsen.',
        en: 'Call the admissions office. We will arrange a meeting at the college or at the workplace.',
      },
      whatHappensNext: {
        fi: 'Kun työpaikka on löytynyt, sopimus tehdään kahdessa tai kolmessa viikossa.',
        sv: 'När arbetsplatsen är klar görs avtalet upp inom två eller tre veckor.',
        en: 'Once there is a workplace, the agreement is made within two or three weeks.',
      },
      benefitEffect: {
        fi: 'Olet työsuhteessa ja saat palkkaa, joten et saa työttömyysetuutta kokoaikaisen oppisopimuksen ajalta.',
        sv: 'Du är anställd och får lön, så du får inte arbetslöshetsförmån under ett läroavtal på heltid.',
        en: 'You are employed and paid, so you do not receive unemployment benefit during a full-time apprenticeship.',
      },
      keywords: {
        fi: ['oppari', 'oppisopimuskoulutus', 'työssä oppiminen', 'kisälli', 'duuni'],
        sv: ['läroavtalsutbildning', 'lärling', 'lära sig i arbetet'],
        en: ['apprentice', 'learning on the job', 'trade'],
      },
    },
  },
] satisfies DemoService[];
