import type { Locale } from '@service-manual/schemas';
import { facetNames, sortOrders, type FacetName, type SortOrder } from '@service-manual/search';
import { sectionPath } from '../../lib/paths.ts';

/** Longest query that is read, in characters. */
export const QUERY_MAX = 200;
/** Services on one page of the list. */
export const PAGE_SIZE = 20;
/** Most values of one facet in one search. */
export const VALUES_MAX = 100;
/** The shape of every code of every vocabulary. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

/** Chosen codes by facet; facets without a choice are absent. */
export type ChosenFacets = Partial<Record<FacetName, string[]>>;

/** What a visitor asks of the list of services. */
export interface ListQuery {
  q: string;
  facets: ChosenFacets;
  sort: SortOrder;
  /** From 1. */
  page: number;
}

/** The list as it is without any wish. */
export const wholeList: ListQuery = { q: '', facets: {}, sort: 'relevance', page: 1 };

/** Reads the address of the list. Lenient, because people cut and mistype addresses: what makes no sense is left out. */
export function readListQuery(params: URLSearchParams): ListQuery {
  const facets: ChosenFacets = {};
  for (const name of facetNames) {
    const values = [...new Set(params.getAll(name))].filter((value) => CODE.test(value)).slice(0, VALUES_MAX);
    if (values.length) facets[name] = values;
  }
  const sort = params.get('sort') as SortOrder;
  const page = params.get('page') ?? '';
  return {
    q: (params.get('q') ?? '').slice(0, QUERY_MAX).trim(),
    facets,
    sort: sortOrders.includes(sort) ? sort : 'relevance',
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** Address of the list for a query; always written the same way, so that one list has one address. */
export function listPath(locale: Locale, query: Partial<ListQuery>): string {
  const { q, facets, sort, page } = { ...wholeList, ...query };
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of facetNames) for (const value of facets[name] ?? []) params.append(name, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  const path = sectionPath(locale, 'services');
  return params.size ? `${path}?${params}` : path;
}

/** The query without one chosen value, from the first page. */
export function withoutValue(query: ListQuery, name: FacetName, value: string): ListQuery {
  const rest = (query.facets[name] ?? []).filter((other) => other !== value);
  const { [name]: _removed, ...others } = query.facets;
  return { ...query, page: 1, facets: rest.length ? { ...others, [name]: rest } : others };
}

/** Chosen values in the order they are offered. */
export function chosenValues(facets: ChosenFacets): { name: FacetName; value: string }[] {
  return facetNames.flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value })));
}
