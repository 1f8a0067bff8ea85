import { locales, type Locale, type RecordKind } from '@service-manual/schemas';
import type { Option } from '../staff/SelectField.astro';
import type { FormView } from '../staff/form-view.ts';

/** A form of a content, as its controls see it. */
export interface EditorView {
  kind: RecordKind;
  view: FormView;
  originalLanguage: Locale;
  /** Contacts that may be named. */
  contacts: readonly Option[];
  /** Titles of services by id, as far as they are known. */
  titles: ReadonlyMap<string, string>;
}

/** The languages of a text, the required one first. */
export const inOrder = (original: Locale): Locale[] => [original, ...locales.filter((locale) => locale !== original)];

/** Stands for the number of a row that is not there yet; one for each level of rows inside rows. */
export const rowToken = (path: string): string => `__row${(path.match(/__row/g) ?? []).length}__`;

/** Name of a repeatable group without numbers: of `schedule.0.weekly` it is `weekly`. */
export const groupName = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^(\d+|__row\d__)$/.test(part))
    .at(-1)!;
