import { describe, expect, it } from 'vitest';
import { service } from '../../tests/support/records.ts';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { toInternalDocument } from '../documents/internal-document.ts';
import { toPublicDocument } from '../documents/public-document.ts';
import { facets } from '../facets.ts';
import { indexSettings } from './settings.ts';

const analyzer = createAnalyzer({ engine: 'snowball' });

describe('settings of the indexes', () => {
  it('name only fields that documents have', () => {
    const documents = {
      public: toPublicDocument(service('a'), analyzer),
      internal: toInternalDocument(service('a'), [], analyzer),
    };
    for (const kind of ['public', 'internal'] as const) {
      const { searchableAttributes, filterableAttributes, sortableAttributes, displayedAttributes } =
        indexSettings(kind);
      const named = [searchableAttributes, filterableAttributes, sortableAttributes, displayedAttributes].flat();
      expect(named.filter((name) => !Object.hasOwn(documents[kind], String(name)))).toEqual([]);
    }
  });
  it('search no internal field in the public index', () => {
    expect(JSON.stringify(indexSettings('public'))).not.toMatch(/internal/u);
  });
  it('hand out no internal field from the internal index', () => {
    expect(JSON.stringify(indexSettings('internal').displayedAttributes)).not.toMatch(/internal/u);
  });
  it('can filter by every facet', () => {
    expect(indexSettings('public').filterableAttributes).toEqual(
      expect.arrayContaining(Object.values(facets).map(({ field }) => field)),
    );
  });
});
