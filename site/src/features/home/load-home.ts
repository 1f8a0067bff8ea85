import { isCodedError, vocabularies, type Locale } from '@service-manual/schemas';
import { publicSearcher } from '../../lib/search.ts';
import { listServices, type Card } from '../search/find.ts';

/** Services shown as recently updated. */
const NEWEST = 6;

/** A way into the list. `count` is absent while the search engine is down. */
export interface Entry {
  code: string;
  label: string;
  count?: number;
}

/** What the home page shows. */
export interface Home {
  newest: Card[];
  needs: Entry[];
  situations: Entry[];
}

/** @throws UNAVAILABLE when the cms is down; without the search engine the page lacks its counts only. */
export async function loadHome(locals: App.Locals, locale: Locale): Promise<Home> {
  const [{ items }, counts] = await Promise.all([
    listServices(locals, { locale, first: NEWEST }),
    countEntries(locals, locale),
  ]);
  locals.cacheTags.push('list', ...items.map(({ id }) => id));
  return { newest: items, ...counts };
}

async function countEntries(locals: App.Locals, locale: Locale): Promise<Pick<Home, 'needs' | 'situations'>> {
  const needs = vocabularies.serviceNeed.map(({ code, label }) => ({ code, label: label[locale] }));
  try {
    const found = await publicSearcher(locals.config)?.search({ locale, limit: 0 });
    if (!found) return { needs, situations: [] };
    const counted = new Map(found.facets.serviceNeed.map(({ value, count }) => [value, count]));
    return {
      needs: needs.map((need) => ({ ...need, count: counted.get(need.code) ?? 0 })).filter(({ count }) => count > 0),
      situations: found.facets.lifeSituation.map(({ value, label, count }) => ({ code: value, label, count })),
    };
  } catch (error) {
    if (isCodedError(error) && error.code === 'UNAVAILABLE') return { needs, situations: [] };
    throw error;
  }
}
