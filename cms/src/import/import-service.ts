import {
  checkContent,
  textSchema,
  zodIssues,
  type Content,
  type Issue,
  type Locale,
  type ServiceContent,
} from '@service-manual/schemas';
import { z } from 'zod';
import { OWN_SOURCE, canStart, mayCommand } from '../access/commands.ts';
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

/**
 * What became of a record. `draft_kept`: people have edited it, are reviewing it or took it off the site, so nothing was
 * published over their work; the new text is a draft, or is offered again next time where they are at work on one.
 */
export interface ImportResult {
  outcome: 'created' | 'updated' | 'unchanged' | 'draft_kept';
  recordId: string;
  published: boolean;
  /** What a person would still have to fill in. */
  missing: Issue[];
}

const originSchema = z.object({
  source: textSchema
    .min(1)
    .max(100)
    .refine((source) => source !== OWN_SOURCE, { params: { issue: 'UNKNOWN_VALUE' } }),
  sourceId: textSchema.min(1).max(255),
  sourceHash: textSchema.min(1).max(255),
});

/**
 * Takes one record over. Compares with the hash of the last import: an unchanged source changes nothing, whatever
 * people did meanwhile (a draft that the import left is published when it is asked to); a changed one becomes a new
 * edition, published only where no person has edited or withdrawn it.
 * @throws INVALID when the content breaks the *publish* rules; CONFLICT or BUSY when the record is written at this moment.
 */
export async function importService(
  services: Services,
  principal: Principal,
  input: ImportInput,
): Promise<ImportResult> {
  const origin = originSchema.safeParse(input);
  const issues = [
    ...(origin.error ? zodIssues(origin.error) : []),
    ...checkContent('service', input.content, 'publish', input.originalLanguage),
  ];
  if (issues.length) throw fault('INVALID', { issues });
  const missing = checkContent('service', input.content, 'submit', input.originalLanguage);
  const known = (await services.db
    .knex('records')
    .where({ source: input.source, source_id: input.sourceId })
    .first()) as { document_id: string } | undefined;
  const record = known && (await loadRecord(services.db.knex, known.document_id));
  if (!record) {
    const created = await create(services, principal, input);
    return { outcome: 'created', recordId: created.record, published: created.lifecycle === 'live', missing };
  }
  // An import that was cut off between saving and publishing left no hash: it is finished here.
  const change = record.sourceHash === input.sourceHash ? leftDraft : update;
  return { ...(await change(services, principal, record, input)), recordId: record.id, missing };
}

async function create(services: Services, principal: Principal, input: ImportInput): Promise<CommandResult> {
  const { owner, municipality } = await ensureOwner(services.db, principal, input);
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

type Outcome = Pick<ImportResult, 'outcome' | 'published'>;

async function leftDraft(
  services: Services,
  principal: Principal,
  record: WorkRecord,
  { publish: wanted }: ImportInput,
): Promise<Outcome> {
  const draft = record.lifecycle === 'none' && mayCommand(principal, 'publish', record) ? record.open : null;
  if (!wanted || !draft) return { outcome: 'unchanged', published: record.lifecycle === 'live' };
  await publish(services, principal, {
    record: record.id,
    expectedRevision: record.revision,
    contentHash: draft.contentHash,
  });
  return { outcome: 'updated', published: true };
}

async function update(
  services: Services,
  principal: Principal,
  record: WorkRecord,
  input: ImportInput,
): Promise<Outcome> {
  const kept = { outcome: 'draft_kept', published: false } as const;
  if (!canStart('saveDraft', record) || !mayCommand(principal, 'saveDraft', record)) return kept;
  const saved = await saveDraft(services, principal, {
    record: record.id,
    expectedRevision: record.revision,
    content: input.content as Content,
    kinds: ['service'],
  });
  // Only an import's own words are replaced without a person; the live edition's organisation tells whose they are.
  const untouched = (record.live?.organisation ?? null) === null && mayCommand(principal, 'publish', record);
  const result = await finish(services, principal, saved, { ...input, publish: input.publish && untouched });
  return untouched ? { outcome: 'updated', published: result.state === 'published' } : kept;
}

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
