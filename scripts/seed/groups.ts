import { text, type Text } from './text.ts';

/** People a service is for. */
export interface Group {
  /** As it follows a title: "nuorille", "för unga", "for young people". */
  forThem: Text;
  /** As the beginning of a sentence. */
  who: Text;
  targetGroups: string[];
  age?: [from: number, to: number];
}

/** Groups of people who look for work. */
export const jobseekerGroups: Group[] = [
  {
    forThem: text('nuorille', 'för unga', 'for young people'),
    who: text('Alle 30-vuotiaat työnhakijat.', 'Arbetssökande under 30 år.', 'Jobseekers under the age of 30.'),
    targetGroups: ['KR1', 'KR1.3'],
    age: [16, 29],
  },
  {
    forThem: text('yli 55-vuotiaille', 'för personer över 55 år', 'for people over 55'),
    who: text('Yli 55-vuotiaat työnhakijat.', 'Arbetssökande över 55 år.', 'Jobseekers over the age of 55.'),
    targetGroups: ['KR1'],
    age: [55, 68],
  },
  {
    forThem: text('maahan muuttaneille', 'för invandrare', 'for immigrants'),
    who: text(
      'Suomeen muuttaneet työnhakijat.',
      'Arbetssökande som har flyttat till Finland.',
      'Jobseekers who have moved to Finland.',
    ),
    targetGroups: ['KR1'],
  },
  {
    forThem: text('vastavalmistuneille', 'för nyutexaminerade', 'for recent graduates'),
    who: text(
      'Vuoden sisällä valmistuneet työnhakijat.',
      'Arbetssökande som har tagit examen under det senaste året.',
      'Jobseekers who have graduated within the past year.',
    ),
    targetGroups: ['KR1'],
  },
  {
    forThem: text('pitkään työttömänä olleille', 'för långtidsarbetslösa', 'for the long-term unemployed'),
    who: text(
      'Yli vuoden työttömänä olleet työnhakijat.',
      'Arbetssökande som har varit arbetslösa i över ett år.',
      'Jobseekers who have been unemployed for over a year.',
    ),
    targetGroups: ['KR1'],
  },
  {
    forThem: text('osatyökykyisille', 'för partiellt arbetsföra', 'for people with partial work ability'),
    who: text(
      'Työnhakijat, joiden vamma tai sairaus vaikuttaa työntekoon.',
      'Arbetssökande vars funktionsnedsättning eller sjukdom påverkar arbetet.',
      'Jobseekers whose disability or illness affects their work.',
    ),
    targetGroups: ['KR1', 'KR1.4', 'KR1.6'],
  },
  {
    forThem: text('alanvaihtajille', 'för dig som byter bransch', 'for people changing fields'),
    who: text(
      'Uutta alaa harkitsevat työnhakijat.',
      'Arbetssökande som överväger en ny bransch.',
      'Jobseekers considering a new field.',
    ),
    targetGroups: ['KR1'],
  },
  {
    forThem: text(
      'perhevapaalta palaaville',
      'för dig som varit familjeledig',
      'for people returning from family leave',
    ),
    who: text(
      'Perhevapaalta työelämään palaavat.',
      'De som återvänder till arbetslivet från familjeledighet.',
      'People returning to working life from family leave.',
    ),
    targetGroups: ['KR1', 'KR1.2'],
  },
  {
    forThem: text('korkeakoulutetuille', 'för högutbildade', 'for university graduates'),
    who: text(
      'Korkeakoulututkinnon suorittaneet työnhakijat.',
      'Arbetssökande med högskoleexamen.',
      'Jobseekers with a higher education degree.',
    ),
    targetGroups: ['KR1'],
  },
  {
    forThem: text('lomautetuille', 'för permitterade', 'for laid-off workers'),
    who: text(
      'Lomautetut työnhakijat.',
      'Permitterade arbetssökande.',
      'Jobseekers who have been temporarily laid off.',
    ),
    targetGroups: ['KR1'],
  },
  {
    forThem: text('opiskelijoille', 'för studerande', 'for students'),
    who: text('Työtä etsivät opiskelijat.', 'Studerande som söker arbete.', 'Students looking for work.'),
    targetGroups: ['KR1'],
  },
  {
    forThem: text('kaikille työnhakijoille', 'för alla arbetssökande', 'for all jobseekers'),
    who: text('Kaikki työnhakijat.', 'Alla arbetssökande.', 'All jobseekers.'),
    targetGroups: ['KR1'],
  },
];

/** Groups of employers. */
export const employerGroups: Group[] = [
  {
    forThem: text('pienille yrityksille', 'för små företag', 'for small companies'),
    who: text(
      'Alle kymmenen hengen yritykset.',
      'Företag med färre än tio anställda.',
      'Companies with fewer than ten employees.',
    ),
    targetGroups: ['KR2', 'KR2.6'],
  },
  {
    forThem: text('suurille työnantajille', 'för stora arbetsgivare', 'for large employers'),
    who: text(
      'Suuret yritykset ja julkiset työnantajat.',
      'Stora företag och offentliga arbetsgivare.',
      'Large companies and public employers.',
    ),
    targetGroups: ['KR2.5', 'KR2.6'],
  },
  {
    forThem: text('järjestöille', 'för organisationer', 'for associations'),
    who: text(
      'Yhdistykset ja järjestöt työnantajina.',
      'Föreningar och organisationer som arbetsgivare.',
      'Associations as employers.',
    ),
    targetGroups: ['KR2.6', 'KR2.7'],
  },
  {
    forThem: text(
      'kansainvälistyville yrityksille',
      'för företag som internationaliseras',
      'for companies going international',
    ),
    who: text(
      'Yritykset, jotka hakevat kansainvälisiä osaajia.',
      'Företag som söker internationella experter.',
      'Companies looking for international professionals.',
    ),
    targetGroups: ['KR2.1', 'KR2.6'],
  },
  {
    forThem: text(
      'ensimmäistä työntekijää palkkaaville',
      'för dig som anställer din första arbetstagare',
      'for those hiring their first employee',
    ),
    who: text(
      'Yrittäjät, jotka palkkaavat ensimmäisen työntekijän.',
      'Företagare som anställer sin första arbetstagare.',
      'Entrepreneurs hiring their first employee.',
    ),
    targetGroups: ['KR2.6', 'KR2.8'],
  },
];
