import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

describe('words of a text', () => {
  it('are in lower case and in order', () => {
    expect(tokenize('Haku alkaa, Työ jatkuu!')).toEqual(['haku', 'alkaa', 'työ', 'jatkuu']);
  });
  it('are parted at hyphens', () => {
    expect(tokenize('TE-palvelut talous- ja velkaneuvonta')).toEqual([
      'te',
      'palvelut',
      'talous',
      'ja',
      'velkaneuvonta',
    ]);
  });
  it('lose the ending after a colon or an apostrophe', () => {
    expect(tokenize("EU:n people's people’s")).toEqual(['eu', 'people', 'people']);
  });
  it('are the same however their accents are written', () => {
    expect(tokenize('a\u0308iti')).toEqual(['äiti']);
  });
  it('leave out what is too long to be a word', () => {
    expect(tokenize(`lyhyt ${'k'.repeat(61)}`)).toEqual(['lyhyt']);
  });
  it('are none in a text without letters', () => {
    expect(tokenize(' …—!? ')).toEqual([]);
  });
});
