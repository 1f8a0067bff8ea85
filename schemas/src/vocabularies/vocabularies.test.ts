import { describe, expect, it } from 'vitest';
import { contentFields, recordKinds } from '../content/kinds.ts';
import { availabilityStates } from '../content/kinds.ts';
import { codeSchema } from '../fields.ts';
import { locales } from '../locales.ts';
import { findTerm, findTermByUri, termLabel, vocabularies, type Vocabulary } from './index.ts';

const all = Object.entries(vocabularies) as [name: string, vocabulary: Vocabulary][];

describe.each(all)('vocabulary %s', (_, vocabulary) => {
  it('has every label in Finnish, Swedish and English', () => {
    const blank = vocabulary.filter((term) => locales.some((locale) => !term.label[locale]?.trim()));
    expect(blank).toEqual([]);
  });

  it('has each code once, and in the shape of a code', () => {
    const codes = vocabulary.map((term) => term.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.filter((code) => !codeSchema.safeParse(code).success)).toEqual([]);
  });

  it('has broader terms that exist, without a circle', () => {
    for (const term of vocabulary) {
      const seen = new Set([term.code]);
      for (let code = term.broader; code !== undefined; code = findTerm(vocabulary, code)?.broader) {
        expect(findTerm(vocabulary, code), `${term.code} → ${code}`).toBeDefined();
        expect(seen.has(code), `${term.code} → ${code}`).toBe(false);
        seen.add(code);
      }
    }
  });

  it('means one term by each outside identifier', () => {
    const uris = vocabulary.flatMap((term) => term.uris ?? []);
    expect(uris.filter((uri, index) => uris.indexOf(uri) !== index)).toEqual([]);
    expect(uris.filter((uri) => !URL.canParse(uri))).toEqual([]);
  });

  it('has labels a person can tell apart', () => {
    for (const locale of locales) {
      const labels = vocabulary.map((term) => `${term.broader} ${term.label[locale]}`);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });
});

describe('looking up', () => {
  it('finds a term by its code and by each of its identifiers', () => {
    const term = findTerm(vocabularies.category, 'P10');
    for (const uri of term?.uris ?? []) expect(findTermByUri(vocabularies.category, uri)).toBe(term);
    expect(term?.uris).toHaveLength(2);
  });

  it('shows the code itself where it is unknown', () => {
    expect(termLabel(vocabularies.delivery, 'old_code', 'fi')).toBe('old_code');
  });

  it('does not take a name of the language for a term', () => {
    expect(findTerm(vocabularies.delivery, 'constructor')).toBeUndefined();
  });
});

describe('fields and vocabularies', () => {
  it('every field names a vocabulary that exists', () => {
    const names = recordKinds.flatMap((kind) => contentFields(kind).flatMap((field) => field.vocabulary ?? []));
    expect(names.filter((name) => !(name in vocabularies))).toEqual([]);
  });

  it('every state of availability has its words', () => {
    expect(vocabularies.availability.map((term) => term.code)).toEqual([...availabilityStates]);
  });
});
