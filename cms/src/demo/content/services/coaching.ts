import type { DemoService } from '../types.ts';

/** Personal coaching towards work and a career. */
export const coachingServices = [
  {
    key: 'job-coaching',
    owner: 'tuumasta',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'tuumasta-service' }, { municipality: '091', contact: 'helsinki-advice' }],
    related: ['career-coaching', 'work-trial', 'pay-subsidy', 'mental-health-support'],
    content: {
      title: { fi: 'Työhönvalmennus', sv: 'Arbetsträning', en: 'Job coaching' },
      summary: {
        fi: 'Oma valmentaja auttaa sinua löytämään sopivan työn ja on tukenasi myös ensimmäiset kuukaudet työpaikalla.',
        sv: 'En egen handledare hjälper dig att hitta ett passande arbete och stöder dig också under de första månaderna på jobbet.',
        en: 'Your own coach helps you find a suitable job and supports you during the first months at work.',
      },
      easyLanguageSummary: {
        fi: 'Saat oman valmentajan. Valmentaja auttaa sinua etsimään töitä.\n\nKun saat työn, valmentaja auttaa sinua myös työpaikalla.\n\nValmennus on ilmainen.',
        sv: 'Du får en egen handledare. Handledaren hjälper dig att söka jobb.\n\nNär du får ett jobb hjälper handledaren dig också på arbetsplatsen.\n\nTräningen kostar ingenting.',
        en: 'You get your own coach. The coach helps you look for a job.\n\nWhen you get a job, the coach also helps you at the workplace.\n\nThe coaching is free.',
      },
      description: {
        fi: 'Työhönvalmennus on sinulle, jos tarvitset työn löytämiseen tai uuteen työhön sopeutumiseen enemmän tukea kuin tavallisesti tarjotaan. Tapaat valmentajan kahden kesken, ja etenette sinun tahdissasi.\n\nEnsin selvitetään, mitä osaat ja millainen työ sopisi sinulle. Sitten valmentaja ottaa kanssasi yhteyttä työnantajiin. Hän voi tulla mukaan haastatteluun ja ensimmäisinä päivinä myös työpaikalle.\n\nKun työ on alkanut, valmentaja pitää yhteyttä sinuun ja työnantajaan enintään kuuden kuukauden ajan.',
        sv: 'Arbetsträning är till för dig som behöver mer stöd än vanligt för att hitta ett arbete eller komma in i ett nytt. Du träffar handledaren på tu man hand och ni går framåt i din takt.\n\nFörst reder ni ut vad du kan och vilket arbete som skulle passa dig. Sedan kontaktar handledaren arbetsgivare tillsammans med dig. Hen kan följa med på intervjun och de första dagarna också till arbetsplatsen.\n\nNär arbetet har börjat håller handledaren kontakt med dig och arbetsgivaren i högst sex månader.',
        en: 'Job coaching is for you if you need more support than usual to find a job or to settle into a new one. You meet your coach one to one and move forward at your own pace.\n\nFirst you work out what you can do and what kind of job would suit you. Then the coach contacts employers together with you. The coach can come with you to the interview and to the workplace for the first few days.\n\nOnce the job has started, the coach stays in touch with you and your employer for up to six months.',
      },
      audience: ['jobseeker'],
      categories: ['P10.1', 'P10.7'],
      lifeSituations: ['KE8', 'KE12'],
      serviceNeeds: ['find_job', 'job_search_skills', 'work_ability'],
      targetGroups: ['KR1', 'KR1.4', 'KR1.6'],
      targetGroupText: {
        fi: 'Työnhakijoille, jotka ovat olleet pitkään poissa työelämästä tai joilla on työkykyyn vaikuttava sairaus tai vamma.',
        sv: 'För arbetssökande som länge har varit borta från arbetslivet eller som har en sjukdom eller funktionsnedsättning som påverkar arbetsförmågan.',
        en: 'For jobseekers who have been out of work for a long time, or who have an illness or disability that affects their ability to work.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['091', '092'] },
      delivery: ['hybrid', 'at_customer'],
      schedule: [
        {
          kind: 'continuous',
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
          placeAccessibility: {
            fi: 'Toimitila on kolmannessa kerroksessa, ja taloon pääsee hissillä. WC on esteetön.',
            sv: 'Lokalen ligger på tredje våningen och det finns hiss. Toaletten är tillgänglig.',
            en: 'The office is on the third floor and there is a lift. The toilet is accessible.',
          },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'a2' },
        { language: 'en', level: 'a2' },
        { language: 'ru', level: 'any' },
        { language: 'so', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['sign_language', 'easy_finnish', 'interpreter'],
      accessibilityRequirements: [],
      participation: {
        fi: 'Sovi valmennuksesta oman asiantuntijasi kanssa. Valmennus kirjataan työllistymissuunnitelmaasi.',
        sv: 'Kom överens om träningen med din sakkunniga. Träningen skrivs in i din sysselsättningsplan.',
        en: 'Agree on the coaching with your employment expert. It will be added to your employment plan.',
      },
      requirements: {
        fi: 'Tärkeintä on, että haluat töihin. Koulutusta tai työkokemusta ei tarvita.',
        sv: 'Det viktigaste är att du vill arbeta. Du behöver varken utbildning eller arbetserfarenhet.',
        en: 'What matters most is that you want to work. No education or work experience is needed.',
      },
      implementation: {
        fi: 'Valmennusta on enintään 60 tuntia, joista osa työpaikalla. Tapaamisia on tavallisesti kerran viikossa.',
        sv: 'Träningen omfattar högst 60 timmar, varav en del på arbetsplatsen. Ni träffas vanligen en gång i veckan.',
        en: 'There are at most 60 hours of coaching, some of them at the workplace. You usually meet once a week.',
      },
      benefits: {
        fi: 'Saat ihmisen, joka tuntee sinut ja työnantajat. Moni löytää työn, jota ei ole koskaan ilmoitettu avoimeksi.',
        sv: 'Du får en person som känner både dig och arbetsgivarna. Många hittar ett jobb som aldrig har annonserats ut.',
        en: 'You get someone who knows both you and the employers. Many people find a job that was never advertised.',
      },
      howToApply: {
        fi: 'Lähetä viesti asiantuntijallesi Työmarkkinatorin asiointipalvelussa. Hän tekee ilmoittautumisen puolestasi.',
        sv: 'Skicka ett meddelande till din sakkunniga i Jobbmarknads e-tjänst. Hen gör anmälan åt dig.',
        en: 'Send a message to your employment expert through the e-services of Job Market Finland. The expert will sign you up.',
      },
      howToApplyOffline: {
        fi: 'Soita neuvontapuhelimeen tai käy työllisyyspalvelujen palvelupisteessä ja pyydä paikkaa työhönvalmennukseen.',
        sv: 'Ring rådgivningstelefonen eller besök sysselsättningstjänsternas serviceställe och be om en plats i arbetsträningen.',
        en: 'Call the advice line or visit an employment services office and ask for a place in job coaching.',
      },
      whatHappensNext: {
        fi: 'Valmentaja soittaa sinulle viikon sisällä ja sovitte ensimmäisen tapaamisen. Jos valmentaja ei tunnu sopivalta, voit vaihtaa.',
        sv: 'Handledaren ringer dig inom en vecka och ni bokar den första träffen. Om handledaren inte känns rätt kan du byta.',
        en: 'The coach will call you within a week to arrange the first meeting. If the coach does not feel right for you, you can change.',
      },
      benefitEffect: {
        fi: 'Työttömyysetuutesi jatkuu valmennuksen ajan. Kun saat palkkaa, ilmoita siitä heti Kelaan tai työttömyyskassaan.',
        sv: 'Din arbetslöshetsförmån fortsätter under träningen. När du får lön ska du genast meddela FPA eller arbetslöshetskassan.',
        en: 'Your unemployment benefit continues during the coaching. When you start earning wages, tell Kela or your unemployment fund at once.',
      },
      consent: {
        needed: true,
        text: {
          fi: 'Valmentaja kertoo sinusta työnantajalle vain sen, mistä olette sopineet.',
          sv: 'Handledaren berättar för arbetsgivaren bara det som ni har kommit överens om.',
          en: 'The coach tells employers about you only what you have agreed on.',
        },
      },
      keywords: {
        fi: ['työvalmentaja', 'jobcoach', 'jobi', 'duuni', 'tuettu työllistyminen', 'osatyökykyinen'],
        sv: ['jobbcoach', 'jobbcoachning', 'handledare', 'stött arbete'],
        en: ['job coach', 'supported employment', 'work coaching'],
      },
    },
  },
  {
    key: 'career-coaching',
    owner: 'tuumasta',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published_in_review',
    availability: { state: 'open' },
    contacts: [{ contact: 'tuumasta-service' }],
    related: ['job-coaching', 'vocational-training', 'over-fifty'],
    change: {
      delivery: ['remote', 'on_site'],
      howToApply: {
        fi: 'Varaa alkukeskustelu verkkosivultamme. Voit ilmoittautua suoraan, asiantuntijan suositusta ei enää tarvita.',
        sv: 'Boka ett inledande samtal på vår webbplats. Du kan anmäla dig direkt, ingen rekommendation av en sakkunnig behövs längre.',
        en: 'Book an initial discussion on our website. You can sign up directly; you no longer need a recommendation from an expert.',
      },
    },
    content: {
      title: { fi: 'Uravalmennus', sv: 'Karriärträning', en: 'Career coaching' },
      summary: {
        fi: 'Mikä minusta tulisi isona? Valmennuksessa löydät suunnan, kun mietit alan vaihtoa tai ensimmäistä ammattia.',
        sv: 'Vad ska jag bli när jag blir stor? Karriärträningen hjälper dig att hitta en riktning när du byter bransch eller väljer ditt första yrke.',
        en: 'What shall I be when I grow up? Find your direction when you are changing fields or choosing your first occupation.',
      },
      description: {
        fi: 'Uravalmennuksessa tutkit rauhassa, mitä osaat, mistä innostut ja mitä työmarkkinoilla tarvitaan. Lopputuloksena on suunnitelma, jossa on seuraavat kolme askelta: esimerkiksi koulutus, työkokeilu tai avoin hakemus.\n\nTyöskentelet ryhmässä ja yksin. Harjoituksia voi tehdä myös kotona. Käymme tutustumassa työpaikkoihin ja oppilaitoksiin toiveidenne mukaan.',
        sv: 'Under karriärträningen får du i lugn och ro utforska vad du kan, vad som inspirerar dig och vad som behövs på arbetsmarknaden. Resultatet är en plan med de tre följande stegen: till exempel en utbildning, en arbetsprövning eller en öppen ansökan.\n\nDu arbetar både i grupp och på egen hand. Övningarna kan du göra också hemma. Vi besöker arbetsplatser och skolor enligt era önskemål.',
        en: 'In career coaching you take the time to explore what you can do, what inspires you and what the labour market needs. You end up with a plan for your next three steps: a course, a work trial or an open application, for example.\n\nYou work both in a group and on your own, and some exercises can be done at home. We visit workplaces and schools according to the group’s wishes.',
      },
      audience: ['jobseeker'],
      categories: ['P10.2', 'P6.4'],
      lifeSituations: ['KE8', 'KE3'],
      serviceNeeds: ['career_planning', 'training'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Työnhakijoille, jotka miettivät ammattia, alan vaihtoa tai paluuta työelämään.',
        sv: 'För arbetssökande som funderar på yrke, byte av bransch eller återgång till arbetslivet.',
        en: 'For jobseekers who are considering an occupation, a change of field or a return to work.',
      },
      age: { kind: 'no_limit' },
      homeMunicipality: { kind: 'listed', codes: ['091', '049', '092'] },
      delivery: ['on_site'],
      schedule: [
        {
          kind: 'range',
          start: '2027-01-25',
          end: '2027-02-26',
          weekly: [
            { weekday: 1, from: '09:00', to: '12:00' },
            { weekday: 4, from: '09:00', to: '12:00' },
          ],
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
      serviceLanguages: [
        { language: 'fi', level: 'b1' },
        { language: 'en', level: 'b1' },
      ],
      price: { kind: 'free' },
      participation: {
        fi: 'Voit osallistua, jos olet työnhakijana työllisyyspalveluissa. Voit olla työtön, lomautettu tai työssä.',
        sv: 'Du kan delta om du är arbetssökande hos sysselsättningstjänsterna. Du kan vara arbetslös, permitterad eller i arbete.',
        en: 'You can take part if you are registered as a jobseeker. You may be unemployed, laid off or working.',
      },
      implementation: {
        fi: 'Valmennus kestää viisi viikkoa. Ryhmä tapaa kahdesti viikossa, ja lisäksi saat kolme henkilökohtaista keskustelua.',
        sv: 'Träningen pågår i fem veckor. Gruppen träffas två gånger i veckan och dessutom får du tre personliga samtal.',
        en: 'The coaching lasts five weeks. The group meets twice a week, and you also get three personal discussions.',
      },
      howToApply: {
        fi: 'Pyydä omaa asiantuntijaasi varaamaan sinulle paikka. Viestin voit lähettää Työmarkkinatorilla.',
        sv: 'Be din sakkunniga boka en plats åt dig. Du kan skicka ett meddelande på Jobbmarknad.',
        en: 'Ask your employment expert to book you a place. You can send a message on Job Market Finland.',
      },
      howToApplyOffline: {
        fi: 'Soita asiakaspalveluumme. Autamme, jos et tiedä, kuka oma asiantuntijasi on.',
        sv: 'Ring vår kundservice. Vi hjälper dig om du inte vet vem som är din sakkunniga.',
        en: 'Call our customer service. We will help if you do not know who your employment expert is.',
      },
      whatHappensNext: {
        fi: 'Kutsumme sinut alkukeskusteluun, jossa kuulet lisää. Se ei vielä sido sinua mihinkään.',
        sv: 'Vi kallar dig till ett inledande samtal där du får veta mer. Det binder dig inte till något.',
        en: 'We will invite you to an initial discussion where you can hear more. It does not commit you to anything.',
      },
      benefitEffect: {
        fi: 'Voit saada työttömyysetuutta koko valmennuksen ajan. Jos jäät pois ilman syytä, siitä voi tulla seurauksia etuuteesi.',
        sv: 'Du kan få arbetslöshetsförmån under hela träningen. Om du uteblir utan orsak kan det påverka din förmån.',
        en: 'You can receive unemployment benefit throughout the coaching. If you stay away without a good reason, it may affect your benefit.',
      },
      keywords: {
        fi: ['ammatinvalinta', 'alanvaihto', 'urasuunnittelu', 'uraohjaus', 'mikä ammatti'],
        sv: ['yrkesval', 'byta yrke', 'karriärplanering', 'karriärcoachning'],
        en: ['career change', 'career guidance', 'career planning'],
      },
    },
  },
] satisfies DemoService[];
