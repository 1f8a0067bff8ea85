import type { DemoGuidance, DemoOverlay } from '../types.ts';

/** Instructions for experts about the pay subsidy. */
export const paySubsidyGuidance = {
  service: 'pay-subsidy',
  state: 'published',
  internalContacts: ['helsinki-pay-subsidy', 'tyonantajaluotsi-instructors'],
  content: {
    eligibility: {
      fi: '## Tarkista ennen kuin puollat\n\n- Henkilö on työtön työnhakija, ja työnhaku on voimassa.\n- Työttömyyden syynä on puute osaamisessa tai työkyvyn alentuma, joka näkyy palvelutarpeen arvioinnissa.\n- Työsuhde ei ole alkanut.\n- Työnantaja ei ole irtisanonut samaa työtä tehneitä edeltävien 12 kuukauden aikana.\n\nKorotettu tuki vaatii lääkärin tai muun asiantuntijan arvion siitä, miten vamma tai sairaus vaikuttaa juuri tähän työhön.',
      sv: '## Kontrollera innan du tillstyrker\n\n- Personen är arbetslös arbetssökande och jobbsökningen är i kraft.\n- Arbetslösheten beror på brister i kunnandet eller nedsatt arbetsförmåga, vilket framgår av bedömningen av servicebehovet.\n- Anställningen har inte börjat.\n- Arbetsgivaren har inte sagt upp personer som utfört samma arbete under de föregående 12 månaderna.\n\nHöjt stöd förutsätter en bedömning av läkare eller annan sakkunnig om hur funktionsnedsättningen eller sjukdomen påverkar just det här arbetet.',
      en: '## Check before you support the application\n\n- The person is an unemployed jobseeker with a valid job search.\n- The unemployment is due to a lack of skills or reduced work ability, as shown by the assessment of service needs.\n- The employment has not begun.\n- The employer has not dismissed people doing the same work during the past 12 months.\n\nA higher subsidy requires an assessment by a doctor or another expert of how the disability or illness affects this particular job.',
    },
    referral: {
      fi: 'Keskustele palkkatuesta jo suunnitelmaa tehtäessä, jotta asiakas voi kertoa siitä työnantajille. Anna asiakkaalle kirjallinen tieto siitä, että hänen palkkaamiseensa **voidaan harkita** tukea. Älä lupaa tukea etukäteen.\n\nKun työnantaja ottaa yhteyttä, ohjaa hänet yrityspalveluihin. Hakemuksen tekee aina työnantaja.',
      sv: 'Diskutera lönesubvention redan när planen görs upp, så att kunden kan berätta om den för arbetsgivare. Ge kunden skriftlig information om att stöd **kan övervägas**. Lova inte stödet på förhand.\n\nNär en arbetsgivare tar kontakt, hänvisa till företagstjänsterna. Det är alltid arbetsgivaren som ansöker.',
      en: 'Discuss the pay subsidy when you draw up the plan, so that the customer can tell employers about it. Give the customer written information that a subsidy **may be considered**. Do not promise it in advance.\n\nWhen an employer contacts you, refer them to the business services. The employer always makes the application.',
    },
    obligation: {
      value: 'case_by_case',
      text: {
        fi: 'Työtarjous velvoittaa samalla tavalla kuin muukin työ. Tuen harkitseminen ei velvoita asiakasta mihinkään.',
        sv: 'Ett arbetserbjudande förpliktar på samma sätt som annat arbete. Att stödet övervägs förpliktar inte kunden till något.',
        en: 'A job offer is binding in the same way as any other job. Considering the subsidy does not oblige the customer to anything.',
      },
    },
    customerSystemEntries: {
      fi: 'Kirjaa suunnitelmaan arvio palkkatuen tarpeesta, tuen peruste ja ehdotettu kesto. Liitä työnantajan hakemus asiaan, kun se on saapunut.',
      sv: 'Anteckna i planen en bedömning av behovet av lönesubvention, grunden för stödet och den föreslagna längden. Foga arbetsgivarens ansökan till ärendet när den har kommit.',
    },
    statementInstructions: {
      fi: 'Työvoimapoliittista lausuntoa ei anneta palkkatuen takia. Jos asiakas kieltäytyy työstä, toimi työstä kieltäytymisen ohjeen mukaan.',
      sv: 'Arbetskraftspolitiskt utlåtande ges inte på grund av lönesubvention. Om kunden vägrar ta emot arbetet följer du anvisningen om arbetsvägran.',
    },
    unemploymentBenefitInstructions: {
      fi: 'Kokoaikainen palkkatuettu työ päättää työttömyysetuuden. Neuvo asiakasta ilmoittamaan osa-aikatyöstä etuuden maksajalle. Katso, miten palkkatuettu työ kerryttää työssäoloehtoa.',
      sv: 'Heltidsarbete med lönesubvention gör att arbetslöshetsförmånen upphör. Råd kunden att anmäla deltidsarbete till den som betalar förmånen. Kontrollera hur arbetet räknas in i arbetsvillkoret.',
    },
    measures: {
      fi: '### Tukijakson aikana\n\n1. Soita asiakkaalle noin kuukauden kuluttua aloituksesta.\n2. Sovi väliarviosta työnantajan kanssa, jos tuki kestää yli viisi kuukautta.\n3. Tee jatkosuunnitelma viimeistään kuukautta ennen tuen päättymistä.',
      sv: '### Under stödperioden\n\n1. Ring kunden ungefär en månad efter starten.\n2. Kom överens om en mellanbedömning med arbetsgivaren om stödet varar över fem månader.\n3. Gör upp en fortsättningsplan senast en månad innan stödet upphör.',
    },
    exceptions: {
      fi: 'Jos työ keskeytyy tai päättyy ennen aikojaan, työnantajan on ilmoitettava siitä heti. Selvitä syy myös asiakkaalta, ennen kuin käynnistät takaisinperinnän.',
      sv: 'Om arbetet avbryts eller upphör i förtid ska arbetsgivaren genast anmäla det. Red ut orsaken också med kunden innan du inleder återkrav.',
    },
    supplementaryDiscussion: { value: 'no' },
    archiving: {
      fi: 'Päätös ja hakemus liitteineen arkistoidaan kunnan tiedonohjaussuunnitelman mukaan. Älä tallenna terveystietoja suunnitelmaan.',
      sv: 'Beslutet och ansökan med bilagor arkiveras enligt kommunens informationsstyrningsplan. Spara inte hälsouppgifter i planen.',
    },
    links: [
      {
        label: { fi: 'Työmarkkinatorin ohjeet työnantajalle', sv: 'Jobbmarknads anvisningar för arbetsgivare' },
        url: 'https://tyomarkkinatori.fi',
      },
    ],
  },
} satisfies DemoGuidance;

/** What three municipalities add to them. */
export const paySubsidyOverlays = [
  {
    service: 'pay-subsidy',
    owner: 'helsinki',
    state: 'published',
    internalContacts: ['helsinki-pay-subsidy', 'helsinki-experts'],
    content: {
      referral: {
        fi: 'Helsingissä hakemukset käsittelee palkkatukitiimi. Tee puolto tiimin työjonoon viimeistään kahden työpäivän kuluessa pyynnöstä. Kiireelliset asiat puhelimitse.',
        sv: 'I Helsingfors behandlas ansökningarna av lönesubventionsteamet. Lämna ditt yttrande i teamets arbetskö senast två arbetsdagar efter begäran. Brådskande ärenden per telefon.',
      },
      eligibility: {
        fi: 'Kaupungin omiin tehtäviin palkattaessa etusijalla ovat yli vuoden työttömänä olleet ja alle 30-vuotiaat.',
        sv: 'När staden anställer för egna uppgifter prioriteras personer som varit arbetslösa i över ett år och personer under 30.',
      },
      customerSystemEntries: { fi: 'Merkitse asialle tunniste **PT-HKI**, jotta tiimi löytää sen.' },
      archiving: { fi: 'Työnantajan liitteet tallennetaan asianhallintaan, ei asiakkaan tietoihin.' },
    },
  },
  {
    service: 'pay-subsidy',
    owner: 'espoo',
    state: 'published',
    internalContacts: ['espoo-experts'],
    content: {
      referral: {
        fi: 'Espoossa jokaisella suuralueella on oma yrityskoordinaattori. Varaa aika työnantajan ja koordinaattorin yhteiseen puheluun asiantuntijoiden kalenterista.',
      },
      measures: {
        fi: 'Kutsu asiakas ennen työn alkua puolen tunnin aloituskeskusteluun, jossa käydään läpi työsopimus ja yhteydenpito.',
      },
      exceptions: {
        fi: 'Kun määräraha on vähissä, tuki ohjataan ensin oppisopimuksiin ja työkyvyltään alentuneiden palkkaamiseen. Tilanne päivitetään joka kuun alussa.',
      },
    },
  },
  {
    service: 'pay-subsidy',
    owner: 'raasepori',
    state: 'published',
    internalContacts: ['raasepori-experts'],
    content: {
      referral: {
        sv: 'I Raseborg, Hangö och Ingå behandlas ansökningarna i Ekenäs. Fråga alltid vilket språk arbetsgivaren vill använda och anteckna det. Beslutet skrivs på det språket.',
        fi: 'Raaseporin, Hangon ja Inkoon hakemukset käsitellään Tammisaaressa. Kysy aina, mitä kieltä työnantaja haluaa käyttää, ja merkitse se muistiin. Päätös kirjoitetaan sillä kielellä.',
      },
      measures: {
        sv: 'Säsongsarbete inom turism och på båtvarv: planera redan i början vad kunden gör när säsongen tar slut. Jobbcoachen kan vara med från första dagen.',
        fi: 'Kausityö matkailussa ja veneveistämöillä: suunnittele jo alussa, mitä asiakas tekee kauden jälkeen. Työvalmentaja voi olla mukana ensimmäisestä päivästä alkaen.',
      },
      exceptions: {
        sv: 'Skärgårdsföretag kan lämna in ansökan på papper till kundservicen. Ta emot den även om bilagor saknas och be om komplettering.',
      },
    },
  },
] satisfies DemoOverlay[];
