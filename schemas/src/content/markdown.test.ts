import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownToPlainText, plainTextToMarkdown } from './markdown.ts';

describe('plain text as Markdown', () => {
  it('makes each line a paragraph', () =>
    expect(plainTextToMarkdown('Yksi\nKaksi\r\n\r\nKolme')).toBe('Yksi\n\nKaksi\n\nKolme'));

  it('makes dashes and bullets a list', () => {
    expect(plainTextToMarkdown('Tarvitset:\n- passin\n • kuvan\n– maksun\nTervetuloa')).toBe(
      'Tarvitset:\n\n- passin\n- kuvan\n- maksun\n\nTervetuloa',
    );
  });

  it.each([
    ['31. joulukuuta', '31\\. joulukuuta'],
    ['# ei otsikko', '\\# ei otsikko'],
    ['> ei lainaus', '\\> ei lainaus'],
    ['+ ei luettelo', '\\+ ei luettelo'],
    ['**ei lihava** ja [ei](linkki)', '\\*\\*ei lihava\\*\\* ja \\[ei\\](linkki)'],
    ['<b>ei html</b>', '\\<b>ei html\\</b>'],
    ['_ei_ mutta a_b', '\\_ei\\_ mutta a_b'],
    ['C:\\polku', 'C:\\\\polku'],
    ['---', '\\---'],
  ])('takes %j literally', (text, markdown) => expect(plainTextToMarkdown(text)).toBe(markdown));

  it('joins runs of spaces but keeps fixed spaces', () =>
    expect(plainTextToMarkdown('a    b 10\u00a0000')).toBe('a b 10\u00a0000'));

  it('reads the same afterwards, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        fc.pre(!/^[-*]\s/.test(line));
        expect(markdownToPlainText(escapeMarkdown(line))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Markdown as plain text', () => {
  it('leaves the words of headings, lists, bold and links', () => {
    const markdown = '## Näin haet\n\nTäytä **lomake** [täällä](https://kunta.example).\n\n- yksi\n- kaksi\n\n1. kolme';
    expect(markdownToPlainText(markdown)).toBe('Näin haet\n\nTäytä lomake täällä.\n\nyksi\nkaksi\n\nkolme');
  });
});
