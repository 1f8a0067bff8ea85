import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Refusal } from '../lib/machine.mjs';

const healthSchema = z.object({
  search: z.string(),
  reindex: z
    .object({
      running: z.boolean(),
      records: z.number(),
      documents: z.number(),
      total: z.number(),
      refused: z.number(),
      attempts: z.number(),
    })
    .nullable(),
});

/** How far the cms is, as its health tells. */
export type ReindexState = NonNullable<z.infer<typeof healthSchema>['reindex']>;

interface WatchOptions {
  cmsUrl: string;
  /** Ends the watching; the reindex itself goes on. */
  signal: AbortSignal;
  onProgress: (state: ReindexState) => void;
  /** Told once in a row why nothing moves. */
  onWaiting: (sentence: string) => void;
  onEnd: () => void;
  /** Milliseconds between two looks; and how long the cms or the search server may be away. */
  interval?: number;
  patience?: number;
}

/**
 * Watches until the reindex is done.
 * @returns its last state; undefined when watching was stopped.
 * @throws Refusal when cms or search server stay away, naming what to do.
 */
export async function watchReindex(options: WatchOptions): Promise<ReindexState | undefined> {
  const { cmsUrl, signal, interval = 500, patience = 120_000 } = options;
  let awaySince: number | undefined;
  try {
    while (!signal.aborted) {
      const found = await look(cmsUrl);
      if (found?.reindex) options.onProgress(found.reindex);
      if (found?.reindex && !found.reindex.running) return found.reindex;
      const missing = !found ? 'cms' : found.search === 'down' ? 'search server' : undefined;
      if (!missing) awaySince = undefined;
      else {
        if (awaySince === undefined) options.onWaiting(`The ${missing} does not answer: waiting for it.`);
        awaySince ??= Date.now();
        if (Date.now() - awaySince > patience) throw away(missing);
      }
      await pause(interval, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  } finally {
    options.onEnd();
  }
}

const away = (missing: string) =>
  new Refusal(
    `The ${missing} stays away: start it. The reindex is remembered and done then; run this command again to watch it.`,
  );

async function look(cmsUrl: string): Promise<z.infer<typeof healthSchema> | undefined> {
  try {
    const response = await fetch(`${cmsUrl}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return healthSchema.parse(await response.json());
  } catch {
    return undefined;
  }
}
