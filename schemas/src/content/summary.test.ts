import { describe, expect, it } from 'vitest';
import { summaryFromDescription, withSummaries } from './summary.ts';

describe('summary from the beginning of a description', () => {
  it('is the whole of a short description, without signs and headings', () => {
    expect(summaryFromDescription('## Mitä\n\n**Neuvontaa** työttömille.\n\n- heti')).toBe(
      'Neuvontaa työttömille. heti',
    );
  });

  it('ends at the end of a sentence', () => {
    const first = 'Palvelussa saat tukea työnhakuun ja uran suunnitteluun.';
    expect(summaryFromDescription(`${first} Tämä ${'jatkuu '.repeat(60)}`)).toBe(first);
  });

  it('does not take an abbreviation or a date for the end of a sentence', () => {
    const text = `Palvelu on tarkoitettu kaikille työnhakijoille, esim. Helsingissä ${'asuville ja '.repeat(30)}`;
    expect(summaryFromDescription(text)).toMatch(/^Palvelu on .*[\p{L}]…$/u);
  });

  it('ends at a word when the first sentence is too long', () => {
    const summary = summaryFromDescription('sana '.repeat(100));
    expect(summary).toMatch(/sana…$/);
    expect(summary.length).toBeLessThanOrEqual(250);
  });

  it('cuts one endless word', () => expect(summaryFromDescription('x'.repeat(400))).toHaveLength(250));
});

describe('blank summaries of a content', () => {
  it('are filled in each language that has a description', () => {
    const content = { summary: { fi: 'Oma', sv: ' ' }, description: { fi: 'Pitkä', sv: 'Lång', en: 'Long' } };
    expect(withSummaries(content).summary).toEqual({ fi: 'Oma', sv: 'Lång', en: 'Long' });
  });

  it('stay away when there is no description', () =>
    expect(withSummaries({ title: { fi: 'A' } })).toEqual({ title: { fi: 'A' } }));
});
