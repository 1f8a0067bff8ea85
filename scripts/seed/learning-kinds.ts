import { text, type Kind } from './text.ts';

/** Services for learning, for starting a business and for money. */
export const learningKinds: Kind[] = [
  {
    title: text('Suomen kielen kurssi', 'Kurs i finska', 'Finnish language course'),
    gain: text(
      'Opit työssä tarvittavaa suomea.',
      'Du lär dig den finska som behövs i arbetet.',
      'You learn the Finnish you need at work.',
    ),
    steps: [
      text('opit työelämän sanastoa', 'du lär dig ord som behövs i arbetslivet', 'you learn working life vocabulary'),
      text('harjoittelet puhumista', 'du övar dig att tala', 'you practise speaking'),
      text('tutustut työpaikkoihin', 'du bekantar dig med arbetsplatser', 'you get to know workplaces'),
    ],
    categories: ['P22.3', 'P4.11'],
    needs: ['learn_language'],
    lifeSituations: ['KE5'],
    keywords: text('suomen kieli', 'finska språket', 'Finnish language'),
  },
  {
    title: text('Ruotsin kielen kurssi', 'Kurs i svenska', 'Swedish language course'),
    gain: text(
      'Opit työssä tarvittavaa ruotsia.',
      'Du lär dig den svenska som behövs i arbetet.',
      'You learn the Swedish you need at work.',
    ),
    steps: [
      text(
        'opit arjen ja työn sanastoa',
        'du lär dig ord för vardagen och arbetet',
        'you learn everyday and work vocabulary',
      ),
      text('harjoittelet keskustelua', 'du övar dig att samtala', 'you practise conversation'),
      text(
        'kirjoitat työhakemuksen ruotsiksi',
        'du skriver en jobbansökan på svenska',
        'you write a job application in Swedish',
      ),
    ],
    categories: ['P22.3', 'P4.11'],
    needs: ['learn_language'],
    lifeSituations: ['KE5'],
    keywords: text('ruotsin kieli', 'svenska språket', 'Swedish language'),
  },
  {
    title: text('Digitaitojen kurssi', 'Kurs i digitala färdigheter', 'Digital skills course'),
    gain: text(
      'Opit käyttämään verkkopalveluja.',
      'Du lär dig använda e-tjänster.',
      'You learn to use online services.',
    ),
    steps: [
      text('harjoittelet tunnistautumista', 'du övar på att identifiera dig', 'you practise identification'),
      text('täytät verkkolomakkeita', 'du fyller i webblanketter', 'you fill in online forms'),
      text('opit turvallista asiointia', 'du lär dig uträtta ärenden säkert', 'you learn to do business safely'),
    ],
    categories: ['P6.10', 'P9.4'],
    needs: ['digital_help'],
    keywords: text('digituki', 'digistöd', 'digital support'),
  },
  {
    title: text('Yrittäjyysvalmennus', 'Företagarcoachning', 'Entrepreneurship coaching'),
    gain: text(
      'Selvität, kannattaako yritysideasi.',
      'Du reder ut om din företagsidé lönar sig.',
      'You find out whether your business idea is viable.',
    ),
    steps: [
      text('teet liiketoimintasuunnitelman', 'du gör en affärsplan', 'you make a business plan'),
      text('lasket kannattavuuden', 'du räknar ut lönsamheten', 'you calculate profitability'),
      text(
        'saat neuvoja yrityksen perustamiseen',
        'du får råd om att starta företag',
        'you get advice on starting a business',
      ),
    ],
    categories: ['P11.1', 'P6.12'],
    needs: ['start_business'],
    keywords: text('yrityksen perustaminen', 'starta företag', 'starting a business'),
  },
  {
    title: text('Starttirahaneuvonta', 'Rådgivning om startpeng', 'Start-up grant advice'),
    gain: text(
      'Saat neuvoja starttirahan hakemiseen.',
      'Du får råd om att ansöka om startpeng.',
      'You get advice on applying for a start-up grant.',
    ),
    steps: [
      text('selvität ehdot', 'du tar reda på villkoren', 'you find out the conditions'),
      text('kokoat liitteet', 'du samlar bilagorna', 'you gather the attachments'),
      text('täytät hakemuksen', 'du fyller i ansökan', 'you fill in the application'),
    ],
    categories: ['P11.1', 'P10.6'],
    needs: ['start_business', 'money'],
    keywords: text('starttiraha', 'startpeng', 'start-up grant'),
  },
  {
    title: text('Talous- ja velkaneuvonta', 'Ekonomi- och skuldrådgivning', 'Financial and debt advice'),
    gain: text('Saat apua raha-asioihin.', 'Du får hjälp med din ekonomi.', 'You get help with your finances.'),
    steps: [
      text('käyt läpi tulot ja menot', 'du går igenom inkomster och utgifter', 'you go through income and expenses'),
      text('teet maksusuunnitelman', 'du gör en betalningsplan', 'you make a payment plan'),
      text('saat ohjausta sopimuksiin', 'du får vägledning om avtal', 'you get guidance on agreements'),
    ],
    categories: ['P15.1'],
    needs: ['money'],
    lifeSituations: ['KE9'],
    keywords: text('velkaneuvonta', 'skuldrådgivning', 'debt advice'),
  },
  {
    title: text('Oppisopimusneuvonta', 'Rådgivning om läroavtal', 'Apprenticeship advice'),
    gain: text(
      'Saat tietoa työssä oppimisesta.',
      'Du får information om att lära dig i arbetet.',
      'You get information about learning at work.',
    ),
    steps: [
      text('löydät sopivan tutkinnon', 'du hittar en lämplig examen', 'you find a suitable qualification'),
      text(
        'saat tukea työpaikan etsintään',
        'du får stöd i att hitta en arbetsplats',
        'you get support in finding a workplace',
      ),
      text('teet hakemuksen', 'du gör en ansökan', 'you make an application'),
    ],
    categories: ['P6.7'],
    needs: ['training', 'find_job'],
    keywords: text('oppisopimus', 'läroavtal', 'apprenticeship'),
  },
  {
    title: text('Korttikoulutus', 'Kortutbildning', 'Occupational card training'),
    gain: text(
      'Saat työssä vaadittavan kortin.',
      'Du får ett kort som krävs i arbetet.',
      'You get a card that is required at work.',
    ),
    steps: [
      text(
        'opiskelet oppitunneilla tai verkossa',
        'du studerar på lektioner eller på nätet',
        'you study in lessons or online',
      ),
      text('teet harjoitustehtäviä', 'du gör övningar', 'you do exercises'),
      text('suoritat kokeen', 'du avlägger ett prov', 'you take a test'),
    ],
    categories: ['P6.10'],
    needs: ['training'],
    keywords: text('työturvallisuuskortti', 'arbetssäkerhetskort', 'occupational safety card'),
  },
  {
    title: text('Mentorointiohjelma', 'Mentorprogram', 'Mentoring programme'),
    gain: text(
      'Saat tukea oman alasi ammattilaiselta.',
      'Du får stöd av en yrkesperson i din bransch.',
      'You get support from a professional in your field.',
    ),
    steps: [
      text('tapaat mentorin säännöllisesti', 'du träffar mentorn regelbundet', 'you meet your mentor regularly'),
      text('laajennat verkostoasi', 'du utvidgar ditt nätverk', 'you widen your network'),
      text('asetat tavoitteet', 'du ställer upp mål', 'you set goals'),
    ],
    categories: ['P10.2'],
    needs: ['career_planning', 'find_job'],
    keywords: text('mentorointi', 'mentorskap', 'mentoring'),
  },
  {
    title: text('Muutosvalmennus', 'Omställningscoachning', 'Change coaching'),
    gain: text(
      'Saat tukea, kun työsi päättyy.',
      'Du får stöd när ditt arbete upphör.',
      'You get support when your job ends.',
    ),
    steps: [
      text('selvität oikeutesi', 'du tar reda på dina rättigheter', 'you find out your rights'),
      text('kartoitat osaamisesi', 'du kartlägger ditt kunnande', 'you map your skills'),
      text('teet työllistymissuunnitelman', 'du gör en sysselsättningsplan', 'you make an employment plan'),
    ],
    categories: ['P10.1', 'P10.6'],
    needs: ['change_security'],
    lifeSituations: ['KE8'],
    keywords: text('muutosturva', 'omställningsskydd', 'change security'),
  },
];
