import type { OrganisationInput } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { toJson } from '../storage/columns.ts';
import { newId, strapiColumns } from '../storage/ids.ts';

/** Writes a new organisation and answers its id. The caller has checked the input and writes the audit row. */
export async function insertOrganisation(trx: Knex.Transaction, input: OrganisationInput, at: Date): Promise<string> {
  const id = newId();
  await trx('organisations').insert({
    ...strapiColumns(id, at),
    key: input.key,
    kind: input.kind,
    name: toJson(input.name),
    business_id: input.businessId ?? null,
    area_codes: toJson(input.areaCodes ?? []),
    default_municipality: input.defaultMunicipality ?? null,
    website: input.website ?? null,
    privacy_notice_url: input.privacyNoticeUrl ?? null,
    retired: false,
  });
  return id;
}
