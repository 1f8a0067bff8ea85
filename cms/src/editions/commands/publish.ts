import { checkContent } from '@service-manual/schemas';
import type { CommandContext } from '../run-command.ts';
import { actorOf, type Principal } from '../../access/principal.ts';
import { fault } from '../../errors.ts';
import { addEvent } from '../../outbox/add-event.ts';
import { fromJson, toJson } from '../../storage/columns.ts';
import { changedFields } from '../changed-fields.ts';
import { updateEdition } from '../edition-rows.ts';
import { writeLiveRows } from '../live-rows.ts';
import { runCommand, type CommandInput } from '../run-command.ts';
import type { CommandResult, Edition, Tools } from '../types.ts';

/** `contentHash` names exactly the text that the person saw. */
export interface PublishInput extends CommandInput {
  contentHash: string;
}

/**
 * Makes the open edition live: edition, live rows, audit and outbox event in one transaction. People's texts pass the
 * *submit* rules again (a municipality may have completed them); an import passes the *publish* rules only.
 * @throws HASH_MISMATCH when the text changed after it was seen, INVALID when it breaks a rule.
 */
export function publish(tools: Tools, principal: Principal, input: PublishInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'publish', input, async (context) => {
    const { record } = context;
    const edition = record.open;
    if (!edition) throw fault('WRONG_STATE');
    if (edition.contentHash !== input.contentHash) throw fault('HASH_MISMATCH');
    const ruleSet = principal.kind === 'system' ? 'publish' : 'submit';
    const issues = checkContent(record.kind, edition.content, ruleSet, record.originalLanguage);
    if (issues.length) throw fault('INVALID', { issues });
    await makeLive(context, edition);
  });
}

async function makeLive({ trx, record, principal, at, audit }: CommandContext, edition: Edition): Promise<void> {
  if (record.live) await updateEdition(trx, record.live, at, { state: 'superseded' });
  await updateEdition(trx, edition, at, { state: 'published', published_by: actorOf(principal), went_live_at: at });
  const firstPublishedAt = record.firstPublishedAt ? new Date(record.firstPublishedAt) : at;
  await writeLiveRows(trx, record, edition, { at, firstPublishedAt });
  await trx('records').where({ document_id: record.id }).update({
    lifecycle: 'live',
    first_published_at: firstPublishedAt,
    confirmed_at: at,
    withdrawal_reason: null,
    needs_check: null,
  });
  audit['contentHash'] = edition.contentHash;
  audit['withoutReview'] = edition.state === 'draft';
  if (record.kind === 'service' && record.live) {
    await raiseChecks(trx, record.id, changedFields(record.live.content, edition.content), at);
  }
  await addEvent(trx, { topic: 'record', kind: record.kind, record: record.id });
}

// Whoever wrote instructions for this service checks them against the changed public text. Their revision grows, so
// that somebody who looked at them before cannot confirm them without having seen what changed.
async function raiseChecks(trx: CommandContext['trx'], service: string, changed: string[], at: Date): Promise<void> {
  if (changed.length === 0) return;
  const children = (await trx('records')
    .where({ parent: service, lifecycle: 'live' })
    .orderBy('id')
    .forUpdate()
    .select('id', 'revision', 'needs_check')) as { id: number; revision: number; needs_check: unknown }[];
  for (const { id, revision, needs_check: known } of children) {
    const all = [...new Set([...(fromJson<string[]>(known) ?? []), ...changed])].sort();
    await trx('records')
      .where({ id })
      .update({ needs_check: toJson(all), revision: revision + 1, updated_at: at });
  }
}
