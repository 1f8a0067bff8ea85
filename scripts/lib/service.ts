import type { Child } from './child.ts';

/** A server that can be started again in its place (same address, same settings). */
export interface Service {
  name: string;
  /** Number of its process while it runs. */
  pid: () => number | undefined;
  /** Starts it and waits until it is ready. */
  start: () => Promise<void>;
  /** Ends it in an orderly way. */
  stop: () => Promise<void>;
  /** Ends it as a crash would. */
  kill: () => Promise<void>;
  /** Calls back when it ended without being asked, with its last lines. */
  onDeath: (listener: (lastLines: string) => void) => void;
}

/**
 * Makes a service of a way to launch its process.
 * @param launch starts the process; @param ready waits until it can be used.
 */
export function createService(name: string, launch: () => Child, ready: (child: Child) => Promise<void>): Service {
  let child: Child | undefined;
  let asked = false;
  const listeners: ((lastLines: string) => void)[] = [];

  const start = async () => {
    asked = false;
    const mine = launch();
    child = mine;
    try {
      await ready(mine);
    } catch (error) {
      await mine.kill();
      throw error;
    }
    void mine.exited.then(() => {
      if (!asked && child === mine) for (const listener of listeners) listener(mine.lastLines());
    });
  };
  const end = (how: 'stop' | 'kill') => async () => {
    asked = true;
    await child?.[how]();
  };
  return {
    name,
    pid: () => (child?.isRunning() ? child.pid : undefined),
    start,
    stop: end('stop'),
    kill: end('kill'),
    onDeath: (listener) => listeners.push(listener),
  };
}
