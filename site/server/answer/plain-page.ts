import { isLocale, locales, type ErrorCode, type Locale } from '@service-manual/schemas';
import en from '../../src/i18n/locales/en/server.json' with { type: 'json' };
import fi from '../../src/i18n/locales/fi/server.json' with { type: 'json' };
import sv from '../../src/i18n/locales/sv/server.json' with { type: 'json' };
import { jsonReply, type Reply } from './reply.ts';

const texts = { fi, sv, en } satisfies Record<Locale, unknown>;

/** Faults that the front server itself answers, before or instead of a page. */
export type PlainStatus = 400 | 403 | 404 | 405 | 413 | 421 | 500 | 503;

const CODES: Record<PlainStatus, ErrorCode> = {
  400: 'BAD_REQUEST',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'BAD_REQUEST',
  413: 'TOO_LARGE',
  421: 'BAD_REQUEST',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

interface PlainPage {
  /** Decoded parts of the path, when it could be read: they tell the language, and whether JSON is wanted. */
  segments?: readonly string[];
  /** Shown with faults of ours, so that people can refer to it. */
  requestId?: string;
  /** The right address of the service; on 421 only. */
  publicUrl?: string;
}

/** The page of a fault, without styles or scripts; JSON with a code for addresses of the API. */
export function plainPage(status: PlainStatus, { segments = [], requestId, publicUrl }: PlainPage = {}): Reply {
  if (segments[0] === 'api') return jsonReply(status, { error: { code: CODES[status] } });
  const wanted = isLocale(segments[0]) ? [segments[0]] : locales;
  const [first] = wanted;
  const parts = wanted.map((locale) => part(locale, status, { requestId, publicUrl }));
  const html = `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts[first!][status].title}</title>
</head>
<body>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(html) };
}

/** What goes in is either our own text or made by us (the id, the configured address); nothing comes from the request. */
function part(locale: Locale, status: PlainStatus, { requestId, publicUrl }: PlainPage): string {
  const words = texts[locale];
  const link = publicUrl
    ? `<p><a href="${publicUrl}/${locale}">${publicUrl}/${locale}</a></p>`
    : `<p><a href="/${locale}">${words.home}</a></p>`;
  const reference = status >= 500 && requestId ? `\n<p>${words.requestId.replace('{{id}}', requestId)}</p>` : '';
  return `<section lang="${locale}">
<h1>${words[status].title}</h1>
<p>${words[status].help}</p>${reference}
${link}
</section>`;
}
