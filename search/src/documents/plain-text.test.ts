import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plain text of Markdown', () => {
  it.each([
    ['headings', '## Hakeminen', 'Hakeminen'],
    ['bold and italics', 'Hae **nyt** ja *heti*.', 'Hae nyt ja heti.'],
    ['lists', '- yksi\n* kaksi\n1. kolme', 'yksi\nkaksi\nkolme'],
    ['links, whose address is left out', 'Katso [ohje](https://example.org/salaisuus).', 'Katso ohje.'],
    ['quotes', '> lainaus', 'lainaus'],
    ['escaped marks', '5 \\* 3', '5 * 3'],
    ['empty lines', 'a\n\n\n b', 'a\nb'],
    ['a missing text', undefined, ''],
    ['underscores inside words, which stay', 'snake_case_word', 'snake_case_word'],
  ])('reads %s', (_what, markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
  it('is quick with hostile input', () => {
    const begin = performance.now();
    ['['.repeat(20_000), '*'.repeat(20_000), '_ '.repeat(10_000), '[]('.repeat(7_000), ' \n'.repeat(10_000)].forEach(
      plainText,
    );
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
