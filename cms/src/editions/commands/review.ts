import { textSchema, zodIssues } from '@service-manual/schemas';
import { z } from 'zod';
import type { Principal } from '../../access/principal.ts';
import { reviewingOrganisation } from '../../access/commands.ts';
import { actorOf } from '../../access/principal.ts';
import { fault } from '../../errors.ts';
import { updateEdition } from '../edition-rows.ts';
import { runCommand, type CommandInput } from '../run-command.ts';
import type { CommandResult, Tools } from '../types.ts';

/** A municipal editor begins the review, or takes over a colleague's. */
export function claim(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'claim', input, async ({ trx, record, at }) => {
    if (!record.open) throw fault('WRONG_STATE');
    await updateEdition(trx, record.open, at, { state: 'in_review', reviewer: actorOf(principal) });
  });
}

/**
 * Gives the review to a colleague of the same municipality.
 * @throws INVALID when the colleague may not review there.
 */
export function handOver(
  tools: Tools,
  principal: Principal,
  input: CommandInput & { to: string },
): Promise<CommandResult> {
  return runCommand(tools, principal, 'handOver', input, async ({ trx, record, at, audit }) => {
    if (!record.open) throw fault('WRONG_STATE');
    const colleague = await trx('memberships as m')
      .join('people as p', 'p.document_id', 'm.person')
      .where({ 'm.person': input.to, 'm.organisation': reviewingOrganisation(record), 'p.active': true })
      .whereIn('m.role', ['municipal_editor', 'municipal_main_user'])
      .first('m.id');
    if (!colleague) throw fault('INVALID', { issues: [{ path: 'to', code: 'UNKNOWN_VALUE' }] });
    audit['to'] = input.to;
    await updateEdition(trx, record.open, at, { state: 'in_review', reviewer: input.to });
  });
}

const reasonSchema = z.object({ reason: textSchema.max(2_000) });

/** The reason as it is stored. @throws INVALID when it is blank, too long or nothing a person types. */
export function checkedReason(given: string): string {
  const reason = given.trim();
  if (reason === '') throw fault('INVALID', { issues: [{ path: 'reason', code: 'REQUIRED' }] });
  const parsed = reasonSchema.safeParse({ reason });
  if (!parsed.success) throw fault('INVALID', { issues: zodIssues(parsed.error) });
  return reason;
}

/** Sends the edition back with a reason. @throws INVALID without a reason. */
export function returnToProvider(
  tools: Tools,
  principal: Principal,
  input: CommandInput & { reason: string },
): Promise<CommandResult> {
  return runCommand(tools, principal, 'returnToProvider', input, async ({ trx, record, at }) => {
    if (!record.open) throw fault('WRONG_STATE');
    await updateEdition(trx, record.open, at, { state: 'returned', return_reason: checkedReason(input.reason) });
  });
}
