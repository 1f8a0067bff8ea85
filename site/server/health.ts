import type { Engines } from '@service-manual/search';
import { z } from 'zod';
import { jsonReply, type Reply } from './answer/reply.ts';
import type { PageConfig, SiteRole } from './config.ts';

/** How long the parts have for their answer, in milliseconds. */
const TIMEOUT_MS = 1_500;
/** Checks may come often; the parts are asked once in this time. */
const KEEP_MS = 1_000;

/** What is taken over from the cms's own health; anything else it says stays inside. */
const word = z.string().regex(/^[a-z0-9 _.-]{1,40}$/i);
const fact = z.union([word, z.number(), z.boolean(), z.null()]);
/** A word or a few named facts: no room for addresses, keys or messages of errors. */
const facts = z
  .union([fact, z.record(word, fact)])
  .optional()
  .catch(undefined);
const cmsSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  database: facts,
  search: facts,
  outbox: facts,
  analyser: facts,
});

interface HealthOptions {
  role: SiteRole;
  page: PageConfig;
  /** True while changes of the cms are followed. */
  changes: () => boolean;
  cache: () => { pages: number; bytes: number };
  /** Engines of the site's own analyser; undefined when it has none. */
  analyser?: Engines | undefined;
  now?: () => number;
}

/**
 * Health of this site for supervisors and people. The site can serve known pages without anything else, so the answer is
 * always 200; `degraded` tells that a part is missing.
 */
export function createHealth(options: HealthOptions): () => Promise<Reply> {
  const { page, now = Date.now } = options;
  let kept: { at: number; parts: ReturnType<typeof askParts> } | undefined;

  return async () => {
    if (!kept || kept.at < now() - KEEP_MS) kept = { at: now(), parts: askParts(page) };
    const { cms, search } = await kept.parts;
    const changes = options.changes() ? 'connected' : 'disconnected';
    const isWell = cms.status === 'ok' && search !== 'unreachable' && changes === 'connected';
    return jsonReply(200, {
      status: isWell ? 'ok' : 'degraded',
      role: options.role,
      cms,
      search,
      analyser: options.analyser ?? null,
      changes,
      cache: options.cache(),
    });
  };
}

async function askParts(page: PageConfig) {
  const [cms, search] = await Promise.all([askCms(page.cmsUrl), askSearch(page.meiliUrl)]);
  return { cms, search };
}

async function askCms(cmsUrl: string): Promise<z.infer<typeof cmsSchema> | { status: 'unreachable' }> {
  try {
    // A cms that is not well may say so with an error status; its words count.
    const response = await fetch(`${cmsUrl}/healthz`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return cmsSchema.parse(await response.json());
  } catch {
    return { status: 'unreachable' };
  }
}

async function askSearch(meiliUrl: string | undefined): Promise<'ok' | 'unreachable' | 'none'> {
  if (!meiliUrl) return 'none';
  const answer = await fetch(`${meiliUrl}/health`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'accept-encoding': 'identity' },
  }).catch(() => undefined);
  return answer?.ok ? 'ok' : 'unreachable';
}
