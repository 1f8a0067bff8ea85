import type { IncomingMessage } from 'node:http';
import type { AstroHandler, PageLocals } from '../astro/handler.ts';

/** What a page was asked. */
export interface PageCall {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  locals: PageLocals;
}

type Answer = { status?: number; headers?: Record<string, string | string[]>; text?: string; tags?: string[] };

/** Stands in for the pages that Astro builds: notes each call and answers what `answer` says; undefined is "no such page". */
export function fakePages(answer: (call: PageCall) => Answer | undefined | Promise<Answer | undefined>) {
  const calls: PageCall[] = [];
  const handler: AstroHandler = async (request, response, next, locals) => {
    const { body } = request as { body?: Buffer };
    const { method = '', url = '', headers } = request;
    const call = { method, url, headers, body: body?.toString() ?? '', locals };
    calls.push(call);
    const given = await answer(call);
    if (!given) return next();
    locals.cacheTags.push(...(given.tags ?? []));
    response.writeHead(given.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...given.headers });
    response.end(given.text ?? `<p>${url}</p>`);
  };
  return { calls, handler };
}
