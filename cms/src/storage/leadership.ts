import { createHash } from 'node:crypto';
import pg from 'pg';

/** Which of several instances on one database does the work that only one may do. */
export interface Leadership {
  /** True when this instance leads now; takes the lead when nobody has it. Never throws: an unreachable database is a no. */
  held(): Promise<boolean>;
  /** The same as far as known at this moment, without asking; for long work between two steps. */
  isHeld(): boolean;
  /** Gives the lead to another instance at once. */
  release(): Promise<void>;
}

/** A leader makes sure that often that its connection is alive; a crashed one's lock is free as soon as its socket is closed. */
const CONFIRM_MS = 5_000;
/** The others ask not more often than that. */
const RETRY_MS = 500;
const TIMEOUT_MS = 5_000;

/** SQLite has one instance by nature. */
const alone: Leadership = { held: async () => true, isHeld: () => true, release: async () => undefined };

/**
 * Leadership by a session lock of PostgreSQL on one connection beside the pool. No transaction stays open, the pool
 * loses nothing, and the lock ends with the process, however that came (docs/adr/0005-one-outbox-leader.md).
 * @param options.databaseUrl absent: SQLite. @param options.warn is told once when the lead cannot be asked for.
 */
export function createLeadership(options: {
  databaseUrl: string | undefined;
  name: string;
  warn: (message: string) => void;
}): Leadership {
  const { databaseUrl, name, warn } = options;
  if (!databaseUrl) return alone;
  const key = createHash('sha256').update(name).digest().readBigInt64BE(0).toString();
  let client: pg.Client | undefined;
  let leading = false;
  let askedAt = 0;
  let asking: Promise<boolean> | undefined;
  let warned = false;
  let released = false;

  const lose = (lost: pg.Client) => {
    if (client === lost) {
      client = undefined;
      leading = false;
    }
    lost.end().catch(() => undefined);
  };
  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({
      connectionString: databaseUrl,
      application_name: `service-manual ${name}`,
      keepAlive: true,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
    });
    made.on('error', () => lose(made));
    made.on('end', () => lose(made));
    await made.connect();
    client = made;
    return made;
  };
  const ask = async (): Promise<boolean> => {
    const mine = client ?? (await connect());
    try {
      if (leading) await mine.query('SELECT 1');
      else
        leading =
          (await mine.query<Answer>('SELECT pg_try_advisory_lock($1) AS locked', [key])).rows[0]?.locked ?? false;
    } catch (error) {
      lose(mine);
      throw error;
    }
    // The connection may have been lost while the answer was on its way.
    return leading && client === mine;
  };
  const askOnce = () =>
    (asking ??= ask()
      .then((answer) => {
        warned = false;
        return answer;
      })
      .catch((error: unknown) => {
        if (!warned) warn(`${name}: the lead cannot be asked for: ${String((error as Error).message ?? error)}`);
        warned = true;
        return false;
      })
      .finally(() => {
        askedAt = Date.now();
        asking = undefined;
      }));

  return {
    held: async () => {
      if (released) return false;
      return Date.now() - askedAt < (leading ? CONFIRM_MS : RETRY_MS) ? leading : askOnce();
    },
    isHeld: () => leading && !released,
    release: async () => {
      released = true;
      await asking;
      const mine = client;
      client = undefined;
      leading = false;
      await mine?.end().catch(() => undefined);
    },
  };
}

interface Answer {
  locked: boolean;
}
