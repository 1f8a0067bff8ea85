import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../src/access/principal.ts';
import { createRecord } from '../src/editions/commands/create-record.ts';
import * as commands from '../src/editions/commands/index.ts';
import { makeAccount } from './support/accounts.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people, person } from './support/people.ts';
import { cannotRun, startCms } from './support/start-cms.ts';
import {
  claimedService,
  draftService,
  liveGuidance,
  liveService,
  publishSeen,
  storedRow,
  submittedService,
  type World,
} from './support/steps.ts';

describe.skipIf(cannotRun)('the edges of the workflow', () => {
  let world: World;

  beforeAll(async () => {
    const cms = await startCms();
    const organisations = await makeOrganisations(cms);
    world = { cms, organisations, who: people(organisations) };
  });
  afterAll(() => world.cms.stop());

  const save = (by: Person, { record, revision }: { record: string; revision: number }, word: string) =>
    commands.saveDraft(world.cms.services, by, {
      record,
      expectedRevision: revision,
      content: serviceContent(word),
      kinds: ['service'],
    });

  describe('a provider’s unsubmitted words', () => {
    it('are not the municipality’s because their writer is an expert there', async () => {
      const { cms, organisations } = world;
      const both = person('provider_editor', organisations.provider);
      both.memberships.push({ organisation: organisations.helsinki, kind: 'municipality', role: 'expert' });
      const created = await draftService({ ...world, who: { ...world.who, provider: both } });
      expect((await storedRow(cms, 'records', created.record))['responsible_municipality']).toBe(
        organisations.helsinki,
      );
      await expect(publishSeen(world, created)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    it('in a draft that the municipality opened are not published without review', async () => {
      const { cms, organisations, who } = world;
      const opened = await commands.createService(cms.services, who.producer, {
        owner: organisations.provider,
        responsibleMunicipality: organisations.helsinki,
        originalLanguage: 'fi',
        content: serviceContent('kunnan'),
      });
      const changed = await save(who.provider, opened, 'palveluntuottajan');
      await expect(publishSeen(world, changed)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const touched = await save(who.producer, changed, 'kunta muutti pilkun');
      await expect(publishSeen(world, touched)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  it('the municipality publishes what only it has written', async () => {
    const { cms, organisations, who } = world;
    const opened = await commands.createService(cms.services, who.producer, {
      owner: organisations.provider,
      responsibleMunicipality: organisations.helsinki,
      originalLanguage: 'fi',
      content: serviceContent('kunnan'),
    });
    const changed = await save(who.colleague, opened, 'kollegan');
    expect((await publishSeen(world, changed)).lifecycle).toBe('live');
  });

  it('a municipality writes for a provider, but not in the name of another municipality', async () => {
    const { cms, organisations, who } = world;
    await expect(
      commands.createService(cms.services, who.producer, {
        owner: organisations.espoo,
        responsibleMunicipality: organisations.helsinki,
        originalLanguage: 'fi',
        content: serviceContent(),
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each(['provider', 'espoo'] as const)('nothing is begun for a retired %s', async (retired) => {
    const { cms, organisations, who } = world;
    const id = organisations[retired];
    await cms.services.db.knex('organisations').where({ document_id: id }).update({ retired: true });
    const input = {
      owner: organisations.provider,
      responsibleMunicipality: retired === 'espoo' ? id : organisations.helsinki,
      originalLanguage: 'fi' as const,
      content: serviceContent(),
    };
    const attempt = commands.createService(cms.services, retired === 'espoo' ? who.provider : who.producer, input);
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID' });
    await cms.services.db.knex('organisations').where({ document_id: id }).update({ retired: false });
  });

  it('confirming an outdated service puts it back on the site, with the text it had', async () => {
    const { cms, who } = world;
    const live = await liveService(world, serviceContent('vanhentunut'));
    const changedAt = async () =>
      (
        (await cms.services.db.knex('published_services').where({ record_id: live.record }).first()) as
          Record<string, unknown> | undefined
      )?.['changed_at'];
    const before = await changedAt();
    await commands.markOutdated(cms.services, live.record);
    expect(await changedAt()).toBeUndefined();
    const confirmed = await commands.confirmAccurate(cms.services, who.mainUser, {
      record: live.record,
      expectedRevision: live.revision + 1,
    });
    expect(confirmed).toMatchObject({ lifecycle: 'live', edition: 1 });
    expect(await changedAt()).toEqual(before);
  });

  it('a review is not handed to a colleague who is blocked', async () => {
    const { cms, organisations, who } = world;
    const submitted = await submittedService(world);
    const colleague = await makeAccount(cms, 'municipal_editor', organisations.helsinki);
    await cms.services.db.knex('people').where({ document_id: colleague.id }).update({ active: false });
    const input = { record: submitted.record, expectedRevision: submitted.revision, to: colleague.id };
    await expect(commands.handOver(cms.services, who.producer, input)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it.each([['half a character \ud800'], ['a control character \u0007']])(
    'a reason with %j is refused',
    async (reason) => {
      const { cms, who } = world;
      const claimed = await claimedService(world);
      const input = { record: claimed.record, expectedRevision: claimed.revision, reason };
      await expect(commands.returnToProvider(cms.services, who.producer, input)).rejects.toMatchObject({
        code: 'INVALID',
        issues: [{ path: 'reason', code: 'CONTROL_CHARACTER' }],
      });
    },
  );

  it('an address that is taken is made anew', async () => {
    const { cms, organisations, who } = world;
    const taken = await draftService(world);
    const shortId = (await storedRow(cms, 'records', taken.record))['short_id'] as string;
    const offered = [shortId, shortId, 'abcd2345'];
    const created = await createRecord(
      cms.services,
      who.provider,
      {
        kind: 'service',
        owner: organisations.provider,
        responsibleMunicipality: organisations.helsinki,
        parent: null,
        originalLanguage: 'fi',
        content: serviceContent(),
      },
      () => offered.shift() ?? '',
    );
    expect((await storedRow(cms, 'records', created.record))['short_id']).toBe('abcd2345');
  });

  it('a live row keeps the time it was first written', async () => {
    const { cms, who } = world;
    const live = await liveService(world);
    const created = async () => (await storedRow(cms, 'published_services', live.record))['created_at'];
    const before = await created();
    const saved = await save(who.provider, live, 'uusi');
    const submitted = await commands.submit(cms.services, who.provider, {
      record: live.record,
      expectedRevision: saved.revision,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: live.record,
      expectedRevision: submitted.revision,
    });
    await publishSeen(world, claimed);
    expect(await created()).toEqual(before);
  });

  it('instructions are not confirmed by somebody who looked before the public text changed', async () => {
    const { cms, who } = world;
    const live = await liveService(world);
    const guidance = await liveGuidance(world, live.record);
    const saved = await save(who.producer, live, 'muuttunut');
    await publishSeen(world, saved);
    const stale = { record: guidance.record, expectedRevision: guidance.revision };
    await expect(commands.confirmAccurate(cms.services, who.mainUser, stale)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const row = await storedRow(cms, 'records', guidance.record);
    expect(row['needs_check']).not.toBeNull();
  });
});
