import { isCodedError, isLocale } from '@service-manual/schemas';
import type { APIRoute } from 'astro';
import { readApiQuery } from '../../features/search/api-query.ts';
import { findServices } from '../../features/search/find.ts';
import { translator } from '../../lib/i18n.ts';
import { servicePath } from '../../lib/paths.ts';

/** Search for programs: the same results as the list page. */
export const GET: APIRoute = async ({ url, locals }) => {
  const wanted = url.searchParams.get('locale');
  const t = translator(isLocale(wanted) ? wanted : 'en');
  try {
    const query = readApiQuery(url.searchParams);
    const { hits, total, facets, degraded } = await findServices(locals, query);
    locals.cacheTags.push('list');
    return json(degraded ? 'no-store' : undefined, 200, {
      hits: hits.map(({ id, sourceId, slug, shortId, title, summary, language }) => ({
        id,
        sourceId,
        slug,
        title,
        summary,
        url: servicePath(query.locale, { slug, shortId }),
        language,
      })),
      total,
      facets,
      ...(degraded && { degraded }),
    });
  } catch (error) {
    if (!isCodedError(error)) throw error;
    const { code, params } = error;
    if (code === 'BAD_REQUEST') {
      return json('no-store', 400, { error: { code, ...params, message: t('api:badRequest', { ...params }) } });
    }
    return json('no-store', 503, { error: { code: 'UNAVAILABLE', message: t('api:unavailable') } });
  }
};

function json(cacheControl: string | undefined, status: number, body: unknown): Response {
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
  if (cacheControl) headers.set('cache-control', cacheControl);
  return new Response(JSON.stringify(body), { status, headers });
}
