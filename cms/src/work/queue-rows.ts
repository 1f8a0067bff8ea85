import { openStates, type RecordKind } from '@service-manual/schemas';
import type { Knex } from 'knex';
import type { Principal } from '../access/principal.ts';
import { isPlatform } from '../access/roles.ts';
import { editedBy, onlyVisible, reviewedBy } from './visible.ts';

/** Which rows of the queue; `q` is a part of the title. */
export interface QueueFilter {
  kind?: RecordKind;
  municipality?: string;
  owner?: string;
  q?: string;
}

const QUERY_MAX = 100;

/**
 * A query for everything the person works on. `turn` is the position in `queueGroups`; `sees_open` whether the title of
 * the open edition may be shown.
 */
export function queueRows(db: Knex, principal: Principal, filter: QueueFilter): Knex.QueryBuilder {
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
      'records.updated_at as changed',
      'editions.state',
      'editions.submitted_at',
      'editions.reviewer',
      seesOpen(db, principal, 'sees_open'),
      turnOf(db, principal),
    );
  void onlyVisible(query, principal);
  if (filter.kind) void query.where('records.kind', filter.kind);
  if (filter.municipality) void query.where('records.responsible_municipality', filter.municipality);
  if (filter.owner) void query.where('records.owner', filter.owner);
  if (filter.q) void query.whereExists(withTitle(db, principal, filter.q));
  return query;
}

/** Whose turn it is. A submission without municipality waits for the platform, which gives it to one. */
function turnOf(db: Knex, principal: Principal): Knex.Raw {
  const reviews = isPlatform(principal)
    ? db.raw('records.responsible_municipality IS NULL')
    : isIn(db, 'records.responsible_municipality', reviewedBy(principal));
  const owns = isIn(db, 'records.owner', editedBy(principal));
  return db.raw(
    `CASE
      WHEN editions.state = 'submitted' THEN CASE WHEN ? THEN 0 ELSE 5 END
      WHEN editions.state = 'in_review' THEN CASE WHEN ? THEN 1 ELSE 5 END
      WHEN editions.state = 'returned' THEN CASE WHEN ? THEN 2 ELSE 5 END
      WHEN editions.state = 'draft' THEN 3
      WHEN records.needs_check IS NOT NULL THEN 4
      WHEN records.lifecycle = 'live' THEN 6
      ELSE 7
    END AS turn`,
    [reviews, reviews, owns],
  );
}

// A municipality that wrote an overlay for another one's service knows that service as the public does.
function seesOpen(db: Knex, principal: Principal, alias?: string): Knex.Raw {
  const named = alias ? ` AS ${alias}` : '';
  if (isPlatform(principal)) return db.raw(`(1 = 1)${named}`);
  const responsible = isIn(db, 'records.responsible_municipality', reviewedBy(principal));
  return db.raw(`(records.kind <> 'overlay' OR ?)${named}`, [responsible]);
}

function withTitle(db: Knex, principal: Principal, q: string): Knex.QueryBuilder {
  const pattern = `%${q.slice(0, QUERY_MAX).normalize('NFC').toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  return db('editions as named')
    .select('named.id')
    .whereRaw('named.record = COALESCE(records.parent, records.document_id)')
    .whereRaw(`named.title_words LIKE ? ESCAPE '!'`, [pattern])
    .where((either) => {
      void either
        .where('named.state', 'published')
        .orWhere((open) => void open.whereIn('named.state', [...openStates]).whereRaw('?', [seesOpen(db, principal)]));
    });
}

const isIn = (db: Knex, column: string, ids: string[]): Knex.Raw =>
  ids.length ? db.raw(`${column} IN (${ids.map(() => '?').join(', ')})`, ids) : db.raw('1 = 0');
