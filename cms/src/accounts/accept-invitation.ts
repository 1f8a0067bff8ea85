import type { Locale, Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import { isUniqueViolation } from '../editions/commands/create-record.ts';
import type { Services } from '../services.ts';
import { fromBoolean } from '../storage/columns.ts';
import { rowById } from '../storage/ids.ts';
import { addMembership, createPerson } from './create-person.ts';
import { removeInvitations } from './invite.ts';
import { checkNewPerson } from './new-person.ts';
import { findLink, takeLink } from './one-time-links.ts';
import { accountByEmail, lockAccount, type Account } from './people.ts';
import { assertWithin, limits } from './rate-limits.ts';
import { startSession, type SessionGrant } from './sessions.ts';
import { assertUnchanged, checkCredentials } from './sign-in.ts';

/** What an invited person gives. One who has an account gives its password; name and language are not changed then. */
export interface AcceptInput {
  token: string;
  name: string;
  password: string;
  locale: Locale;
}

interface InvitationRow {
  document_id: string;
  organisation: string;
  email: string;
  role: Role;
}

/** Makes the person a member once the transaction is there; answers the person's id. */
type Join = (trx: Knex.Transaction) => Promise<string>;

/**
 * Makes the invited person a member and signs them in. The link is used up only when all of it succeeds.
 * @throws LINK_EXPIRED, INVALID, BAD_CREDENTIALS (has an account; the password is another), RATE_LIMITED
 */
export async function acceptInvitation(
  services: Pick<Services, 'db'>,
  input: AcceptInput,
  clientAddress: string,
): Promise<SessionGrant> {
  const { db } = services;
  await assertWithin(db.knex, limits.linkAddress, clientAddress);
  const invitation = await openInvitation(db.knex, await findLink(db.knex, 'invitation', input.token));
  const account = await accountByEmail(db.knex, invitation.email);
  const join = account
    ? await joinWithAccount(services, account, input, clientAddress)
    : await joinAsNew(invitation, input);
  const at = new Date();
  return db
    .transaction(async (trx) => {
      await takeLink(trx, 'invitation', input.token);
      const person = await join(trx);
      await addMembership(trx, { person, organisation: invitation.organisation, role: invitation.role });
      await removeInvitations(trx, invitation.organisation, invitation.email);
      const { organisation, role, document_id: id } = invitation;
      const detail = { invitation: id, role, newPerson: !account };
      await writeAudit(trx, { at, actor: person, action: 'acceptInvitation', organisation, detail });
      return startSession(trx, person, at);
    })
    .catch((error: unknown) => {
      // Another invitation of the same new person was accepted at the same moment: now there is an account.
      throw isUniqueViolation(error) ? fault('BUSY') : error;
    });
}

async function openInvitation(db: Knex, id: string): Promise<InvitationRow> {
  const invitation = await rowById<InvitationRow>(db, 'invitations', id);
  const organisation =
    invitation && (await rowById<{ retired: unknown }>(db, 'organisations', invitation.organisation));
  if (!invitation || !organisation || fromBoolean(organisation.retired)) throw fault('LINK_EXPIRED');
  return invitation;
}

// Whoever reads the mail is not yet the owner of the account: the password is.
async function joinWithAccount(
  services: Pick<Services, 'db'>,
  account: Account,
  { password }: AcceptInput,
  clientAddress: string,
): Promise<Join> {
  const verified = await checkCredentials(services, { email: account.email, password }, clientAddress);
  return async (trx) => {
    assertUnchanged(await lockAccount(trx, verified.id), verified);
    return verified.id;
  };
}

async function joinAsNew({ email }: InvitationRow, input: AcceptInput): Promise<Join> {
  const person = await checkNewPerson({ ...input, email });
  return (trx) => createPerson(trx, person);
}
