import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '@service-manual/schemas';
import { labelsOf, withBroader } from './codes.ts';

const label = { fi: 'fi', sv: 'sv', en: 'en' };
const vocabulary: Vocabulary = [
  { code: 'a', label },
  { code: 'a.1', label, broader: 'a' },
  { code: 'a.1.1', label, broader: 'a.1' },
  { code: 'x', label, broader: 'y' },
  { code: 'y', label, broader: 'x' },
];

describe('codes of a document', () => {
  it('bring everything broader', () => {
    expect(withBroader(vocabulary, ['a.1.1'])).toEqual(['a.1.1', 'a.1', 'a']);
  });
  it('bring a shared broader code once', () => {
    expect(withBroader(vocabulary, ['a.1', 'a.1.1'])).toEqual(['a.1', 'a', 'a.1.1']);
  });
  it('keep a code no vocabulary knows', () => {
    expect(withBroader(vocabulary, ['old'])).toEqual(['old']);
  });
  it('end a circle of broader codes', () => {
    expect(withBroader(vocabulary, ['x'])).toEqual(['x', 'y']);
  });
  it('have labels where a vocabulary knows them', () => {
    expect(labelsOf(vocabulary, ['a', 'old'], 'sv')).toEqual(['sv']);
  });
});
