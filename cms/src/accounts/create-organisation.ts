import {
  findTerm,
  organisationSchema,
  vocabularies,
  zodIssues,
  type Issue,
  type OrganisationInput,
} from '@service-manual/schemas';
import { actorOf, type Person } from '../access/principal.ts';
import { isPlatform } from '../access/roles.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { isUniqueViolation } from '../editions/commands/create-record.ts';
import { fault } from '../errors.ts';
import type { Services } from '../services.ts';
import { rowById } from '../storage/ids.ts';
import { cleanEmail } from './email.ts';
import { insertOrganisation } from './insert-organisation.ts';
import { addInvitation } from './invite.ts';
import { mainUserRole } from './manage.ts';

/** A new provider or municipality, and the address of its first main user. Empty fields may be null. */
export type NewOrganisation = { [Key in keyof OrganisationInput]: OrganisationInput[Key] | null } & {
  firstMainUser: string;
};

/**
 * Creates an organisation and invites its first main user; open to the platform only. Answers the id.
 * @throws FORBIDDEN, INVALID
 */
export async function createOrganisation(
  services: Pick<Services, 'db' | 'wake'>,
  principal: Person,
  { firstMainUser, ...given }: NewOrganisation,
): Promise<string> {
  if (!isPlatform(principal)) throw fault('FORBIDDEN');
  const input = await checked(services, given);
  const email = cleanEmail(firstMainUser, 'firstMainUser');
  const at = new Date();
  const id = await services.db
    .transaction(async (trx) => {
      const organisation = await insertOrganisation(trx, input, at);
      await writeAudit(trx, { at, actor: actorOf(principal), action: 'createOrganisation', organisation });
      const role = mainUserRole[input.kind];
      await addInvitation(trx, principal, { organisation, email, role, locale: principal.locale });
      return organisation;
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? invalid({ path: 'key', code: 'DUPLICATE' }) : error;
    });
  services.wake();
  return id;
}

const invalid = (...issues: Issue[]) => fault('INVALID', { issues });

async function checked(
  { db }: Pick<Services, 'db'>,
  given: Omit<NewOrganisation, 'firstMainUser'>,
): Promise<OrganisationInput> {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  if (given.name) filled['name'] = withoutNulls(given.name);
  const result = organisationSchema.safeParse(filled);
  if (!result.success) throw invalid(...zodIssues(result.error));
  const input = result.data;
  // There is one platform, and it is there from the first administrator on.
  if (input.kind === 'platform') throw invalid({ path: 'kind', code: 'UNKNOWN_VALUE' });
  if (input.kind === 'municipality' && !input.areaCodes?.length) throw invalid({ path: 'areaCodes', code: 'REQUIRED' });
  if (input.kind === 'provider' && input.areaCodes?.length) throw invalid({ path: 'areaCodes', code: 'UNKNOWN_FIELD' });
  const unknown = (input.areaCodes ?? []).findIndex((code) => !findTerm(vocabularies.municipality, code));
  if (unknown >= 0) throw invalid({ path: `areaCodes.${unknown}`, code: 'UNKNOWN_VALUE' });
  if (input.defaultMunicipality) {
    const row = await rowById<{ kind: string }>(db.knex, 'organisations', input.defaultMunicipality);
    if (input.kind !== 'provider' || row?.kind !== 'municipality')
      throw invalid({ path: 'defaultMunicipality', code: 'UNKNOWN_VALUE' });
  }
  return input;
}

const withoutNulls = (name: object) => Object.fromEntries(Object.entries(name).filter(([, text]) => text !== null));
