import { locales } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import en from './stop-en.json' with { type: 'json' };
import fi from './stop-fi.json' with { type: 'json' };
import sv from './stop-sv.json' with { type: 'json' };
import { isStopWord } from './stop-words.ts';

const lists = { fi, sv, en };

describe('words that say nothing of what is sought', () => {
  it.each(locales)('the list of %s is sorted, in lower case and without repetitions', (locale) => {
    const list: string[] = lists[locale];
    expect(list).toEqual([...new Set(list.map((word) => word.toLowerCase()))].sort());
  });
  it('are known by language', () => {
    expect([isStopWord('mistä', 'fi'), isStopWord('mistä', 'en'), isStopWord('the', 'en')]).toEqual([
      true,
      false,
      true,
    ]);
  });
  it.each([
    ['fi', ['te', 'työ', 'apua', 'tukea', 'koti']],
    ['sv', ['jobb', 'hjälp', 'stöd', 'hem']],
    ['en', ['job', 'help', 'work', 'start', 'home']],
  ] as const)('are never what people look for (%s)', (locale, words) => {
    expect(words.filter((word) => isStopWord(word, locale))).toEqual([]);
  });
});
