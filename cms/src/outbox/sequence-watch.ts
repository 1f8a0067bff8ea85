import type { Database } from '../storage/database.ts';

const POLL_MS = 250;

/** Waits for events to get their numbers. */
export interface SequenceWatch {
  /** Resolves when there is a number above `position`, or at `until` (milliseconds of real time). */
  passed(position: number, until: number): Promise<void>;
}

interface Waiter {
  position: number;
  until: number;
  resolve: () => void;
}

/** The number of the last event; 0 when there is none. */
export async function lastSequence({ knex }: Pick<Database, 'knex'>): Promise<number> {
  const row = (await knex('outbox_events')
    .where({ topic: 'record' })
    .whereNotNull('sequence')
    .orderBy('sequence', 'desc')
    .select('sequence')
    .first()) as { sequence: number } | undefined;
  return row?.sequence ?? 0;
}

const watches = new WeakMap<object, SequenceWatch>();

/** The one watch of a database: however many readers wait, the database is asked once in a while, and never when none does. */
export function sequenceWatch(db: Pick<Database, 'knex'>): SequenceWatch {
  const known = watches.get(db.knex);
  if (known) return known;
  const made = createSequenceWatch(() => lastSequence(db));
  watches.set(db.knex, made);
  return made;
}

/** @param last answers the last number there is. */
export function createSequenceWatch(last: () => Promise<number>, pollMs = POLL_MS): SequenceWatch {
  const waiters = new Set<Waiter>();
  let looking = false;

  const look = async () => {
    looking = true;
    while (waiters.size) {
      // A database that does not answer lets the readers wait; what they ask next tells them.
      const now = await last().catch(() => 0);
      for (const waiter of waiters) {
        if (now <= waiter.position && Date.now() < waiter.until) continue;
        waiters.delete(waiter);
        waiter.resolve();
      }
      if (waiters.size) await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    looking = false;
  };
  return {
    passed: (position, until) =>
      new Promise((resolve) => {
        waiters.add({ position, until, resolve });
        if (!looking) void look();
      }),
  };
}
