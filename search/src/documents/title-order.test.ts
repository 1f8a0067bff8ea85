import { describe, expect, it } from 'vitest';
import { titleOrder } from './title-order.ts';

describe('order of titles', () => {
  it('puts å, ä and ö last in Finnish and Swedish', () => {
    const titles = ['Ömhet', 'Zon', 'Ålder', 'Ägande', 'Arbete'];
    const sorted = titles.toSorted((a, b) => (titleOrder(a, 'sv') < titleOrder(b, 'sv') ? -1 : 1));
    expect(sorted).toEqual(['Arbete', 'Zon', 'Ålder', 'Ägande', 'Ömhet']);
  });
  it('takes accents for plain letters in English', () => {
    expect(titleOrder('Émigré help', 'en')).toBe('emigre help');
  });
  it('knows no capitals and no marks', () => {
    expect(titleOrder('  “Työ” & Talous!', 'fi')).toBe('ty} talous');
  });
});
