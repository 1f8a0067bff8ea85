import { contactSchema, zodIssues, type ContactInput, type LocalizedText } from '@service-manual/schemas';
import type { Principal } from '../access/principal.ts';
import { actorOf } from '../access/principal.ts';
import { isEditorOf, isPlatform, mayReadInternal, organisationsOf } from '../access/roles.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import type { Tools } from '../editions/types.ts';
import { addEvent } from '../outbox/add-event.ts';
import { fromBoolean, fromJson, toJson } from '../storage/columns.ts';
import type { Database } from '../storage/database.ts';
import { newId, rowById, strapiColumns } from '../storage/ids.ts';

/** A contact as staff see it. */
export interface ContactView {
  id: string;
  organisation: string;
  name: LocalizedText;
  phone: string | null;
  email: string | null;
  visibility: string;
}

type Row = Record<string, unknown>;

const viewOf = (row: Row): ContactView => ({
  id: row['document_id'] as string,
  organisation: row['organisation'] as string,
  name: fromJson<LocalizedText>(row['name']) ?? {},
  phone: row['phone'] as string | null,
  email: row['email'] as string | null,
  visibility: row['visibility'] as string,
});

/** Contacts the person may use: all public ones, internal ones of municipalities for municipal people, one's own always. */
export async function listContacts(db: Database, principal: Principal, organisation?: string): Promise<ContactView[]> {
  const query = db.knex('contacts').where((kept) => void kept.where({ retired: false }).orWhereNull('retired'));
  if (organisation) void query.where({ organisation });
  if (!mayReadInternal(principal)) {
    void query.where((either) => {
      void either.where({ visibility: 'public' }).orWhereIn('organisation', organisationsOf(principal));
    });
  }
  return ((await query.orderBy('id').limit(1_000)) as Row[]).map(viewOf);
}

/** Contacts by id, for internal pages. */
export async function contactsById(db: Database, ids: string[]): Promise<ContactView[]> {
  if (ids.length === 0) return [];
  const rows = (await db.knex('contacts').whereIn('document_id', ids)) as Row[];
  return ids.flatMap((id) => rows.filter((row) => row['document_id'] === id && !row['retired']).map(viewOf));
}

function assertKeeper(principal: Principal, organisation: string): void {
  if (!isEditorOf(principal, organisation) && !isPlatform(principal)) throw fault('FORBIDDEN');
}

/** Adds or changes a contact of an organisation one edits for; live at once. @throws INVALID, FORBIDDEN, NOT_FOUND */
export async function saveContact(
  tools: Tools,
  principal: Principal,
  id: string | null,
  input: ContactInput,
): Promise<ContactView> {
  const parsed = contactSchema.safeParse(input);
  if (!parsed.success) throw fault('INVALID', { issues: zodIssues(parsed.error) });
  const { organisation, name, phone, email, visibility } = parsed.data;
  assertKeeper(principal, organisation);
  if (!(await rowById<Row>(tools.db.knex, 'organisations', organisation))) {
    throw fault('INVALID', { issues: [{ path: 'organisation', code: 'UNKNOWN_VALUE' }] });
  }
  const existing = id ? await rowById<Row>(tools.db.knex, 'contacts', id) : undefined;
  if (id && (existing?.['organisation'] !== organisation || fromBoolean(existing['retired']))) throw fault('NOT_FOUND');
  const contact = id ?? newId();
  const columns = { organisation, name: toJson(name), phone: phone ?? null, email: email ?? null, visibility };
  const at = new Date();
  await tools.db.transaction(async (trx) => {
    if (id)
      await trx('contacts')
        .where({ document_id: id })
        .update({ ...columns, updated_at: at });
    else await trx('contacts').insert({ ...strapiColumns(contact, at), ...columns, retired: false });
    await writeAudit(trx, { at, actor: actorOf(principal), action: 'saveContact', organisation, detail: { contact } });
    await touchServices(trx, contact);
  });
  tools.wake();
  return { id: contact, organisation, name, phone: phone ?? null, email: email ?? null, visibility };
}

/** Takes a contact out of use; pages that named it show it no more. */
export async function removeContact(tools: Tools, principal: Principal, id: string): Promise<boolean> {
  const row = await rowById<Row>(tools.db.knex, 'contacts', id);
  if (!row) throw fault('NOT_FOUND');
  assertKeeper(principal, row['organisation'] as string);
  const at = new Date();
  await tools.db.transaction(async (trx) => {
    await trx('contacts').where({ document_id: id }).update({ retired: true, updated_at: at });
    await writeAudit(trx, {
      at,
      actor: actorOf(principal),
      action: 'removeContact',
      organisation: row['organisation'] as string,
      detail: { contact: id },
    });
    await touchServices(trx, id);
  });
  tools.wake();
  return true;
}

// Pages that show the contact must be made anew.
async function touchServices(trx: Parameters<typeof addEvent>[0], contact: string): Promise<void> {
  const rows = (await trx('published_services')
    .distinct('record_id')
    .whereRaw('CAST(contacts AS TEXT) LIKE ?', [`%"${contact}"%`])) as { record_id: string }[];
  for (const row of rows) await addEvent(trx, { topic: 'record', kind: 'service', record: row.record_id });
}
