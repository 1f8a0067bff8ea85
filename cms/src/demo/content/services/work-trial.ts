import type { DemoService } from '../types.ts';

/** Trying out work, and rehearsing for it. */
export const workTrialServices = [
  {
    key: 'work-trial',
    owner: 'tuumasta',
    municipality: 'vantaa',
    originalLanguage: 'fi',
    basis: 'regional',
    state: 'published',
    availability: { state: 'open' },
    contacts: [
      { contact: 'tuumasta-service' },
      { municipality: '092', contact: 'vantaa-advice' },
      { municipality: '245', contact: 'kerava-advice' },
    ],
    related: ['career-coaching', 'pay-subsidy', 'vocational-training'],
    content: {
      title: { fi: 'Työkokeilu', sv: 'Arbetsprövning', en: 'Work trial' },
      summary: {
        fi: 'Kokeile, sopiiko ala tai työ sinulle. Työkokeilussa tutustut työhön oikealla työpaikalla.',
        sv: 'Pröva om en bransch eller ett arbete passar dig. Under arbetsprövningen bekantar du dig med arbetet på en riktig arbetsplats.',
        en: 'Try out whether a field or a job suits you. In a work trial you get to know the work at a real workplace.',
      },
      easyLanguageSummary: {
        fi: 'Voit kokeilla työtä. Kokeilu kestää muutaman viikon tai kuukauden.\n\nEt saa palkkaa, mutta saat työttömyysetuutta.',
      },
      description: {
        fi: 'Työkokeilussa saat selville, millaista työ on arjessa. Se sopii sinulle, jos et ole varma alastasi tai jos palaat töihin pitkän tauon jälkeen.\n\nTyökokeilu ei ole työsuhde, eikä siitä makseta palkkaa. Siksi sen pitää olla sinulle tarpeellinen: sen jälkeen sinun pitäisi tietää enemmän kuin ennen. Työpaikalla sinulla on nimetty ohjaaja.',
        sv: 'Under en arbetsprövning får du reda på hur arbetet är i vardagen. Den passar dig om du är osäker på branschen eller om du återvänder till arbetet efter ett långt uppehåll.\n\nArbetsprövning är inte en anställning och du får ingen lön. Därför ska den vara till nytta för dig: efteråt ska du veta mer än förut. På arbetsplatsen har du en utsedd handledare.',
        en: 'In a work trial you find out what a job is like from day to day. It suits you if you are not sure about your field, or if you are returning to work after a long break.\n\nA work trial is not employment and you are not paid wages. That is why it has to be useful to you: afterwards you should know more than before. You have a named instructor at the workplace.',
      },
      audience: ['jobseeker', 'employer'],
      categories: ['P10.2', 'P10.1'],
      lifeSituations: ['KE8', 'KE12'],
      serviceNeeds: ['career_planning', 'find_job'],
      targetGroups: ['KR1', 'KR1.3'],
      targetGroupText: {
        fi: 'Työttömille, jotka selvittävät ammatinvalintaa tai palaavat työelämään.',
        sv: 'För arbetslösa som funderar på yrkesval eller återvänder till arbetslivet.',
        en: 'For unemployed people who are choosing an occupation or returning to work.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['092', '245', '753'] },
      delivery: ['at_customer'],
      schedule: [{ kind: 'continuous', place: 'place' }],
      serviceLanguages: [
        { language: 'fi', level: 'a2' },
        { language: 'en', level: 'b1' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['interpreter'],
      participation: {
        fi: 'Työkokeilusta tehdään kirjallinen sopimus ennen aloitusta. Sen allekirjoittavat sinä, työpaikka ja työvoimaviranomainen.',
        sv: 'Ett skriftligt avtal görs upp före starten. Det undertecknas av dig, arbetsplatsen och arbetskraftsmyndigheten.',
        en: 'A written agreement is made before the trial begins. It is signed by you, the workplace and the employment authority.',
      },
      implementation: {
        fi: 'Työkokeilu kestää yleensä 1–3 kuukautta, enintään kuusi kuukautta. Päivä on 4–8 tuntia ja viikossa on enintään viisi päivää.',
        sv: 'En arbetsprövning pågår vanligen 1–3 månader, högst sex månader. En dag är 4–8 timmar och det är högst fem dagar i veckan.',
        en: 'A work trial usually lasts 1–3 months, and six months at most. A day is 4–8 hours, and there are at most five days a week.',
      },
      howToApply: {
        fi: 'Etsi paikka itse tai asiantuntijan avulla. Työnantaja täyttää sopimuksen Työmarkkinatorilla.',
        sv: 'Sök en plats själv eller med hjälp av din sakkunniga. Arbetsgivaren fyller i avtalet på Jobbmarknad.',
        en: 'Find a place yourself or with the help of your expert. The employer fills in the agreement on Job Market Finland.',
      },
      howToApplyOffline: {
        fi: 'Hae sopimuslomake palvelupisteestä tai pyydä se postitse puhelimessa. Palauta se allekirjoitettuna ennen aloitusta.',
        sv: 'Hämta avtalsblanketten på ett serviceställe eller ring och be att få den per post. Lämna in den undertecknad före starten.',
        en: 'Pick up the agreement form at a service point, or call and ask for it by post. Return it signed before you begin.',
      },
      whatHappensNext: {
        fi: 'Asiantuntija tarkistaa, että työkokeilu sopii suunnitelmaasi. Voit aloittaa, kun sopimus on allekirjoitettu.',
        sv: 'Din sakkunniga kontrollerar att arbetsprövningen passar i din plan. Du kan börja när avtalet är undertecknat.',
        en: 'Your expert checks that the trial fits your plan. You can start once the agreement has been signed.',
      },
      benefitEffect: {
        fi: 'Saat työkokeilun ajalta työttömyysetuutta, jos sinulla on siihen oikeus. Työpaikka ei maksa palkkaa eikä muuta korvausta.',
        sv: 'Du får arbetslöshetsförmån under arbetsprövningen om du har rätt till den. Arbetsplatsen betalar varken lön eller annan ersättning.',
        en: 'You receive unemployment benefit during the trial if you are entitled to it. The workplace pays no wages or other compensation.',
      },
      keywords: {
        fi: ['työharjoittelu', 'harkka', 'harjoittelupaikka', 'työelämäkokeilu', 'tet'],
        sv: ['arbetspraktik', 'praktik', 'pröva på arbete', 'praktikplats'],
        en: ['internship', 'trainee', 'work practice', 'work try-out'],
      },
    },
  },
  {
    key: 'interview-practice',
    owner: 'tuumasta',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    contacts: [{ contact: 'tuumasta-service' }],
    related: ['cv-clinic', 'job-search-club'],
    content: {
      title: { fi: 'Työhaastattelun kenraaliharjoitus' },
      summary: {
        fi: 'Harjoittele haastattelua ennen kuin se on totta. Saat palautteen ja halutessasi videon omasta esiintymisestäsi.',
      },
      description: {
        fi: 'Onko haastattelu jo sovittu vai jännittääkö pelkkä ajatus? Kenraaliharjoituksessa kaksi valmentajaa haastattelee sinua oikean työpaikkailmoituksen pohjalta.\n\nHarjoituksen jälkeen käymme yhdessä läpi, mikä meni hyvin ja mitä voit vielä hioa. Jos haluat, kuvaamme haastattelun ja saat videon itsellesi. Emme tallenna sitä.',
      },
      audience: ['jobseeker'],
      categories: ['P10.1'],
      lifeSituations: ['KE8'],
      serviceNeeds: ['job_search_skills'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Työnhakijoille, joilla on haastattelu tulossa tai jotka haluavat varmuutta haastatteluihin.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['on_site', 'remote'],
      schedule: [{ kind: 'separate', place: 'remote', details: { fi: 'Aika sovitaan kanssasi.' } }],
      serviceLanguages: [
        { language: 'fi', level: 'a2' },
        { language: 'en', level: 'a2' },
      ],
      price: { kind: 'free' },
      accessibilityRequirements: ['internet'],
      participation: { fi: 'Voit osallistua, jos haet töitä. Haastattelukutsua ei vielä tarvitse olla.' },
      implementation: { fi: 'Harjoitus kestää tunnin: puolet haastattelua, puolet palautetta.' },
      howToApply: { fi: 'Varaa aika verkkokalenterista. Liitä mukaan ilmoitus työstä, jota haet.' },
      howToApplyOffline: { fi: 'Soita asiakaspalveluun ja varaa aika käynnille toimitilaamme.' },
      benefitEffect: { fi: 'Harjoitus ei vaikuta työttömyysetuuteesi.' },
      keywords: { fi: ['työhaastattelu', 'haastattelu', 'jännittäminen', 'esiintyminen', 'palkkatoive'] },
    },
  },
] satisfies DemoService[];
