import type { Role } from '@service-manual/schemas';
import { roleOrganisationKind } from '@service-manual/schemas';
import type { Person } from '../../src/access/principal.ts';
import { newId, strapiColumns } from '../../src/storage/ids.ts';
import type { TestCms } from './start-cms.ts';

/** Organisations every test has: two providers, two municipalities, the platform; by key. */
export interface TestOrganisations {
  provider: string;
  otherProvider: string;
  helsinki: string;
  espoo: string;
  platform: string;
}

/** Writes the organisations of a test. */
export async function makeOrganisations({ services }: TestCms): Promise<TestOrganisations> {
  const make = async (key: string, kind: string, more: Record<string, unknown> = {}) => {
    const id = newId();
    await services.db.knex('organisations').insert({
      ...strapiColumns(id, new Date()),
      key,
      kind,
      name: JSON.stringify({ fi: key }),
      area_codes: '[]',
      retired: false,
      ...more,
    });
    return id;
  };
  const helsinki = await make('helsinki', 'municipality', { area_codes: '["091"]' });
  const espoo = await make('espoo', 'municipality', { area_codes: '["049"]' });
  return {
    helsinki,
    espoo,
    platform: await make('platform', 'platform'),
    provider: await make('provider', 'provider', { default_municipality: helsinki }),
    otherProvider: await make('other-provider', 'provider', { default_municipality: espoo }),
  };
}

/** A person with one role, as commands see them; for tests that need no session. */
export function person(role: Role, organisation: string, id: string = newId()): Person {
  return {
    kind: 'person',
    id,
    locale: 'fi',
    session: 'test',
    memberships: [{ organisation, kind: roleOrganisationKind[role], role }],
  };
}

/** One person for every role and side. */
export function people(organisations: TestOrganisations) {
  return {
    provider: person('provider_editor', organisations.provider),
    providerMain: person('provider_main_user', organisations.provider),
    otherProvider: person('provider_main_user', organisations.otherProvider),
    producer: person('municipal_editor', organisations.helsinki),
    colleague: person('municipal_editor', organisations.helsinki),
    mainUser: person('municipal_main_user', organisations.helsinki),
    expert: person('expert', organisations.helsinki),
    espoo: person('municipal_editor', organisations.espoo),
    platform: person('platform_admin', organisations.platform),
  };
}
/** The people of a test, by what they do. */
export type People = ReturnType<typeof people>;
