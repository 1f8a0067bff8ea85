import type { Locale, OrganisationKind, Role } from '@service-manual/schemas';
import type { Person } from '../access/principal.ts';
import type { Services } from '../services.ts';
import { fromBoolean } from '../storage/columns.ts';
import { TOUCH_EVERY_MS, touchSession } from './sessions.ts';
import { hashToken, isToken } from './tokens.ts';

interface Row {
  session: string;
  started_at: number | Date;
  last_seen_at: number | Date;
  person: string;
  locale: Locale;
  active: unknown;
  organisation: string | null;
  kind: OrganisationKind | null;
  role: Role | null;
  retired: unknown;
}

/**
 * The person a session token belongs to, or null when the session is unknown, ended or too old, or the person is
 * blocked. Read anew on every request: what was taken from a person is gone at once.
 */
export async function authenticate({ db }: Pick<Services, 'db'>, token: string): Promise<Person | null> {
  if (!isToken(token)) return null;
  const now = new Date();
  const rows = (await db
    .knex('sessions as s')
    .join('people as p', 'p.document_id', 's.person')
    .leftJoin('memberships as m', 'm.person', 'p.document_id')
    .leftJoin('organisations as o', 'o.document_id', 'm.organisation')
    .where('s.token_hash', hashToken(token))
    .where('s.expires_at', '>', now)
    // The oldest membership first, always: what a person sees and in whose name they act must not change by chance.
    .orderBy('m.id')
    .select('s.document_id as session', 's.created_at as started_at', 's.last_seen_at', 'p.document_id as person')
    .select('p.locale', 'p.active', 'm.organisation', 'o.kind', 'm.role', 'o.retired')) as Row[];
  const [row] = rows;
  if (!row || !fromBoolean(row.active)) return null;
  const lastSeenAt = new Date(row.last_seen_at);
  if (now.getTime() - lastSeenAt.getTime() > TOUCH_EVERY_MS) {
    await touchSession(db.knex, { id: row.session, startedAt: new Date(row.started_at), lastSeenAt }, now);
  }
  return {
    kind: 'person',
    id: row.person,
    locale: row.locale,
    session: row.session,
    memberships: rows.flatMap(({ organisation, kind, role, retired }) =>
      organisation && kind && role && !fromBoolean(retired) ? [{ organisation, kind, role }] : [],
    ),
  };
}
