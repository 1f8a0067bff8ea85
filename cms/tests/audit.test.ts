import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealAudit, verifyAudit } from '../src/audit/seal-audit.ts';
import * as commands from '../src/editions/commands/index.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

describe.skipIf(cannotRun)('the audit log', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
    const organisations = await makeOrganisations(cms);
    const { provider } = people(organisations);
    for (const word of ['yksi', 'kaksi', 'kolme']) {
      const { record } = await commands.createService(cms.services, provider, {
        owner: organisations.provider,
        responsibleMunicipality: null,
        originalLanguage: 'fi',
        content: serviceContent(word),
      });
      await commands.submit(cms.services, provider, { record, expectedRevision: 1 });
    }
    await sealAudit(cms.services);
  });
  afterAll(() => cms.stop());

  it('is a chain without gaps', async () => {
    expect(await verifyAudit(cms.services)).toEqual({ sealed: 6, brokenAt: null });
  });

  it('holds no text of a description and no name', async () => {
    const rows = JSON.stringify(await cms.services.db.knex('audit_rows'));
    expect(rows).not.toContain('Palvelu yksi');
  });

  it('shows where a row was changed afterwards', async () => {
    await cms.services.db.knex('audit_rows').where({ sequence: 4 }).update({ actor: 'someone-else' });
    expect(await verifyAudit(cms.services)).toMatchObject({ brokenAt: 4 });
  });
});
