import type { Issue } from '../errors.ts';
import { locales, type Locale, type LocalizedText } from '../locales.ts';
import { findTerm, vocabularies, type VocabularyName } from '../vocabularies/index.ts';
import type { GuidanceContent } from './guidance.ts';
import { zodIssues } from './issues.ts';
import { contentFields, contentSchemas, type ContentField, type RecordKind } from './kinds.ts';
import { checkInstructions, checkService } from './rules.ts';
import type { ServiceContent } from './service.ts';

/** `draft`: shape only. `submit`: what people must fill in. `publish`: what even an import must have. */
export type RuleSet = 'draft' | 'submit' | 'publish';
/** All rule sets, from the loosest on. */
export const ruleSets = ['draft', 'publish', 'submit'] as const satisfies RuleSet[];

/**
 * Every fault of a content under a rule set; an empty list means it passes.
 * @param originalLanguage the language that is required; the others may be missing.
 */
export function checkContent(kind: RecordKind, content: unknown, ruleSet: RuleSet, originalLanguage: Locale): Issue[] {
  const parsed = contentSchemas[kind].safeParse(content);
  if (!parsed.success) return zodIssues(parsed.error);
  if (ruleSet === 'draft') return [];
  const value = parsed.data as Record<string, unknown>;
  return [
    ...contentFields(kind).flatMap((field) => checkField(field, value[field.name], ruleSet, originalLanguage)),
    ...(kind === 'service'
      ? checkService(parsed.data as ServiceContent, ruleSet)
      : checkInstructions(parsed.data as GuidanceContent)),
  ];
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
