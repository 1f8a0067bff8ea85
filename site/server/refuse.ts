import type { IncomingMessage } from 'node:http';
import { plainPage } from './answer/plain-page.ts';
import { redirectReply, type Reply } from './answer/reply.ts';
import { declaresTooLarge } from './request/body.ts';
import { checkHost, isLocalHealthCheck } from './request/host-check.ts';
import { isSameOrigin } from './request/origin-check.ts';
import { isHidden } from './request/role-gate.ts';
import { canonicalLocation, type Target } from './request/target.ts';
import type { SiteConfig } from './config.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** True for requests that only read. */
export const isReading = (method: string | undefined) => method === 'GET' || method === 'HEAD';

/**
 * Everything that ends a request before it reaches a file or a page, in one order: host, method, address, size, origin,
 * role, form of the address. Undefined when the request may go on; then its target is readable and in its one right form.
 */
export function refuse(request: IncomingMessage, target: Target | undefined, config: SiteConfig): Reply | undefined {
  const { method, headers } = request;
  const { publicUrl } = config.page;
  const host = checkHost(headers.host, publicUrl);
  if (host !== 'own' && !isLocalHealthCheck(headers.host, request.url)) {
    if (host === 'other-loopback' && target && isReading(method)) {
      return redirectReply(307, publicUrl + canonicalLocation(target));
    }
    return host === 400 ? plainPage(400) : plainPage(421, { publicUrl });
  }
  if (!METHODS.has(method ?? '')) return methodRefusal(target);
  if (!target) return plainPage(400);
  const { segments } = target;
  if (declaresTooLarge(headers['content-length'])) return plainPage(413, { segments });
  if (!isReading(method) && !isSameOrigin(headers, publicUrl)) return plainPage(403, { segments });
  if (isHidden(segments, config.role)) return plainPage(404, { segments });
  if (target.canonical) return undefined;
  return isReading(method) ? redirectReply(301, canonicalLocation(target)) : plainPage(404, { segments });
}

/** The method does not exist here. */
export function methodRefusal(target: Target | undefined, allow = 'GET, HEAD, POST'): Reply {
  const page = plainPage(405, target);
  return { ...page, headers: { ...page.headers, allow } };
}
