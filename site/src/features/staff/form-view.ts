import type { Issue, Locale } from '@service-manual/schemas';
import type { Translate } from '../../lib/i18n.ts';
import { first, isUnder, type FormValues } from './form-values.ts';
import { rowNumbers } from './rows.ts';

/** A form as its fields see it: what they hold and what is wrong with them. */
export interface FormView {
  t: Translate;
  locale: Locale;
  /** `id` of the element of a field. */
  id(name: string): string;
  value(name: string): string;
  values(name: string): readonly string[];
  rows(name: string): number[];
  /** Fault of exactly this field, in words. */
  error(name: string): string | undefined;
  /** Fault of this field or of anything in it. */
  errorWithin(name: string): string | undefined;
}

/** A fault of a field, in words. */
export function issueText(t: Translate, { code, params }: Issue): string {
  return t(`errors:issue.${code}`, { ...params });
}

/**
 * A view of the values with their faults.
 * @param prefix tells apart forms of one page that have fields of the same name.
 */
export function formView(
  t: Translate,
  locale: Locale,
  values: FormValues,
  issues: readonly Issue[] = [],
  prefix = '',
): FormView {
  const textOf = (issue: Issue | undefined) => issue && issueText(t, issue);
  return {
    t,
    locale,
    id: (name) => fieldId(prefix + name),
    value: (name) => first(values, name),
    values: (name) => values.get(name) ?? [],
    rows: (name) => rowNumbers(values, name),
    error: (name) => textOf(issues.find(({ path }) => path === name)),
    errorWithin: (name) => textOf(issues.find(({ path }) => isUnder(path, name))),
  };
}

/** `id` of a field's element. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`;
