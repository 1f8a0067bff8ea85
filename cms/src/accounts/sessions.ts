import type { Knex } from 'knex';
import { newId, strapiColumns } from '../storage/ids.ts';
import { hashToken, newToken } from './tokens.ts';

const HOUR = 3_600_000;
/** A session ends when nothing was asked for this long … */
const IDLE_MS = 12 * HOUR;
/** … and in any case this long after the sign-in. */
const LIFETIME_MS = 7 * 24 * HOUR;
/** How exactly idle time is measured: between two writes of the same session. */
export const TOUCH_EVERY_MS = 10 * 60_000;

/** What the site gets at sign-in. `expiresAt`: the latest moment the session can live to, ISO 8601 in UTC. */
export interface SessionGrant {
  token: string;
  expiresAt: string;
}

/** Until when a session lives that began and was used at these moments. */
export const expiryOf = (startedAt: Date, usedAt: Date): Date =>
  new Date(Math.min(startedAt.getTime() + LIFETIME_MS, usedAt.getTime() + IDLE_MS));

/** Starts a session; the token is answered and never stored. */
export async function startSession(trx: Knex.Transaction, person: string, at: Date): Promise<SessionGrant> {
  const token = newToken();
  await trx('sessions').insert({
    ...strapiColumns(newId(), at),
    person,
    token_hash: hashToken(token),
    last_seen_at: at,
    expires_at: expiryOf(at, at),
  });
  return { token, expiresAt: new Date(at.getTime() + LIFETIME_MS).toISOString() };
}

/** Ends every session of a person at once, or every one but `except`. */
export async function endSessions(trx: Knex.Transaction, person: string, except?: string): Promise<void> {
  const query = trx('sessions').where({ person });
  await (except === undefined ? query : query.whereNot({ document_id: except })).del();
}

/** Notes that a session is in use, so that it lives on; of two at the same time one writes. */
export async function touchSession(
  db: Knex,
  session: { id: string; startedAt: Date; lastSeenAt: Date },
  now: Date,
): Promise<void> {
  await db('sessions')
    .where({ document_id: session.id })
    .where('last_seen_at', '<=', session.lastSeenAt)
    .update({ last_seen_at: now, expires_at: expiryOf(session.startedAt, now) });
}
