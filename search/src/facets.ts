import { vocabularies, type Vocabulary } from '@service-manual/schemas';

/**
 * The facets by their name in the API: the field of the document that holds the codes, and where the labels come from.
 */
export const facets = {
  category: { field: 'categories', vocabulary: vocabularies.category },
  lifeSituation: { field: 'lifeSituations', vocabulary: vocabularies.lifeSituation },
  serviceNeed: { field: 'serviceNeeds', vocabulary: vocabularies.serviceNeed },
  municipality: { field: 'municipalities', vocabulary: vocabularies.municipality },
  delivery: { field: 'delivery', vocabulary: vocabularies.delivery },
  price: { field: 'price', vocabulary: vocabularies.price },
  audience: { field: 'audience', vocabulary: vocabularies.audience },
  language: { field: 'serviceLanguages', vocabulary: vocabularies.language },
  accessibilitySupport: { field: 'accessibilitySupports', vocabulary: vocabularies.accessibilitySupport },
} as const satisfies Record<string, { field: string; vocabulary: Vocabulary }>;

/** Name of a facet in the API. */
export type FacetName = keyof typeof facets;

/** The facets in the order they are offered. */
export const facetNames = Object.keys(facets) as FacetName[];

/** True for the name of a facet. */
export function isFacetName(name: string): name is FacetName {
  return Object.hasOwn(facets, name);
}
