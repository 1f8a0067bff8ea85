import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { fault } from '../errors.ts';
import { fromDate } from '../storage/columns.ts';
import { newId, strapiColumns } from '../storage/ids.ts';

/** How often something may be tried within a time. */
export interface Limit {
  name: string;
  max: number;
  windowMs: number;
}

const MINUTE = 60_000;

/** Limits, per account or per client address. An office shares one address: its limit is wider. */
export const limits = {
  signInAccount: { name: 'sign-in:account', max: 10, windowMs: 15 * MINUTE },
  signInAddress: { name: 'sign-in:address', max: 100, windowMs: 15 * MINUTE },
  resetAccount: { name: 'reset:account', max: 3, windowMs: 60 * MINUTE },
  resetAddress: { name: 'reset:address', max: 30, windowMs: 60 * MINUTE },
  linkAddress: { name: 'link:address', max: 100, windowMs: 15 * MINUTE },
  invite: { name: 'invite:person', max: 60, windowMs: 60 * MINUTE },
} as const satisfies Record<string, Limit>;

// Hashed: a table of counters is no place for addresses of people.
const keyOf = (limit: Limit, who: string) =>
  `${limit.name}:${createHash('sha256').update(who).digest('hex').slice(0, 40)}`;

/** Counts one attempt in one atomic statement; answers how long to wait when it was one too many, else 0. In seconds. */
export async function countAttempt(db: Knex, limit: Limit, who: string): Promise<number> {
  const now = new Date();
  const resetsAt = new Date(now.getTime() + limit.windowMs);
  const [row] = (await db('rate_limits')
    .insert({ ...strapiColumns(newId(), now), key: keyOf(limit, who), count: 1, resets_at: resetsAt })
    .onConflict('key')
    .merge({
      count: db.raw('CASE WHEN rate_limits.resets_at <= ? THEN 1 ELSE rate_limits.count + 1 END', [now]),
      resets_at: db.raw('CASE WHEN rate_limits.resets_at <= ? THEN ? ELSE rate_limits.resets_at END', [now, resetsAt]),
    })
    .returning(['count', 'resets_at'])) as { count: number; resets_at: unknown }[];
  if (!row || row.count <= limit.max) return 0;
  const wait = Date.parse(fromDate(row.resets_at) ?? '') - now.getTime();
  return Math.max(1, Math.ceil(wait / 1_000));
}

/**
 * Counts one attempt.
 * @throws RATE_LIMITED with `retryAfterSeconds` when it was one too many
 */
export async function assertWithin(db: Knex, limit: Limit, who: string): Promise<void> {
  const retryAfterSeconds = await countAttempt(db, limit, who);
  if (retryAfterSeconds > 0) throw fault('RATE_LIMITED', { params: { retryAfterSeconds } });
}

/** Forgets every attempt: the person has shown who they are. */
export async function forgetAttempts(db: Knex, limit: Limit, who: string): Promise<void> {
  await db('rate_limits')
    .where({ key: keyOf(limit, who) })
    .del();
}

/** Takes one attempt back: it was no failure, and others at the same address may go on. */
export async function takeBackAttempt(db: Knex, limit: Limit, who: string): Promise<void> {
  await db('rate_limits')
    .where({ key: keyOf(limit, who) })
    .where('count', '>', 0)
    .decrement('count', 1);
}
