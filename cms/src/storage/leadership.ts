import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/**
 * Runs `work` when this instance is the leader for `name`; answers false when another one is. SQLite has one instance
 * by nature; on PostgreSQL a transaction-scoped advisory lock is held on a connection of its own while `work` runs.
 */
export async function withLeadership(db: Database, name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!db.postgres) return work();
  const key = createHash('sha256').update(name).digest().readBigInt64BE(0).toString();
  // Not db.transaction: that would make the work's own transactions nested in this one.
  const trx = await db.knex.transaction();
  try {
    const { rows } = await trx.raw<{ rows: { locked: boolean }[] }>('SELECT pg_try_advisory_xact_lock(?) AS locked', [
      key,
    ]);
    return rows[0]?.locked ? await work() : false;
  } finally {
    await trx.rollback();
  }
}
