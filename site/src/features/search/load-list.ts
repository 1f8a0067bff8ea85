import type { Locale } from '@service-manual/schemas';
import { findServices, type Found } from './find.ts';
import { PAGE_SIZE, type ListQuery } from './query.ts';

/** What the list page shows. */
export interface ServiceListView extends Found {
  query: ListQuery;
  pages: number;
}

/** @throws UNAVAILABLE when neither the search engine nor the database answers. */
export async function loadList(locals: App.Locals, locale: Locale, query: ListQuery): Promise<ServiceListView> {
  const found = await findServices(locals, {
    locale,
    q: query.q,
    facets: query.facets,
    // Without words there is no best match: then the newest change comes first.
    sort: query.sort === 'relevance' && !query.q ? 'changed' : query.sort,
    limit: PAGE_SIZE,
    offset: (query.page - 1) * PAGE_SIZE,
  });
  locals.cacheTags.push('list', ...found.hits.map(({ id }) => id));
  return { ...found, query, pages: Math.ceil(found.total / PAGE_SIZE) };
}
