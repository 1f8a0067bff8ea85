import { describe, expect, it } from 'vitest';
import { guidance, record, service } from '../../tests/support/records.ts';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { toInternalDocument } from './internal-document.ts';
import { toPublicDocument } from './public-document.ts';

const analyzer = createAnalyzer({ engine: 'snowball' });
const internal = (...rows: ReturnType<typeof guidance>[]) => toInternalDocument(service('a'), rows, analyzer).internal;

describe('the internal document of a service', () => {
  it('holds what the public one holds', () => {
    const { hash: _, ...rest } = toPublicDocument(service('a'), analyzer);
    expect(toInternalDocument(service('a'), [], analyzer)).toMatchObject(rest);
  });
  it('holds every text of the instructions', () => {
    const fields = [
      'eligibility',
      'referral',
      'customerSystemEntries',
      'statementInstructions',
      'unemploymentBenefitInstructions',
      'measures',
      'exceptions',
      'archiving',
    ];
    const text = internal(
      guidance('a', {
        ...Object.fromEntries(fields.map((name) => [name, `teksti-${name}`])),
        obligation: { value: 'binding', text: 'teksti-obligation' },
        supplementaryDiscussion: { value: 'yes', text: 'teksti-discussion' },
        referralForm: { label: 'teksti-form', url: 'https://example.org' },
        links: [{ label: 'teksti-link' }],
      }),
    );
    expect(text.match(/teksti-/gu)).toHaveLength(fields.length + 4);
  });
  it('takes the row in its own language, else the one in the original language', () => {
    const both = [guidance('a', { locale: 'sv', referral: 'svenska' }), guidance('a', { referral: 'suomi' })];
    expect(internal(...both)).toContain('suomi');
    expect(internal(...both)).not.toContain('svenska');
    expect(internal(guidance('a', { locale: 'sv', referral: 'svenska' }))).toContain('svenska');
  });
  it('leaves out instructions of other services', () => {
    expect(internal(guidance('other', { referral: 'vieras' }))).toBe('');
  });
  it('is the same in whatever order the instructions come', () => {
    const rows = [
      guidance('a', { referral: 'yksi' }),
      guidance('a', { id: 'overlay', kind: 'overlay', referral: 'kaksi' }),
    ];
    const [first] = record('a', [{}]).services;
    const hash = (given: typeof rows) => toInternalDocument(first as never, given, analyzer).hash;
    expect(hash(rows)).toBe(hash(rows.toReversed()));
  });
});
