import { Meilisearch, type EnqueuedTask } from 'meilisearch';
import { searchError } from '../errors.ts';

/** Where the engine is and which key opens it. */
export interface ConnectionOptions {
  url: string;
  key: string;
  /** Milliseconds one request may take. */
  timeoutMs: number;
}

/** A client of the engine. Compressed answers cost Node tens of milliseconds each, so they are refused. */
export function connect({ url, key, timeoutMs }: ConnectionOptions): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: timeoutMs,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
}

/** How long one task of the engine may take before it counts as failed, in milliseconds. */
export const TASK_TIMEOUT_MS = 120_000;
/** Pause between two looks at a task, in milliseconds. */
export const TASK_INTERVAL_MS = 20;

/**
 * Waits until the engine has done a task. An accepted request means only that it stands in the queue.
 * @throws UNAVAILABLE when the task failed, was cancelled or took too long.
 */
export async function taskDone(client: Meilisearch, enqueued: PromiseLike<EnqueuedTask>): Promise<void> {
  const task = await engineCall(async () => {
    const { taskUid } = await enqueued;
    return client.tasks.waitForTask(taskUid, { timeout: TASK_TIMEOUT_MS, interval: TASK_INTERVAL_MS });
  });
  if (task.status !== 'succeeded') {
    const reason = task.error?.message ?? 'no reason given';
    throw searchError('UNAVAILABLE', `search task ${task.uid} (${task.type}) ${task.status}: ${reason}`, task.error);
  }
}

/** The engine's own name of a fault, for example `index_not_found`; undefined when it did not answer at all. */
export function engineFault(error: unknown): string | undefined {
  return (error as { cause?: { code?: string } } | undefined)?.cause?.code;
}

/**
 * Runs a request; every fault of the engine becomes a coded error.
 * @throws UNAVAILABLE when it is down, slow, not set up or refuses the key; INTERNAL when it calls our request wrong.
 */
export async function engineCall<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const status = (error as { response?: { status?: number } }).response?.status;
    const wrongRequest = status === 400 || status === 413 || status === 415;
    const message = error instanceof Object && 'message' in error ? String(error.message) : String(error);
    throw searchError(wrongRequest ? 'INTERNAL' : 'UNAVAILABLE', `search engine: ${message}`, error);
  }
}
