import { describe, expect, it } from 'vitest';
import { liveLanguages, localizeContent } from './live.ts';
import type { ServiceContent } from './service.ts';

const content: ServiceContent = {
  title: { fi: 'Uravalmennus', sv: 'Karriärcoachning' },
  description: { fi: 'Ryhmässä.' },
  price: {
    kind: 'chargeable',
    amount: '10',
    conditions: { fi: 'Opiskelijoille maksuton', sv: 'Gratis för studerande' },
  },
  links: [{ label: { fi: 'Lisätietoa' }, url: 'https://kunta.example' }],
  keywords: { fi: ['työ', 'ura'] },
  age: { kind: 'no_limit' },
  categories: ['P10'],
};

describe('a content read in one language', () => {
  const swedish = localizeContent(content, 'sv', 'fi');

  it('takes each text in that language', () => expect(swedish.content.title).toBe('Karriärcoachning'));
  it('reads texts inside groups and lists', () => {
    expect(swedish.content.price?.conditions).toBe('Gratis för studerande');
    expect(swedish.content.links).toEqual([{ label: 'Lisätietoa', url: 'https://kunta.example' }]);
  });
  it('takes a missing text from the original language', () => expect(swedish.content.description).toBe('Ryhmässä.'));
  it('names the fields that came from another language', () => {
    expect(swedish.fallbackFields).toEqual(['description', 'links']);
  });
  it('never takes search words from another language', () => expect(swedish.content.keywords).toEqual([]));
  it('leaves codes as they are', () => {
    expect(swedish.content.categories).toEqual(['P10']);
    expect(swedish.content.age).toEqual({ kind: 'no_limit' });
  });
  it('has no fallback in the original language', () => {
    expect(localizeContent(content, 'fi', 'fi').fallbackFields).toEqual([]);
  });
  it('reads a Swedish-first text in English from Swedish before Finnish', () => {
    const text = { title: { fi: 'Neuvonta', sv: 'Rådgivning' } };
    expect(localizeContent(text, 'en', 'sv').content.title).toBe('Rådgivning');
  });
});

describe('languages a service goes live in', () => {
  it('are those with a title and a description', () => expect(liveLanguages(content)).toEqual(['fi']));
  it('do not count blank texts', () => {
    expect(liveLanguages({ title: { fi: 'A', sv: 'B' }, description: { fi: 'a', sv: ' ' } })).toEqual(['fi']);
  });
});
