import type { Child } from './child.ts';
import { Refusal } from './machine.mjs';

interface WaitOptions {
  child: Child;
  /** Address that answers 200 when the server is ready. */
  url: string;
  /** Milliseconds after which waiting ends. */
  bound: number;
  /** Told every few seconds how long it has taken. */
  onProgress?: ((seconds: number) => void) | undefined;
}

const interval = 150;
const progressEvery = 5_000;

const asks = async (url: string): Promise<string> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    const body = await response.text();
    // 421: it runs, and answers people under another address (PUBLIC_URL) only.
    return [200, 421].includes(response.status) ? 'ready' : `it answers ${response.status}: ${body.slice(0, 300)}`;
  } catch {
    return 'it does not answer';
  }
};

/**
 * Waits until a server answers 200 at the given address.
 * @throws Refusal with the last lines of the server when it ended or was not ready within the bound.
 */
export async function waitForHealth({ child, url, bound, onProgress }: WaitOptions): Promise<void> {
  const begun = Date.now();
  let nextProgress = begun + progressEvery;
  const ended = child.exited.then(() => undefined);
  for (;;) {
    const state = await asks(url);
    if (state === 'ready') return;
    const shown = () => `\n--- last lines of ${child.name} ---\n${child.lastLines()}`;
    if (!child.isRunning()) {
      const { code, signal } = await child.exited;
      throw new Refusal(`${child.name} ended while starting (${signal ?? `exit code ${code}`}).${shown()}`);
    }
    if (Date.now() - begun > bound) {
      throw new Refusal(
        `${child.name} was not ready after ${Math.round(bound / 1000)} s: ${state} (${url}).${shown()}`,
      );
    }
    if (Date.now() > nextProgress) {
      onProgress?.(Math.round((Date.now() - begun) / 1000));
      nextProgress += progressEvery;
    }
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, interval))]);
  }
}
