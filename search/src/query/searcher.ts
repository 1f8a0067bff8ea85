import { isLocale, type Locale } from '@service-manual/schemas';
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { PublicDocument } from '../documents/document.ts';
import { connect, engineCall } from '../engine/connection.ts';
import { TOKENIZER_LOCALES } from '../engine/settings.ts';
import { searchError } from '../errors.ts';
import { facets, facetNames, type FacetName } from '../facets.ts';
import { facetCounts, type FacetCounts } from './facet-counts.ts';
import { buildFilter, checkFacets, type ChosenFacets } from './filter.ts';
import { cleanQuery, planQuery, type CountTerms } from './plan.ts';

/** Orders a visitor may choose; the own language always comes first. */
export const sortOrders = ['relevance', 'changed', 'title'] as const;
/** An order of results. */
export type SortOrder = (typeof sortOrders)[number];

/** Most results of one page. */
export const LIMIT_MAX = 100;
const OFFSET_MAX = 100_000;

/** What is searched for. An empty `q` browses everything. */
export interface SearchRequest {
  q?: string;
  locale: Locale;
  /** 0–100, default 20. */
  limit?: number;
  offset?: number;
  /** Chosen codes by facet name. */
  facets?: Record<string, string[]>;
  sort?: SortOrder;
}

/** One found service. `language` is the language of its texts: not that of the search when it has none in it. */
export interface SearchHit {
  id: string;
  sourceId: string;
  slug: string;
  shortId: string;
  title: string;
  summary: string;
  language: Locale;
}

/** Results with the exact total, and for each facet the values the visitor could choose. */
export interface SearchResult {
  hits: SearchHit[];
  total: number;
  facets: FacetCounts;
}

/** Searches one index. */
export interface Searcher {
  /**
   * @throws BAD_REQUEST for a parameter that is out of bounds; UNAVAILABLE when the engine is down, slow or not set up.
   */
  search(request: SearchRequest): Promise<SearchResult>;
  /** True when the engine answers. */
  healthy(): Promise<boolean>;
}

/**
 * @param options.index full name of the index (`services-public`). @param options.key a key that may search it.
 * @param options.timeoutMs longest wait for one answer of the engine; default 2 s, because a visitor waits.
 */
export function createSearcher(options: {
  url: string;
  key: string;
  index: string;
  analyzer: Analyzer;
  timeoutMs?: number;
}): Searcher {
  const { index, analyzer } = options;
  const client = connect({ url: options.url, key: options.key, timeoutMs: options.timeoutMs ?? 2_000 });
  return {
    async search(request) {
      const { locale, limit, offset, sort, chosen } = checkRequest(request);
      const query = request.q ?? '';
      const plan = cleanQuery(query)
        ? await planQuery(query, locale, analyzer, (terms) => countTerms(client, index, locale, terms))
        : { q: '' };
      const base = { indexUid: index, q: plan.q, locales: TOKENIZER_LOCALES, matchingStrategy: 'last' } as const;
      const selected = Object.keys(chosen) as FacetName[];
      const queries: MultiSearchQuery[] = [
        { ...base, filter: buildFilter(locale, chosen), sort: sortRules(locale, sort), limit, offset },
        // A page of no hits makes the engine count all of them.
        {
          ...base,
          filter: buildFilter(locale, chosen),
          facets: facetNames.filter((name) => !selected.includes(name)).map((name) => facets[name].field),
          hitsPerPage: 0,
        },
        ...selected.map((name) => ({
          ...base,
          filter: buildFilter(locale, chosen, name),
          facets: [facets[name].field],
          hitsPerPage: 0,
        })),
      ];
      const { results } = await engineCall(() => client.multiSearch<{ queries: MultiSearchQuery[] }>({ queries }));
      const [page, counted, ...alone] = results;
      const distribution = (name: FacetName) => {
        const own = selected.indexOf(name);
        return (own < 0 ? counted : alone[own])?.facetDistribution?.[facets[name].field] ?? {};
      };
      return {
        hits: (page?.hits ?? []).map((hit) => toHit(hit as unknown as PublicDocument)),
        total: counted?.totalHits ?? 0,
        facets: facetCounts(Object.fromEntries(facetNames.map((name) => [name, distribution(name)])), chosen, locale),
      };
    },
    healthy: () => client.isHealthy(),
  };
}

function checkRequest(request: SearchRequest) {
  const { q = '', locale, limit = 20, offset = 0, sort = 'relevance' } = request;
  const within = (value: number, max: number) => Number.isInteger(value) && value >= 0 && value <= max;
  if (typeof q !== 'string') throw searchError('BAD_REQUEST', 'q is not a text');
  if (!isLocale(locale)) throw searchError('BAD_REQUEST', 'no such language');
  if (!within(limit, LIMIT_MAX)) throw searchError('BAD_REQUEST', `limit is not a number from 0 to ${LIMIT_MAX}`);
  if (!within(offset, OFFSET_MAX)) throw searchError('BAD_REQUEST', `offset is not a number from 0 to ${OFFSET_MAX}`);
  if (!sortOrders.includes(sort)) throw searchError('BAD_REQUEST', 'no such order');
  const chosen: ChosenFacets = checkFacets(request.facets);
  return { locale, limit, offset, sort, chosen };
}

function sortRules(locale: Locale, sort: SortOrder): string[] {
  const own = `own_${locale}:desc`;
  if (sort === 'changed') return [own, 'changedAt:desc'];
  if (sort === 'title') return [own, 'titleOrder:asc'];
  return [own];
}

/** How many documents that serve the language hold each term. */
const countTerms = async (
  client: Meilisearch,
  index: string,
  locale: Locale,
  terms: string[],
): ReturnType<CountTerms> => {
  const queries: MultiSearchQuery[] = terms.map((term) => ({
    indexUid: index,
    // The space keeps the engine from taking the term for the beginning of longer ones.
    q: `${term} `,
    locales: TOKENIZER_LOCALES,
    filter: buildFilter(locale, {}),
    hitsPerPage: 0,
  }));
  const { results } = await engineCall(() => client.multiSearch<{ queries: MultiSearchQuery[] }>({ queries }));
  return new Map(terms.map((term, at) => [term, results[at]?.totalHits ?? 0]));
};

function toHit(document: PublicDocument): SearchHit {
  return {
    id: document.recordId,
    sourceId: document.sourceId,
    slug: document.slug,
    shortId: document.shortId,
    title: document.title,
    summary: document.summary,
    language: document.locale,
  };
}
