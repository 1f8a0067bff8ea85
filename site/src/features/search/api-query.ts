import { isLocale, type Locale } from '@service-manual/schemas';
import { isFacetName } from '@service-manual/search';
import { codedError } from '../../lib/errors.ts';
import { CODE, QUERY_MAX, VALUES_MAX, type ChosenFacets } from './query.ts';

/** Most results of one answer. */
export const LIMIT_MAX = 100;
const OFFSET_MAX = 100_000;

/** What a program asks of `/api/search`. */
export interface ApiQuery {
  q: string;
  locale: Locale;
  limit: number;
  offset: number;
  facets: ChosenFacets;
}

/**
 * Reads the address of `/api/search`. Strict, because a program should hear of its mistakes.
 * @throws BAD_REQUEST with `params.parameter` for an unknown, repeated or senseless parameter.
 */
export function readApiQuery(params: URLSearchParams): ApiQuery {
  const facets: ChosenFacets = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    if (isFacetName(name)) {
      if (values.length > VALUES_MAX || !values.every((value) => CODE.test(value))) refuse(name);
      facets[name] = [...new Set(values)];
    } else if (!['q', 'locale', 'limit', 'offset'].includes(name) || values.length > 1) {
      refuse(name);
    }
  }
  const q = params.get('q') ?? '';
  if (q.length > QUERY_MAX) refuse('q');
  const locale = params.get('locale') ?? 'fi';
  if (!isLocale(locale)) return refuse('locale');
  return {
    q: q.trim(),
    locale,
    limit: readNumber(params, 'limit', 20, LIMIT_MAX),
    offset: readNumber(params, 'offset', 0, OFFSET_MAX),
    facets,
  };
}

function readNumber(params: URLSearchParams, name: string, fallback: number, max: number): number {
  const value = params.get(name) ?? String(fallback);
  return /^\d{1,6}$/.test(value) && Number(value) <= max ? Number(value) : refuse(name);
}

function refuse(parameter: string): never {
  throw codedError('BAD_REQUEST', { params: { parameter: parameter.slice(0, 50) } });
}
