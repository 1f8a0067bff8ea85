import type { APIRoute } from 'astro';
import { preferredLocale } from '../lib/i18n.ts';
import { homePath } from '../lib/paths.ts';

/** The bare address leads to the visitor's language. */
export const GET: APIRoute = ({ request }) =>
  new Response(null, {
    status: 302,
    headers: { location: homePath(preferredLocale(request.headers.get('accept-language'))) },
  });
