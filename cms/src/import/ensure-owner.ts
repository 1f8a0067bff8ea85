import { findTerm, vocabularies, type OrganisationInput } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { insertOrganisation } from '../accounts/insert-organisation.ts';
import { actorOf, type Principal } from '../access/principal.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { fault } from '../errors.ts';
import { isUniqueViolation } from '../editions/commands/create-record.ts';
import type { Database } from '../storage/database.ts';

/**
 * The organisations an import writes for, created where they are missing (also on an empty system).
 * @throws INVALID for an unknown municipality or a key that is taken by another kind of organisation.
 */
export async function ensureOwner(
  db: Database,
  principal: Principal,
  input: { owner: string; municipality: string },
): Promise<{ owner: string; municipality: string }> {
  const term = findTerm(vocabularies.municipality, input.municipality);
  if (!term) throw fault('INVALID', { issues: [{ path: 'municipality', code: 'UNKNOWN_VALUE' }] });
  if (!/^[a-z0-9][a-z0-9-]{1,48}$/.test(input.owner)) {
    throw fault('INVALID', { issues: [{ path: 'owner', code: 'WRONG_TYPE' }] });
  }
  const actor = actorOf(principal);
  const municipality =
    (await municipalityOf(db.knex, term.code)) ??
    (await create(db, actor, {
      key: `kunta-${term.code}`,
      kind: 'municipality',
      name: term.label,
      areaCodes: [term.code],
    }));
  const owner =
    (await organisationByKey(db.knex, input.owner)) ??
    (await create(db, actor, {
      key: input.owner,
      kind: 'provider',
      name: nameOf(input.owner),
      defaultMunicipality: municipality,
    }));
  return { owner, municipality };
}

const nameOf = (key: string) => {
  const name = key === 'ptv' ? 'PTV' : key;
  return { fi: name, sv: name, en: name };
};

async function organisationByKey(knex: Knex, key: string): Promise<string | undefined> {
  const row = (await knex('organisations').where({ key }).first()) as { document_id: string; kind: string } | undefined;
  if (row?.kind === 'platform') throw fault('INVALID', { issues: [{ path: 'owner', code: 'UNKNOWN_VALUE' }] });
  return row?.document_id;
}

async function municipalityOf(knex: Knex, code: string): Promise<string | undefined> {
  const row = (await knex('organisations')
    .where({ kind: 'municipality' })
    .whereRaw('CAST(area_codes AS TEXT) LIKE ?', [`%"${code}"%`])
    .andWhere({ retired: false })
    .orderBy('id')
    .first()) as { document_id: string } | undefined;
  return row?.document_id;
}

async function create(db: Database, actor: string, organisation: OrganisationInput): Promise<string> {
  try {
    return await db.transaction(async (trx) => {
      const at = new Date();
      const id = await insertOrganisation(trx, organisation, at);
      await writeAudit(trx, { at, actor, action: 'createOrganisation', organisation: id });
      return id;
    });
  } catch (error) {
    // Several records arrive at once on an empty system; one of them creates the organisation.
    const existing = isUniqueViolation(error) ? await organisationByKey(db.knex, organisation.key) : undefined;
    if (!existing) throw error;
    return existing;
  }
}
