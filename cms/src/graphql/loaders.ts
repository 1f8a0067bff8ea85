import type { LocalizedText } from '@service-manual/schemas';
import type { Knex } from 'knex';
import type { Principal } from '../access/principal.ts';
import { isPlatform, organisationsOf } from '../access/roles.ts';
import { organisationRows } from '../live/read-live.ts';
import { fromJson } from '../storage/columns.ts';
import type { OperationContext } from './op.ts';

/** Context of a resolver of a type, below the root fields. */
export interface TypeContext {
  state: { operation: OperationContext; batches?: Map<string, Batch> };
}

interface Batch {
  ids: Set<string>;
  rows: Promise<Map<string, unknown>>;
}

// Collects the ids asked for in one turn of the event loop, so that a list of fifty rows costs one query.
function batched<T>(
  context: TypeContext,
  name: string,
  id: string,
  read: (ids: string[]) => Promise<Map<string, T>>,
): Promise<T | undefined> {
  context.state.batches ??= new Map();
  let batch = context.state.batches.get(name);
  if (!batch) {
    const ids = new Set<string>();
    const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      context.state.batches?.delete(name);
      return read([...ids]);
    });
    batch = { ids, rows };
    context.state.batches.set(name, batch);
  }
  batch.ids.add(id);
  return batch.rows.then((rows) => rows.get(id) as T | undefined);
}

/** An organisation by id as staff see it; null for none. */
export async function organisationRef(context: TypeContext, id: string | null | undefined) {
  if (!id) return null;
  const { knex } = context.state.operation.services.db;
  const row = await batched(context, 'organisation', id, (ids) => organisationRows(knex, ids));
  return row
    ? { id: row.document_id, key: row.key, kind: row.kind, name: fromJson<LocalizedText>(row.name) ?? {} }
    : null;
}

/**
 * A person by id: the name and nothing else, for colleagues in one of the asker's organisations and for the platform;
 * others are told the organisation only. Null also for programs and for people who were removed.
 */
export async function personRef(context: TypeContext, id: string | null | undefined) {
  if (!id || id.startsWith('system:')) return null;
  const { principal, services } = context.state.operation;
  const row = await batched(context, 'person', id, (ids) => namesOf(services.db.knex, principal, ids));
  return row ? { id: row.document_id, name: row.name } : null;
}

async function namesOf(knex: Knex, principal: Principal, ids: string[]) {
  const people = knex('people').whereIn('document_id', ids).select('document_id', 'name');
  if (!isPlatform(principal)) {
    const colleagues = knex('memberships').select('person').whereIn('organisation', organisationsOf(principal));
    void people.whereIn('document_id', colleagues);
  }
  const rows = (await people) as { document_id: string; name: string }[];
  return new Map(rows.map((person) => [person.document_id, person]));
}
