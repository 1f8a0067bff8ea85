import type { Services } from '../services.ts';

const BATCH = 500;

/**
 * Numbers committed events about records. A number given at insert could become visible after a larger one (a slow
 * transaction), and a reader of changes would miss it; numbers given here, by one leader after the commit, are never
 * seen out of order. Only these events have one: the numbers are the cursors of changes.ts.
 */
export async function sequenceEvents({ db }: Pick<Services, 'db'>): Promise<boolean> {
  const rows = (await db
    .knex('outbox_events')
    .select('id')
    .where({ topic: 'record' })
    .whereNull('sequence')
    .orderBy('id')
    .limit(BATCH)) as { id: number }[];
  if (rows.length === 0) return false;
  await db.transaction(async (trx) => {
    const row = (await trx('outbox_events').max({ last: 'sequence' }).first()) as { last: number | null };
    let next = (row.last ?? 0) + 1;
    for (const { id } of rows) {
      // The unique index and this condition keep a former leader that is still at work from numbering anything twice.
      await trx('outbox_events').where({ id }).whereNull('sequence').update({ sequence: next });
      next += 1;
    }
  });
  return rows.length === BATCH;
}
