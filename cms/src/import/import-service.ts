import { checkContent, type Content, type Issue, type Locale, type ServiceContent } from '@service-manual/schemas';
import type { Principal } from '../access/principal.ts';
import { createRecord } from '../editions/commands/create-record.ts';
import { publish, saveDraft } from '../editions/commands/index.ts';
import { loadRecord } from '../editions/store.ts';
import type { CommandResult, WorkRecord } from '../editions/types.ts';
import { fault } from '../errors.ts';
import type { Services } from '../services.ts';
import { ensureOwner } from './ensure-owner.ts';

/** One record of an outside register. `sourceHash` names the text as it stands there. */
export interface ImportInput {
  source: string;
  sourceId: string;
  sourceHash: string;
  /** Key of the owner organisation; created when it does not exist. */
  owner: string;
  /** Three-digit code of the responsible municipality; its organisation is created when it does not exist. */
  municipality: string;
  originalLanguage: Locale;
  content: ServiceContent;
  publish: boolean;
}

/** What became of a record. `draft_kept`: people have edited meanwhile, so nothing was published over their work. */
export interface ImportResult {
  outcome: 'created' | 'updated' | 'unchanged' | 'draft_kept';
  recordId: string;
  published: boolean;
  /** What a person would still have to fill in. */
  missing: Issue[];
}

/**
 * Takes one record over. Compares with the hash of the last import: an unchanged source changes nothing, whatever
 * people did meanwhile; a changed one becomes a new edition, published only where no person has edited.
 * @throws INVALID when the content breaks the *publish* rules.
 */
export async function importService(
  services: Services,
  principal: Principal,
  input: ImportInput,
): Promise<ImportResult> {
  const issues = checkContent('service', input.content, 'publish', input.originalLanguage);
  if (issues.length) throw fault('INVALID', { issues });
  if (input.source === 'own' || !input.source || !input.sourceId) throw fault('BAD_REQUEST');
  const missing = checkContent('service', input.content, 'submit', input.originalLanguage);
  const known = (await services.db
    .knex('records')
    .where({ source: input.source, source_id: input.sourceId })
    .first()) as { document_id: string; source_hash: string | null } | undefined;
  if (!known) {
    const created = await create(services, principal, input);
    return { outcome: 'created', recordId: created.record, published: created.lifecycle === 'live', missing };
  }
  const record = await loadRecord(services.db.knex, known.document_id);
  if (!record) throw fault('INTERNAL');
  // An import that was cut off between saving and publishing left no hash: it is finished here.
  if (known.source_hash === input.sourceHash) {
    return { outcome: 'unchanged', recordId: record.id, published: record.lifecycle === 'live', missing };
  }
  return { ...(await update(services, principal, record, input)), missing };
}

async function create(services: Services, principal: Principal, input: ImportInput): Promise<CommandResult> {
  const { owner, municipality } = await ensureOwner(services.db, input);
  const created = await createRecord(services, principal, {
    kind: 'service',
    owner,
    responsibleMunicipality: municipality,
    parent: null,
    originalLanguage: input.originalLanguage,
    content: input.content as Content,
    source: input.source,
    sourceId: input.sourceId,
  });
  return finish(services, principal, created, input);
}

async function update(services: Services, principal: Principal, record: WorkRecord, input: ImportInput) {
  const untouched = !isEditedByPeople(record);
  if (!untouched && record.open) {
    // Somebody is writing: their open edition is left as it is, and the change is offered again next time.
    return { outcome: 'draft_kept' as const, recordId: record.id, published: false };
  }
  const saved = await saveDraft(services, principal, {
    record: record.id,
    expectedRevision: record.revision,
    content: input.content as Content,
    kinds: ['service'],
  });
  const result = await finish(services, principal, saved, { ...input, publish: input.publish && untouched });
  return {
    outcome: untouched ? ('updated' as const) : ('draft_kept' as const),
    recordId: record.id,
    published: result.state === 'published',
  };
}

const isEditedByPeople = (record: WorkRecord): boolean =>
  [record.open, record.live].some((edition) => edition !== null && !edition.author?.startsWith('system:'));

/** Publishes when asked to, and only then remembers the hash: an interrupted record is taken up again. */
async function finish(
  services: Services,
  principal: Principal,
  saved: CommandResult,
  input: ImportInput,
): Promise<CommandResult> {
  const result =
    input.publish && saved.contentHash
      ? await publish(services, principal, {
          record: saved.record,
          expectedRevision: saved.revision,
          contentHash: saved.contentHash,
        })
      : saved;
  await services.db.knex('records').where({ document_id: saved.record }).update({ source_hash: input.sourceHash });
  return result;
}
