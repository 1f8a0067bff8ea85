import { isLocale, type Locale } from '@service-manual/schemas';
import { searchError } from '../errors.ts';
import { facets, isFacetName, type FacetName } from '../facets.ts';

/** Chosen values by facet: one of the values of each facet must fit. */
export type ChosenFacets = Partial<Record<FacetName, string[]>>;

/** Most values of one facet in one search. */
const VALUES_MAX = 100;
/** The shape of every code of every vocabulary; nothing else ever enters a filter. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u;

/**
 * The chosen facets as they may enter a filter; facets without values are left out.
 * @throws BAD_REQUEST for a facet that does not exist, too many values, or a value that has not the shape of a code.
 */
export function checkFacets(chosen: Record<string, string[]> | undefined): ChosenFacets {
  const checked: ChosenFacets = {};
  for (const [name, values] of Object.entries(chosen ?? {})) {
    if (!isFacetName(name)) throw searchError('BAD_REQUEST', `no such facet: ${name.slice(0, 50)}`);
    if (!Array.isArray(values) || values.length > VALUES_MAX) {
      throw searchError('BAD_REQUEST', `facet ${name}: at most ${VALUES_MAX} values`);
    }
    if (!values.every((value) => typeof value === 'string' && CODE.test(value))) {
      throw searchError('BAD_REQUEST', `facet ${name}: a value is not a code`);
    }
    if (values.length) checked[name] = values;
  }
  return checked;
}

/**
 * The filter of a search: documents that serve the language and fit every chosen facet.
 * @param except a facet that is left out, so that its other values can be counted too.
 */
export function buildFilter(locale: Locale, chosen: ChosenFacets, except?: FacetName): string[] {
  if (!isLocale(locale)) throw searchError('BAD_REQUEST', 'no such language');
  const chosenOnes = Object.entries(chosen).filter(([name]) => name !== except) as [FacetName, string[]][];
  return [
    `servesLocales = "${locale}"`,
    ...chosenOnes.map(([name, values]) => `${facets[name].field} IN [${values.map((v) => `"${v}"`).join(', ')}]`),
  ];
}
