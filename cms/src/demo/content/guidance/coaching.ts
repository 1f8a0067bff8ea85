import type { DemoGuidance } from '../types.ts';

/** Instructions for experts about coaching, trials and change security. */
export const coachingGuidance = [
  {
    service: 'job-coaching',
    state: 'published',
    internalContacts: ['tuumasta-instructors', 'helsinki-experts'],
    content: {
      eligibility: {
        fi: 'Asiakas haluaa töihin ja pystyy sitoutumaan tapaamisiin. Työkyvyn alentuma ei ole este. Akuutti päihdeongelma tai sairausloma hoidetaan ensin.',
        sv: 'Kunden vill arbeta och kan förbinda sig till träffarna. Nedsatt arbetsförmåga är inget hinder. Akuta missbruksproblem eller sjukledighet sköts först.',
      },
      referral: {
        fi: 'Kysy asiakkaalta, millaista apua hän toivoo, ja kirjaa toive lähetteeseen omin sanoin. Lähetteen voi tehdä myös yhdessä asiakkaan kanssa tapaamisen aikana.\n\nValmentajan sukupuolta tai kieltä koskevan toiveen voi esittää, mutta se voi pidentää jonotusta.',
        sv: 'Fråga kunden vilken hjälp hen önskar och skriv önskemålet med kundens egna ord i remissen. Remissen kan också göras tillsammans med kunden under mötet.',
      },
      referralForm: {
        label: { fi: 'Lähete työhönvalmennukseen', sv: 'Remiss till arbetsträning' },
        url: 'https://www.tuumasta.example/lahete',
      },
      obligation: {
        value: 'binding',
        text: {
          fi: 'Kun valmennuksesta on sovittu suunnitelmassa, osallistuminen on velvoittavaa.',
          sv: 'När träningen har avtalats i planen är det förpliktande att delta.',
        },
      },
      customerSystemEntries: {
        fi: 'Kirjaa palvelu, aloituspäivä, tuntimäärä ja tavoite. Lisää valmentajan väliraportti, kun se saapuu.',
      },
      unemploymentBenefitInstructions: {
        fi: 'Valmennus on työllistymistä edistävä palvelu. Anna työttömyysetuuden maksajalle lausunto palvelun ajalta.',
      },
      measures: {
        fi: 'Käy väliarvio läpi asiakkaan kanssa noin 30 tunnin kohdalla. Jatkosta sovitaan ennen kuin tunnit loppuvat.',
      },
      supplementaryDiscussion: {
        value: 'conditional',
        text: { fi: 'Soveltuu, jos valmentajan raportissa on kuvattu työnhaun tilanne.' },
      },
      archiving: { fi: 'Valmentajan loppuraportti liitetään asiakkaan tietoihin. Muistiinpanoja ei arkistoida.' },
    },
  },
  {
    service: 'career-coaching',
    state: 'published',
    content: {
      referral: {
        fi: 'Ohjaa valmennukseen, kun asiakas ei tiedä, mitä hakisi, tai on vaihtamassa alaa. Jos asiakkaalla on jo selvä ammattitoive, työkokeilu tai koulutus on yleensä parempi.',
      },
      obligation: { value: 'binding' },
      customerSystemEntries: { fi: 'Kirjaa suunnitelmaan ryhmän numero ja ajankohta.' },
      exceptions: { fi: 'Yli kolmen päivän poissaolo: valmentaja soittaa asiakkaalle ja ilmoittaa sinulle.' },
      supplementaryDiscussion: { value: 'yes' },
    },
  },
  {
    service: 'work-trial',
    state: 'published',
    internalContacts: ['vantaa-experts'],
    content: {
      eligibility: {
        fi: 'Perusteena on ammatinvalinnan selvittäminen tai paluu työelämään. Työkokeilua ei käytetä työsuhteen koeaikana, eikä sillä korvata vakituista työtä.',
      },
      referral: {
        fi: 'Käy asiakkaan kanssa läpi, **mitä kokeilulla halutaan saada selville**, ja kirjaa se sopimukseen. Varmista, että työpaikalla on nimetty ohjaaja.\n\nVarmista myös, että tehtävät sopivat alaikäiselle, jos asiakas on alle 18-vuotias.',
      },
      obligation: {
        value: 'case_by_case',
        text: {
          fi: 'Velvoittaa, jos siitä on sovittu suunnitelmassa. Paikkaan, jota asiakas ei halua, ei kannata pakottaa.',
        },
      },
      customerSystemEntries: { fi: 'Tallenna sopimus ja merkitse ajalle palvelun koodi. Kirjaa työajan pituus.' },
      statementInstructions: { fi: 'Anna lausunto palvelun alkamisesta ja keskeytymisestä.' },
      measures: { fi: 'Soita työpaikalle puolivälissä. Pyydä loppuarvio kirjallisena asiakkaalta ja ohjaajalta.' },
      exceptions: {
        fi: 'Poissaolot: työpaikka ilmoittaa niistä kuukausittain. Jos kokeilu keskeytyy terveyssyistä, ohjaa työkyvyn arviointiin.',
      },
      supplementaryDiscussion: { value: 'no' },
      archiving: { fi: 'Allekirjoitettu sopimus arkistoidaan.' },
    },
  },
  {
    service: 'change-security',
    state: 'published',
    internalContacts: ['espoo-experts', 'tuumasta-instructors'],
    content: {
      eligibility: {
        fi: 'Irtisanomisen syynä ovat tuotannolliset tai taloudelliset syyt. Tarkista 55 vuotta täyttäneen oikeus muutosturvarahaan ja muutosturvakoulutukseen.',
      },
      referral: {
        fi: 'Kun tieto isosta irtisanomisesta saapuu, sovi työnantajan kanssa yhteinen tiedotustilaisuus. Yksittäinen asiakas ohjataan suoraan ilmoittautumaan.',
      },
      obligation: { value: 'voluntary', text: { fi: 'Irtisanomisaikana osallistuminen on aina vapaaehtoista.' } },
      customerSystemEntries: {
        fi: 'Merkitse työnantajan nimi ja irtisanomisten ajankohta, jotta ryhmät voidaan suunnitella.',
      },
      unemploymentBenefitInstructions: {
        fi: 'Muistuta, että työnhaku pitää aloittaa viimeistään ensimmäisenä työttömyyspäivänä. Karenssiin valmennus ei vaikuta.',
      },
      supplementaryDiscussion: {
        value: 'conditional',
        text: { fi: 'Henkilökohtainen keskustelu soveltuu, ryhmätapaaminen ei.' },
      },
    },
  },
  {
    service: 'youth-guidance',
    state: 'draft',
    internalContacts: ['tahtikulma-instructors'],
    content: {
      referral: {
        fi: 'Voit kertoa pisteestä kaikille alle 30-vuotiaille. Saattaen vaihtaminen toimii parhaiten: soita pisteeseen asiakkaan kanssa.\n\nLUONNOS: lisää tieto iltavuorojen päivistä.',
      },
      obligation: { value: 'voluntary' },
      supplementaryDiscussion: {
        value: 'conditional',
        text: { fi: 'Soveltuu, kun paikalla on työllisyyspalvelujen asiantuntija.' },
      },
    },
  },
] satisfies DemoGuidance[];
