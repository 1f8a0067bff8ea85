import { openStates, type LocalizedText, type RecordKind, type ServiceContent } from '@service-manual/schemas';
import type { Knex } from 'knex';
import type { Principal } from '../access/principal.ts';
import { isMunicipalEditorOf } from '../access/roles.ts';
import { fault } from '../errors.ts';
import { fromDate, fromJson } from '../storage/columns.ts';
import type { Database } from '../storage/database.ts';
import { onlyVisible } from './visible.ts';

/** What a row of the queue waits for. `waiting`: the other side's turn. `off`: withdrawn, outdated or archived. */
export const queueGroups = [
  'to_review',
  'in_review',
  'returned',
  'drafts',
  'to_check',
  'waiting',
  'live',
  'off',
] as const;
/** Group of a row of the queue. */
export type QueueGroup = (typeof queueGroups)[number];

/** Which part of the queue. */
export interface QueueInput {
  group?: QueueGroup;
  kind?: RecordKind;
  municipality?: string;
  owner?: string;
  q?: string;
  first: number;
  offset: number;
}

type Row = Record<string, unknown>;

/** Everything the person works on, grouped by whose turn it is; submissions oldest first, the rest newest first. */
export async function readQueue(db: Database, principal: Principal, input: QueueInput) {
  if (input.first < 0 || input.first > 100 || input.offset < 0 || input.offset > 100_000) throw fault('BAD_REQUEST');
  const rows = (await visibleRows(db.knex, principal, input)).map((row) => ({ row, group: groupOf(row, principal) }));
  const counts = queueGroups.map((group) => ({ group, count: rows.filter((item) => item.group === group).length }));
  const chosen = rows
    .filter((item) => input.group === undefined || item.group === input.group)
    .sort((a, b) => rank(a.group) - rank(b.group) || byTime(a, b));
  const page = chosen.slice(input.offset, input.offset + input.first);
  const titles = await titlesOf(
    db.knex,
    page.map((item) => item.row),
  );
  return {
    total: chosen.length,
    counts: counts.filter((item) => item.count > 0),
    items: page.map(({ row, group }) => itemOf(row, group, titles)),
  };
}

const rank = (group: QueueGroup) => queueGroups.indexOf(group);

// Who has waited longest for a review comes first; what was touched last comes first elsewhere.
function byTime(a: { row: Row; group: QueueGroup }, b: { row: Row }): number {
  const [one, other] = [
    fromDate(a.row['submitted_at'] ?? a.row['changed']),
    fromDate(b.row['submitted_at'] ?? b.row['changed']),
  ];
  const order = (one ?? '') < (other ?? '') ? -1 : 1;
  return a.group === 'to_review' || a.group === 'in_review' ? order : -order;
}

async function visibleRows(db: Knex, principal: Principal, input: QueueInput): Promise<Row[]> {
  const query = db('records')
    .leftJoin('editions', (join) => {
      void join.on('editions.record', 'records.document_id').andOnIn('editions.state', [...openStates]);
    })
    .select(
      'records.document_id as record',
      'records.kind',
      'records.parent',
      'records.owner',
      'records.responsible_municipality',
      'records.lifecycle',
      'records.revision',
      'records.needs_check',
      'records.updated_at as changed',
      'editions.state',
      'editions.submitted_at',
      'editions.reviewer',
      'editions.organisation as opened_by',
    );
  void onlyVisible(query, principal);
  if (input.kind) void query.where('records.kind', input.kind);
  if (input.municipality) void query.where('records.responsible_municipality', input.municipality);
  if (input.owner) void query.where('records.owner', input.owner);
  if (input.q) void matchingTitle(db, query, input.q);
  return (await query) as Row[];
}

// The title is inside the JSON content of the editions that are open or live; a word anywhere in it is close enough to find a row.
function matchingTitle(db: Knex, query: Knex.QueryBuilder, q: string) {
  const pattern = `%${q.slice(0, 100).toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  return query.whereExists(
    db('editions as text')
      .select('text.id')
      .whereRaw('text.record = COALESCE(records.parent, records.document_id)')
      .whereIn('text.state', [...openStates, 'published'])
      .whereRaw(`lower(CAST(text.content AS TEXT)) LIKE ? ESCAPE '!'`, [pattern]),
  );
}

function groupOf(row: Row, principal: Principal): QueueGroup {
  const reviews = isMunicipalEditorOf(principal, (row['responsible_municipality'] as string | null) ?? null);
  switch (row['state']) {
    case 'submitted':
      return reviews ? 'to_review' : 'waiting';
    case 'in_review':
      return reviews ? 'in_review' : 'waiting';
    case 'returned':
      return reviews ? 'waiting' : 'returned';
    case 'draft':
      return 'drafts';
  }
  if ((fromJson<string[]>(row['needs_check']) ?? []).length > 0) return 'to_check';
  return row['lifecycle'] === 'live' ? 'live' : 'off';
}

async function titlesOf(db: Knex, rows: Row[]): Promise<Map<string, LocalizedText>> {
  const ids = [...new Set(rows.map((row) => (row['parent'] ?? row['record']) as string))];
  const editions = (await db('editions')
    .whereIn('record', ids)
    .whereIn('state', [...openStates, 'published'])
    .select('record', 'state', 'content')) as Row[];
  const titles = new Map<string, LocalizedText>();
  // The open edition's title wins, because that is the one being worked on.
  for (const edition of editions.sort((a) => (a['state'] === 'published' ? -1 : 1))) {
    titles.set(edition['record'] as string, fromJson<ServiceContent>(edition['content'])?.title ?? {});
  }
  return titles;
}

function itemOf(row: Row, group: QueueGroup, titles: Map<string, LocalizedText>) {
  return {
    record: row['record'] as string,
    kind: row['kind'] as RecordKind,
    title: titles.get((row['parent'] ?? row['record']) as string) ?? {},
    group,
    owner: row['owner'] as string,
    responsibleMunicipality: row['responsible_municipality'] as string | null,
    lifecycle: row['lifecycle'],
    state: row['state'],
    revision: row['revision'],
    submittedAt: fromDate(row['submitted_at']),
    updatedAt: fromDate(row['changed']),
    reviewer: row['reviewer'] as string | null,
  };
}
