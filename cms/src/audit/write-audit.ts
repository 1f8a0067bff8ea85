import type { Knex } from 'knex';
import { toJson } from '../storage/columns.ts';
import { newId, strapiColumns } from '../storage/ids.ts';

/** One business event: who did what to which record. User ids only; never a name, an address or a text. */
export interface AuditEntry {
  at: Date;
  actor: string;
  action: string;
  record?: string | null;
  edition?: number | null;
  organisation?: string | null;
  detail?: Record<string, unknown>;
}

/** Writes the row in the transaction of the event itself; the sealer adds sequence and hash afterwards. */
export async function writeAudit(trx: Knex.Transaction, entry: AuditEntry): Promise<void> {
  await trx('audit_rows').insert({
    ...strapiColumns(newId(), entry.at),
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    record: entry.record ?? null,
    edition: entry.edition ?? null,
    organisation: entry.organisation ?? null,
    detail: toJson(entry.detail ?? {}),
  });
}
