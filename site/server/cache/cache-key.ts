import { isLocale } from '@service-manual/schemas';
import { facetNames } from '@service-manual/search';
import type { Target } from '../request/target.ts';

/** Longest query that is kept; longer ones are rare and personal. */
const MAX_QUERY = 300;

/** Parameters of lists and of `/api/search` that come once. */
const SINGLE = new Set(['q', 'page', 'sort', 'locale', 'limit', 'offset']);
const FACETS = new Set<string>(facetNames);

/** What a public page is kept under. */
export interface PageKey {
  /** Path and query in one form; also what the page is asked, so that it cannot depend on anything that is not in the key. */
  url: string;
  /** True when it has a query. There are endlessly many: they may not push out the plain pages, nor be written to disk. */
  hasQuery: boolean;
}

/**
 * The key of a public page; undefined when it must be made for each request: an address that is not a page in one
 * language, or a parameter we do not know.
 */
export function pageKey(target: Target): PageKey | undefined {
  const [first, second] = target.segments;
  const isPage =
    first !== undefined && (isLocale(first) || (first === 'api' && second === 'search') || isRootFile(target));
  if (!isPage) return undefined;
  const query = normalQuery(target.query);
  if (query === undefined) return undefined;
  return { url: query ? `${target.path}?${query}` : target.path, hasQuery: query !== '' };
}

/** `/sitemap.xml`, `/robots.txt`: made by pages and the same for everybody. */
const isRootFile = ({ segments }: Target) => segments.length === 1 && /\.(xml|txt)$/.test(segments[0]!);

/** Known parameters in one order and form, empty ones left out; undefined with an unknown or repeated one. */
function normalQuery(query: string): string | undefined {
  const pairs: [string, string][] = [];
  const seen = new Set<string>();
  for (const [name, rough] of new URLSearchParams(query)) {
    if (SINGLE.has(name) ? seen.has(name) : !FACETS.has(name)) return undefined;
    seen.add(name);
    const value = rough.replace(/\s+/g, ' ').trim();
    if (value !== '') pairs.push([name, value]);
  }
  pairs.sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB));
  const unique = pairs.filter(
    ([name, value], index) => name !== pairs[index - 1]?.[0] || value !== pairs[index - 1]?.[1],
  );
  const normal = new URLSearchParams(unique).toString();
  return normal.length <= MAX_QUERY ? normal : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
