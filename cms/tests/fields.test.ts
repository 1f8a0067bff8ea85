import { contentFields, recordKinds, type RecordKind } from '@service-manual/schemas';
import { loadExamples } from '@service-manual/schemas/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphQLObjectType } from 'graphql';
import { createRecord } from '../src/editions/commands/create-record.ts';
import { publish } from '../src/editions/commands/index.ts';
import { liveTables } from '../src/editions/live-rows.ts';
import { contentOf } from '../src/live/rows.ts';
import { columnName } from '../src/storage/columns.ts';
import { makeOrganisations, people } from './support/people.ts';
import { servedSchema } from './support/served-schema.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const uids = {
  service: 'api::published-service.published-service',
  guidance: 'api::published-guidance.published-guidance',
  overlay: 'api::published-overlay.published-overlay',
} as const;
const typeNames = {
  service: 'ServiceContent',
  guidance: 'InstructionsContent',
  overlay: 'InstructionsContent',
} as const;

describe.skipIf(cannotRun)('every content field', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
  });
  afterAll(() => cms.stop());

  const fieldsOf = (type: string) =>
    Object.keys((servedSchema(cms).getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {});
  const names = (kind: RecordKind) => contentFields(kind).map((field) => field.name);

  it.each(recordKinds)('of %s has a localized column on the live side', (kind) => {
    const { attributes } = cms.strapi.contentType(uids[kind]);
    for (const name of names(kind)) {
      expect(attributes[name], name).toBeDefined();
      expect(attributes[name]?.pluginOptions, name).toEqual({ i18n: { localized: true } });
    }
  });

  it.each(recordKinds)('of %s can be read and written through GraphQL in all languages', (kind) => {
    const type = typeNames[kind];
    for (const form of [type, `${type}Input`, `Localized${type}`]) expect(fieldsOf(form), form).toEqual(names(kind));
  });

  it('of a service reaches the public, but for what is resolved instead', () => {
    const shown = fieldsOf('PublicService');
    const resolved = { contacts: 'contactDetails', relatedServices: 'related', keywords: null } as Record<
      string,
      string | null
    >;
    for (const name of names('service')) {
      const expected = name in resolved ? resolved[name] : name;
      if (expected) expect(shown).toContain(expected);
      else expect(shown).not.toContain(name);
    }
  });

  it.each(recordKinds)('of %s comes back from its live row as it was published', async (kind) => {
    const organisations = await makeOrganisationsOnce();
    const { producer } = people(organisations);
    const full = loadExamples(kind).find((example) => example.name === 'valid-full');
    const create = (of: RecordKind, parent: string | null) =>
      createRecord(cms.services, producer, {
        kind: of,
        owner: organisations.helsinki,
        responsibleMunicipality: organisations.helsinki,
        parent,
        originalLanguage: 'fi',
        content: (of === kind ? full?.content : {}) as never,
      });
    const created = await create(kind, kind === 'service' ? null : (await create('service', null)).record);
    await publish(cms.services, producer, {
      record: created.record,
      expectedRevision: 1,
      contentHash: created.contentHash ?? '',
    });
    const row = (await cms.services.db
      .knex(liveTables[kind])
      .where({ record_id: created.record, locale: 'fi' })
      .first()) as Record<string, unknown>;
    expect(Object.keys(contentOf(kind, row))).toEqual(names(kind));
    for (const name of names(kind)) expect(row[columnName(name)], name).not.toBeNull();
  });

  let organisations: Awaited<ReturnType<typeof makeOrganisations>> | undefined;
  const makeOrganisationsOnce = async () => (organisations ??= await makeOrganisations(cms));
});

describe.skipIf(cannotRun)('live types', () => {
  it('have no relation to working types or people', async () => {
    const cms = await startCms();
    try {
      for (const uid of Object.values(uids)) {
        const relations = Object.entries(cms.strapi.contentType(uid).attributes).filter(
          ([, attribute]) => attribute.type === 'relation',
        );
        expect(
          relations.map(([name]) => name).filter((name) => !['createdBy', 'updatedBy', 'localizations'].includes(name)),
        ).toEqual([]);
      }
    } finally {
      await cms.stop();
    }
  });
});
