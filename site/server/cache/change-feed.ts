import { z } from 'zod';
import type { Log } from '../answer/log.ts';

/** How long the cms may hold an answer back while nothing changes, in seconds. */
const WAIT_SECONDS = 25;
/** An answer that has not come by then never comes, in milliseconds. */
const ANSWER_MS = 40_000;
/** Pauses between tries while the cms is down, in milliseconds: doubled each time. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** Least time between two answers that bring nothing, so that a cms that does not wait cannot keep this one busy. */
const QUIET_PAUSE_MS = 1_000;

const answerSchema = z.object({
  cursor: z.string().min(1).max(500),
  changes: z.array(z.object({ id: z.string() })),
  reset: z.boolean(),
});

/** What the feed does with what it hears. */
export interface FeedSink {
  /** Records that changed. */
  changed: (recordIds: string[]) => void;
  /** Something may have been missed: everything kept is doubtful. */
  missed: () => void;
  /** Remembers how far changes have been acted on. */
  writeCursor: (cursor: string) => Promise<void>;
}

interface FeedOptions extends FeedSink {
  cmsUrl: string;
  /** Where an earlier run stopped; undefined when not known. */
  cursor: string | undefined;
  log: Pick<Log, 'event'>;
  random?: () => number;
  /** Waits; ends early when the signal fires. */
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface ChangeFeed {
  /** True while the last try reached the cms. */
  isConnected: () => boolean;
  /** Ends it; fulfilled when it has ended. */
  stop: () => Promise<void>;
}

/** Follows the public changes of the cms until it is stopped. */
export function startChangeFeed(options: FeedOptions): ChangeFeed {
  const { cmsUrl, log, random = Math.random, pause = pauseFor } = options;
  const stopper = new AbortController();
  const { signal } = stopper;
  let cursor = options.cursor;
  let connected = false;
  let failures = 0;

  async function step(): Promise<void> {
    const answer = await ask(cmsUrl, cursor, signal);
    if (answer === 'unknown-cursor') {
      cursor = undefined;
      return;
    }
    if (!connected) log.event('changes connected');
    connected = true;
    failures = 0;
    // Without a cursor nobody knows what happened before this answer.
    if (cursor === undefined || answer.reset) options.missed();
    else if (answer.changes.length > 0) options.changed(answer.changes.map(({ id }) => id));
    const isQuiet = cursor === answer.cursor;
    cursor = answer.cursor;
    if (isQuiet) await pause(QUIET_PAUSE_MS, signal);
    // Only now: a crash before this line hears the same changes again, which does no harm.
    else await options.writeCursor(cursor);
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await step();
      } catch (error) {
        if (signal.aborted) return;
        if (connected || failures === 0) log.event('changes lost', { reason: reasonOf(error) });
        connected = false;
        // Spread out, so that many sites do not come back to a cms all at once.
        const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
        failures += 1;
        await pause(longest * (0.5 + random() / 2), signal);
      }
    }
  }

  const ended = run();
  return {
    isConnected: () => connected,
    stop: async () => {
      stopper.abort();
      await ended;
    },
  };
}

async function ask(cmsUrl: string, cursor: string | undefined, signal: AbortSignal) {
  const query =
    cursor === undefined ? '' : `?${new URLSearchParams({ after: cursor, wait: String(WAIT_SECONDS) }).toString()}`;
  const response = await fetch(`${cmsUrl}/changes${query}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
  });
  if (response.status === 400 && cursor !== undefined) return 'unknown-cursor';
  if (!response.ok) throw new Error(`The cms answered ${response.status}`);
  return answerSchema.parse(await response.json());
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? 'unknown';
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
  });
}
