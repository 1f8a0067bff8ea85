import { availabilitySchema, zodIssues, type Availability } from '@service-manual/schemas';
import type { Principal } from '../../access/principal.ts';
import { fault } from '../../errors.ts';
import { addEvent } from '../../outbox/add-event.ts';
import { toJson } from '../../storage/columns.ts';
import { updateEdition } from '../edition-rows.ts';
import { deleteLiveRows, writeLiveRows } from '../live-rows.ts';
import { runCommand, type CommandInput } from '../run-command.ts';
import { loadRecord } from '../store.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import type { CommandResult, Tools } from '../types.ts';
import { checkedReason } from './review.ts';

/** Throws the open edition away; the live one stays. */
export function discard(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'discard', input, async ({ trx, record, at }) => {
    if (!record.open) throw fault('WRONG_STATE');
    await updateEdition(trx, record.open, at, { state: 'discarded' });
  });
}

/** Says whether one can take part right now; live at once. @throws INVALID for an unknown state or dates in the wrong order. */
export function setAvailability(
  tools: Tools,
  principal: Principal,
  input: CommandInput & { availability: Availability },
): Promise<CommandResult> {
  return runCommand(tools, principal, 'setAvailability', input, async ({ trx, record, audit }) => {
    const parsed = availabilitySchema.safeParse(input.availability);
    if (!parsed.success) throw fault('INVALID', { issues: zodIssues(parsed.error) });
    const { from, to } = parsed.data;
    if (from && to && to < from) throw fault('INVALID', { issues: [{ path: 'to', code: 'END_BEFORE_START' }] });
    audit['availability'] = parsed.data;
    await trx('records')
      .where({ document_id: record.id })
      .update({ availability: toJson(parsed.data) });
    await addEvent(trx, { topic: 'record', kind: record.kind, record: record.id });
  });
}

/**
 * "Still accurate": freshness starts anew, and raised checks are cleared; no new edition. What was outdated goes back
 * on the site with the text it had.
 */
export function confirmAccurate(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'confirmAccurate', input, async ({ trx, record, at }) => {
    await trx('records')
      .where({ document_id: record.id })
      .update({ confirmed_at: at, needs_check: null, lifecycle: 'live' });
    if (record.lifecycle === 'live' || !record.live) return;
    const firstPublishedAt = new Date(record.firstPublishedAt ?? at);
    await writeLiveRows(trx, record, record.live, { at: new Date(record.live.wentLiveAt ?? at), firstPublishedAt });
    await addEvent(trx, { topic: 'record', kind: record.kind, record: record.id });
  });
}

/** Takes a record off the site, with a reason. An open edition stays; publishing it makes the record live again. */
export function withdraw(
  tools: Tools,
  principal: Principal,
  input: CommandInput & { reason: string },
): Promise<CommandResult> {
  return runCommand(tools, principal, 'withdraw', input, async ({ trx, record }) => {
    const reason = checkedReason(input.reason);
    await deleteLiveRows(trx, record);
    await trx('records')
      .where({ document_id: record.id })
      .update({ lifecycle: 'withdrawn', withdrawal_reason: reason });
    await addEvent(trx, { topic: 'record', kind: record.kind, record: record.id });
  });
}

/** Puts a record that is off the site away. */
export function archive(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'archive', input, async ({ trx, record }) => {
    await deleteLiveRows(trx, record);
    await trx('records').where({ document_id: record.id }).update({ lifecycle: 'archived' });
    await addEvent(trx, { topic: 'record', kind: record.kind, record: record.id });
  });
}

/** Takes a record out of the archive. It stays off the site until someone publishes it. */
export function restore(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'restore', input, async ({ trx, record }) => {
    await trx('records').where({ document_id: record.id }).update({ lifecycle: 'withdrawn' });
  });
}

/**
 * Takes a live service off the site because nobody has confirmed it for too long. Decided by the timers, not by a
 * person, so there is no revision to compare; the one written is raised all the same.
 */
export async function markOutdated(tools: Tools, id: string): Promise<void> {
  const record = await loadRecord(tools.db.knex, id);
  if (record?.lifecycle !== 'live') throw fault('WRONG_STATE');
  const at = new Date();
  await tools.db.transaction(async (trx) => {
    const changed = await trx('records')
      .where({ document_id: id, revision: record.revision })
      .update({ lifecycle: 'outdated', revision: record.revision + 1, updated_at: at });
    if (changed !== 1) throw fault('CONFLICT');
    await deleteLiveRows(trx, record);
    await writeAudit(trx, {
      at,
      actor: 'system:freshness',
      action: 'outdate',
      record: id,
      edition: record.live?.number ?? null,
    });
    await addEvent(trx, { topic: 'record', kind: record.kind, record: id });
  });
  tools.wake();
}
