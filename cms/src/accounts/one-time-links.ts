import type { Knex } from 'knex';
import { fault } from '../errors.ts';
import { newId, strapiColumns } from '../storage/ids.ts';
import { hashToken, isToken, newToken } from './tokens.ts';

/** What a link lets its holder do, once. */
export type LinkPurpose = 'password-reset' | 'invitation' | 'first-administrator';

/**
 * Makes the token of a link and stores its hash. There is one link per purpose and subject: a newer one ends the older.
 * @param subject id of the person or invitation the link is for
 */
export async function issueLink(
  db: Knex,
  link: { purpose: LinkPurpose; subject: string; expiresAt: Date },
): Promise<string> {
  const token = newToken();
  const row = {
    ...strapiColumns(newId(), new Date()),
    purpose: link.purpose,
    subject: link.subject,
    token_hash: hashToken(token),
    expires_at: link.expiresAt,
  };
  await db('one_time_links').insert(row).onConflict(['purpose', 'subject']).merge();
  return token;
}

/**
 * Whom a link is for; leaves it usable, for checks that come before its use.
 * @throws LINK_EXPIRED when it was used, is too old or never was
 */
export async function findLink(db: Knex, purpose: LinkPurpose, token: string): Promise<string> {
  const row = isToken(token) ? await linkRow(db, purpose, token) : undefined;
  if (!row) throw fault('LINK_EXPIRED');
  return row.subject;
}

/**
 * Uses a link up and answers whom it is for. Of two at the same time one succeeds.
 * @throws LINK_EXPIRED when it was used, is too old or never was
 */
export async function takeLink(trx: Knex.Transaction, purpose: LinkPurpose, token: string): Promise<string> {
  const subject = await findLink(trx, purpose, token);
  const taken = await trx('one_time_links')
    .where({ purpose, subject, token_hash: hashToken(token) })
    .del();
  if (taken !== 1) throw fault('LINK_EXPIRED');
  return subject;
}

async function linkRow(db: Knex, purpose: LinkPurpose, token: string): Promise<{ subject: string } | undefined> {
  return (await db('one_time_links')
    .where({ purpose, token_hash: hashToken(token) })
    .where('expires_at', '>', new Date())
    .first()) as { subject: string } | undefined;
}
