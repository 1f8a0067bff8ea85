import { isCodedError, type Locale } from '@service-manual/schemas';
import type { FacetCounts, SearchHit, SearchRequest } from '@service-manual/search';
import { publicCms } from '../../lib/cms.ts';
import { publicSearcher } from '../../lib/search.ts';
import type { ChosenFacets } from './query.ts';

/** One page of found services. */
export interface Found {
  hits: SearchHit[];
  total: number;
  facets: Partial<FacetCounts>;
  /** True when the search engine is down: titles were matched in the database, without most filters. */
  degraded: boolean;
}

/** What is looked for, with the page of it that is wanted. */
export interface FindRequest extends Omit<SearchRequest, 'facets'> {
  q: string;
  facets: ChosenFacets;
  limit: number;
  offset: number;
}

type Context = Pick<App.Locals, 'config' | 'clientAddress'>;

const SERVICES = /* GraphQL */ `
  query Services(
    $locale: Locale!
    $q: String
    $category: [String!]
    $municipality: [String!]
    $first: Int
    $offset: Int
  ) {
    services(locale: $locale, q: $q, category: $category, municipality: $municipality, first: $first, offset: $offset) {
      total
      items {
        id
        sourceId
        slug
        shortId
        title
        summary
        language
        changedAt
      }
    }
  }
`;

/** A service in a list. */
export interface Card extends SearchHit {
  /** ISO 8601 in UTC. */
  changedAt: string;
}

/** Live services from the database, newest change first. */
export async function listServices(
  context: Context,
  variables: {
    locale: Locale;
    q?: string;
    category?: string[];
    municipality?: string[];
    first: number;
    offset?: number;
  },
): Promise<{ total: number; items: Card[] }> {
  const data = await publicCms(context)<{ services: { total: number; items: Card[] } }>(SERVICES, variables);
  return data.services;
}

/**
 * Finds services with the search engine, and from the database while the engine is down.
 * @throws UNAVAILABLE when the database is down too.
 */
export async function findServices(context: Context, request: FindRequest): Promise<Found> {
  const searcher = publicSearcher(context.config);
  if (searcher) {
    try {
      return { ...(await searcher.search(request)), degraded: false };
    } catch (error) {
      if (!isCodedError(error) || error.code !== 'UNAVAILABLE') throw error;
    }
  }
  const { q, locale, limit, offset, facets } = request;
  const { category, municipality } = facets;
  const { total, items } = await listServices(context, {
    locale,
    q: q || undefined,
    category,
    municipality,
    first: Math.max(limit, 1),
    offset,
  });
  return { hits: items.slice(0, limit), total, facets: {}, degraded: true };
}
