import { z } from 'zod';
import type { Issue, IssueCode } from '../errors.ts';
import { locales, type Locale, type LocalizedText } from '../locales.ts';
import { findTerm, vocabularies, type VocabularyName } from '../vocabularies/index.ts';
import { contentFields, contentSchemas, type ContentField, type RecordKind } from './kinds.ts';
import type { ServiceContent } from './service.ts';

/** `draft`: shape only. `submit`: what people must fill in. `publish`: what even an import must have. */
export type RuleSet = 'draft' | 'submit' | 'publish';

/**
 * Every fault of a content under a rule set; an empty list means it passes.
 * @param originalLanguage the language that is required; the others may be missing.
 */
export function checkContent(kind: RecordKind, content: unknown, ruleSet: RuleSet, originalLanguage: Locale): Issue[] {
  const parsed = contentSchemas[kind].safeParse(content);
  if (!parsed.success) return zodIssues(parsed.error);
  if (ruleSet === 'draft') return [];
  const value = parsed.data as Record<string, unknown>;
  const issues = contentFields(kind).flatMap((field) =>
    checkField(field, value[field.name], ruleSet, originalLanguage),
  );
  return kind === 'service' ? [...issues, ...checkService(parsed.data as ServiceContent, ruleSet)] : issues;
}

/** Faults of any input as our codes: used for every form and every operation. */
export function zodIssues(error: z.ZodError): Issue[] {
  return error.issues.map((issue): Issue => {
    const path = issue.path.join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return { path: [...issue.path, issue.keys[0]].join('.'), code: 'UNKNOWN_FIELD' };
      case 'too_big':
        return {
          path,
          code: issue.origin === 'array' ? 'TOO_MANY' : issue.origin === 'string' ? 'TOO_LONG' : 'OUT_OF_RANGE',
          params: { max: Number(issue.maximum) },
        };
      case 'too_small':
        return {
          path,
          code: issue.origin === 'string' || issue.origin === 'array' ? 'TOO_SHORT' : 'OUT_OF_RANGE',
          params: { min: Number(issue.minimum) },
        };
      case 'invalid_value':
        return { path, code: 'UNKNOWN_VALUE' };
      case 'invalid_format':
        return { path, code: formatCodes[issue.format] ?? 'WRONG_TYPE' };
      case 'custom':
        return { path, code: (issue.params?.issue as IssueCode | undefined) ?? 'WRONG_TYPE' };
      default:
        return { path, code: 'WRONG_TYPE' };
    }
  });
}

const formatCodes: Record<string, IssueCode> = { date: 'NOT_A_DATE', email: 'NOT_AN_EMAIL', url: 'NOT_A_URL' };

/** The languages a text field is written in. */
export function writtenLanguages(text: LocalizedText | undefined): Locale[] {
  return locales.filter((locale) => (text?.[locale] ?? '').trim() !== '');
}

function checkField(field: ContentField, value: unknown, ruleSet: RuleSet, originalLanguage: Locale): Issue[] {
  const required = field.requiredAt === 'publish' || (field.requiredAt === 'submit' && ruleSet === 'submit');
  const issues: Issue[] = [];
  if (field.control === 'line' || field.control === 'markdown') {
    const text = (value ?? {}) as LocalizedText;
    if (required && (text[originalLanguage] ?? '').trim() === '') {
      issues.push({ path: `${field.name}.${originalLanguage}`, code: 'REQUIRED' });
    }
    for (const locale of locales) {
      if (field.max !== undefined && (text[locale]?.length ?? 0) > field.max) {
        issues.push({ path: `${field.name}.${locale}`, code: 'TOO_LONG', params: { max: field.max } });
      }
    }
  } else if (required && (value === undefined || (Array.isArray(value) && value.length === 0))) {
    issues.push({ path: field.name, code: 'REQUIRED' });
  }
  return [...issues, ...checkCodes(field, value)];
}

function checkCodes(field: ContentField, value: unknown): Issue[] {
  if (field.vocabulary === undefined || value === undefined) return [];
  const name = field.vocabulary as VocabularyName;
  return codesOf(value).flatMap(([path, code]) =>
    findTerm(vocabularies[name], code) ? [] : [{ path: [field.name, path].join('.'), code: 'UNKNOWN_VALUE' as const }],
  );
}

function codesOf(value: unknown): [path: string, code: string][] {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      typeof item === 'string' ? [`${index}`, item] : [`${index}.language`, (item as { language: string }).language],
    );
  }
  const { codes, value: code } = value as { codes?: string[]; value?: string };
  if (code !== undefined) return [['value', code]];
  return (codes ?? []).map((item, index) => [`codes.${index}`, item]);
}

const SAFE_LINK = /^(https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d\s()-]+)$/i;

/** True for an address that may stand in a link of a public page: http(s), mailto or tel. */
export function isSafeLink(url: string): boolean {
  return SAFE_LINK.test(url);
}

function checkService(content: ServiceContent, ruleSet: RuleSet): Issue[] {
  const issues: Issue[] = [];
  (content.links ?? []).forEach((link, index) => {
    if (!isSafeLink(link.url ?? '')) issues.push({ path: `links.${index}.url`, code: 'NOT_A_URL' });
  });
  const { age, price, homeMunicipality } = content;
  if (age?.kind === 'range') {
    if (age.from === undefined && age.to === undefined) issues.push({ path: 'age.from', code: 'REQUIRED' });
    if (age.from !== undefined && age.to !== undefined && age.from > age.to) {
      issues.push({ path: 'age.to', code: 'END_BEFORE_START' });
    }
  }
  if (homeMunicipality?.kind === 'listed' && !homeMunicipality.codes?.length) {
    issues.push({ path: 'homeMunicipality.codes', code: 'REQUIRED' });
  }
  if (price?.amount && !/^\d{1,7}([.,]\d{1,2})?$/.test(price.amount)) {
    issues.push({ path: 'price.amount', code: 'NOT_AN_AMOUNT' });
  }
  if (
    ruleSet === 'submit' &&
    price?.kind === 'chargeable' &&
    !price.amount &&
    !writtenLanguages(price.conditions).length
  ) {
    issues.push({ path: 'price.amount', code: 'REQUIRED' });
  }
  (content.schedule ?? []).forEach((entry, index) => {
    if (entry.kind === 'range' && !entry.start) issues.push({ path: `schedule.${index}.start`, code: 'REQUIRED' });
    if (entry.start && entry.end && entry.end < entry.start) {
      issues.push({ path: `schedule.${index}.end`, code: 'END_BEFORE_START' });
    }
    entry.weekly?.forEach((slot, slotIndex) => {
      if (slot.from && slot.to && slot.to <= slot.from) {
        issues.push({ path: `schedule.${index}.weekly.${slotIndex}.to`, code: 'END_BEFORE_START' });
      }
    });
  });
  const languages = (content.serviceLanguages ?? []).map((item) => item.language);
  languages.forEach((language, index) => {
    if (languages.indexOf(language) !== index) {
      issues.push({ path: `serviceLanguages.${index}.language`, code: 'DUPLICATE' });
    }
  });
  return issues;
}
