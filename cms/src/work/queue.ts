import type { Lifecycle, RecordKind } from '@service-manual/schemas';
import type { Principal } from '../access/principal.ts';
import { fault } from '../errors.ts';
import { fromDate } from '../storage/columns.ts';
import type { Database } from '../storage/database.ts';
import { queueRows, type QueueFilter } from './queue-rows.ts';
import { titlesOf } from './titles.ts';

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
export interface QueueInput extends QueueFilter {
  group?: QueueGroup;
  first: number;
  offset: number;
}

/** A row as `queueRows` gives it. */
interface Row {
  record: string;
  kind: RecordKind;
  parent: string | null;
  owner: string;
  responsible_municipality: string | null;
  lifecycle: Lifecycle;
  revision: number;
  changed: unknown;
  state: string | null;
  submitted_at: unknown;
  reviewer: string | null;
  sees_open: unknown;
  turn: number;
}

/**
 * Everything the person works on, grouped by whose turn it is: who has waited longest for a review comes first, what was
 * touched last comes first elsewhere. The database groups, counts and pages.
 */
export async function readQueue(db: Database, principal: Principal, input: QueueInput) {
  if (input.first < 0 || input.first > 100 || input.offset < 0 || input.offset > 100_000) throw fault('BAD_REQUEST');
  const rows = () => db.knex.from(queueRows(db.knex, principal, input).as('queue'));
  const turn = input.group && queueGroups.indexOf(input.group);
  const found = (await rows().select('turn').count({ count: '*' }).groupBy('turn').orderBy('turn')) as {
    turn: number;
    count: number | string;
  }[];
  const counts = found.map(({ turn, count }) => ({ group: groupOf(turn), count: Number(count) }));
  const page = (await rows()
    .modify((query) => void (turn !== undefined && query.where({ turn })))
    .orderByRaw('turn, CASE WHEN turn < 2 THEN submitted_at END, changed DESC, record')
    .limit(input.first)
    .offset(input.offset)) as Row[];
  const titles = await titlesOf(
    db.knex,
    page.map((row) => ({ service: row.parent ?? row.record, open: Boolean(row.sees_open) })),
  );
  return {
    total: counts
      .filter(({ group }) => input.group === undefined || group === input.group)
      .reduce((sum, { count }) => sum + count, 0),
    counts,
    items: page.map((row, index) => ({
      record: row.record,
      kind: row.kind,
      title: titles[index] ?? {},
      group: groupOf(row.turn),
      owner: row.owner,
      responsibleMunicipality: row.responsible_municipality,
      lifecycle: row.lifecycle,
      state: row.state,
      revision: row.revision,
      submittedAt: fromDate(row.submitted_at),
      updatedAt: fromDate(row.changed),
      reviewer: row.reviewer,
    })),
  };
}

const groupOf = (turn: number) => queueGroups[turn] ?? 'off';
