import type { Knex } from 'knex';
import type { Database } from '../storage/database.ts';

const BATCH = 500;
/** Days an event is kept after its work was done. A reader of changes that was away for longer is told to flush all. */
const KEEP_DAYS = 30;

/**
 * Deletes a batch of events whose work was done long ago; true when more wait. Of the numbered ones only the oldest in a
 * row go, and never the last: what is left tells changes.ts which cursors still see everything, and where numbers go on.
 */
export async function removeOldEvents({ knex }: Pick<Database, 'knex'>, now = new Date()): Promise<boolean> {
  const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
  const counts = [await removeNumbered(knex, before), await removeOthers(knex, before)];
  return counts.includes(BATCH);
}

async function removeNumbered(knex: Knex, before: Date): Promise<number> {
  const numbered = () => knex('outbox_events').where({ topic: 'record' }).whereNotNull('sequence').select('sequence');
  const kept = (await numbered()
    .where((either) => void either.whereNull('done_at').orWhere('done_at', '>', before))
    .orderBy('sequence')
    .first()) as { sequence: number } | undefined;
  const last = (await numbered().orderBy('sequence', 'desc').first()) as { sequence: number } | undefined;
  const end = Math.min(kept?.sequence ?? Infinity, last?.sequence ?? 0);
  const rows = (await numbered().select('id').where('sequence', '<', end).orderBy('sequence').limit(BATCH)) as Row[];
  return remove(knex, rows);
}

async function removeOthers(knex: Knex, before: Date): Promise<number> {
  const others = () => knex('outbox_events').whereNot({ topic: 'record' });
  // The last reindex stays: the health tells how it ended.
  const reindex = (await others().where({ topic: 'reindex' }).max({ id: 'id' }).first()) as { id: number | null };
  const rows = (await others()
    .where('done_at', '<=', before)
    .whereNot('id', reindex.id ?? 0)
    .select('id')
    .orderBy('id')
    .limit(BATCH)) as Row[];
  return remove(knex, rows);
}

interface Row {
  id: number;
}

async function remove(knex: Knex, rows: Row[]): Promise<number> {
  if (rows.length) {
    await knex('outbox_events')
      .whereIn(
        'id',
        rows.map(({ id }) => id),
      )
      .delete();
  }
  return rows.length;
}
