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
    const colleague = await trx('memberships')
      .where({ person: input.to, organisation: reviewingOrganisation(record) })
      .whereIn('role', ['municipal_editor', 'municipal_main_user'])
      .first();
    if (!colleague) throw fault('INVALID', { issues: [{ path: 'to', code: 'UNKNOWN_VALUE' }] });
    audit['to'] = input.to;
    await updateEdition(trx, record.open, at, { state: 'in_review', reviewer: input.to });
  });
}

const REASON_MAX = 2_000;

/** The reason as it is stored. @throws INVALID when it is blank or too long. */
export function checkedReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw fault('INVALID', { issues: [{ path: 'reason', code: 'REQUIRED' }] });
  if (text.length > REASON_MAX) {
    throw fault('INVALID', { issues: [{ path: 'reason', code: 'TOO_LONG', params: { max: REASON_MAX } }] });
  }
  return text;
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
