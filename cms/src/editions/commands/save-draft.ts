import { checkContent, type Content, type RecordKind } from '@service-manual/schemas';
import { actingOrganisation } from '../../access/acting-organisation.ts';
import { reviewingOrganisation, type RecordFacts } from '../../access/commands.ts';
import { actorOf, type Principal } from '../../access/principal.ts';
import { fault } from '../../errors.ts';
import { changedFields } from '../changed-fields.ts';
import { contentColumns, insertDraft, updateEdition } from '../edition-rows.ts';
import { runCommand, type CommandInput } from '../run-command.ts';
import type { CommandResult, Tools } from '../types.ts';

/** The kind the caller believes the record has, and the whole content in all languages. */
export interface SaveDraftInput extends CommandInput {
  content: Content;
  kinds: readonly RecordKind[];
}

/**
 * Saves the whole content as draft. Opens an edition when none is open; in submitted and in_review it is the
 * responsible municipality completing the text. Shape is checked, nothing more: people save half-finished work.
 * @throws INVALID with every fault of shape, and what `runCommand` throws.
 */
export function saveDraft(tools: Tools, principal: Principal, input: SaveDraftInput): Promise<CommandResult> {
  return runCommand(tools, principal, 'saveDraft', input, async ({ trx, record, at, audit }) => {
    if (!input.kinds.includes(record.kind)) throw fault('NOT_FOUND');
    const issues = checkContent(record.kind, input.content, 'draft', record.originalLanguage);
    if (issues.length) throw fault('INVALID', { issues });
    const before = (record.open ?? record.live)?.content ?? {};
    audit['changedFields'] = changedFields(before, input.content);
    const author = actorOf(principal);
    const organisation = wordsOf(record, actingOrganisation(principal, record));
    if (record.open) {
      await updateEdition(trx, record.open, at, { ...contentColumns(input.content, author), organisation });
    } else {
      await insertDraft(trx, record, { content: input.content, author, organisation, at });
    }
  });
}

// A municipality that completes another organisation's draft does not make the words its own.
const wordsOf = (record: RecordFacts, acting: string | null): string | null =>
  acting === reviewingOrganisation(record) ? (record.open?.organisation ?? acting) : acting;
