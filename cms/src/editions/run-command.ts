import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { canStart, mayCommand, maySeeWork, type Command } from '../access/commands.ts';
import { actingOrganisation } from '../access/acting-organisation.ts';
import { actorOf, type Principal } from '../access/principal.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import { loadRecord } from './store.ts';
import type { CommandResult, Tools, WorkRecord } from './types.ts';

/** What every command is told: which record, and the revision the person looked at. */
export interface CommandInput {
  record: string;
  expectedRevision: number;
}

/** What a command's own part works with, inside the transaction. */
export interface CommandContext {
  trx: Knex.Transaction;
  record: WorkRecord;
  principal: Principal;
  /** Real time of the write. */
  at: Date;
  /** Adds facts to the audit row; never texts. */
  audit: Record<string, unknown>;
}

/**
 * Runs one command on one record. Order: access (before anything is told), compare-and-set on the revision, state,
 * the command's own writes, audit; all writes in one transaction.
 * @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT (with the current text), BUSY, WRONG_STATE, and what `work` throws.
 */
export async function runCommand(
  tools: Tools,
  principal: Principal,
  command: Command,
  input: CommandInput,
  work: (context: CommandContext) => Promise<void>,
): Promise<CommandResult> {
  const seen = await loadRecord(tools.db.knex, input.record);
  assertMay(principal, command, seen);
  const result = await tools.db.transaction(async (trx) => {
    await lockRecord(tools, trx, input.record);
    const raised = await raiseRevision(trx, input);
    const record = await loadRecord(trx, input.record);
    // Asked again, also before a conflict shows the text: ownership may have changed between the first look and the lock.
    assertMay(principal, command, record);
    if (!raised) throw conflict(record);
    if (!canStart(command, record)) throw fault('WRONG_STATE', { params: stateOf(record) });
    const context: CommandContext = { trx, record, principal, at: new Date(), audit: {} };
    await work(context);
    const after = await loadRecord(trx, input.record);
    if (!after) throw fault('INTERNAL');
    await writeAudit(trx, {
      at: context.at,
      actor: actorOf(principal),
      action: command,
      record: record.id,
      edition: record.open?.number ?? after.open?.number ?? after.live?.number ?? null,
      organisation: actingOrganisation(principal, record),
      detail: context.audit,
    });
    return resultOf(after);
  });
  tools.wake();
  return result;
}

function assertMay(
  principal: Principal,
  command: Command,
  record: WorkRecord | undefined,
): asserts record is WorkRecord {
  if (principal.kind === 'anonymous') throw fault('UNAUTHENTICATED');
  // A record one may not see looks like one that does not exist.
  if (!record || (principal.kind === 'person' && !maySeeWork(principal, record))) throw fault('NOT_FOUND');
  if (!mayCommand(principal, command, record)) throw fault('FORBIDDEN');
}

const stateOf = (record: WorkRecord) => ({ state: record.open?.state ?? 'none', lifecycle: record.lifecycle });

// PostgreSQL: a waiting lock would hold a connection each, until the pool is empty; the try-lock answers at once.
async function lockRecord(tools: Tools, trx: Knex.Transaction, record: string): Promise<void> {
  if (!tools.db.postgres) return;
  const key = createHash('sha256').update(record).digest().readBigInt64BE(0).toString();
  const { rows } = await trx.raw<{ rows: { locked: boolean }[] }>('SELECT pg_try_advisory_xact_lock(?) AS locked', [
    key,
  ]);
  if (!rows[0]?.locked) throw fault('BUSY');
}

/** Compare-and-set; false when somebody else wrote first. */
async function raiseRevision(trx: Knex.Transaction, { record, expectedRevision }: CommandInput): Promise<boolean> {
  const changed = await trx('records')
    .where({ document_id: record, revision: expectedRevision })
    .update({ revision: expectedRevision + 1, updated_at: new Date() });
  return changed === 1;
}

const conflict = ({ revision, open, live }: WorkRecord) =>
  fault('CONFLICT', { params: { revision }, current: (open ?? live)?.content ?? {} });

/** What a command answers about a record. */
export function resultOf(record: WorkRecord): CommandResult {
  const edition = record.open ?? record.live;
  return {
    record: record.id,
    revision: record.revision,
    lifecycle: record.lifecycle,
    edition: edition?.number ?? null,
    state: edition?.state ?? null,
    contentHash: edition?.contentHash ?? null,
  };
}
