import { describe, expect, it } from 'vitest';
import { facetCounts } from './facet-counts.ts';

describe('facet values', () => {
  it('come most frequent first, then in the order of the alphabet of the language', () => {
    const { municipality } = facetCounts({ municipality: { '010': 1, '091': 2, '005': 1 } }, {}, 'fi');
    expect(municipality.map(({ label }) => label)).toEqual(['Helsinki', 'Alajärvi', 'Alavus']);
  });
  it('show a code no vocabulary knows as it is', () => {
    expect(facetCounts({ price: { barter: 1 } }, {}, 'en').price).toEqual([
      { value: 'barter', label: 'barter', count: 1 },
    ]);
  });
  it('show a chosen value although nothing has it', () => {
    expect(facetCounts({}, { price: ['free'] }, 'sv').price).toEqual([
      { value: 'free', label: 'Avgiftsfri', count: 0 },
    ]);
  });
  it('are there for every facet, even an empty one', () => {
    expect(facetCounts({}, {}, 'fi').delivery).toEqual([]);
  });
});
