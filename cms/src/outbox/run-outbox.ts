import type { Services } from '../services.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { createLeadership } from '../storage/leadership.ts';
import { removeOldEvents } from './remove-old-events.ts';
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
const HOUR_MS = 3_600_000;

/** One kind of work. `run` answers true when there may be more to do at once, and keeps its own failures and back-off. */
interface Step {
  name: string;
  run: (services: Services, isLeading: () => boolean) => Promise<boolean>;
}

const steps = (): Step[] => [
  { name: 'sequence', run: sequenceEvents },
  { name: 'audit', run: sealAudit },
  { name: 'search', run: ({ search }) => search.step() },
  { name: 'reindex', run: ({ search }, isLeading) => search.rebuild(isLeading) },
  { name: 'mail', run: sendMails },
  { name: 'retention', run: hourly(({ db }) => removeOldEvents(db)) },
];

/**
 * Runs the steps side by side, so that a search server that is down delays no mail, and a long reindex no update. One
 * instance among all does all of it: search allows one writer, and its reindex must know of every update.
 */
export function createOutbox(services: Services): Outbox {
  const leadership = createLeadership({
    databaseUrl: services.config.DATABASE_URL,
    name: 'outbox',
    warn: (message) => services.log.warn(message),
  });
  let stopped = false;
  const wakers = new Set<() => void>();
  const loops: Promise<void>[] = [];
  const isLeading = () => !stopped && leadership.isHeld();

  const loop = async ({ name, run }: Step) => {
    while (!stopped) {
      const more = await leadership
        .held()
        .then((leads) => leads && !stopped && run(services, isLeading))
        .catch((error: unknown) => {
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
    start: () => void loops.push(...steps().map(loop)),
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await Promise.all(loops);
      await leadership.release();
    },
  };
}

/** Runs the work at the first tick and then once an hour, until it is through each time. */
function hourly(run: Step['run']): Step['run'] {
  let nextAt = 0;
  return async (services, isLeading) => {
    if (Date.now() < nextAt) return false;
    const more = await run(services, isLeading);
    if (!more) nextAt = Date.now() + HOUR_MS;
    return more;
  };
}
