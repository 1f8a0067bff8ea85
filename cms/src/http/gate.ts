import { timingSafeEqual } from 'node:crypto';
import { isCodedError, type ErrorCode } from '@service-manual/schemas';
import type { Context, Next } from 'koa';
import { anonymous, type Principal } from '../access/principal.ts';
import { authenticate } from '../accounts/authenticate.ts';
import { changesAfter } from '../outbox/changes.ts';
import { healthOf } from '../health/health.ts';
import type { Services } from '../services.ts';
import { codeOfDatabaseFault } from '../storage/database-faults.ts';
import { readJson } from './read-json.ts';
import { isOpenRoute } from './routes.ts';

const BODY_MAX = 1_000_000;

const statusOf: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  BUSY: 503,
  UNAVAILABLE: 503,
};

/** The first middleware: closes every route that is not ours, finds out who asks, and turns what fails into a coded answer. */
export function gate(services: Services) {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      if (!isOpenRoute(ctx.method, ctx.path, services.config.ADMIN_PANEL ?? false)) return refuse(ctx, 'NOT_FOUND');
      if (ctx.path === '/healthz') return void (await answerHealth(ctx, services));
      if (ctx.path === '/changes') return void (await answerChanges(ctx, services));
      if (ctx.path === '/graphql') {
        const clientAddress = addressOf(ctx, services);
        ctx.state['operation'] = { principal: await principalOf(ctx, services), services, clientAddress };
        // Strapi's own API tokens grant nothing here: it never sees the header.
        delete ctx.req.headers.authorization;
        // Read here, so that a body nobody can read gets our answer; the plugin's parser sees that it is done.
        (ctx.request as { body?: unknown }).body = await readJson(ctx.req, BODY_MAX);
      }
      await next();
      if (ctx.status >= 400 && ctx.path === '/graphql' && !isGraphQLAnswer(ctx.body)) refuse(ctx, codeOf(ctx.status));
    } catch (error) {
      const ofDatabase = codeOfDatabaseFault(error);
      const code = isCodedError(error)
        ? error.code
        : (ofDatabase ?? codeOf((error as { status?: number }).status ?? 500));
      if (code === 'INTERNAL' || ofDatabase)
        services.log.error(`request failed: ${String((error as Error).stack ?? error)}`);
      refuse(ctx, code);
    }
  };
}

function refuse(ctx: Context, code: ErrorCode): void {
  // The rest of a body that was too large is still on its way: this connection cannot be used again.
  if (code === 'TOO_LARGE') ctx.set('connection', 'close');
  ctx.status = statusOf[code] ?? 400;
  ctx.set('cache-control', 'no-store');
  ctx.body = { error: { code } };
}

const codeOf = (status: number): ErrorCode =>
  status >= 500 ? 'INTERNAL' : status === 413 ? 'TOO_LARGE' : status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';

// Apollo answers with text; anything else is Strapi's own wording of an error.
const isGraphQLAnswer = (body: unknown) => typeof body === 'string' && body.startsWith('{"errors"');

async function principalOf(ctx: Context, services: Services): Promise<Principal> {
  const [scheme, value] = ctx.get('authorization').split(' ', 2);
  if (!value) return anonymous;
  if (scheme === 'Import')
    return sameSecret(value, services.config.IMPORT_KEY) ? { kind: 'system', name: 'import' } : anonymous;
  if (scheme === 'Bearer') return (await authenticate(services, value)) ?? anonymous;
  return anonymous;
}

// Only the staff site, which knows the secret, may say on whose behalf it asks.
function addressOf(ctx: Context, services: Services): string {
  const trusted = sameSecret(ctx.get('x-site-secret'), services.config.SITE_SECRET);
  return (trusted && ctx.get('x-client-address')) || ctx.request.socket.remoteAddress || 'unknown';
}

function sameSecret(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}

async function answerHealth(ctx: Context, services: Services): Promise<void> {
  const health = await healthOf(services);
  ctx.status = health.database === 'ok' ? 200 : 503;
  ctx.set('cache-control', 'no-store');
  ctx.body = health;
}

async function answerChanges(ctx: Context, services: Services): Promise<void> {
  const after = ctx.query['after'];
  const wait = Math.min(Number(ctx.query['wait'] ?? 0) || 0, 30);
  ctx.set('cache-control', 'no-store');
  ctx.body = await changesAfter(services, typeof after === 'string' ? after : undefined, wait * 1_000);
}
