import { locales, vocabularies, type LiveService, type Locale } from '@service-manual/schemas';
import type { Analyzer } from '../analysis/analyzer.ts';
import { unique } from '../analysis/word.ts';
import { labelsOf, withBroader } from './codes.ts';
import { documentId, sealed, type PublicDocument } from './document.ts';
import { plainText } from './plain-text.ts';
import { textFields, type Text } from './text-fields.ts';
import { titleOrder } from './title-order.ts';

/**
 * A live service in one language as a document of the public index. Every field is named here one by one: whatever else
 * the row may carry one day stays out of the index until someone adds it on purpose.
 */
export function toPublicDocument(service: LiveService, analyzer: Analyzer): PublicDocument {
  return sealed(publicFields(service, analyzer));
}

/** The fields of the public document without its hash. */
export function publicFields(service: LiveService, analyzer: Analyzer): Omit<PublicDocument, 'hash'> {
  const { locale } = service;
  const servesLocales = servedLocales(service);
  const title = textFields([own(service, 'title', service.title)], analyzer);
  const keywords = textFields(keywordTexts(service), analyzer);
  const summary = textFields([own(service, 'summary', service.summary)], analyzer);
  const labels = textFields(
    servesLocales.flatMap((served) => labelTexts(service, served)),
    analyzer,
  );
  const body = textFields(bodyTexts(service), analyzer);
  return {
    id: documentId(service.id, locale),
    recordId: service.id,
    sourceId: service.sourceId || service.id,
    shortId: service.shortId,
    slug: service.slug,

    title: service.title,
    titleKeys: title.keys,
    titleParts: title.parts,
    keywords: keywords.raw,
    keywordKeys: keywords.keys,
    summary: service.summary,
    summaryKeys: summary.keys,
    labels: labels.raw,
    labelKeys: labels.keys,
    body: body.raw,
    bodyKeys: body.keys,
    bodyParts: unique([keywords, summary, labels, body].flatMap(({ parts }) => parts.split(' ')))
      .filter(Boolean)
      .join(' '),

    locale,
    languages: [...service.languages],
    servesLocales,
    categories: withBroader(vocabularies.category, service.categories),
    lifeSituations: withBroader(vocabularies.lifeSituation, service.lifeSituations),
    serviceNeeds: [...(service.serviceNeeds ?? [])],
    targetGroups: withBroader(vocabularies.targetGroup, service.targetGroups),
    municipalities: municipalitiesOf(service),
    delivery: [...(service.delivery ?? [])],
    price: service.price ? [service.price.kind] : [],
    audience: [...(service.audience ?? [])],
    serviceLanguages: (service.serviceLanguages ?? []).map(({ language }) => language),
    accessibilitySupports: [...(service.accessibilitySupports ?? [])],
    accessibilityRequirements: [...(service.accessibilityRequirements ?? [])],

    searchBoost: service.searchBoost,
    changedAt: Date.parse(service.changedAt),
    titleOrder: titleOrder(service.title, locale),
    own_fi: locale === 'fi' ? 1 : 0,
    own_sv: locale === 'sv' ? 1 : 0,
    own_en: locale === 'en' ? 1 : 0,
  };
}

/** The own language, and for the original-language document every language the record is not live in. */
export function servedLocales(service: Pick<LiveService, 'locale' | 'originalLanguage' | 'languages'>): Locale[] {
  const stand = service.languages.includes(service.originalLanguage) ? service.originalLanguage : service.languages[0];
  const missing = locales.filter((locale) => !service.languages.includes(locale));
  return service.locale === stand ? unique([service.locale, ...missing]) : [service.locale];
}

/** Where the service is meant for: the listed home municipalities, else the area of the responsible organisation. */
export function municipalitiesOf(service: Pick<LiveService, 'homeMunicipality' | 'municipalityCodes'>): string[] {
  const { homeMunicipality } = service;
  const listed = homeMunicipality?.kind === 'listed' ? (homeMunicipality.codes ?? []) : [];
  return unique(listed.length ? listed : service.municipalityCodes);
}

/** A text with the language it is really written in. */
function own(service: LiveService, field: string, text: string | undefined): Text {
  const language = service.fallbackFields.includes(field) ? service.originalLanguage : service.locale;
  return { text: plainText(text), language };
}

/** Keywords and labels of outside terms; an import often brings the same word as both. */
function keywordTexts(service: LiveService): Text[] {
  const texts = [
    ...(service.keywords ?? []).map((word) => own(service, 'keywords', word)),
    ...(service.externalTerms ?? []).map(({ label }) => own(service, 'externalTerms', label)),
  ];
  return [...new Map(texts.toReversed().map((text) => [text.text.toLowerCase(), text])).values()].toReversed();
}

function labelTexts(service: LiveService, language: Locale): Text[] {
  const { category, lifeSituation, serviceNeed, targetGroup } = vocabularies;
  return [
    ...labelsOf(category, service.categories, language),
    ...labelsOf(lifeSituation, service.lifeSituations, language),
    ...labelsOf(serviceNeed, service.serviceNeeds, language),
    ...labelsOf(targetGroup, service.targetGroups, language),
  ].map((text) => ({ text, language }));
}

function bodyTexts(service: LiveService): Text[] {
  const { locale } = service;
  const text = (field: keyof LiveService, value: string | undefined) => own(service, field, value);
  return [
    text('easyLanguageSummary', service.easyLanguageSummary),
    text('description', service.description),
    text('targetGroupText', service.targetGroupText),
    text('participation', service.participation),
    text('requirements', service.requirements),
    text('implementation', service.implementation),
    text('benefits', service.benefits),
    text('howToApply', service.howToApply),
    text('howToApplyOffline', service.howToApplyOffline),
    text('whatHappensNext', service.whatHappensNext),
    text('benefitEffect', service.benefitEffect),
    text('price', service.price?.conditions),
    ...(service.schedule ?? []).flatMap((entry) => [
      text('schedule', entry.placeName),
      text('schedule', entry.address),
      text('schedule', entry.details),
    ]),
    ...(service.links ?? []).map(({ label }) => text('links', label)),
    { text: service.provider.name, language: locale },
    { text: service.responsibleMunicipality.name, language: locale },
    ...labelsOf(vocabularies.municipality, municipalitiesOf(service), locale).map((name) => ({
      text: name,
      language: locale,
    })),
  ];
}
