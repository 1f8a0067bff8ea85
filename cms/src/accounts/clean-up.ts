import type { Knex } from 'knex';

/** Removes what has no more use: ended sessions, old links, invitations (they hold addresses) and counters. */
export async function cleanUpAccounts(db: Knex): Promise<void> {
  const now = new Date();
  await db('sessions').where('expires_at', '<=', now).del();
  await db('one_time_links').where('expires_at', '<=', now).del();
  await db('invitations').where('expires_at', '<=', now).del();
  await db('rate_limits').where('resets_at', '<=', now).del();
}
