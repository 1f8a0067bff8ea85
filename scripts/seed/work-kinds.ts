import { text, type Kind } from './text.ts';

/** Services for finding work and for the ability to work. */
export const workKinds: Kind[] = [
  {
    title: text('Työnhakuvalmennus', 'Jobbsökarcoachning', 'Job search coaching'),
    gain: text(
      'Opit hakemaan työtä tehokkaasti.',
      'Du lär dig söka jobb effektivt.',
      'You learn to look for work effectively.',
    ),
    steps: [
      text('teet työnhakusuunnitelman', 'du gör en plan för jobbsökningen', 'you make a job search plan'),
      text('kirjoitat hakemuksen', 'du skriver en ansökan', 'you write an application'),
      text('harjoittelet haastattelua', 'du övar på en intervju', 'you practise an interview'),
    ],
    categories: ['P10.1'],
    needs: ['job_search_skills', 'find_job'],
    lifeSituations: ['KE8'],
    keywords: text('työnhaku', 'jobbsökning', 'job search'),
  },
  {
    title: text('Uravalmennus', 'Karriärcoachning', 'Career coaching'),
    gain: text(
      'Löydät suunnan työuralle.',
      'Du hittar en riktning för din karriär.',
      'You find a direction for your career.',
    ),
    steps: [
      text('tunnistat vahvuutesi', 'du känner igen dina styrkor', 'you recognise your strengths'),
      text('tutustut ammatteihin', 'du bekantar dig med yrken', 'you get to know occupations'),
      text('teet urasuunnitelman', 'du gör en karriärplan', 'you make a career plan'),
    ],
    categories: ['P10.2', 'P6.4'],
    needs: ['career_planning'],
    keywords: text('urasuunnittelu', 'karriärplanering', 'career planning'),
  },
  {
    title: text('Ansioluettelopaja', 'CV-verkstad', 'CV workshop'),
    gain: text('Ansioluettelosi tulee valmiiksi.', 'Din meritförteckning blir färdig.', 'Your CV gets finished.'),
    steps: [
      text('kokoat työkokemuksesi', 'du samlar din arbetserfarenhet', 'you gather your work experience'),
      text('kuvaat osaamisesi', 'du beskriver ditt kunnande', 'you describe your skills'),
      text('saat palautetta ohjaajalta', 'du får respons av handledaren', 'you get feedback from the coach'),
    ],
    categories: ['P10.1'],
    needs: ['job_search_skills'],
    keywords: text('ansioluettelo', 'meritförteckning', 'CV'),
  },
  {
    title: text('Haastatteluharjoitus', 'Intervjuträning', 'Interview practice'),
    gain: text(
      'Menet haastatteluun varmempana.',
      'Du går till intervjun med större säkerhet.',
      'You go to an interview with more confidence.',
    ),
    steps: [
      text(
        'valmistaudut yleisimpiin kysymyksiin',
        'du förbereder dig på de vanligaste frågorna',
        'you prepare for the most common questions',
      ),
      text('harjoittelet ohjaajan kanssa', 'du övar med en handledare', 'you practise with a coach'),
      text('saat palautetta', 'du får respons', 'you get feedback'),
    ],
    categories: ['P10.1'],
    needs: ['job_search_skills'],
    keywords: text('työhaastattelu', 'arbetsintervju', 'job interview'),
  },
  {
    title: text('Työkokeilu', 'Arbetsprövning', 'Work trial'),
    gain: text(
      'Kokeilet, sopiiko ala sinulle.',
      'Du prövar om branschen passar dig.',
      'You try out whether a field suits you.',
    ),
    steps: [
      text(
        'sovit kokeilusta työpaikan kanssa',
        'du kommer överens om prövningen med arbetsplatsen',
        'you agree on the trial with a workplace',
      ),
      text('tutustut työtehtäviin', 'du bekantar dig med arbetsuppgifterna', 'you get to know the tasks'),
      text(
        'saat arvion ja todistuksen',
        'du får en bedömning och ett intyg',
        'you get an assessment and a certificate',
      ),
    ],
    categories: ['P10.2', 'P10.7'],
    needs: ['career_planning', 'find_job'],
    keywords: text('työkokeilu', 'arbetsprövning', 'work trial'),
  },
  {
    title: text('Työpajajakso', 'Verkstadsperiod', 'Workshop period'),
    gain: text(
      'Saat työkokemusta ja rytmiä arkeen.',
      'Du får arbetserfarenhet och en vardagsrytm.',
      'You get work experience and a daily rhythm.',
    ),
    steps: [
      text('teet työtä ohjatusti', 'du arbetar under handledning', 'you work under guidance'),
      text('vahvistat arjen taitoja', 'du stärker vardagsfärdigheter', 'you strengthen everyday skills'),
      text('suunnittelet seuraavan askeleen', 'du planerar nästa steg', 'you plan your next step'),
    ],
    categories: ['P10.7', 'P4.8'],
    needs: ['everyday_support', 'find_job'],
    keywords: text('työpaja', 'verkstad', 'workshop'),
  },
  {
    title: text('Työkykyarvio', 'Bedömning av arbetsförmågan', 'Work ability assessment'),
    gain: text(
      'Saat selvityksen työkyvystäsi.',
      'Du får en utredning av din arbetsförmåga.',
      'You get an assessment of your ability to work.',
    ),
    steps: [
      text('keskustelet terveydenhoitajan kanssa', 'du samtalar med en hälsovårdare', 'you talk with a nurse'),
      text(
        'käyt tarvittavissa tutkimuksissa',
        'du går på de undersökningar som behövs',
        'you have the examinations you need',
      ),
      text(
        'saat suositukset jatkosta',
        'du får rekommendationer för fortsättningen',
        'you get recommendations for the future',
      ),
    ],
    categories: ['P10.4', 'P5.13'],
    needs: ['work_ability'],
    lifeSituations: ['KE12'],
    keywords: text('työkyky', 'arbetsförmåga', 'ability to work'),
  },
  {
    title: text('Kuntouttava työtoiminta', 'Arbetsverksamhet i rehabiliteringssyfte', 'Rehabilitative work activities'),
    gain: text(
      'Vahvistat työkykyäsi omaan tahtiin.',
      'Du stärker din arbetsförmåga i egen takt.',
      'You strengthen your ability to work at your own pace.',
    ),
    steps: [
      text(
        'osallistut toimintaan sovittuina päivinä',
        'du deltar i verksamheten på avtalade dagar',
        'you take part in activities on agreed days',
      ),
      text('saat tukea ohjaajalta', 'du får stöd av en handledare', 'you get support from an instructor'),
      text('arvioit edistymistäsi', 'du bedömer dina framsteg', 'you assess your progress'),
    ],
    categories: ['P10.4', 'P4.8'],
    needs: ['work_ability', 'everyday_support'],
    lifeSituations: ['KE12'],
    keywords: text('kuntoutus', 'rehabilitering', 'rehabilitation'),
  },
];
