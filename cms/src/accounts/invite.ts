import type { Locale, Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { actorOf, type Principal } from '../access/principal.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import { addEvent } from '../outbox/add-event.ts';
import type { Services } from '../services.ts';
import { newId, strapiColumns } from '../storage/ids.ts';
import { cleanEmail } from './email.ts';
import { assertRoleFits, lockOrganisation, managedOrganisation } from './manage.ts';
import { accountByEmail, roleIn } from './people.ts';
import { assertWithin, limits } from './rate-limits.ts';

const INVITATION_MS = 14 * 24 * 3_600_000;

/** Whom to invite where, as what. */
export interface InvitationInput {
  organisation: string;
  email: string;
  role: Role;
  locale: Locale;
}

/** An open invitation as managers see it. */
export interface InvitationView {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
}

/**
 * Invites somebody by mail; an earlier invitation of the same address to the same organisation ends.
 * @throws FORBIDDEN, NOT_FOUND, INVALID (address, role of another kind, a member already), RATE_LIMITED
 */
export async function inviteMember(
  services: Pick<Services, 'db' | 'wake'>,
  principal: Principal,
  input: InvitationInput,
): Promise<InvitationView> {
  const { db } = services;
  const organisation = await managedOrganisation(db.knex, principal, input.organisation);
  assertRoleFits(organisation.kind, input.role);
  const email = cleanEmail(input.email);
  await assertWithin(db.knex, limits.invite, actorOf(principal));
  const invitation = await db.transaction(async (trx) => {
    await lockOrganisation(trx, organisation.document_id);
    const account = await accountByEmail(trx, email);
    if (account && (await roleIn(trx, organisation.document_id, account.id))) {
      throw fault('INVALID', { issues: [{ path: 'email', code: 'DUPLICATE' }] });
    }
    return addInvitation(trx, principal, { ...input, email });
  });
  services.wake();
  return invitation;
}

/** Writes an invitation, the event of its mail and its audit row. The caller has checked everything. */
export async function addInvitation(
  trx: Knex.Transaction,
  principal: Principal,
  { organisation, email, role, locale }: InvitationInput,
): Promise<InvitationView> {
  await removeInvitations(trx, organisation, email);
  const id = newId();
  const at = new Date();
  const expiresAt = new Date(at.getTime() + INVITATION_MS);
  await trx('invitations').insert({
    ...strapiColumns(id, at),
    organisation,
    email,
    role,
    locale,
    expires_at: expiresAt,
  });
  await addEvent(trx, { topic: 'mail', kind: 'invitation', payload: { invitation: id } });
  await writeAudit(trx, {
    at,
    actor: actorOf(principal),
    action: 'inviteMember',
    organisation,
    detail: { invitation: id, role },
  });
  return { id, email, role, expiresAt: expiresAt.toISOString() };
}

/** Ends the open invitations of an address to an organisation, and their links. */
export async function removeInvitations(trx: Knex.Transaction, organisation: string, email: string): Promise<void> {
  const ids = (await trx('invitations').where({ organisation, email }).pluck('document_id')) as string[];
  if (ids.length === 0) return;
  await trx('one_time_links').where({ purpose: 'invitation' }).whereIn('subject', ids).del();
  await trx('invitations').whereIn('document_id', ids).del();
}
