import { checkContent } from '@service-manual/schemas';
import { actingOrganisation } from '../../access/acting-organisation.ts';
import { actorOf, type Principal } from '../../access/principal.ts';
import { fault } from '../../errors.ts';
import { updateEdition } from '../edition-rows.ts';
import { runCommand, type CommandInput } from '../run-command.ts';
import type { CommandResult, Tools } from '../types.ts';

/**
 * Hands the open edition over for review.
 * @throws INVALID with everything that must still be filled in.
 */
export function submit(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'submit', input, async ({ trx, record, at }) => {
    const edition = record.open;
    if (!edition) throw fault('WRONG_STATE');
    const issues = checkContent(record.kind, edition.content, 'submit', record.originalLanguage);
    if (issues.length) throw fault('INVALID', { issues });
    await updateEdition(trx, edition, at, {
      state: 'submitted',
      submitted_at: at,
      submitted_by: actorOf(principal),
      submitter_organisation: actingOrganisation(principal, record),
      reviewer: null,
    });
  });
}

/** The submitter's organisation takes a submission back to go on writing. */
export function takeBack(tools: Tools, principal: Principal, input: CommandInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'takeBack', input, async ({ trx, record, at }) => {
    if (!record.open) throw fault('WRONG_STATE');
    await updateEdition(trx, record.open, at, { state: 'draft', submitted_at: null });
  });
}
