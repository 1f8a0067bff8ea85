import { describe, expect, it } from 'vitest';
import { compareLines, compareSets, compareWords } from './word-marks.ts';

const shown = (pieces: { mark: string; text: string }[]) =>
  pieces.map(({ mark, text }) => (mark === 'added' ? `[+${text}]` : mark === 'removed' ? `[-${text}]` : text)).join('');

describe('compared words', () => {
  it('mark only the words that changed', () => {
    expect(shown(compareWords('Ryhmä kokoontuu kerran viikossa.', 'Ryhmä kokoontuu kaksi kertaa viikossa.'))).toBe(
      'Ryhmä kokoontuu [-kerran ][+kaksi kertaa ]viikossa.',
    );
  });

  it('keep words with å, ä and ö whole', () => {
    expect(shown(compareWords('äitiys', 'äiti'))).toBe('[-äitiys][+äiti]');
  });

  it('mark a text that is new, and one that is gone', () => {
    expect(shown(compareWords('', 'Uusi'))).toBe('[+Uusi]');
    expect(shown(compareWords('Vanha', ''))).toBe('[-Vanha]');
  });

  it('give back both texts when the marks are left out', () => {
    const [before, after] = ['a b\n\nc  d', 'a x\nc d e'];
    const pieces = compareWords(before, after);
    expect(
      pieces
        .filter(({ mark }) => mark !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      pieces
        .filter(({ mark }) => mark !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });

  it('of two long texts with nothing in common come quickly', () => {
    const text = (word: string) => Array.from({ length: 2_500 }, (_, index) => `${word}${index}`).join(' ');
    const start = performance.now();
    expect(compareWords(text('a'), text('b')).length).toBeGreaterThan(1);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

it('a changed line of a list is one line with its words marked', () => {
  expect(
    compareLines(['A', 'Hinta: 10', 'B'], ['A', 'Hinta: 12', 'B']).map(
      ({ mark, pieces }) => `${mark} ${shown(pieces)}`,
    ),
  ).toEqual(['same A', 'changed Hinta: [-10][+12]', 'same B']);
});

it('a list without order shows what stayed, came and went', () => {
  expect(compareSets(['a', 'b'], ['c', 'b']).map(({ mark, pieces }) => `${mark} ${pieces[0]!.text}`)).toEqual([
    'same b',
    'added c',
    'removed a',
  ]);
});
