import type { Services } from '../services.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { withLeadership } from '../storage/leadership.ts';
import { sendMails } from './send-mails.ts';
import { sequenceEvents } from './sequence-events.ts';

/** The worker that does what commits left to do. */
export interface Outbox {
  start(): void;
  /** Begins at once instead of at the next tick. */
  wake(): void;
  stop(): Promise<void>;
}

const TICK_MS = 1_000;

/** One step of the work; true when there may be more to do at once. Each keeps its own failures and back-off. */
const steps: [name: string, run: (services: Services) => Promise<boolean>][] = [
  ['sequence', sequenceEvents],
  ['audit', sealAudit],
  ['search', ({ search }) => search.step()],
  ['mail', sendMails],
];

/** Runs the steps side by side, so that a search server that is down delays no mail. Each has one leader among all instances. */
export function createOutbox(services: Services): Outbox {
  let stopped = false;
  const wakers = new Set<() => void>();
  const loops: Promise<void>[] = [];

  const loop = async (name: string, run: (services: Services) => Promise<boolean>) => {
    while (!stopped) {
      const more = await withLeadership(services.db, `outbox:${name}`, () => run(services)).catch((error: unknown) => {
        services.log.error(`outbox step ${name} failed: ${String((error as Error).message ?? error)}`);
        return false;
      });
      if (!more && !stopped) await pause();
    }
  };

  const pause = () =>
    new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        wakers.delete(go);
        resolve();
      };
      const timer = setTimeout(go, TICK_MS);
      wakers.add(go);
    });

  const wake = () => [...wakers].forEach((go) => go());
  return {
    start: () => void loops.push(...steps.map(([name, run]) => loop(name, run))),
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await Promise.all(loops);
    },
  };
}
