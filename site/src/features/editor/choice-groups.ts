import type { Locale, Vocabulary } from '@service-manual/schemas';

/** Choices that stand together. */
export interface ChoiceGroup {
  label?: string;
  options: { value: string; label: string }[];
}

/** More choices than this are folded into groups. */
const SHORT_LIST = 30;

/**
 * A vocabulary as groups of choices: by broader term where there is one; a long flat list by first letter, what is
 * chosen first. Chosen codes that the vocabulary does not know stay choosable, so that saving does not lose them.
 */
export function choiceGroups(
  vocabulary: Vocabulary,
  chosen: readonly string[],
  { locale, other, whole }: { locale: Locale; other: string; whole: (label: string) => string },
): ChoiceGroup[] {
  const option = ({ code, label }: Vocabulary[number]) => ({ value: code, label: label[locale] });
  const unknown = chosen.filter((code) => code !== '' && !vocabulary.some((term) => term.code === code));
  const rest = unknown.length ? [{ label: other, options: unknown.map((code) => ({ value: code, label: code })) }] : [];
  const tops = vocabulary.filter(({ broader }) => broader === undefined);
  if (tops.length < vocabulary.length) {
    const groups = tops.map((top) => {
      const children = vocabulary.filter(({ broader }) => broader === top.code).map(option);
      const first = { value: top.code, label: children.length ? whole(top.label[locale]) : top.label[locale] };
      return { label: top.label[locale], options: [first, ...children] };
    });
    return [...groups, ...rest];
  }
  if (vocabulary.length <= SHORT_LIST) return [{ options: vocabulary.map(option) }, ...rest];
  return [...byLetter(vocabulary.map(option), locale), ...rest];
}

function byLetter(options: { value: string; label: string }[], locale: Locale): ChoiceGroup[] {
  const groups = new Map<string, ChoiceGroup['options']>();
  for (const option of options.toSorted((a, b) => a.label.localeCompare(b.label, locale))) {
    const letter = option.label.charAt(0).toLocaleUpperCase(locale);
    groups.set(letter, [...(groups.get(letter) ?? []), option]);
  }
  return [...groups].map(([label, inGroup]) => ({ label, options: inGroup }));
}

/** True when the groups are many enough to be folded. */
export const isLong = (groups: readonly ChoiceGroup[]): boolean =>
  groups.reduce((sum, group) => sum + group.options.length, 0) > SHORT_LIST;
