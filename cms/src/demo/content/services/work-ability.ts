import type { DemoService } from '../types.ts';

/** When health affects the ability to work. */
export const workAbilityServices = [
  {
    key: 'work-ability-assessment',
    owner: 'tuulenpesa',
    municipality: 'kerava',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'tuulenpesa-service' }, { municipality: '245', contact: 'kerava-advice' }],
    related: ['rehabilitation-to-work', 'mental-health-support', 'workplace-adjustments', 'rehabilitative-work'],
    content: {
      title: { fi: 'Työkyvyn arviointi', sv: 'Bedömning av arbetsförmågan', en: 'Work ability assessment' },
      summary: {
        fi: 'Selvitämme, millaista työtä terveytesi kestää ja mikä tuki auttaisi sinua eteenpäin.',
        sv: 'Vi reder ut vilket slags arbete din hälsa tillåter och vilket stöd som skulle hjälpa dig vidare.',
        en: 'We find out what kind of work your health allows and what support would help you forward.',
      },
      description: {
        fi: 'Kun sairaus tai vamma vaikeuttaa työntekoa, on hyvä tietää, mihin pystyt. Arvioinnissa katsotaan kokonaisuutta: terveyttä, osaamista, arkea ja sitä, mitä itse haluat.\n\nTapaat työkykykoordinaattorin, fysioterapeutin ja lääkärin. Osa arvioinnista tehdään oikeassa työtehtävässä. Lopuksi saat kirjallisen yhteenvedon, jota voit käyttää työnhaussa tai hakiessasi kuntoutusta.',
        sv: 'När en sjukdom eller funktionsnedsättning försvårar arbetet är det bra att veta vad du klarar av. I bedömningen ser vi till helheten: hälsan, kunnandet, vardagen och det du själv vill.\n\nDu träffar en arbetsförmågekoordinator, en fysioterapeut och en läkare. En del av bedömningen görs i en riktig arbetsuppgift. Till slut får du en skriftlig sammanfattning som du kan använda när du söker jobb eller rehabilitering.',
        en: 'When an illness or disability makes work difficult, it is good to know what you can do. The assessment looks at the whole picture: your health, skills, everyday life and what you want yourself.\n\nYou meet a work ability coordinator, a physiotherapist and a doctor. Part of the assessment takes place in a real work task. In the end you get a written summary that you can use when looking for work or applying for rehabilitation.',
      },
      audience: ['jobseeker'],
      categories: ['P10.4', 'P5.13'],
      lifeSituations: ['KE11', 'KE12'],
      serviceNeeds: ['work_ability'],
      targetGroups: ['KR1.4', 'KR1.6'],
      targetGroupText: {
        fi: 'Työnhakijoille, joilla sairaus, vamma tai pitkä uupumus vaikeuttaa työntekoa.',
        sv: 'För arbetssökande vars arbete försvåras av sjukdom, funktionsnedsättning eller långvarig utmattning.',
        en: 'For jobseekers whose illness, disability or long-lasting exhaustion makes it hard to work.',
      },
      age: { kind: 'range', from: 18, to: 64 },
      homeMunicipality: { kind: 'listed', codes: ['245', '753', '092'] },
      delivery: ['on_site', 'at_customer'],
      schedule: [
        {
          kind: 'continuous',
          place: 'place',
          placeName: { fi: 'Tuulenpesä, Kerava', sv: 'Tuulenpesä, Kervo', en: 'Tuulenpesä, Kerava' },
          address: { fi: 'Malliraitti 9, Kerava', sv: 'Modellstråket 9, Kervo', en: 'Malliraitti 9, Kerava' },
          placeAccessibility: {
            fi: 'Tilat ovat esteettömät. Tuoksuton huone ja lepohuone ovat käytössä.',
            sv: 'Lokalerna är tillgängliga. Det finns ett doftfritt rum och ett vilrum.',
            en: 'The premises are accessible. There is a fragrance-free room and a rest room.',
          },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'any' },
        { language: 'sv', level: 'a2' },
        { language: 'fsl', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['sign_language', 'interpreter', 'easy_finnish'],
      participation: {
        fi: 'Arvioinnista sovitaan oman asiantuntijan kanssa. Siihen tarvitaan suostumuksesi terveystietojen käyttöön.',
        sv: 'Bedömningen avtalas med din sakkunniga. Du behöver ge ditt samtycke till att hälsouppgifter används.',
        en: 'You agree on the assessment with your employment expert. Your consent to the use of health information is needed.',
      },
      implementation: {
        fi: 'Arviointi kestää 3–6 viikkoa ja siihen kuuluu viisi tapaamista.',
        sv: 'Bedömningen tar 3–6 veckor och omfattar fem träffar.',
        en: 'The assessment takes 3–6 weeks and includes five meetings.',
      },
      benefits: {
        fi: 'Saat selvyyden omiin voimavaroihin ja perustellun suunnitelman jatkosta.',
        sv: 'Du får klarhet i dina egna resurser och en motiverad plan för fortsättningen.',
        en: 'You get a clear view of your resources and a well-founded plan for what comes next.',
      },
      howToApply: {
        fi: 'Pyydä asiantuntijaasi ohjaamaan sinut arviointiin. Voit kirjoittaa hänelle Työmarkkinatorilla.',
        sv: 'Be din sakkunniga hänvisa dig till bedömningen. Du kan skriva till hen på Jobbmarknad.',
        en: 'Ask your employment expert to refer you. You can write to them on Job Market Finland.',
      },
      howToApplyOffline: {
        fi: 'Soita Keravan työllisyyspalvelujen neuvontaan tai käy palvelupisteessä. Läheinen voi soittaa puolestasi.',
        sv: 'Ring sysselsättningstjänsternas rådgivning i Kervo eller besök servicestället. En närstående kan ringa åt dig.',
        en: 'Call the Kerava employment services advice line or visit the office. Someone close to you can call for you.',
      },
      whatHappensNext: {
        fi: 'Koordinaattori soittaa kahden viikon sisällä ja pyytää tarvittavat lausunnot yhdessä sinun kanssasi.',
        sv: 'Koordinatorn ringer inom två veckor och begär de utlåtanden som behövs tillsammans med dig.',
        en: 'The coordinator will call you within two weeks and request the necessary statements together with you.',
      },
      benefitEffect: {
        fi: 'Olet arvioinnin ajan työnhakija ja saat etuutta entiseen tapaan. Jos olet sairauslomalla, puhu ensin Kelan kanssa.',
        sv: 'Du är arbetssökande under bedömningen och får förmånen som förut. Om du är sjukskriven ska du först tala med FPA.',
        en: 'You remain a jobseeker during the assessment and keep your benefit. If you are on sick leave, talk to Kela first.',
      },
      consent: {
        needed: true,
        text: {
          fi: 'Terveystietoja pyydetään vain kirjallisella suostumuksellasi. Voit perua sen milloin tahansa.',
          sv: 'Hälsouppgifter begärs bara med ditt skriftliga samtycke. Du kan återta det när som helst.',
          en: 'Health information is requested only with your written consent. You can withdraw it at any time.',
        },
      },
      keywords: {
        fi: ['työkyky', 'työkykyarvio', 'osatyökykyinen', 'kuntoutus', 'sairaus', 'kipu'],
        sv: ['arbetsförmåga', 'rehabilitering', 'partiellt arbetsför'],
        en: ['work capacity', 'rehabilitation', 'partial work ability'],
      },
    },
  },
  {
    key: 'mental-health-support',
    owner: 'tuulenpesa',
    municipality: 'helsinki',
    originalLanguage: 'fi',
    basis: 'procurement',
    state: 'published',
    availability: { state: 'open' },
    contacts: [{ contact: 'tuulenpesa-service' }, { municipality: '091', contact: 'helsinki-advice' }],
    related: ['job-coaching', 'work-ability-assessment', 'rehabilitation-to-work'],
    content: {
      title: {
        fi: 'Mielen tuki työnhakijalle',
        sv: 'Psykiskt stöd för arbetssökande',
        en: 'Mental health support for jobseekers',
      },
      summary: {
        fi: 'Viisi luottamuksellista keskustelua psykologin kanssa, kun mieli on maassa tai työnhaku ahdistaa.',
        sv: 'Fem konfidentiella samtal med en psykolog när du är nedstämd eller jobbsökandet ger ångest.',
        en: 'Five confidential talks with a psychologist when you feel low or looking for work makes you anxious.',
      },
      easyLanguageSummary: {
        fi: 'Oletko surullinen? Pelottaako työnhaku?\n\nVoit puhua psykologin kanssa. Se ei maksa mitään. Psykologi ei kerro asioistasi muille.',
        sv: 'Är du ledsen? Känns det skrämmande att söka jobb?\n\nDu kan tala med en psykolog. Det kostar ingenting. Psykologen berättar inte om dina saker för andra.',
      },
      description: {
        fi: 'Työttömyys kuormittaa mieltä, ja väsyneenä on vaikea hakea töitä. Psykologin kanssa voit puhua siitä, mikä painaa, ja löytää keinoja nukkua, jaksaa ja toimia pienin askelin.\n\nTarkoitus ei ole hoitaa sairautta, vaan auttaa ajoissa. Jos tarvitset hoitoa, psykologi auttaa sinua pääsemään sen piiriin.\n\n**Jos olet hätätilanteessa, soita numeroon 112.**',
        sv: 'Arbetslöshet tär på psyket, och när man är trött är det svårt att söka jobb. Med psykologen kan du tala om det som tynger och hitta sätt att sova, orka och ta små steg.\n\nSyftet är inte att behandla en sjukdom utan att hjälpa i tid. Om du behöver vård hjälper psykologen dig att få den.\n\n**I en nödsituation ska du ringa 112.**',
        en: 'Unemployment is hard on the mind, and when you are tired it is difficult to look for work. With the psychologist you can talk about what weighs on you and find ways to sleep, cope and move in small steps.\n\nThe aim is not to treat an illness but to help in time. If you need treatment, the psychologist will help you get it.\n\n**In an emergency, call 112.**',
      },
      audience: ['jobseeker'],
      categories: ['P5.7', 'P10.4'],
      lifeSituations: ['KE8', 'KE11', 'KE7'],
      serviceNeeds: ['everyday_support', 'work_ability'],
      targetGroups: ['KR1'],
      targetGroupText: {
        fi: 'Työnhakijoille, joita stressi, ahdistus, masennus tai yksinäisyys painaa.',
        sv: 'För arbetssökande som lider av stress, ångest, nedstämdhet eller ensamhet.',
        en: 'For jobseekers troubled by stress, anxiety, low mood or loneliness.',
      },
      age: { kind: 'range', from: 18 },
      homeMunicipality: { kind: 'listed', codes: ['091', '245'] },
      delivery: ['on_site', 'remote', 'phone'],
      schedule: [
        {
          kind: 'separate',
          place: 'remote',
          details: {
            fi: 'Ajat sovitaan kanssasi, myös iltaisin.',
            sv: 'Tiderna avtalas med dig, också på kvällar.',
            en: 'Times are agreed with you; evenings are possible.',
          },
        },
      ],
      serviceLanguages: [
        { language: 'fi', level: 'any' },
        { language: 'sv', level: 'any' },
        { language: 'en', level: 'b1' },
        { language: 'uk', level: 'any' },
      ],
      price: { kind: 'free' },
      accessibilitySupports: ['interpreter', 'easy_finnish'],
      participation: {
        fi: 'Et tarvitse lähetettä. Riittää, että olet työnhakijana työllisyyspalveluissa.',
        sv: 'Du behöver ingen remiss. Det räcker att du är registrerad som arbetssökande.',
        en: 'You do not need a referral. It is enough that you are registered as a jobseeker.',
      },
      implementation: {
        fi: 'Enintään viisi tapaamista, kukin 45 minuuttia. Voit tavata psykologin paikan päällä, videolla tai puhelimessa.',
        sv: 'Högst fem träffar på 45 minuter. Du kan träffa psykologen på plats, via video eller per telefon.',
        en: 'At most five meetings of 45 minutes. You can meet the psychologist in person, by video or by phone.',
      },
      howToApply: {
        fi: 'Varaa ensimmäinen aika verkkokalenterista. Syytä ei tarvitse kertoa.',
        sv: 'Boka den första tiden i webbkalendern. Du behöver inte ange någon orsak.',
        en: 'Book the first time in the online calendar. You do not have to give a reason.',
      },
      howToApplyOffline: {
        fi: 'Soita asiakaspalveluumme tai pyydä asiantuntijaasi varaamaan aika.',
        sv: 'Ring vår kundservice eller be din sakkunniga boka en tid.',
        en: 'Call our customer service or ask your employment expert to book a time.',
      },
      whatHappensNext: {
        fi: 'Pääset keskusteluun viimeistään kahden viikon kuluttua.',
        sv: 'Du får komma på samtal inom två veckor.',
        en: 'You will have your first talk within two weeks.',
      },
      benefitEffect: {
        fi: 'Keskustelut eivät vaikuta työttömyysetuuteesi, eikä niistä kirjata mitään työnhakutietoihisi.',
        sv: 'Samtalen påverkar inte din arbetslöshetsförmån, och ingenting antecknas i dina uppgifter som arbetssökande.',
        en: 'The talks do not affect your unemployment benefit, and nothing is recorded in your jobseeker details.',
      },
      keywords: {
        fi: ['mielenterveys', 'masennus', 'ahdistus', 'uupumus', 'burnout', 'psykologi', 'jaksaminen'],
        sv: ['psykisk hälsa', 'depression', 'ångest', 'utmattning', 'psykolog'],
        en: ['mental health', 'depression', 'anxiety', 'burnout', 'psychologist'],
      },
    },
  },
] satisfies DemoService[];
