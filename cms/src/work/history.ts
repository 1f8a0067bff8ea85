import type { Knex } from 'knex';
import { fromDate } from '../storage/columns.ts';

const HISTORY_MAX = 200;

/** What happened to a record, newest first: from the audit rows, with the reason of each edition's last return. */
export async function historyOf(db: Knex, record: string) {
  const rows = (await db('audit_rows')
    .where({ record })
    .orderBy('id', 'desc')
    .limit(HISTORY_MAX)
    .select('at', 'actor', 'action', 'edition', 'organisation')) as Record<string, unknown>[];
  const returned = (await db('editions')
    .where({ record })
    .whereNotNull('return_reason')
    .select('number', 'return_reason')) as {
    number: number;
    return_reason: string;
  }[];
  const told = new Set<unknown>();
  return rows.map((row) => {
    // Only the newest return of an edition has its reason on the edition.
    const isLastReturn = row['action'] === 'returnToProvider' && !told.has(row['edition']);
    if (isLastReturn) told.add(row['edition']);
    const reason = isLastReturn && returned.find((edition) => edition.number === row['edition'])?.return_reason;
    return {
      at: fromDate(row['at']),
      action: row['action'] as string,
      edition: row['edition'] as number | null,
      actor: row['actor'] as string,
      organisation: row['organisation'] as string | null,
      reason: reason || null,
    };
  });
}
