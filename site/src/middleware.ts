import { isCodedError } from '@service-manual/schemas';
import { defineMiddleware } from 'astro:middleware';
import { preferredLocale, translator } from './lib/i18n.ts';
import { localeOf } from './lib/paths.ts';

/**
 * Gives every page its language and its texts, and answers 503 when a page cannot be made because the cms is down.
 * Everything else around a page is the front server's work.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, request, url } = context;
  const fromAddress = localeOf(url.pathname);
  // A rewritten request comes by a second time, then without a language in its address.
  locals.locale = fromAddress ?? locals.locale ?? preferredLocale(request.headers.get('accept-language'));
  locals.t = translator(locals.locale);
  try {
    const response = await next();
    if (!fromAddress) response.headers.append('vary', 'Accept-Language');
    return response;
  } catch (error) {
    if (isCodedError(error) && error.code === 'UNAVAILABLE') return context.rewrite('/503');
    throw error;
  }
});
