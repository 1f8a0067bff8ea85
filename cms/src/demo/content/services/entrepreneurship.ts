import type { DemoService } from '../types.ts';

/** Becoming an entrepreneur. */
export const entrepreneurshipServices = [
  {
    key: 'start-up-grant',
    owner: 'neuvontatupa',
    municipality: 'espoo',
    originalLanguage: 'fi',
    basis: 'thematic',
    state: 'published',
    availability: { state: 'open' },
    contacts: [
      { contact: 'neuvontatupa-service' },
      { municipality: '049', contact: 'espoo-business' },
      { municipality: '091', contact: 'helsinki-business' },
    ],
    related: ['business-advice', 'entrepreneur-course', 'debt-advice'],
    content: {
      title: { fi: 'Starttiraha', sv: 'Startpeng', en: 'Start-up grant' },
      summary: {
        fi: 'Turvaa toimeentuloasi, kun aloitat päätoimisena yrittäjänä. Hae ennen kuin aloitat.',
        sv: 'Tryggar din försörjning när du börjar som företagare på heltid. Ansök innan du börjar.',
        en: 'Helps secure your income when you start as a full-time entrepreneur. Apply before you begin.',
      },
      easyLanguageSummary: {
        fi: 'Starttiraha on rahaa uudelle yrittäjälle.\n\nHae starttirahaa ensin. Perusta yritys vasta, kun olet saanut päätöksen.',
        sv: 'Startpeng är pengar till en ny företagare.\n\nAnsök om startpeng först. Starta företaget först när du har fått beslutet.',
      },
      description: {
        fi: 'Uuden yrityksen alussa tuloja ei vielä tule, mutta laskut tulevat. Starttiraha auttaa tämän ajan yli. Sitä voi saada enintään vuoden, ja se haetaan kahdessa jaksossa.\n\nHakemusta käsiteltäessä arvioidaan, onko yritysideasi kannattava ja onko sinulla tarvittavat taidot. Siksi hakemukseen tarvitaan liiketoimintasuunnitelma ja rahoituslaskelma. Neuvontatupa auttaa niiden tekemisessä maksutta.\n\nÄlä rekisteröi yritystä tai aloita toimintaa ennen päätöstä.',
        sv: 'När ett nytt företag startar finns det ännu inga inkomster, men räkningarna kommer. Startpengen hjälper dig över den tiden. Den kan beviljas för högst ett år och söks i två perioder.\n\nNär du ansöker bedöms om din företagsidé är lönsam och om du har de färdigheter som behövs. Därför behövs en affärsplan och en finansieringskalkyl. Neuvontatupa hjälper dig gratis att göra dem.\n\nRegistrera inte företaget och börja inte verksamheten före beslutet.',
        en: 'When a business is new, there is no income yet, but the bills keep coming. The start-up grant helps you through this time. You can get it for up to a year, and you apply for it in two parts.\n\nThe application is assessed on whether the business idea is viable and whether you have the skills you need. You therefore need a business plan and financial calculations. Neuvontatupa helps you prepare them free of charge.\n\nDo not register the business or start trading before you have the decision.',
      },
      audience: ['jobseeker'],
      categories: ['P11.1', 'P15.8'],
      lifeSituations: ['KE8'],
      serviceNeeds: ['start_business', 'money'],
      targetGroups: ['KR2.8', 'KR2.4'],
      targetGroupText: {
        fi: 'Työttömille, työssä oleville ja opiskelijoille, jotka ryhtyvät päätoimisiksi yrittäjiksi.',
        sv: 'För arbetslösa, anställda och studerande som blir företagare på heltid.',
        en: 'For people who are unemployed, employed or studying and who are about to become full-time entrepreneurs.',
      },
      age: { kind: 'range', from: 18 },
      homeMunicipality: { kind: 'not_relevant' },
      delivery: ['online', 'phone'],
      schedule: [{ kind: 'no_dates', place: 'remote' }],
      serviceLanguages: [
        { language: 'fi', level: 'any' },
        { language: 'sv', level: 'any' },
        { language: 'en', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilityRequirements: ['bank_identifiers', 'internet'],
      participation: {
        fi: 'Yritystoiminnan on oltava päätoimista ja uutta. Sinulla pitää olla koulutusta tai kokemusta yrittämisestä, tai käyt yrittäjäkurssin.',
        sv: 'Företagsverksamheten ska vara ny och ske på heltid. Du behöver utbildning i eller erfarenhet av företagande, eller så går du en företagarkurs.',
        en: 'The business must be new and full-time. You need training or experience in running a business, or you take an entrepreneur course.',
      },
      implementation: {
        fi: 'Starttiraha maksetaan kuukausittain jälkikäteen sinulle, ei yritykselle. Se on veronalaista tuloa.',
        sv: 'Startpengen betalas månadsvis i efterskott till dig, inte till företaget. Den är skattepliktig inkomst.',
        en: 'The grant is paid monthly in arrears to you, not to the business. It is taxable income.',
      },
      howToApply: {
        fi: 'Hae Työmarkkinatorin asiointipalvelussa. Liitä mukaan liiketoimintasuunnitelma, laskelmat ja verovelkatodistus.',
        sv: 'Ansök i Jobbmarknads e-tjänst. Bifoga affärsplan, kalkyler och skatteskuldsintyg.',
        en: 'Apply through the e-services of Job Market Finland. Attach your business plan, calculations and tax debt certificate.',
      },
      howToApplyOffline: {
        fi: 'Soita oman kuntasi yrityspalveluihin ja pyydä paperinen hakemus. Sen voi palauttaa liitteineen palvelupisteeseen.',
        sv: 'Ring företagstjänsterna i din kommun och be om en ansökan på papper. Den kan lämnas in med bilagor på ett serviceställe.',
        en: 'Call the business services of your municipality and ask for a paper form. You can hand it in with its attachments at a service point.',
      },
      whatHappensNext: {
        fi: 'Pyydämme tarvittaessa lisätietoja. Päätös tulee tavallisesti 2–4 viikossa, ja sen jälkeen voit aloittaa.',
        sv: 'Vid behov ber vi om mer uppgifter. Beslutet kommer vanligen inom 2–4 veckor och därefter kan du börja.',
        en: 'We will ask for more information if needed. The decision usually takes 2–4 weeks, and after that you can begin.',
      },
      benefitEffect: {
        fi: 'Starttirahan ajalta ei makseta työttömyysetuutta. Kysy asiantuntijalta, mitä etuudelle tapahtuu, jos lopetat yrityksen.',
        sv: 'Arbetslöshetsförmån betalas inte för den tid du får startpeng. Fråga din sakkunniga vad som händer med förmånen om du lägger ner företaget.',
        en: 'You do not get unemployment benefit while you receive the grant. Ask your expert what happens to the benefit if you close the business.',
      },
      links: [
        {
          label: { fi: 'Työmarkkinatori', sv: 'Jobbmarknad Finland', en: 'Job Market Finland' },
          url: 'https://tyomarkkinatori.fi',
        },
      ],
      keywords: {
        fi: ['starttiraha', 'yrittäjän tuki', 'oma firma', 'firma', 'toiminimi', 'yrityksen perustaminen'],
        sv: ['startbidrag', 'företagarstöd', 'eget företag', 'firma'],
        en: ['startup grant', 'start-up money', 'own company', 'new entrepreneur'],
      },
    },
  },
  {
    key: 'business-advice',
    owner: 'neuvontatupa',
    municipality: 'espoo',
    originalLanguage: 'fi',
    basis: 'regional',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'neuvontatupa-service' }],
    related: ['start-up-grant', 'entrepreneur-course', 'business-in-finland', 'business-advice-swedish'],
    content: {
      title: { fi: 'Yrittäjyysneuvonta', sv: 'Företagsrådgivning', en: 'Business advice' },
      summary: {
        fi: 'Kannattaako ideani? Kokenut neuvoja katsoo suunnitelmasi ja laskelmasi läpi luottamuksellisesti ja maksutta.',
        sv: 'Håller min idé? En erfaren rådgivare går igenom din plan och dina kalkyler konfidentiellt och gratis.',
        en: 'Will my idea work? An experienced adviser goes through your plan and calculations in confidence and free of charge.',
      },
      description: {
        fi: 'Neuvonnassa saat puolueettoman mielipiteen ideastasi ennen kuin käytät siihen rahaa. Käymme läpi yritysmuodon, luvat, verot, vakuutukset, hinnoittelun ja rahoituksen.\n\nNeuvojamme ovat itse toimineet yrittäjinä. Heitä sitoo vaitiolo. Voit tulla pelkän ajatuksen tai valmiin suunnitelman kanssa.',
        sv: 'Hos oss får du en opartisk åsikt om din idé innan du lägger pengar på den. Vi går igenom företagsform, tillstånd, skatter, försäkringar, prissättning och finansiering.\n\nVåra rådgivare har själva varit företagare. De har tystnadsplikt. Du kan komma med bara en tanke eller med en färdig plan.',
        en: 'You get an impartial opinion on your idea before you spend money on it. We go through the form of business, permits, taxes, insurance, pricing and funding.\n\nOur advisers have been entrepreneurs themselves. They are bound by confidentiality. You can come with just a thought or with a finished plan.',
      },
      audience: ['jobseeker', 'employer'],
      categories: ['P11.1', 'P11.3'],
      serviceNeeds: ['start_business'],
      targetGroups: ['KR2.8', 'KR2.3'],
      targetGroupText: {
        fi: 'Yrittäjyyttä harkitseville ja alle kolme vuotta toimineille yrittäjille.',
        sv: 'För dem som överväger att bli företagare och för företagare som har varit verksamma i mindre än tre år.',
        en: 'For people considering entrepreneurship and for entrepreneurs in their first three years.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['049', '235', '257'] },
      delivery: ['on_site', 'remote', 'phone'],
      schedule: [
        {
          kind: 'continuous',
          place: 'place',
          placeName: { fi: 'Neuvontatupa', sv: 'Neuvontatupa', en: 'Neuvontatupa' },
          address: { fi: 'Mallitie 7, Espoo', sv: 'Modellvägen 7, Esbo', en: 'Mallitie 7, Espoo' },
          weekly: [
            { weekday: 2, from: '09:00', to: '17:00' },
            { weekday: 4, from: '09:00', to: '17:00' },
          ],
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'any' },
        { language: 'en', level: 'any' },
        { language: 'ru', level: 'any' },
        { language: 'vi', level: 'any' },
      ],
      price: { kind: 'free' },
      participation: {
        fi: 'Palvelu on tarkoitettu Espoossa, Kauniaisissa ja Kirkkonummella asuville tai sinne yritystä perustaville.',
        sv: 'Tjänsten är avsedd för dem som bor i Esbo, Grankulla eller Kyrkslätt eller startar företag där.',
        en: 'The service is for people who live or start a business in Espoo, Kauniainen or Kirkkonummi.',
      },
      implementation: {
        fi: 'Tapaaminen kestää tunnin. Tapaamisia on yleensä kahdesta neljään.',
        sv: 'Ett möte tar en timme. Vanligen behövs två till fyra möten.',
        en: 'A meeting takes an hour. You usually have two to four meetings.',
      },
      howToApply: {
        fi: 'Varaa aika verkossa ja lähetä suunnitelmasi etukäteen, jos se on jo olemassa.',
        sv: 'Boka tid på webben och skicka din plan på förhand om du redan har en.',
        en: 'Book a time online and send us your plan in advance if you already have one.',
      },
      howToApplyOffline: {
        fi: 'Soita tai tule torstain vapaaseen vastaanottoon kello 14–17 ilman ajanvarausta.',
        sv: 'Ring eller kom till den öppna mottagningen på torsdagar kl. 14–17 utan tidsbokning.',
        en: 'Call us, or come to the Thursday drop-in from 14 to 17 without an appointment.',
      },
      benefitEffect: {
        fi: 'Neuvonta ei vaikuta työttömyysetuuteesi. Kerro asiantuntijallesi ennen kuin aloitat yritystoiminnan.',
        sv: 'Rådgivningen påverkar inte din arbetslöshetsförmån. Berätta för din sakkunniga innan du inleder företagsverksamhet.',
        en: 'The advice does not affect your unemployment benefit. Tell your expert before you start a business.',
      },
      keywords: {
        fi: ['yritysneuvonta', 'yrityksen perustaminen', 'firma', 'oma firma', 'liikeidea', 'toiminimi'],
        sv: ['starta företag', 'firma', 'affärsidé', 'nyföretagare'],
        en: ['starting a business', 'business idea', 'self-employed', 'startup'],
      },
    },
  },
] satisfies DemoService[];
