import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisations, people } from './support/people.ts';
import { cannotRun, startCms } from './support/start-cms.ts';
import { liveService, type World } from './support/steps.ts';

const RECORD = 'api::record.record';
const LIVE = 'api::published-service.published-service';

describe.skipIf(cannotRun)('with the admin panel switched on', () => {
  let world: World;
  let record: string;
  let token: string;

  beforeAll(async () => {
    const cms = await startCms({ ADMIN_PANEL: 'true', LOG_LEVEL: 'silent' });
    const organisations = await makeOrganisations(cms);
    world = { cms, organisations, who: people(organisations) };
    record = (await liveService(world)).record;
  });
  afterAll(() => world.cms.stop());

  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(world.cms.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };

  it('the first who comes is not made its administrator', async () => {
    const person = { firstname: 'A', lastname: 'B', email: 'first@test.example', password: 'Kolme-omenaa-1' };
    for (const path of ['/admin/register-admin', '/admin/Register-Admin/'])
      expect((await call('POST', path, person)).status).toBe(404);
    expect(await world.cms.strapi.db.query('admin::user').count()).toBe(0);
  });

  describe('even a super administrator', () => {
    beforeAll(async () => {
      const { strapi } = world.cms;
      const role = (await strapi.service('admin::role').getSuperAdmin()) as { id: number };
      const password = 'Kolme-omenaa-1';
      const email = 'operator@test.example';
      await strapi.service('admin::user').create({
        firstname: 'O',
        lastname: 'P',
        email,
        password,
        isActive: true,
        registrationToken: null,
        roles: [role.id],
      });
      const { text } = await call('POST', '/admin/login', { email, password });
      token = (JSON.parse(text) as { data: { token: string } }).data.token;
      expect((await call('GET', '/admin/users/me')).status).toBe(200);
    });

    const everything = async () => {
      const { knex } = world.cms.services.db;
      const tables = ['records', 'editions', 'published_services', 'audit_rows', 'organisations', 'sessions'];
      return JSON.stringify(await Promise.all(tables.map((table) => knex(table).orderBy('id'))));
    };

    it.each<[string, string, string, object?]>([
      ['change', 'PUT', `/content-manager/collection-types/${RECORD}/ID`, { lifecycle: 'archived' }],
      ['create', 'POST', `/content-manager/collection-types/${RECORD}`, { kind: 'service' }],
      ['delete', 'DELETE', `/content-manager/collection-types/${RECORD}/ID`],
      [
        'delete several of',
        'POST',
        `/content-manager/collection-types/${LIVE}/actions/bulkDelete`,
        { documentIds: ['ID'] },
      ],
      ['clone', 'POST', `/content-manager/collection-types/${RECORD}/clone/ID`, {}],
      ['clone at once', 'POST', `/content-manager/collection-types/${RECORD}/auto-clone/ID`, {}],
      ['publish', 'POST', `/content-manager/collection-types/${RECORD}/ID/actions/publish`, {}],
      ['unpublish', 'POST', `/content-manager/collection-types/${LIVE}/ID/actions/unpublish`, {}],
      ['redefine', 'PUT', `/content-type-builder/content-types/${RECORD}`, { contentType: {} }],
    ])('cannot %s our records', async (_name, method, path, body) => {
      const before = await everything();
      const answer = await call(
        method,
        path.replace('ID', record),
        body && (JSON.parse(JSON.stringify(body).replace('ID', record)) as object),
      );
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await everything()).toBe(before);
    });

    it('cannot delete a language, and with it what is live in it', async () => {
      const before = await everything();
      const { text } = await call('GET', '/i18n/locales');
      const locales = JSON.parse(text) as { id: number; code: string }[];
      await call('POST', '/i18n/locales', { code: 'fi', name: 'suomi', isDefault: false });
      for (const { id } of [...locales, { id: 2 }, { id: 3 }]) await call('DELETE', `/i18n/locales/${id}`);
      expect(await everything()).toBe(before);
    });

    it('moves no data in or out over the network', async () => {
      expect((await call('GET', '/admin/transfer/runner/push')).status).toBe(404);
      expect((await call('GET', '/admin/transfer/runner/pull')).status).toBe(404);
    });
  });

  it('records are still reached by no other way', async () => {
    for (const path of ['/api/records', '/uploads/x', '/graphql', '/documentation'])
      expect((await call('GET', path)).status).toBe(404);
  });
});
