import type { IncomingMessage } from 'node:http';
import { cachingHeaders, type Audience } from './answer/caching-headers.ts';
import { plainPage, type PlainStatus } from './answer/plain-page.ts';
import type { Reply } from './answer/reply.ts';
import { cleanHeaders, keepableSeconds } from './astro/clean-headers.ts';
import type { PageLocals } from './astro/handler.ts';
import { personalHeaders, sharedHeaders, type InnerRequest } from './astro/inner-request.ts';
import { pageKey, type PageKey } from './cache/cache-key.ts';
import type { Made } from './cache/public-pages.ts';
import { isReading, methodRefusal, refuse } from './refuse.ts';
import { readBody } from './request/body.ts';
import { clientAddress } from './request/client-address.ts';
import { isStaffPath } from './request/role-gate.ts';
import { readSession } from './request/session.ts';
import { canonicalLocation, type Target } from './request/target.ts';
import type { Site } from './site.ts';

/** A request while it is being answered. */
interface Visit {
  request: IncomingMessage;
  requestId: string;
  target: Target;
  session: string | undefined;
}

/** The answer to a request, without the fixed headers. Throws only when the visitor went away while sending. */
export async function respond(
  site: Site,
  request: IncomingMessage,
  target: Target | undefined,
  requestId: string,
): Promise<Reply> {
  const refused = refuse(request, target, site.config);
  if (refused || !target) return refusal(refused ?? plainPage(400), target);
  const { cookie } = request.headers;
  const session = readSession(cookie, site.config.page.publicUrl, site.config.role);
  const visit: Visit = { request, requestId, target, session };

  if (target.path === '/healthz') {
    return isReading(request.method) ? withAudience(await site.health(), 'nobody') : methodRefusal(target, 'GET, HEAD');
  }
  const file = site.files.find(`/${target.segments.join('/')}`);
  if (file) return isReading(request.method) ? file : methodRefusal(target, 'GET, HEAD');
  // Files of an older build, mostly. No page lives there.
  if (target.segments[0] === '_astro') return withAudience(plainPage(404, target), 'nobody');
  return page(site, visit);
}

/** Search engines may follow a redirect to the right form of a public address. */
function refusal(reply: Reply, target: Target | undefined): Reply {
  const isPublicRedirect = reply.status < 400 && target !== undefined && !isStaffPath(target.segments);
  return withAudience(reply, isPublicRedirect ? 'browser' : 'nobody');
}

async function page(site: Site, visit: Visit): Promise<Reply> {
  const { request, target, session, requestId } = visit;
  const isPersonal = !isReading(request.method) || session !== undefined || isStaffPath(target.segments);
  const key = isPersonal ? undefined : pageKey(target);
  try {
    const body = isReading(request.method) ? undefined : await readBody(request);
    if (body === 'too-large') return withAudience(plainPage(413, target), 'nobody');
    const reply = key
      ? await site.pages.serve(key, () => makeShared(site, visit, key))
      : await makePersonal(site, visit, body);
    return withAudience(reply, audienceOf(reply, isPersonal || site.config.role === 'staff'));
  } catch (error) {
    if (request.destroyed && (error as { code?: unknown }).code === 'ECONNRESET') throw error;
    site.log.fault('page failed', error, { id: requestId, path: target.path });
    const status = (error as { code?: unknown }).code === 'UNAVAILABLE' ? 503 : 500;
    return withAudience(plainPage(status, { segments: target.segments, requestId }), 'nobody');
  }
}

function audienceOf(reply: Reply, isPersonal: boolean): Audience {
  if (isPersonal || reply.status >= 500) return 'nobody';
  return reply.cacheUse === undefined || reply.cacheUse === 'pass' ? 'browser' : 'shared';
}

/** A page for one visitor. */
async function makePersonal(site: Site, visit: Visit, body: Buffer | undefined): Promise<Reply> {
  const { request, target } = visit;
  const inner: InnerRequest = {
    // A page that only reads does the same for HEAD; its body is left out when it is sent.
    method: request.method === 'HEAD' ? 'GET' : request.method!,
    url: canonicalLocation(target),
    headers: personalHeaders(request.headers, site.host),
    body,
    socket: request.socket,
  };
  const { reply } = await make(site, visit, inner, localsOf(site, visit));
  return reply;
}

/** A page for everybody: made from its key alone, without session, cookies or other headers of the visitor who came first. */
async function makeShared(site: Site, visit: Visit, key: PageKey): Promise<Made> {
  const locals = localsOf(site, { ...visit, session: undefined });
  const made = await make(site, visit, { method: 'GET', url: key.url, headers: sharedHeaders(site.host) }, locals);
  const { 'set-cookie': cookies, ...headers } = made.reply.headers;
  if (cookies) site.log.fault('public page sets a cookie', 'left out', { path: visit.target.path });
  return { ...made, reply: { ...made.reply, headers } };
}

async function make(site: Site, visit: Visit, inner: InnerRequest, locals: PageLocals): Promise<Made> {
  const { requestId, target } = visit;
  const { segments } = target;
  const raw = await site.render(inner, locals);
  if (!raw) return { reply: plainPage(404, { segments }), tags: [] };
  const keepSeconds = keepableSeconds(raw.headers['cache-control']);
  const reply = { ...raw, status: statusOf(raw), headers: cleanHeaders(raw.headers, site.host) };
  const tags = locals.cacheTags.filter((tag) => typeof tag === 'string');
  if (isBare(reply)) {
    if (reply.status >= 500)
      site.log.fault('page failed', `status ${reply.status}`, { id: requestId, path: target.path });
    return { reply: plainPage(plainStatusOf(reply.status), { segments, requestId }), tags, keepSeconds };
  }
  return { reply, tags, keepSeconds };
}

/** Astro answers 500 whatever its error page says; that page tells "later" with `Retry-After`. */
function statusOf({ status, headers }: Reply): number {
  return status === 500 && headers['retry-after'] !== undefined ? 503 : status;
}

/** True for an answer that no page stands behind: a failure Astro itself reports, or a status without content. */
function isBare({ status, headers, body }: Reply): boolean {
  if (status < 400) return false;
  return body.length === 0 || (status >= 500 && !/html|json/.test(String(headers['content-type'])));
}

function plainStatusOf(status: number): PlainStatus {
  const known: readonly PlainStatus[] = [400, 403, 404, 405, 413, 503];
  return known.find((one) => one === status) ?? (status >= 500 ? 500 : 400);
}

function localsOf(site: Site, { request, requestId, session }: Visit): PageLocals {
  const { role, trustProxy, page: config } = site.config;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '');
  return {
    role,
    ...(session !== undefined && { session }),
    clientAddress: clientAddress(request.socket.remoteAddress, forwarded, trustProxy),
    cacheTags: [],
    config,
    requestId,
  };
}

function withAudience(reply: Reply, audience: Audience): Reply {
  return { ...reply, headers: { ...reply.headers, ...cachingHeaders(audience) } };
}
