import { vocabularies } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { choiceGroups, isLong } from './choice-groups.ts';

const words = { locale: 'fi', other: 'Muut', whole: (label: string) => `${label} (koko luokka)` } as const;

describe('choices', () => {
  it('of categories stand under their broader category, which can be chosen too', () => {
    const groups = choiceGroups(vocabularies.category, [], words);
    expect(groups.flatMap(({ options }) => options)).toHaveLength(vocabularies.category.length);
    expect(groups[0]?.label).toBe('Asuminen');
    expect(groups[0]?.options.slice(0, 2).map(({ value }) => value)).toEqual(['P1', 'P1.1']);
    expect(isLong(groups)).toBe(true);
  });

  it('of municipalities stand under their first letter', () => {
    const groups = choiceGroups(vocabularies.municipality, [], words);
    expect(groups[0]?.label).toBe('A');
    expect(groups.at(-1)?.label).toBe('Ä');
  });

  it('of a short list stand together', () => {
    expect(choiceGroups(vocabularies.delivery, [], words)).toHaveLength(1);
  });

  it('keep a chosen code that nobody knows any more', () => {
    expect(choiceGroups(vocabularies.delivery, ['vanha'], words).at(-1)).toEqual({
      label: 'Muut',
      options: [{ value: 'vanha', label: 'vanha' }],
    });
  });
});
