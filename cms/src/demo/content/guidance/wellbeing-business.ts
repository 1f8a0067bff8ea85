import type { DemoGuidance } from '../types.ts';

/** Instructions for experts about work ability, everyday support and starting a business. */
export const wellbeingBusinessGuidance = [
  {
    service: 'start-up-grant',
    state: 'published',
    internalContacts: ['espoo-experts', 'neuvontatupa-instructors'],
    content: {
      eligibility: {
        fi: '- Toiminta on päätoimista ja uutta.\n- Toimintaa ei ole aloitettu ennen päätöstä.\n- Yrittäjävalmiudet on osoitettu kokemuksella tai kurssilla.\n- Toimeentulo ei ole turvattu muulla tavalla.',
        sv: '- Verksamheten är ny och bedrivs på heltid.\n- Verksamheten har inte inletts före beslutet.\n- Företagarfärdigheterna har visats med erfarenhet eller en kurs.\n- Försörjningen är inte tryggad på annat sätt.',
      },
      referral: {
        fi: 'Ohjaa asiakas ensin yritysneuvontaan ja vasta sitten hakemaan. Kerro selvästi, ettei yritystä saa rekisteröidä ennen päätöstä.',
        sv: 'Hänvisa kunden först till företagsrådgivningen och först därefter till ansökan. Berätta tydligt att företaget inte får registreras före beslutet.',
      },
      obligation: { value: 'voluntary' },
      customerSystemEntries: {
        fi: 'Kirjaa neuvojan lausunto ja päätöksen perustelut. Merkitse työnhaku päättyneeksi aloituspäivästä.',
      },
      statementInstructions: {
        fi: 'Pyydä yritysneuvojalta lausunto kannattavuudesta. Tarvittaessa pyydä lisäselvitys hakijalta.',
      },
      unemploymentBenefitInstructions: {
        fi: 'Selvitä hakijalle yrittäjyyden vaikutus etuuteen kirjallisesti. Sivutoimisuus arvioidaan aina erikseen.',
      },
      measures: { fi: 'Toinen jakso: pyydä selvitys toiminnan tuloksesta ja jatkuvuudesta.' },
      supplementaryDiscussion: { value: 'no' },
      archiving: { fi: 'Hakemus, lausunto ja päätös arkistoidaan samaan asiaan.' },
    },
  },
  {
    service: 'work-ability-assessment',
    state: 'published',
    internalContacts: ['kerava-experts', 'tuulenpesa-instructors'],
    content: {
      eligibility: {
        fi: 'Asiakas on työnhakija, ja terveys vaikuttaa työnhakuun. Vireillä oleva eläkehakemus ei estä arviointia.',
      },
      referral: {
        fi: 'Pyydä asiakkaan **kirjallinen suostumus** ennen lähetettä. Lähetä vain arvioinnin kannalta tarpeelliset tiedot.\n\nSovi, kuka kutsuu koolle loppupalaverin.',
      },
      referralForm: { label: { fi: 'Lähete työkyvyn arviointiin' }, url: 'https://www.tuulenpesa.example/lahete' },
      obligation: { value: 'voluntary', text: { fi: 'Terveyteen liittyvään palveluun ei velvoiteta.' } },
      customerSystemEntries: {
        fi: 'Kirjaa vain, että arviointi on tehty, ja sen johtopäätökset työn kannalta. **Diagnooseja ei kirjata.**',
      },
      statementInstructions: { fi: 'Tarkista työkyvyttömyyden vaikutus työmarkkinoilla oloon etuuden maksajalta.' },
      measures: {
        fi: 'Järjestä loppupalaveri kahden viikon kuluessa yhteenvedosta. Kutsu mukaan asiakkaan toivomat tahot.',
      },
      exceptions: { fi: 'Jos asiakas jää sairauslomalle, arviointi pannaan tauolle ja jatketaan myöhemmin.' },
      supplementaryDiscussion: { value: 'no' },
      archiving: { fi: 'Yhteenveto säilytetään suojattuna. Suostumus arkistoidaan yhteenvedon kanssa.' },
    },
  },
  {
    service: 'rehabilitative-work',
    state: 'published',
    internalContacts: ['kerava-experts', 'verstas-instructors'],
    content: {
      eligibility: { fi: 'Asiakas täyttää aktivointisuunnitelman ehdot. Muut palvelut on arvioitu ensin.' },
      referral: {
        fi: 'Aktivointisuunnitelma tehdään hyvinvointialueen sosiaaliohjaajan kanssa. Varaa siihen tunti ja pyydä asiakasta miettimään etukäteen, mitä hän haluaisi tehdä.',
      },
      obligation: {
        value: 'binding',
        text: { fi: 'Sovittu jakso velvoittaa. Päivien määrä sovitetaan asiakkaan vointiin.' },
      },
      customerSystemEntries: { fi: 'Kirjaa viikkopäivät, jakson kesto ja tavoite.' },
      unemploymentBenefitInstructions: {
        fi: 'Poissaolopäivältä etuutta ei aina makseta. Käy tämä asiakkaan kanssa läpi ennen aloitusta.',
      },
      measures: { fi: 'Tee väliarvio kolmen kuukauden välein yhdessä ohjaajan kanssa.' },
      exceptions: {
        fi: 'Toistuvat poissaolot: keskustele ensin, muuta päivien määrää ja vasta sitten arvioi keskeytys.',
      },
      supplementaryDiscussion: { value: 'conditional', text: { fi: 'Soveltuu, kun väliarvio pidetään kolmistaan.' } },
      archiving: { fi: 'Aktivointisuunnitelma arkistoidaan molempien osapuolten järjestelmään.' },
    },
  },
  {
    service: 'mental-health-support',
    state: 'published',
    internalContacts: ['tuulenpesa-instructors'],
    content: {
      referral: {
        fi: 'Kerro palvelusta matalalla kynnyksellä, myös silloin, kun asiakas ei ota asiaa itse puheeksi. Voitte varata ajan yhdessä.\n\n**Jos asiakas puhuu itsemurhasta, älä jätä häntä yksin. Soita 112.**',
      },
      obligation: { value: 'voluntary' },
      customerSystemEntries: { fi: 'Palvelusta **ei kirjata mitään** asiakkaan tietoihin ilman hänen pyyntöään.' },
      supplementaryDiscussion: { value: 'no' },
    },
  },
  {
    service: 'debt-advice',
    state: 'draft',
    content: {
      referral: { fi: 'Anna asiakkaalle neuvonnan esite ja kerro, että puhelimessa voi asioida nimettömänä.' },
      obligation: { value: 'voluntary' },
      customerSystemEntries: { fi: 'Velkatilannetta ei kirjata.' },
    },
  },
  {
    service: 'digital-support',
    state: 'published',
    internalContacts: ['arjen-bitit-instructors'],
    content: {
      referral: {
        fi: 'Jos asiakas ei voi asioida verkossa, tarjoa ensin puhelin- tai käyntiaikaa ja kerro digituesta. Verkkoasiointi ei ole palvelun saamisen ehto.',
        sv: 'Om kunden inte kan sköta ärenden på nätet, erbjud först en telefon- eller besökstid och berätta om det digitala stödet. Nätet är inget villkor för att få service.',
      },
      obligation: { value: 'voluntary' },
      supplementaryDiscussion: { value: 'no' },
    },
  },
] satisfies DemoGuidance[];
