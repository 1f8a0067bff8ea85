import { text, type Text } from './text.ts';

/** How a service is given. */
export interface Form {
  /** As it ends a title: "ryhmässä". */
  how: Text;
  sentence: Text;
  delivery: string[];
  place: 'place' | 'remote';
  needsInternet?: true;
}

/** The ways in which services are given. */
export const forms: Form[] = [
  {
    how: text('ryhmässä', 'i grupp', 'in a group'),
    sentence: text(
      'Ryhmässä on enintään kaksitoista osallistujaa.',
      'I gruppen finns högst tolv deltagare.',
      'There are at most twelve participants in a group.',
    ),
    delivery: ['on_site'],
    place: 'place',
  },
  {
    how: text('verkossa', 'på nätet', 'online'),
    sentence: text(
      'Tapaamiset pidetään videoyhteydellä.',
      'Träffarna hålls per video.',
      'The meetings are held by video.',
    ),
    delivery: ['remote'],
    place: 'remote',
    needsInternet: true,
  },
  {
    how: text('henkilökohtaisesti', 'individuellt', 'one to one'),
    sentence: text(
      'Tapaat oman ohjaajan kahden kesken tai keskustelet hänen kanssaan puhelimessa.',
      'Du träffar din egen handledare på tu man hand eller samtalar per telefon.',
      'You meet your own adviser one to one or talk on the phone.',
    ),
    delivery: ['on_site', 'phone'],
    place: 'place',
  },
  {
    how: text('iltaisin', 'på kvällar', 'in the evenings'),
    sentence: text(
      'Tapaamiset ovat arki-iltaisin.',
      'Träffarna är på vardagskvällar.',
      'The meetings are on weekday evenings.',
    ),
    delivery: ['on_site'],
    place: 'place',
  },
  {
    how: text('lähi- ja etätapaamisina', 'delvis på distans', 'on site and remotely'),
    sentence: text(
      'Osa tapaamisista on paikan päällä, osa etänä.',
      'En del av träffarna är på plats, en del på distans.',
      'Some of the meetings are on site, some remote.',
    ),
    delivery: ['hybrid'],
    place: 'place',
    needsInternet: true,
  },
];

/** How long a service lasts, and how often one meets. */
export const durations: Text[] = [
  text(
    'Palvelu kestää neljä viikkoa, ja tapaamisia on kaksi viikossa.',
    'Tjänsten varar i fyra veckor med två träffar i veckan.',
    'The service lasts four weeks, with two meetings a week.',
  ),
  text(
    'Palvelu kestää kaksi kuukautta, ja tapaamisia on kerran viikossa.',
    'Tjänsten varar i två månader med en träff i veckan.',
    'The service lasts two months, with one meeting a week.',
  ),
  text('Palveluun kuuluu viisi tapaamista.', 'Tjänsten omfattar fem träffar.', 'The service includes five meetings.'),
  text('Palvelu kestää yhden päivän.', 'Tjänsten varar en dag.', 'The service lasts one day.'),
  text(
    'Palvelun kesto sovitaan kanssasi.',
    'Tjänstens längd avtalas med dig.',
    'The length of the service is agreed with you.',
  ),
];

/** Texts that do not differ between services. */
export const common = {
  contents: text('Palvelun sisältö', 'Tjänstens innehåll', 'What the service includes'),
  place: text('Paikkakunta', 'Ort', 'Location'),
  participation: text(
    'Osallistumisesta sovitaan asiantuntijan kanssa.',
    'Deltagandet avtalas med en sakkunnig.',
    'Participation is agreed with an expert.',
  ),
  apply: text('Ilmoittaudu verkkolomakkeella.', 'Anmäl dig med webblanketten.', 'Sign up with the online form.'),
  applyOffline: text(
    'Voit ilmoittautua myös puhelimitse tai palvelupisteessä.',
    'Du kan också anmäla dig per telefon eller på servicestället.',
    'You can also sign up by phone or at a service point.',
  ),
  next: text(
    'Otamme yhteyttä viikon kuluessa.',
    'Vi tar kontakt inom en vecka.',
    'We will get in touch within a week.',
  ),
  conditions: text(
    'Maksu peritään ilmoittautumisen yhteydessä.',
    'Avgiften tas ut vid anmälan.',
    'The fee is charged when you sign up.',
  ),
};

/** Organisations that give the services, by key; created by the cms where they are missing. */
export const owners = [
  'uraluotsi',
  'tyovirta',
  'osaamispaja',
  'kielikeidas',
  'kompassi-valmennus',
  'polku-palvelut',
  'jobbhamnen',
  'karriarbron',
  'yritystupa',
  'digiluotsi',
  'tyokykytalo',
  'arjen-apu',
];

/** Responsible municipalities; each answers for its own services. */
export const municipalityCodes = [
  '091',
  '049',
  '092',
  '710',
  '853',
  '837',
  '564',
  '297',
  '179',
  '905',
  '743',
  '638',
  '444',
  '109',
  '398',
  '167',
];
