import type { DemoGuidance } from '../types.ts';

/** Instructions for experts about language and vocational training. */
export const learningGuidance = [
  {
    service: 'integration-training',
    state: 'published',
    internalContacts: ['kielikukko-instructors', 'helsinki-experts'],
    content: {
      eligibility: {
        fi: 'Asiakkaalla on voimassa oleva kotoutumissuunnitelma. Oppivelvollisen asia kuuluu ensin oppivelvollisuuden ohjaukseen.',
        sv: 'Kunden har en gällande integrationsplan. För läropliktiga ansvarar i första hand läropliktshandledningen.',
      },
      referral: {
        fi: 'Varaa aika lähtötasotestiin heti, kun suunnitelma on tehty. Kerro asiakkaalle selkokielellä:\n\n- missä testi on\n- kauanko se kestää\n- että testissä ei voi epäonnistua.\n\nTilaa tulkki, jos asiakkaan suomen taito on alle perustason.',
        sv: 'Boka tid för nivåtestet så snart planen är gjord. Berätta för kunden på ett enkelt språk:\n\n- var testet hålls\n- hur länge det tar\n- att man inte kan bli underkänd.\n\nBeställ tolk om kundens kunskaper i finska är under grundnivå.',
      },
      obligation: {
        value: 'binding',
        text: {
          fi: 'Kotoutumissuunnitelmaan kirjattu koulutus velvoittaa.',
          sv: 'Utbildning som har skrivits in i integrationsplanen är förpliktande.',
        },
      },
      customerSystemEntries: {
        fi: 'Kirjaa testitulos, ryhmän taso ja aloituspäivä. Jonotusaika merkitään suunnitelmaan.',
      },
      statementInstructions: {
        fi: 'Anna lausunto koulutuksen alkamisesta. Uusi lausunto tarvitaan, jos koulutus keskeytyy.',
      },
      unemploymentBenefitInstructions: {
        fi: 'Poissaolot ilmoittaa oppilaitos. Selvitä syy asiakkaalta ennen kuin ilmoitat siitä etuuden maksajalle.',
      },
      exceptions: {
        fi: '### Raskaus ja vanhempainvapaa\n\nPaikka voidaan jättää odottamaan. Sovi paluusta ennen vapaata.\n\n### Muutto toiseen kuntaan\n\nOta yhteys uuden kunnan työllisyyspalveluihin, jotta opinnot jatkuvat samalta tasolta.',
      },
      supplementaryDiscussion: { value: 'no' },
      archiving: { fi: 'Testitulos ja todistus arkistoidaan, kokeiden vastauksia ei.' },
    },
  },
  {
    service: 'finnish-course',
    state: 'published',
    content: {
      referral: {
        fi: 'Asiakas voi ilmoittautua itse. Tarkista kuitenkin, ettei kurssi ole päällekkäin muun palvelun kanssa.',
      },
      obligation: { value: 'case_by_case' },
      customerSystemEntries: {
        fi: 'Kirjaa kurssin taso ja kesto. Jos tunteja on alle 25 viikossa, merkitse opinnot sivutoimisiksi.',
      },
      supplementaryDiscussion: { value: 'no' },
    },
  },
  {
    service: 'vocational-training',
    state: 'published',
    internalContacts: ['varsavuori-instructors', 'vantaa-experts'],
    content: {
      eligibility: {
        fi: 'Omaehtoisen opiskelun tuki: asiakas on täyttänyt 25 vuotta, opinnot ovat päätoimisia ja koulutustarve on todettu.',
      },
      referral: {
        fi: 'Keskustele koulutuksen työllistävyydestä ja vaihtoehdoista. **Suunnitelma on tehtävä ennen opintojen alkua.** Pyydä oppilaitoksesta todistus opintojen laajuudesta.',
      },
      obligation: {
        value: 'voluntary',
        text: { fi: 'Opiskelu on vapaaehtoista, mutta tuettujen opintojen etenemistä seurataan.' },
      },
      customerSystemEntries: { fi: 'Kirjaa oppilaitos, tutkinto, opintojen alku ja arvioitu loppu.' },
      statementInstructions: {
        fi: 'Lausunto annetaan enintään opintojen tuettavaksi ajaksi. Lomajaksoista annetaan erillinen lausunto.',
      },
      measures: { fi: 'Pyydä opintosuoritusote puolivuosittain.' },
      exceptions: { fi: 'Jos opinnot eivät etene, keskustele syistä ennen kuin tuki lopetetaan.' },
      supplementaryDiscussion: { value: 'no' },
    },
  },
  {
    service: 'integration-training-swedish',
    state: 'published',
    internalContacts: ['raasepori-experts', 'jobbvagar-instructors'],
    content: {
      eligibility: {
        sv: 'Kunden har en gällande integrationsplan och har själv valt svenska. Berätta sakligt om båda språkens betydelse på orten.',
        fi: 'Asiakkaalla on voimassa oleva kotoutumissuunnitelma, ja hän on itse valinnut ruotsin. Kerro asiallisesti, mitä kumpikin kieli paikkakunnalla merkitsee.',
      },
      referral: {
        sv: 'Anmäl kunden till nivåtestet via kundservicen. Om gruppen är full kan kunden börja i samtalsgruppen medan hen väntar.',
        fi: 'Ilmoita asiakas tasotestiin asiakaspalvelun kautta. Jos ryhmä on täynnä, asiakas voi odottaessaan aloittaa keskusteluryhmässä.',
      },
      obligation: { value: 'binding' },
      customerSystemEntries: { sv: 'Anteckna integrationsspråket. Byte av språk kräver en ny plan.' },
      supplementaryDiscussion: { value: 'no' },
    },
  },
  {
    service: 'job-coach-raseborg',
    state: 'published',
    internalContacts: ['raasepori-experts'],
    content: {
      referral: {
        sv: 'Ring coachen tillsammans med kunden under mötet. Det tar fem minuter och sänker tröskeln. Ange vilka dagar kunden kan resa, eftersom bussarna går sällan.',
      },
      obligation: {
        value: 'case_by_case',
        text: { sv: 'Förpliktande först när coachningen har skrivits in i planen.' },
      },
      customerSystemEntries: { sv: 'Anteckna startdag och mål. Coachen rapporterar en gång i månaden.' },
      exceptions: { sv: 'Vid menföre träffas coachen och kunden per telefon.' },
      supplementaryDiscussion: { value: 'yes', text: { sv: 'Coachens månadsrapport ska vara tillgänglig.' } },
    },
  },
] satisfies DemoGuidance[];
