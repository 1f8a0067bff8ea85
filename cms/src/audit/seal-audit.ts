import { createHash } from 'node:crypto';
import { fromDate, fromJson } from '../storage/columns.ts';
import type { Database } from '../storage/database.ts';

const BATCH = 500;

interface AuditRow {
  id: number;
  document_id: string;
  at: unknown;
  actor: string;
  action: string;
  record: string | null;
  edition: number | null;
  organisation: string | null;
  detail: unknown;
  sequence: number | null;
  previous_hash: string | null;
  hash: string | null;
}

/** SHA-256 over the row's facts and the hash before it: changing or removing a row breaks every later one. */
function hashOf(row: AuditRow, sequence: number, previous: string): string {
  const facts = [
    sequence,
    previous,
    row.document_id,
    fromDate(row.at),
    row.actor,
    row.action,
    row.record,
    row.edition,
    row.organisation,
    sorted(fromJson(row.detail)),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

// PostgreSQL's jsonb does not keep the order of keys.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}

/** Adds sequence and hash to rows written since the last time. One leader; true when more rows wait. */
export async function sealAudit({ db }: { db: Database }): Promise<boolean> {
  const rows = (await db.knex('audit_rows').whereNull('sequence').orderBy('id').limit(BATCH)) as AuditRow[];
  if (rows.length === 0) return false;
  await db.transaction(async (trx) => {
    const last = (await trx('audit_rows').whereNotNull('sequence').orderBy('sequence', 'desc').first()) as
      AuditRow | undefined;
    let sequence = last?.sequence ?? 0;
    let previous = last?.hash ?? '';
    for (const row of rows) {
      sequence += 1;
      const hash = hashOf(row, sequence, previous);
      await trx('audit_rows')
        .where({ id: row.id })
        .whereNull('sequence')
        .update({ sequence, previous_hash: previous, hash });
      previous = hash;
    }
  });
  return rows.length === BATCH;
}

/** Checks the chain; answers how many rows are sealed and the first sequence that is wrong, if any. */
export async function verifyAudit({ db }: { db: Database }): Promise<{ sealed: number; brokenAt: number | null }> {
  let expected = 1;
  let previous = '';
  for (;;) {
    const rows = (await db
      .knex('audit_rows')
      .where('sequence', '>=', expected)
      .orderBy('sequence')
      .limit(BATCH)) as AuditRow[];
    for (const row of rows) {
      if (row.sequence !== expected || row.previous_hash !== previous || row.hash !== hashOf(row, expected, previous)) {
        return { sealed: expected - 1, brokenAt: expected };
      }
      previous = row.hash;
      expected += 1;
    }
    if (rows.length < BATCH) return { sealed: expected - 1, brokenAt: null };
  }
}
