import type { Role } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { actorOf, type Principal } from '../access/principal.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import type { Services } from '../services.ts';
import {
  assertNotLastMainUser,
  assertRoleFits,
  lockOrganisation,
  mainUserRole,
  managedOrganisation,
  type ManagedOrganisation,
} from './manage.ts';
import { roleIn } from './people.ts';
import { endSessions } from './sessions.ts';

/** Which member of which organisation. */
export interface MemberInput {
  organisation: string;
  person: string;
}

/**
 * Gives a member another role in the same organisation and ends the member's sessions at once.
 * @throws FORBIDDEN, NOT_FOUND (no member), INVALID (the role is of another kind of organisation), WRONG_STATE (last main user)
 */
export function setMemberRole(
  services: Pick<Services, 'db'>,
  principal: Principal,
  input: MemberInput & { role: Role },
): Promise<boolean> {
  return changeMember(services, principal, input, 'setMemberRole', async (trx, organisation, oldRole) => {
    assertRoleFits(organisation.kind, input.role);
    if (oldRole === input.role) return;
    await trx('memberships')
      .where({ organisation: input.organisation, person: input.person })
      .update({ role: input.role, updated_at: new Date() });
  });
}

/**
 * Takes a member out of the organisation and ends the member's sessions at once. The person stays: editions and audit
 * name them, and they may be a member elsewhere.
 * @throws FORBIDDEN, NOT_FOUND (no member), WRONG_STATE (last main user)
 */
export function removeMember(
  services: Pick<Services, 'db'>,
  principal: Principal,
  input: MemberInput,
): Promise<boolean> {
  return changeMember(services, principal, input, 'removeMember', async (trx) => {
    await trx('memberships').where({ organisation: input.organisation, person: input.person }).del();
  });
}

async function changeMember(
  { db }: Pick<Services, 'db'>,
  principal: Principal,
  input: MemberInput & { role?: Role },
  action: string,
  change: (trx: Knex.Transaction, organisation: ManagedOrganisation, oldRole: Role) => Promise<void>,
): Promise<boolean> {
  const organisation = await managedOrganisation(db.knex, principal, input.organisation);
  const mainRole = mainUserRole[organisation.kind];
  await db.transaction(async (trx) => {
    await lockOrganisation(trx, organisation.document_id);
    const oldRole = await roleIn(trx, organisation.document_id, input.person);
    if (!oldRole) throw fault('NOT_FOUND');
    if (oldRole === mainRole && input.role !== mainRole) {
      await assertNotLastMainUser(trx, principal, organisation, input.person);
    }
    await change(trx, organisation, oldRole);
    await endSessions(trx, input.person);
    await writeAudit(trx, {
      at: new Date(),
      actor: actorOf(principal),
      action,
      organisation: organisation.document_id,
      detail: { person: input.person, from: oldRole, ...(input.role && { to: input.role }) },
    });
  });
  return true;
}
