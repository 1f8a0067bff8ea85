import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../src/access/principal.ts';
import * as commands from '../src/editions/commands/index.ts';
import { makeAccount } from './support/accounts.ts';
import { guidanceContent, serviceContent } from './support/content.ts';
import { makeOrganisations, people, person } from './support/people.ts';
import { cannotRun, startCms } from './support/start-cms.ts';
import { claimedService, liveGuidance, liveService, publishSeen, storedRow, type World } from './support/steps.ts';

describe.skipIf(cannotRun)('responsibility that moves to another municipality', () => {
  let world: World;
  let espooMain: Person;

  beforeAll(async () => {
    const cms = await startCms();
    const organisations = await makeOrganisations(cms);
    world = { cms, organisations, who: people(organisations) };
    espooMain = person('municipal_main_user', organisations.espoo);
  });
  afterAll(() => world.cms.stop());

  const transfer = (by: Person, seen: { record: string; revision: number }, municipality: string) =>
    commands.transferResponsibility(world.cms.services, by, {
      record: seen.record,
      expectedRevision: seen.revision,
      municipality,
    });

  const waitingService = async () => {
    const { cms, organisations } = world;
    const homeless = person('provider_editor', organisations.provider);
    await cms.services.db
      .knex('organisations')
      .where({ document_id: organisations.provider })
      .update({ default_municipality: null });
    const created = await commands.createService(cms.services, homeless, {
      owner: organisations.provider,
      responsibleMunicipality: null,
      originalLanguage: 'fi',
      content: serviceContent('koditon'),
    });
    await cms.services.db
      .knex('organisations')
      .where({ document_id: organisations.provider })
      .update({ default_municipality: organisations.helsinki });
    return commands.submit(cms.services, homeless, { record: created.record, expectedRevision: 1 });
  };

  it('lets the platform find a submission without municipality first in its queue, and give it to one', async () => {
    const { cms, organisations, who } = world;
    const waiting = await waitingService();
    const platform = await makeAccount(cms, 'platform_admin', organisations.platform);
    const { data } = await cms.graphql<{ queue: { items: { record: string }[] } }>(
      '{ queue(group: to_review) { items { record } } }',
      {},
      { token: platform.token },
    );
    expect(data?.queue.items).toEqual([{ record: waiting.record }]);
    const given = await transfer(who.platform, waiting, organisations.espoo);
    const claimed = await commands.claim(cms.services, who.espoo, {
      record: given.record,
      expectedRevision: given.revision,
    });
    expect(claimed.state).toBe('in_review');
  });

  it('begins a review anew there, and closes the record to the former municipality', async () => {
    const { cms, organisations, who } = world;
    const claimed = await claimedService(world);
    const given = await transfer(who.mainUser, claimed, organisations.espoo);
    expect(given.state).toBe('submitted');
    const edition = await cms.services.db.knex('editions').where({ record: given.record }).first();
    expect(edition).toMatchObject({ reviewer: null, state: 'submitted' });
    await expect(publishSeen(world, given)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const input = { record: given.record, expectedRevision: given.revision };
    expect((await commands.claim(cms.services, who.espoo, input)).state).toBe('in_review');
  });

  it('takes the guidance along, with its draft and its live rows; overlays stay', async () => {
    const { cms, organisations, who } = world;
    const live = await liveService(world, serviceContent('muuttava'));
    const guidance = await liveGuidance(world, live.record);
    const overlay = await commands.createInstructions(cms.services, who.producer, {
      service: live.record,
      kind: 'overlay',
      owner: organisations.helsinki,
      content: { referral: { fi: 'Helsingissä näin' } },
    });
    const draft = await commands.saveDraft(cms.services, who.producer, {
      record: guidance.record,
      expectedRevision: guidance.revision,
      content: guidanceContent('kesken'),
      kinds: ['guidance'],
    });
    await transfer(who.mainUser, live, organisations.espoo);

    const espoo = organisations.espoo;
    expect(await storedRow(cms, 'records', guidance.record)).toMatchObject({
      owner: espoo,
      responsible_municipality: espoo,
      revision: draft.revision + 1,
    });
    expect(await storedRow(cms, 'published_guidances', guidance.record)).toMatchObject({ owner: espoo });
    expect(await storedRow(cms, 'published_services', live.record)).toMatchObject({ responsible_municipality: espoo });
    expect(await storedRow(cms, 'records', overlay.record)).toMatchObject({
      owner: organisations.helsinki,
      responsible_municipality: espoo,
    });
    const stale = { record: guidance.record, expectedRevision: draft.revision, contentHash: draft.contentHash ?? '' };
    await expect(commands.publish(cms.services, who.producer, stale)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const published = await commands.publish(cms.services, who.espoo, {
      ...stale,
      expectedRevision: draft.revision + 1,
    });
    expect(published.lifecycle).toBe('live');
  });

  it('makes a draft of the former municipality the new one’s', async () => {
    const { cms, organisations, who } = world;
    const draft = await commands.createService(cms.services, who.producer, {
      owner: organisations.provider,
      responsibleMunicipality: organisations.helsinki,
      originalLanguage: 'fi',
      content: serviceContent('luonnos'),
    });
    const given = await transfer(who.mainUser, draft, organisations.espoo);
    const published = await commands.publish(cms.services, who.espoo, {
      record: given.record,
      expectedRevision: given.revision,
      contentHash: given.contentHash ?? '',
    });
    expect(published.lifecycle).toBe('live');
  });

  it('is not moved by an editor, a provider, another municipality or to no municipality', async () => {
    const { organisations, who } = world;
    const live = await liveService(world);
    for (const [by, code] of [
      [who.producer, 'FORBIDDEN'],
      [who.provider, 'FORBIDDEN'],
      [who.providerMain, 'FORBIDDEN'],
      [espooMain, 'NOT_FOUND'],
    ] as const) {
      await expect(transfer(by, live, organisations.espoo)).rejects.toMatchObject({ code });
    }
    for (const to of [organisations.provider, organisations.platform, organisations.helsinki, 'nobody']) {
      await expect(transfer(who.mainUser, live, to)).rejects.toMatchObject({
        code: 'INVALID',
        issues: [{ path: 'municipality', code: 'UNKNOWN_VALUE' }],
      });
    }
  });

  it('is in the audit log of the service and of its guidance', async () => {
    const { cms, organisations, who } = world;
    const live = await liveService(world);
    const guidance = await liveGuidance(world, live.record);
    await transfer(who.mainUser, live, organisations.espoo);
    const rows = (await cms.services.db.knex('audit_rows').where({ action: 'transferResponsibility' })) as {
      record: string;
      actor: string;
    }[];
    const moved = rows.filter(({ record }) => [live.record, guidance.record].includes(record));
    expect(moved.map(({ actor }) => actor)).toEqual([who.mainUser.id, who.mainUser.id]);
  });

  it('leaves one owner to guidance that is begun at the same moment', async () => {
    const { cms, organisations, who } = world;
    const live = await liveService(world);
    await Promise.allSettled([
      transfer(who.mainUser, live, organisations.espoo),
      commands.createInstructions(cms.services, who.producer, {
        service: live.record,
        kind: 'guidance',
        owner: organisations.helsinki,
        content: guidanceContent(),
      }),
    ]);
    const service = await storedRow(cms, 'records', live.record);
    const rows = (await cms.services.db.knex('records').where({ parent: live.record })) as {
      responsible_municipality: string;
    }[];
    for (const row of rows) expect(row.responsible_municipality).toBe(service['responsible_municipality']);
  });
});
