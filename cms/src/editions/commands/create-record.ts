import { checkContent, type Content, type Locale, type RecordKind } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { OWN_SOURCE, maySeeWork, mayCommand, type RecordFacts } from '../../access/commands.ts';
import { actingOrganisation } from '../../access/acting-organisation.ts';
import { actorOf, type Principal } from '../../access/principal.ts';
import { isEditorOf, isMunicipalEditorOf } from '../../access/roles.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import { fault } from '../../errors.ts';
import { fromBoolean } from '../../storage/columns.ts';
import { newId, newShortId, rowById, strapiColumns } from '../../storage/ids.ts';
import { insertDraft } from '../edition-rows.ts';
import { resultOf } from '../run-command.ts';
import { loadRecord } from '../store.ts';
import type { CommandResult, Tools } from '../types.ts';

/** A new record and its first words. */
export interface NewRecord {
  kind: RecordKind;
  owner: string;
  responsibleMunicipality: string | null;
  parent: string | null;
  originalLanguage: Locale;
  content: Content;
  source?: string;
  sourceId?: string;
}

interface OrganisationRow {
  document_id: string;
  kind: string;
  default_municipality: string | null;
  retired: unknown;
}

/** A new service in state draft. Its municipality is the given one, else the owner's default, else it waits for the platform. */
export async function createService(
  tools: Tools,
  principal: Principal,
  input: Omit<NewRecord, 'kind' | 'parent' | 'source' | 'sourceId'>,
): Promise<CommandResult> {
  if (principal.kind === 'anonymous') throw fault('UNAUTHENTICATED');
  const owner = await rowById<OrganisationRow>(tools.db.knex, 'organisations', input.owner);
  if (!owner || owner.kind === 'platform' || fromBoolean(owner.retired)) {
    throw fault('INVALID', { issues: [{ path: 'owner', code: 'UNKNOWN_VALUE' }] });
  }
  const municipality =
    input.responsibleMunicipality ?? (owner.kind === 'municipality' ? owner.document_id : owner.default_municipality);
  if (municipality) await assertMunicipality(tools, municipality);
  // A municipality may also write a service for a provider that has no account.
  const forProvider = owner.kind === 'provider' && isMunicipalEditorOf(principal, municipality);
  if (!isEditorOf(principal, input.owner) && !forProvider) throw fault('FORBIDDEN');
  return createRecord(tools, principal, {
    ...input,
    kind: 'service',
    parent: null,
    responsibleMunicipality: municipality,
  });
}

async function assertMunicipality(tools: Tools, id: string): Promise<void> {
  const row = await rowById<OrganisationRow>(tools.db.knex, 'organisations', id);
  if (row?.kind !== 'municipality' || fromBoolean(row.retired)) {
    throw fault('INVALID', { issues: [{ path: 'responsibleMunicipality', code: 'UNKNOWN_VALUE' }] });
  }
}

/** The first words of guidance (by the responsible municipality) or of a municipality's overlay. */
export async function createInstructions(
  tools: Tools,
  principal: Principal,
  input: { service: string; kind: RecordKind; owner: string; content: Content },
): Promise<CommandResult> {
  if (principal.kind === 'anonymous') throw fault('UNAUTHENTICATED');
  const service = await loadRecord(tools.db.knex, input.service);
  if (!service || service.kind !== 'service' || input.kind === 'service') throw fault('NOT_FOUND');
  // A service that is not public yet is known only to those who work on it.
  if (!service.live && !maySeeWork(principal, service)) throw fault('NOT_FOUND');
  if (input.kind === 'guidance' && input.owner !== service.responsibleMunicipality) throw fault('FORBIDDEN');
  const facts: RecordFacts = {
    kind: input.kind,
    owner: input.owner,
    responsibleMunicipality: service.responsibleMunicipality,
    lifecycle: 'none',
    source: OWN_SOURCE,
    updaters: [],
    open: null,
  };
  if (!maySeeWork(principal, facts) || !mayCommand(principal, 'saveDraft', facts)) throw fault('FORBIDDEN');
  return createRecord(tools, principal, {
    ...input,
    parent: service.id,
    responsibleMunicipality: service.responsibleMunicipality,
    originalLanguage: service.originalLanguage,
  });
}

const ADDRESSES_TRIED = 3;

/**
 * Writes record and first draft in one transaction. The caller has asked `access`.
 * @throws INVALID for a content of the wrong shape, CONFLICT when the same guidance, overlay or source exists already.
 */
export async function createRecord(
  tools: Tools,
  principal: Principal,
  input: NewRecord,
  makeShortId: () => string = newShortId,
): Promise<CommandResult> {
  const issues = checkContent(input.kind, input.content, 'draft', input.originalLanguage);
  if (issues.length) throw fault('INVALID', { issues });
  for (let left = ADDRESSES_TRIED; ; left -= 1) {
    try {
      const shortId = input.kind === 'service' ? makeShortId() : null;
      return await tools.db.transaction((trx) => insertRecord(trx, principal, input, shortId));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      if (left === 1 || !isShortIdTaken(error)) throw fault('CONFLICT');
    }
  }
}

async function insertRecord(
  trx: Knex.Transaction,
  principal: Principal,
  input: NewRecord,
  shortId: string | null,
): Promise<CommandResult> {
  const id = newId();
  const at = new Date();
  if (input.parent) await holdParent(trx, input.parent, input.responsibleMunicipality);
  await trx('records').insert({
    ...strapiColumns(id, at),
    kind: input.kind,
    owner: input.owner,
    responsible_municipality: input.responsibleMunicipality,
    parent: input.parent,
    slot: slotOf(input),
    lifecycle: 'none',
    original_language: input.originalLanguage,
    revision: 1,
    short_id: shortId,
    source: input.source ?? OWN_SOURCE,
    source_id: input.sourceId ?? id,
    search_boost: 0,
    national: false,
  });
  const organisation = actingOrganisation(principal, input);
  await insertDraft(trx, { id }, { content: input.content, author: actorOf(principal), organisation, at });
  await writeAudit(trx, { at, actor: actorOf(principal), action: 'create', record: id, edition: 1, organisation });
  const record = await loadRecord(trx, id);
  if (!record) throw fault('INTERNAL');
  return resultOf(record);
}

// Responsibility for the service must not move away between the question who may write and the writing.
async function holdParent(trx: Knex.Transaction, parent: string, municipality: string | null): Promise<void> {
  const row = (await trx('records').where({ document_id: parent }).forUpdate().first('responsible_municipality')) as
    { responsible_municipality: string | null } | undefined;
  if (row?.responsible_municipality !== municipality) throw fault('CONFLICT');
}

/** Unique name of the place a record takes: one guidance per service, one overlay per service and municipality. */
const slotOf = ({ kind, parent, owner }: NewRecord): string | null =>
  kind === 'service' ? null : kind === 'guidance' ? `${parent}:guidance` : `${parent}:overlay:${owner}`;

/** True when the database refused a second row with the same unique key. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code;
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}

// PostgreSQL names the index, SQLite the column.
const isShortIdTaken = (error: unknown): boolean =>
  /short_id/.test(`${(error as { constraint?: string }).constraint ?? ''} ${(error as Error).message}`);
