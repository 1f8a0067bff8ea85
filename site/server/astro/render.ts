import type { Reply } from '../answer/reply.ts';
import { CapturedResponse } from './captured-response.ts';
import type { AstroHandler, PageLocals } from './handler.ts';
import { createInnerRequest, type InnerRequest } from './inner-request.ts';

/** Longest a page may take; its calls to the cms give up earlier. */
const RENDER_TIMEOUT_MS = 20_000;

/** Makes one page. Undefined when no page has this address. Throws what the page throws. */
export type Render = (request: InnerRequest, locals: PageLocals) => Promise<Reply | undefined>;

/** Wraps the handler that Astro built, so that it gives back a whole answer. */
export function createRender(handler: AstroHandler, timeoutMs = RENDER_TIMEOUT_MS): Render {
  return (request, locals) =>
    new Promise((resolve, reject) => {
      const inner = createInnerRequest(request);
      const response = new CapturedResponse(inner);
      const timer = setTimeout(() => {
        reject(Object.assign(new Error(`A page took longer than ${timeoutMs} ms`), { code: 'UNAVAILABLE' }));
        response.destroy();
      }, timeoutMs);
      const settle = (act: () => void) => {
        clearTimeout(timer);
        act();
      };
      response.once('finish', () => settle(() => resolve(response.toReply())));
      response.once('error', (error) => settle(() => reject(error)));
      // Also comes after the two above; then the promise is settled already.
      response.once('close', () => settle(() => reject(new Error('A page ended before its answer was whole'))));
      const unmatched = (error?: unknown) =>
        settle(() => (error === undefined ? resolve(undefined) : reject(error as Error)));
      Promise.resolve()
        .then(() => handler(inner, response.asServerResponse(), unmatched, locals))
        .catch((error: unknown) => settle(() => reject(error as Error)));
    });
}
