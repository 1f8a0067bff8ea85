import { openStates } from '@service-manual/schemas';
import type { Principal } from '../../access/principal.ts';
import { actorOf } from '../../access/principal.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import { fault } from '../../errors.ts';
import { addEvent } from '../../outbox/add-event.ts';
import { runCommand, type CommandContext, type CommandInput } from '../run-command.ts';
import { liveTables } from '../live-rows.ts';
import { updateEdition } from '../edition-rows.ts';
import type { CommandResult, Tools } from '../types.ts';

/**
 * Gives the responsibility for a service to another municipality (or to the first one, from the platform's queue). A
 * review under way begins anew there; the guidance, and what the former municipality was writing, goes along; overlays
 * stay with those who wrote them.
 * @throws INVALID for an organisation that is no municipality, is retired, or is responsible already.
 */
export function transferResponsibility(
  tools: Tools,
  principal: Principal,
  input: CommandInput & { municipality: string },
): Promise<CommandResult> {
  return runCommand(tools, principal, 'transferResponsibility', input, async (context) => {
    const { trx, record, at, audit } = context;
    const to = input.municipality;
    const row = (await trx('organisations')
      .where({ document_id: to, kind: 'municipality', retired: false })
      .first('id')) as object | undefined;
    if (!row || to === record.responsibleMunicipality) {
      throw fault('INVALID', { issues: [{ path: 'municipality', code: 'UNKNOWN_VALUE' }] });
    }
    Object.assign(audit, { from: record.responsibleMunicipality, to });
    // The updaters, like the reviewer, work for the former municipality.
    await trx('records')
      .where({ document_id: record.id })
      .update({ responsible_municipality: to, municipal_updater: null, municipal_substitute: null });
    if (record.open?.state === 'in_review') {
      await updateEdition(trx, record.open, at, { state: 'submitted', reviewer: null });
    }
    if (record.owner !== record.responsibleMunicipality) await moveWords(context, record.id, to);
    await trx(liveTables.service).where({ record_id: record.id }).update({ responsible_municipality: to });
    await moveInstructions(context, to);
    await addEvent(trx, { topic: 'record', kind: record.kind, record: record.id });
  });
}

async function moveWords({ trx, record }: CommandContext, edited: string, to: string): Promise<void> {
  if (record.responsibleMunicipality === null) return;
  await trx('editions')
    .where({ record: edited, organisation: record.responsibleMunicipality })
    .whereIn('state', [...openStates])
    .update({ organisation: to });
}

async function moveInstructions(context: CommandContext, to: string): Promise<void> {
  const { trx, record, principal, at, audit } = context;
  await trx('records').where({ parent: record.id, kind: 'overlay' }).update({ responsible_municipality: to });
  const guidance = (await trx('records').where({ parent: record.id, kind: 'guidance' }).forUpdate().first()) as
    { document_id: string; revision: number } | undefined;
  if (!guidance) return;
  const id = guidance.document_id;
  await trx('records')
    .where({ document_id: id })
    .update({ owner: to, responsible_municipality: to, revision: guidance.revision + 1, updated_at: at });
  await moveWords(context, id, to);
  await trx(liveTables.guidance).where({ record_id: id }).update({ owner: to });
  const actor = actorOf(principal);
  await writeAudit(trx, { at, actor, action: 'transferResponsibility', record: id, detail: audit });
}
