import type { Term, Vocabulary } from './vocabulary.ts';

const term = (code: string, fi: string, sv: string, en: string, more: Partial<Term> = {}): Term => ({
  code,
  label: { fi, sv, en },
  ...more,
});

/** Whom a service is for. */
export const audience: Vocabulary = [
  term('jobseeker', 'Työnhakija', 'Arbetssökande', 'Jobseeker'),
  term('employer', 'Työnantaja', 'Arbetsgivare', 'Employer'),
];

/** How a service is delivered. */
export const delivery: Vocabulary = [
  term('on_site', 'Paikan päällä', 'På plats', 'On site'),
  term('remote', 'Etänä', 'På distans', 'Remotely'),
  term(
    'hybrid',
    'Osin paikan päällä, osin etänä',
    'Delvis på plats, delvis på distans',
    'Partly on site, partly remotely',
  ),
  term('phone', 'Puhelimitse', 'Per telefon', 'By phone'),
  term('online', 'Verkossa omaan tahtiin', 'På nätet i egen takt', 'Online at your own pace'),
  term(
    'at_customer',
    'Työpaikalla tai asiakkaan luona',
    'På arbetsplatsen eller hos kunden',
    'At the workplace or at the customer’s',
  ),
];

/** What a person needs; the second way of browsing beside life situations. */
export const serviceNeed: Vocabulary = [
  term('find_job', 'Löydän työtä', 'Hitta jobb', 'Find a job'),
  term('job_search_skills', 'Opin hakemaan työtä', 'Lära mig söka jobb', 'Learn how to apply for jobs'),
  term('career_planning', 'Suunnittelen uraani', 'Planera min karriär', 'Plan my career'),
  term('training', 'Opiskelen tai vaihdan alaa', 'Studera eller byta bransch', 'Study or change field'),
  term('learn_language', 'Opin suomea tai ruotsia', 'Lära mig finska eller svenska', 'Learn Finnish or Swedish'),
  term('start_business', 'Perustan yrityksen', 'Starta företag', 'Start a business'),
  term('work_ability', 'Parannan työkykyäni', 'Förbättra min arbetsförmåga', 'Improve my ability to work'),
  term('everyday_support', 'Saan tukea arkeen', 'Få stöd i vardagen', 'Get support in everyday life'),
  term('money', 'Selvitän toimeentuloani', 'Reda ut min försörjning', 'Sort out my income'),
  term(
    'digital_help',
    'Opin käyttämään verkkopalveluja',
    'Lära mig använda e-tjänster',
    'Learn to use online services',
  ),
  term('recruit', 'Palkkaan työntekijän', 'Anställa en arbetstagare', 'Hire an employee'),
  term('pay_support', 'Haen tukea palkkaamiseen', 'Söka stöd för anställning', 'Apply for support for hiring'),
  term(
    'change_security',
    'Valmistaudun muutokseen työpaikalla',
    'Förbereda mig för förändringar på jobbet',
    'Prepare for changes at work',
  ),
];

/** Help that is offered to people who need it. */
export const accessibilitySupport: Vocabulary = [
  term('sign_language', 'Palvelua viittomakielellä', 'Service på teckenspråk', 'Service in sign language'),
  term('easy_finnish', 'Palvelua selkokielellä', 'Service på lätt språk', 'Service in easy language'),
  term('interpreter', 'Mahdollisuus tulkkaukseen', 'Möjlighet till tolkning', 'Interpreting available'),
];

/** What a person must be able to do or have in order to use the service. */
export const accessibilityRequirement: Vocabulary = [
  term('internet', 'Tarvitset internetyhteyden', 'Du behöver internet', 'You need an internet connection'),
  term(
    'bank_identifiers',
    'Tarvitset verkkopankkitunnukset',
    'Du behöver nätbankskoder',
    'You need online banking identifiers',
  ),
  term(
    'literacy',
    'Tarvitset luku- ja kirjoitustaidon',
    'Du behöver kunna läsa och skriva',
    'You need to be able to read and write',
  ),
];

/** Languages a service may be given in (ISO 639-1; `fsl` Finnish and `fss` Finland-Swedish sign language,
 * `ckb` Sorani and `prs` Dari: ISO 639-3). */
export const language: Vocabulary = [
  term('fi', 'suomi', 'finska', 'Finnish'),
  term('sv', 'ruotsi', 'svenska', 'Swedish'),
  term('en', 'englanti', 'engelska', 'English'),
  term('se', 'pohjoissaame', 'nordsamiska', 'Northern Sámi'),
  term('smn', 'inarinsaame', 'enaresamiska', 'Inari Sámi'),
  term('sms', 'koltansaame', 'skoltsamiska', 'Skolt Sámi'),
  term('fsl', 'suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish Sign Language'),
  term('fss', 'suomenruotsalainen viittomakieli', 'finlandssvenskt teckenspråk', 'Finland-Swedish Sign Language'),
  term('am', 'amhara', 'amhariska', 'Amharic'),
  term('ar', 'arabia', 'arabiska', 'Arabic'),
  term('bn', 'bengali', 'bengali', 'Bengali'),
  term('da', 'tanska', 'danska', 'Danish'),
  term('ckb', 'sorani', 'sorani', 'Sorani'),
  term('de', 'saksa', 'tyska', 'German'),
  term('es', 'espanja', 'spanska', 'Spanish'),
  term('et', 'viro', 'estniska', 'Estonian'),
  term('fa', 'persia', 'persiska', 'Persian'),
  term('fr', 'ranska', 'franska', 'French'),
  term('hi', 'hindi', 'hindi', 'Hindi'),
  term('hu', 'unkari', 'ungerska', 'Hungarian'),
  term('it', 'italia', 'italienska', 'Italian'),
  term('ku', 'kurdi', 'kurdiska', 'Kurdish'),
  term('lt', 'liettua', 'litauiska', 'Lithuanian'),
  term('lv', 'latvia', 'lettiska', 'Latvian'),
  term('ne', 'nepali', 'nepali', 'Nepali'),
  term('no', 'norja', 'norska', 'Norwegian'),
  term('pl', 'puola', 'polska', 'Polish'),
  term('prs', 'dari', 'dari', 'Dari'),
  term('pt', 'portugali', 'portugisiska', 'Portuguese'),
  term('ro', 'romania', 'rumänska', 'Romanian'),
  term('ru', 'venäjä', 'ryska', 'Russian'),
  term('so', 'somali', 'somaliska', 'Somali'),
  term('sq', 'albania', 'albanska', 'Albanian'),
  term('th', 'thai', 'thailändska', 'Thai'),
  term('ti', 'tigrinja', 'tigrinska', 'Tigrinya'),
  term('tr', 'turkki', 'turkiska', 'Turkish'),
  term('uk', 'ukraina', 'ukrainska', 'Ukrainian'),
  term('ur', 'urdu', 'urdu', 'Urdu'),
  term('vi', 'vietnam', 'vietnamesiska', 'Vietnamese'),
  term('zh', 'kiina', 'kinesiska', 'Chinese'),
];

/** How well one must know a language in order to take part (Common European Framework), or that it is not needed. */
export const languageLevel: Vocabulary = [
  term('any', 'kaikki taitotasot', 'alla nivåer', 'all levels'),
  term('a1', 'alkeet (A1)', 'nybörjarnivå (A1)', 'beginner (A1)'),
  term('a2', 'perustaso (A2)', 'grundnivå (A2)', 'elementary (A2)'),
  term('b1', 'kielitaidon kynnystaso (B1)', 'mellannivå (B1)', 'intermediate (B1)'),
  term('b2', 'itsenäinen taso (B2)', 'självständig nivå (B2)', 'upper intermediate (B2)'),
  term('c1', 'taitava (C1)', 'avancerad nivå (C1)', 'advanced (C1)'),
];

/** What a service costs: the facet, derived from the price field. */
export const price: Vocabulary = [
  term('free', 'Maksuton', 'Avgiftsfri', 'Free of charge'),
  term('chargeable', 'Maksullinen', 'Avgiftsbelagd', 'Subject to a charge'),
];

/** Whether a jobseeker must take part once it has been agreed (internal). */
export const obligation: Vocabulary = [
  term('binding', 'Velvoittava', 'Förpliktande', 'Binding'),
  term('voluntary', 'Vapaaehtoinen', 'Frivillig', 'Voluntary'),
  term('case_by_case', 'Harkitaan tapauskohtaisesti', 'Bedöms från fall till fall', 'Considered case by case'),
];

/** Whether a service can stand in for a supplementary job-search discussion (internal). */
export const suitability: Vocabulary = [
  term('yes', 'Soveltuu', 'Lämpar sig', 'Suitable'),
  term('no', 'Ei sovellu', 'Lämpar sig inte', 'Not suitable'),
  term('conditional', 'Soveltuu tietyin ehdoin', 'Lämpar sig på vissa villkor', 'Suitable under certain conditions'),
];

/** Whether one can take part right now. */
export const availability: Vocabulary = [
  term('open', 'Voit hakea nyt', 'Du kan söka nu', 'Open for applications'),
  term('upcoming', 'Tulossa', 'Kommande', 'Coming up'),
  term('full', 'Täynnä', 'Fullt', 'Full'),
  term('paused', 'Tauolla', 'Pausad', 'Paused'),
  term('ended', 'Päättynyt', 'Avslutad', 'Ended'),
];
