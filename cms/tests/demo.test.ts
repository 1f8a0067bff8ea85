import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from '../src/demo/accounts.ts';
import { demoServices } from '../src/demo/content/index.ts';
import { seedDemo } from '../src/demo/seed.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

describe.skipIf(cannotRun)('the demo', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms({ DEMO: 'true' });
  });
  afterAll(() => cms.stop());

  const count = async (table: string, where: object) => {
    const row = (await cms.services.db.knex(table).where(where).count({ count: '*' }).first()) as {
      count: number | string;
    };
    return Number(row.count);
  };

  it('has services in every state of the workflow', async () => {
    for (const lifecycle of ['none', 'live', 'outdated', 'withdrawn', 'archived']) {
      expect(await count('records', { kind: 'service', lifecycle }), lifecycle).toBeGreaterThanOrEqual(2);
    }
    for (const state of ['draft', 'submitted', 'in_review', 'returned', 'published']) {
      expect(await count('editions', { state }), state).toBeGreaterThanOrEqual(2);
    }
  });

  it('has Palkkatuki with guidance and the overlays of three municipalities', async () => {
    const { data } = await cms.graphql<{ services: { items: { shortId: string; title: string }[] } }>(
      '{ services(locale: fi, q: "Palkkatuki") { items { shortId title } } }',
    );
    const found = data?.services.items.find((item) => item.title === 'Palkkatuki');
    const record = (await cms.services.db.knex('records').where({ short_id: found?.shortId }).first()) as {
      document_id: string;
    };
    expect(await count('published_guidances', { service_id: record.document_id, locale: 'fi' })).toBe(1);
    const overlays = await cms.services.db
      .knex('published_overlays')
      .where({ service_id: record.document_id })
      .distinct('owner');
    expect(overlays).toHaveLength(3);
  });

  it('lets each of its people sign in and see their work', async () => {
    for (const { email } of demoAccounts.filter((_account, index) => index % 4 === 0)) {
      const { data } = await cms.graphql<{ signIn: { token: string } }>(
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }',
        { email, password: demoPassword },
      );
      const queue = await cms.graphql('{ queue { total } }', {}, { token: data?.signIn.token ?? '' });
      expect(queue.errors, email).toEqual([]);
    }
  });

  it('leaves everything as it is when it is run again', async () => {
    const before = await cms.services.db.knex('audit_rows').count({ count: '*' });
    await seedDemo(cms.services, () => undefined);
    expect(await cms.services.db.knex('audit_rows').count({ count: '*' })).toEqual(before);
    expect(await count('records', { kind: 'service' })).toBe(demoServices.length);
  });
});
