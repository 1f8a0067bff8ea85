import type { DemoOverlay } from '../types.ts';

/** What municipalities add to the instructions of services other than the pay subsidy. */
export const otherOverlays = [
  {
    service: 'job-coaching',
    owner: 'vantaa',
    state: 'published',
    internalContacts: ['vantaa-experts'],
    content: {
      referral: {
        fi: 'Vantaalla on käytössä 40 paikkaa kerrallaan. Tarkista vapaat paikat tiimin taulukosta ennen kuin lupaat aloitusta.',
      },
      supplementaryDiscussion: {
        value: 'no',
        text: { fi: 'Vantaalla täydentävä keskustelu pidetään aina oman asiantuntijan kanssa.' },
      },
    },
  },
  {
    service: 'job-coaching',
    owner: 'helsinki',
    state: 'draft',
    content: {
      measures: {
        fi: 'LUONNOS: sovitaan palveluntuottajan kanssa, kuka soittaa asiakkaalle, jos valmennus ei ala kahdessa viikossa.',
      },
    },
  },
  {
    service: 'start-up-grant',
    owner: 'helsinki',
    state: 'published',
    internalContacts: ['helsinki-experts'],
    content: {
      referral: {
        fi: 'Helsingissä asiakas ohjataan ensin yrittäjyysinfoon, joka pidetään joka tiistai suomeksi ja joka toinen torstai englanniksi.',
        en: 'In Helsinki, customers first attend the entrepreneurship briefing: every Tuesday in Finnish and every other Thursday in English.',
      },
      statementInstructions: { fi: 'Lausunto pyydetään sähköisesti. Vastausaika on seitsemän työpäivää.' },
    },
  },
  {
    service: 'start-up-grant',
    owner: 'raasepori',
    state: 'published',
    internalContacts: ['raasepori-experts'],
    content: {
      referral: {
        sv: 'Hänvisa svenskspråkiga kunder till Strandens Jobbvägar tills den egna företagsrådgivningen på svenska har kommit i gång.',
        fi: 'Ohjaa ruotsinkieliset asiakkaat Strandens Jobbvägarin neuvontaan, kunnes oma ruotsinkielinen yritysneuvonta alkaa.',
      },
      eligibility: {
        sv: 'Säsongsföretag: bedöm inkomsterna på årsbasis, inte per månad.',
        fi: 'Kausiyritys: arvioi tulot vuositasolla, ei kuukausittain.',
      },
    },
  },
  {
    service: 'work-trial',
    owner: 'kerava',
    state: 'published',
    internalContacts: ['kerava-experts'],
    content: {
      referral: {
        fi: 'Kerava ja Sipoo: kunnan omat työkokeilupaikat ovat rekrytointisihteerin luettelossa. Pyydä paikkaa kaksi viikkoa ennen aloitusta.',
      },
      archiving: { fi: 'Sipoon asiakkaiden sopimukset arkistoidaan Keravalla.' },
    },
  },
  {
    service: 'integration-training',
    owner: 'espoo',
    state: 'published',
    content: {
      eligibility: {
        fi: 'Espoolaiset ohjataan ensisijaisesti Espoon omiin ryhmiin. Helsingin ryhmiin pääsee, kun koulu tai työ on Helsingissä.',
      },
      obligation: {
        value: 'binding',
        text: { fi: 'Koskee myös itse valittua ryhmää, kun se on kirjattu suunnitelmaan.' },
      },
    },
  },
  {
    service: 'rehabilitative-work',
    owner: 'vantaa',
    state: 'published',
    internalContacts: ['vantaa-experts'],
    content: {
      referral: {
        fi: 'Vantaalaiset voivat tulla Keravan Verstaalle, kun kulku onnistuu junalla. Matkakorvaus haetaan jälkikäteen.',
      },
    },
  },
] satisfies DemoOverlay[];
