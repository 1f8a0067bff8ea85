import { defineMiddleware } from 'astro:middleware';
import { preferredLocale, translator } from './lib/i18n.ts';
import { localeOf } from './lib/paths.ts';

/** Gives every page its language and its texts. Everything else around a page is the front server's work. */
export const onRequest = defineMiddleware(async (context, next) => {
  const fromAddress = localeOf(context.url.pathname);
  const locale = fromAddress ?? preferredLocale(context.request.headers.get('accept-language'));
  context.locals.locale = locale;
  context.locals.t = translator(locale);
  const response = await next();
  if (!fromAddress) response.headers.append('vary', 'Accept-Language');
  return response;
});
