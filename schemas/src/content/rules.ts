import type { z } from 'zod';
import type { linkSchema } from '../fields.ts';
import type { Issue } from '../errors.ts';
import { writtenLanguages } from '../locales.ts';
import { findTerm, vocabularies } from '../vocabularies/index.ts';
import type { RuleSet } from './check.ts';
import type { GuidanceContent } from './guidance.ts';
import { isSafeLink, isTermUri, isWebAddress } from './links.ts';
import type { ScheduleEntry, ServiceContent } from './service.ts';

/** Rules of a service that look at more than the presence and codes of one field. */
export function checkService(content: ServiceContent, ruleSet: RuleSet): Issue[] {
  return [
    ...checkLinks(content.links),
    ...addresses('videos', content.videos, 'url', isWebAddress),
    ...addresses('externalTerms', content.externalTerms, 'uri', isTermUri),
    ...checkAudience(content),
    ...checkPrice(content, ruleSet),
    ...(content.schedule ?? []).flatMap((entry, index) => checkScheduleEntry(entry, `schedule.${index}`)),
    ...checkLanguages(content),
    ...checkContacts(content),
  ];
}

/** Rules of guidance and overlays that look at more than the presence and codes of one field. */
export function checkInstructions(content: GuidanceContent): Issue[] {
  const form = content.referralForm;
  return [
    ...checkLinks(content.links),
    ...(form && !isSafeLink(form.url ?? '') ? [{ path: 'referralForm.url', code: 'NOT_A_URL' as const }] : []),
  ];
}

function checkLinks(links: z.infer<typeof linkSchema>[] | undefined): Issue[] {
  return addresses('links', links, 'url', isSafeLink);
}

function addresses<Key extends string>(
  field: string,
  items: { [key in Key]?: string }[] | undefined,
  key: Key,
  accepts: (address: string) => boolean,
): Issue[] {
  return (items ?? []).flatMap((item, index) =>
    accepts(item[key] ?? '') ? [] : [{ path: `${field}.${index}.${key}`, code: 'NOT_A_URL' as const }],
  );
}

function checkAudience({ age, homeMunicipality }: ServiceContent): Issue[] {
  const issues: Issue[] = [];
  if (age?.kind === 'range') {
    if (age.from === undefined && age.to === undefined) issues.push({ path: 'age.from', code: 'REQUIRED' });
    if (age.from !== undefined && age.to !== undefined && age.from > age.to) {
      issues.push({ path: 'age.to', code: 'END_BEFORE_START' });
    }
  }
  if (homeMunicipality?.kind === 'listed' && !homeMunicipality.codes?.length) {
    issues.push({ path: 'homeMunicipality.codes', code: 'REQUIRED' });
  }
  return issues;
}

function checkPrice({ price }: ServiceContent, ruleSet: RuleSet): Issue[] {
  if (!price) return [];
  if (price.amount && !/^\d{1,7}([.,]\d{1,2})?$/.test(price.amount)) {
    return [{ path: 'price.amount', code: 'NOT_AN_AMOUNT' }];
  }
  const told = price.amount || writtenLanguages(price.conditions).length;
  return ruleSet === 'submit' && price.kind === 'chargeable' && !told
    ? [{ path: 'price.amount', code: 'REQUIRED' }]
    : [];
}

function checkScheduleEntry(entry: ScheduleEntry, path: string): Issue[] {
  const issues: Issue[] = [];
  if (entry.kind === 'range' && !entry.start) issues.push({ path: `${path}.start`, code: 'REQUIRED' });
  if (entry.kind === 'several' && !entry.dates?.some(Boolean)) issues.push({ path: `${path}.dates`, code: 'REQUIRED' });
  if (entry.start && entry.end && entry.end < entry.start) {
    issues.push({ path: `${path}.end`, code: 'END_BEFORE_START' });
  }
  entry.weekly?.forEach((slot, index) => {
    if (slot.from && slot.to && slot.to <= slot.from) {
      issues.push({ path: `${path}.weekly.${index}.to`, code: 'END_BEFORE_START' });
    }
  });
  return issues;
}

function checkLanguages({ serviceLanguages = [] }: ServiceContent): Issue[] {
  const languages = serviceLanguages.map((item) => item.language);
  return serviceLanguages.flatMap((item, index): Issue[] => {
    const path = `serviceLanguages.${index}`;
    if (languages.indexOf(item.language) !== index) return [{ path: `${path}.language`, code: 'DUPLICATE' }];
    const known = item.level === undefined || findTerm(vocabularies.languageLevel, item.level);
    return known ? [] : [{ path: `${path}.level`, code: 'UNKNOWN_VALUE' }];
  });
}

function checkContacts({ contacts = [] }: ServiceContent): Issue[] {
  return contacts.flatMap(({ municipality }, index) =>
    municipality === undefined || findTerm(vocabularies.municipality, municipality)
      ? []
      : [{ path: `contacts.${index}.municipality`, code: 'UNKNOWN_VALUE' as const }],
  );
}
