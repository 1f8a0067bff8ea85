import type { Knex } from 'knex';
import { fromDate } from '../storage/columns.ts';

const HISTORY_MAX = 200;

/** What happened to a record, newest first: from the audit rows, with the reason of each return. */
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
  let newestReturn = true;
  return rows.map((row) => {
    // Only the newest return of an edition has its reason on the edition.
    const isReturn = row['action'] === 'returnToProvider';
    const reason =
      isReturn && newestReturn
        ? returned.find((edition) => edition.number === row['edition'])?.return_reason
        : undefined;
    if (isReturn) newestReturn = false;
    return {
      at: fromDate(row['at']),
      action: row['action'] as string,
      edition: row['edition'] as number | null,
      actor: row['actor'] as string,
      organisation: row['organisation'] as string | null,
      reason: reason ?? null,
    };
  });
}
