import { termLabel, type Locale } from '@service-manual/schemas';
import { facets, facetNames, type FacetName } from '../facets.ts';

/** One value of a facet: its code, its label in the language of the search, and how many results have it. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** Facet values by facet, each facet most frequent first, then alphabetically. */
export type FacetCounts = Record<FacetName, FacetValue[]>;

/** Counts of the engine by document field, and the chosen values, which are shown even when nothing has them. */
export function facetCounts(
  distributions: Partial<Record<FacetName, Record<string, number>>>,
  chosen: Partial<Record<FacetName, string[]>>,
  locale: Locale,
): FacetCounts {
  const one = (name: FacetName): FacetValue[] => {
    const counts = new Map(Object.entries(distributions[name] ?? {}));
    for (const value of chosen[name] ?? []) if (!counts.has(value)) counts.set(value, 0);
    return [...counts]
      .map(([value, count]) => ({ value, count, label: termLabel(facets[name].vocabulary, value, locale) }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale) || (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries(facetNames.map((name) => [name, one(name)])) as FacetCounts;
}
