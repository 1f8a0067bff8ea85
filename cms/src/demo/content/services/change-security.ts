import type { DemoService } from '../types.ts';

/** When a job is about to end. */
export const changeSecurityServices = [
  {
    key: 'change-security',
    owner: 'tuumasta',
    municipality: 'espoo',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'tuumasta-service' }, { municipality: '049', contact: 'espoo-advice' }],
    related: ['career-coaching', 'cv-clinic', 'debt-advice'],
    content: {
      title: {
        fi: 'Muutosturvavalmennus irtisanotulle',
        sv: 'Träning inom omställningsskyddet för uppsagda',
        en: 'Change security coaching after dismissal',
      },
      summary: {
        fi: 'Jos sinut irtisanotaan tuotannollisista tai taloudellisista syistä, saat valmennusta jo irtisanomisaikana.',
        sv: 'Om du sägs upp av produktionsorsaker eller ekonomiska orsaker får du träning redan under uppsägningstiden.',
        en: 'If you are dismissed for financial or production-related reasons, you can get coaching already during your notice period.',
      },
      description: {
        fi: 'Työn loppuminen herättää paljon kysymyksiä: mistä rahat, milloin ilmoittaudun työnhakijaksi, mitä teen seuraavaksi? Valmennuksessa saat vastaukset ja teet oman suunnitelman.\n\nValmennukseen kuuluu neljä ryhmätapaamista ja kaksi henkilökohtaista keskustelua. Käymme läpi muutosturvaan kuuluvat oikeudet, kuten vapaan työnhakua varten, ja mietimme, mihin osaamisesi riittää muualla.\n\nTyönantaja voi tilata valmennuksen myös koko henkilöstölle työpaikalle.',
        sv: 'När ett jobb tar slut väcks många frågor: var får jag pengar, när anmäler jag mig som arbetssökande, vad gör jag härnäst? Under träningen får du svar och gör upp en egen plan.\n\nI träningen ingår fyra gruppträffar och två personliga samtal. Vi går igenom dina rättigheter inom omställningsskyddet, till exempel ledighet för jobbsökning, och funderar på var ditt kunnande kan komma till nytta.\n\nArbetsgivaren kan också beställa träningen till arbetsplatsen för hela personalen.',
        en: 'When a job ends, it raises many questions: where will the money come from, when do I register as a jobseeker, what do I do next? In the coaching you get answers and make your own plan.\n\nThe coaching consists of four group meetings and two personal discussions. We go through your rights, such as time off for job seeking, and think about where else your skills could be used.\n\nEmployers can also order the coaching to the workplace for the whole staff.',
      },
      audience: ['jobseeker', 'employer'],
      categories: ['P10.1', 'P10.2'],
      lifeSituations: ['KE8'],
      serviceNeeds: ['change_security', 'find_job', 'career_planning'],
      targetGroups: ['KR1', 'KR2.6'],
      targetGroupText: {
        fi: 'Irtisanotuille, lomautetuille ja muutosneuvottelujen piirissä oleville.',
        sv: 'För uppsagda, permitterade och personer som berörs av omställningsförhandlingar.',
        en: 'For people who have been dismissed or laid off, or whose workplace is holding change negotiations.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['049', '091', '092'] },
      delivery: ['hybrid', 'at_customer'],
      schedule: [
        {
          kind: 'range',
          start: '2027-01-18',
          end: '2027-05-28',
          place: 'place',
          placeName: { fi: 'Tuumasta Töihin, Espoo', sv: 'Tuumasta Töihin, Esbo', en: 'Tuumasta Töihin, Espoo' },
          address: { fi: 'Mallitie 4, Espoo', sv: 'Modellvägen 4, Esbo', en: 'Mallitie 4, Espoo' },
          details: {
            fi: 'Uusi ryhmä alkaa joka toinen maanantai.',
            sv: 'En ny grupp börjar varannan måndag.',
            en: 'A new group starts every other Monday.',
          },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'b1' },
        { language: 'sv', level: 'b1' },
        { language: 'en', level: 'b1' },
      ],
      price: { kind: 'free' },
      participation: {
        fi: 'Voit osallistua, kun olet saanut irtisanomisilmoituksen tai kun työsi päättymisestä on kulunut alle kuusi kuukautta.',
        sv: 'Du kan delta när du har fått besked om uppsägning eller när det har gått mindre än sex månader sedan ditt arbete tog slut.',
        en: 'You can take part once you have been given notice, or if it is less than six months since your job ended.',
      },
      implementation: {
        fi: 'Ryhmässä on enintään 12 osallistujaa. Valmennus kestää noin kuukauden, ja osan siitä voit tehdä etänä.',
        sv: 'Gruppen har högst 12 deltagare. Träningen tar ungefär en månad och en del av den kan du göra på distans.',
        en: 'There are at most 12 people in a group. The coaching takes about a month, and you can do part of it remotely.',
      },
      howToApply: {
        fi: 'Ilmoittaudu verkkolomakkeella tai sähköpostitse. Kerro, mikä ryhmä sopii sinulle.',
        sv: 'Anmäl dig på webben eller per e-post. Berätta vilken grupp som passar dig.',
        en: 'Sign up online or by e-mail. Tell us which group suits you.',
      },
      howToApplyOffline: {
        fi: 'Soita asiakaspalveluun arkisin kello 9–15 tai pyydä työpaikkasi henkilöstöhallintoa ilmoittamaan sinut.',
        sv: 'Ring kundservicen vardagar kl. 9–15 eller be personalförvaltningen på din arbetsplats anmäla dig.',
        en: 'Call our customer service on weekdays from 9 to 15, or ask the HR department at your workplace to sign you up.',
      },
      whatHappensNext: {
        fi: 'Saat kutsun ensimmäiseen tapaamiseen. Muista ilmoittautua työnhakijaksi viimeistään ensimmäisenä työttömyyspäivänä.',
        sv: 'Du får en kallelse till den första träffen. Kom ihåg att anmäla dig som arbetssökande senast den första arbetslöshetsdagen.',
        en: 'You will get an invitation to the first meeting. Remember to register as a jobseeker on your first day of unemployment at the latest.',
      },
      benefitEffect: {
        fi: 'Valmennus ei pienennä työttömyysetuuttasi. Jos olet vielä töissä, saat palkkaa työllistymisvapaan ajalta.',
        sv: 'Träningen minskar inte din arbetslöshetsförmån. Om du fortfarande arbetar får du lön under sysselsättningsledigheten.',
        en: 'The coaching does not reduce your unemployment benefit. If you are still working, you are paid during your employment leave.',
      },
      keywords: {
        fi: ['yt', 'yt-neuvottelut', 'potkut', 'irtisanominen', 'lomautus', 'muutosneuvottelut'],
        sv: ['samarbetsförhandlingar', 'uppsägning', 'sparken', 'permittering'],
        en: ['redundancy', 'laid off', 'fired', 'dismissal'],
      },
    },
  },
  {
    key: 'over-fifty',
    owner: 'tuumasta',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published_with_draft',
    availability: { state: 'open' },
    contacts: [{ contact: 'tuumasta-service' }],
    related: ['career-coaching', 'job-search-club', 'pay-subsidy'],
    change: {
      summary: {
        fi: 'Pienryhmävalmennus 50 vuotta täyttäneille, jotka hakevat työtä tai miettivät alan vaihtoa. Nyt myös iltaryhmä.',
        sv: 'Träning i liten grupp för personer över 50 som söker jobb eller funderar på att byta bransch. Nu också en kvällsgrupp.',
        en: 'Small-group coaching for people over 50 who are looking for work or thinking of changing fields. Now also in the evening.',
      },
      implementation: {
        fi: 'Ryhmä kokoontuu kuusi kertaa, päivisin tai iltaisin. Lisäksi tapaat valmentajan kaksi kertaa kahden kesken.',
        sv: 'Gruppen träffas sex gånger, dagtid eller kvällstid. Dessutom träffar du handledaren två gånger på tu man hand.',
        en: 'The group meets six times, in the daytime or in the evening. In addition, you meet the coach twice in private.',
      },
    },
    content: {
      title: {
        fi: 'Uusi suunta – valmennus yli 50-vuotiaille',
        sv: 'Ny riktning – träning för dig över 50',
        en: 'New Direction – coaching for people over 50',
      },
      summary: {
        fi: 'Pienryhmävalmennus 50 vuotta täyttäneille, jotka hakevat työtä tai miettivät alan vaihtoa.',
        sv: 'Träning i liten grupp för personer över 50 som söker jobb eller funderar på att byta bransch.',
        en: 'Small-group coaching for people over 50 who are looking for work or thinking of changing fields.',
      },
      description: {
        fi: 'Pitkä työura on vahvuus, mutta työnhaku on voinut muuttua paljon siitä, kun viimeksi hait töitä. Valmennuksessa saat ajan tasalla olevat paperit ja varmuutta kertoa osaamisestasi.\n\nPuhumme myös siitä, mistä harvoin puhutaan: ikäsyrjinnästä, jaksamisesta ja siitä, millaista työtä haluat tehdä ennen eläkettä.',
        sv: 'Ett långt arbetsliv är en styrka, men jobbsökandet kan ha förändrats mycket sedan du senast sökte arbete. Under träningen får du dina papper i skick och blir säkrare på att berätta vad du kan.\n\nVi talar också om sådant som sällan nämns: åldersdiskriminering, ork och vad du vill arbeta med före pensionen.',
        en: 'A long career is a strength, but looking for work may have changed a lot since you last did it. In the coaching you bring your papers up to date and gain confidence in talking about your skills.\n\nWe also talk about things that are seldom mentioned: age discrimination, coping, and what kind of work you want to do before you retire.',
      },
      audience: ['jobseeker'],
      categories: ['P10.1', 'P10.2'],
      lifeSituations: ['KE8'],
      serviceNeeds: ['find_job', 'job_search_skills', 'career_planning'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Työttömille työnhakijoille, jotka ovat täyttäneet 50 vuotta.',
        sv: 'För arbetslösa arbetssökande som har fyllt 50 år.',
        en: 'For unemployed jobseekers aged 50 or over.',
      },
      age: { kind: 'range', from: 50, to: 68 },
      homeMunicipality: { kind: 'listed', codes: ['091'] },
      delivery: ['on_site'],
      schedule: [
        {
          kind: 'range',
          start: '2027-02-02',
          end: '2027-03-16',
          weekly: [{ weekday: 2, from: '09:30', to: '12:00' }],
          place: 'place',
          placeName: {
            fi: 'Tuumasta Töihin, Helsinki',
            sv: 'Tuumasta Töihin, Helsingfors',
            en: 'Tuumasta Töihin, Helsinki',
          },
          address: {
            fi: 'Esimerkkikatu 12, Helsinki',
            sv: 'Exempelgatan 12, Helsingfors',
            en: 'Esimerkkikatu 12, Helsinki',
          },
        },
      ],
      serviceLanguages: [{ language: 'fi', level: 'b1' }],
      price: { kind: 'free' },
      participation: {
        fi: 'Osallistumisesta sovitaan oman asiantuntijan kanssa.',
        sv: 'Du kommer överens om deltagandet med din sakkunniga.',
        en: 'You agree on taking part with your employment expert.',
      },
      implementation: {
        fi: 'Ryhmä kokoontuu kuusi kertaa. Lisäksi tapaat valmentajan kaksi kertaa kahden kesken.',
        sv: 'Gruppen träffas sex gånger. Dessutom träffar du handledaren två gånger på tu man hand.',
        en: 'The group meets six times. In addition, you meet the coach twice in private.',
      },
      howToApply: {
        fi: 'Lähetä viesti omalle asiantuntijallesi Työmarkkinatorin asiointipalvelussa.',
        sv: 'Skicka ett meddelande till din sakkunniga i Jobbmarknads e-tjänst.',
        en: 'Send a message to your employment expert through the e-services of Job Market Finland.',
      },
      howToApplyOffline: {
        fi: 'Soita työllisyyspalvelujen neuvontapuhelimeen tai kerro kiinnostuksestasi seuraavassa työnhakukeskustelussa.',
        sv: 'Ring sysselsättningstjänsternas rådgivningstelefon eller berätta att du är intresserad vid nästa jobbsökarsamtal.',
        en: 'Call the employment services advice line or mention your interest at your next job-search meeting.',
      },
      benefitEffect: {
        fi: 'Saat työttömyysetuutta valmennuksen ajalta aivan kuten muutenkin.',
        sv: 'Du får arbetslöshetsförmån under träningen precis som annars.',
        en: 'You get your unemployment benefit during the coaching just as you otherwise would.',
      },
      keywords: {
        fi: ['ikääntyvä työnhakija', 'senioritekijä', 'viisikymppinen', 'eläkeputki', 'alanvaihto'],
        sv: ['äldre arbetssökande', 'senior', 'byta bransch'],
        en: ['older jobseeker', 'senior', 'career change'],
      },
    },
  },
] satisfies DemoService[];
