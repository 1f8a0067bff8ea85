import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecord } from '../src/editions/commands/create-record.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people, type People, type TestOrganisations } from './support/people.ts';
import { cannotRun, onPostgres, startCms, type TestCms } from './support/start-cms.ts';

/** What was found by trying on stock Strapi; each stays closed. */
describe.skipIf(cannotRun)('traps of the platform below', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: People;
  let record: string;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
    who = people(organisations);
    const created = await createRecord(cms.services, who.provider, {
      kind: 'service',
      owner: organisations.provider,
      responsibleMunicipality: organisations.helsinki,
      parent: null,
      originalLanguage: 'fi',
      content: serviceContent('ansa'),
    });
    record = created.record;
  });
  afterAll(() => cms.stop());

  it('no text column of ours is searched by Strapi’s _q', () => {
    const own = Object.entries(cms.strapi.contentTypes).filter(([uid]) => uid.startsWith('api::'));
    expect(own.length).toBeGreaterThan(10);
    for (const [uid, { attributes }] of own) {
      for (const [name, attribute] of Object.entries(attributes) as [string, { type: string }][]) {
        if (!['string', 'text'].includes(attribute.type) || ['locale'].includes(name)) continue;
        expect((attribute as { searchable?: boolean }).searchable, `${uid}.${name}`).toBe(false);
      }
    }
  });

  it('no type of ours has Draft & Publish', () => {
    for (const [uid, type] of Object.entries(cms.strapi.contentTypes).filter(([name]) => name.startsWith('api::'))) {
      expect(type.options?.draftAndPublish, uid).toBe(false);
    }
  });

  it('no type of ours has a route', () => {
    const routes = (cms.strapi.server as unknown as { listRoutes(): { path: string }[] }).listRoutes();
    expect(
      routes.filter(
        (route) => route.path.startsWith('/api/') && /records|editions|published|contacts|people/.test(route.path),
      ),
    ).toEqual([]);
  });

  it('users-permissions, with its registration, is not installed', () => {
    expect(Object.keys(cms.strapi.plugins)).not.toContain('users-permissions');
  });

  it.each(['create', 'update', 'delete'] as const)(
    'the Document Service refuses to %s a record of ours',
    async (action) => {
      const documents = cms.strapi.documents('api::edition.edition' as never) as unknown as Record<
        string,
        (input: object) => Promise<unknown>
      >;
      await expect(documents[action]?.({ documentId: record, data: { state: 'published' } })).rejects.toThrow(
        'commands only',
      );
    },
  );

  it('commands send no entry events, which would carry text to webhooks', async () => {
    const seen: string[] = [];
    const stop = cms.strapi.eventHub.subscribe((event: string) => {
      if (event.startsWith('entry.')) seen.push(event);
      return Promise.resolve();
    });
    await createRecord(cms.services, who.provider, {
      kind: 'service',
      owner: organisations.provider,
      responsibleMunicipality: organisations.helsinki,
      parent: null,
      originalLanguage: 'fi',
      content: serviceContent('tapahtuma'),
    });
    stop();
    expect(seen).toEqual([]);
  });

  it('the database itself refuses a second open edition, a second live edition and a second live row', async () => {
    const { knex } = cms.services.db;
    const edition = (await knex('editions').where({ record }).first()) as Record<string, unknown>;
    const copy = (more: object) => {
      const { id: _id, ...rest } = edition;
      return { ...rest, document_id: `copy${Math.random()}`.slice(0, 20), content: '{}', ...more };
    };
    await expect(knex('editions').insert(copy({ number: 2 }))).rejects.toThrow(/unique/i);
    await knex('editions').insert(copy({ number: 3, state: 'published' }));
    await expect(knex('editions').insert(copy({ number: 4, state: 'published' }))).rejects.toThrow(/unique/i);
    const row = { record_id: record, document_id: record, locale: 'fi' };
    await knex('published_services').insert(row);
    await expect(knex('published_services').insert(row)).rejects.toThrow(/unique/i);
    await knex('published_services').where({ record_id: record }).delete();
  });

  it.runIf(onPostgres)('a record that is locked answers BUSY at once instead of waiting', async () => {
    const { submit } = await import('../src/editions/commands/index.ts');
    const { createHash } = await import('node:crypto');
    const key = createHash('sha256').update(record).digest().readBigInt64BE(0).toString();
    const holder: Knex.Transaction = await cms.services.db.knex.transaction();
    try {
      await holder.raw('SELECT pg_advisory_xact_lock(?)', [key]);
      await expect(submit(cms.services, who.provider, { record, expectedRevision: 1 })).rejects.toMatchObject({
        code: 'BUSY',
      });
    } finally {
      await holder.rollback();
    }
  });

  it.runIf(!onPostgres)('SQLite runs in WAL mode and waits for a writer', async () => {
    const { knex } = cms.services.db;
    expect(await knex.raw('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await knex.raw('PRAGMA busy_timeout')).toEqual([{ timeout: 5000 }]);
  });

  it('the printed schema is the one that is served', async () => {
    const { graphql } = await import('../src/graphql/graphql-js.ts');
    const { readFile } = await import('node:fs/promises');
    const { servedSchema } = await import('./support/served-schema.ts');
    const file = await readFile(new URL('../src/graphql/schema.graphql', import.meta.url), 'utf8');
    expect(`${graphql.printSchema(servedSchema(cms))}\n`).toBe(file);
  });
});
