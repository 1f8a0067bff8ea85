import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { guidanceContent, serviceContent } from './support/content.ts';
import { makeOrganisations, people, type People, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';
import {
  at,
  draftService,
  liveService,
  publishChange,
  publishSeen,
  saveAsProvider,
  takeToReview,
  type World,
} from './support/steps.ts';

describe.skipIf(cannotRun)('a provider’s words travel through review to the public', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: People;
  let world: World;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
    who = people(organisations);
    world = { cms, organisations, who };
  });
  afterAll(() => cms.stop());

  const recordRow = async (record: string) =>
    (await cms.services.db.knex('records').where({ document_id: record }).first()) as {
      short_id: string;
      needs_check: unknown;
    };

  const publicTitle = async (record: string, locale = 'fi') => {
    const { data } = await cms.graphql<{ service: { status: string; service: { title: string } | null } }>(
      `query ($id: String!, $locale: Locale!) { service(shortId: $id, locale: $locale) { status service { title } } }`,
      { id: (await recordRow(record)).short_id, locale },
    );
    return { status: data?.service.status, title: data?.service.service?.title };
  };

  it('shows nothing before publishing and the approved text after it, in each language', async () => {
    const created = await draftService(world, serviceContent('matka'));
    expect(await publicTitle(created.record)).toEqual({ status: 'missing', title: undefined });
    const claimed = await takeToReview(world, created);
    expect((await publicTitle(created.record)).status).toBe('missing');
    await publishSeen(world, claimed);
    expect(await publicTitle(created.record, 'fi')).toEqual({ status: 'live', title: 'Palvelu matka' });
    expect(await publicTitle(created.record, 'sv')).toEqual({ status: 'live', title: 'Palvelu matka sv' });
    expect(await publicTitle(created.record, 'en')).toEqual({ status: 'live', title: 'Palvelu matka' });
  });

  it('returns an edition with a reason and takes it again', async () => {
    const claimed = await takeToReview(world, await draftService(world));
    const returning = (reason: string) =>
      commands.returnToProvider(cms.services, who.producer, { ...at(claimed), reason });
    await expect(returning(' ')).rejects.toMatchObject({ code: 'INVALID' });
    const saved = await saveAsProvider(world, await returning('Hinta puuttuu.'), serviceContent('korjattu'));
    expect(saved.state).toBe('returned');
    expect((await commands.submit(cms.services, who.provider, at(saved))).state).toBe('submitted');
  });

  it('keeps the live text while a newer edition is being written', async () => {
    const live = await liveService(world, serviceContent('ensimmäinen'));
    await saveAsProvider(world, live, serviceContent('toinen'));
    expect((await publicTitle(live.record)).title).toBe('Palvelu ensimmäinen');
  });

  it('refuses to publish a text that changed after it was seen', async () => {
    const claimed = await takeToReview(world, await draftService(world));
    const completed = await commands.saveDraft(cms.services, who.colleague, {
      ...at(claimed),
      content: serviceContent('täydennetty'),
      kinds: ['service'],
    });
    await expect(publishSeen(world, { ...completed, contentHash: claimed.contentHash })).rejects.toMatchObject({
      code: 'HASH_MISMATCH',
    });
  });

  it('tells the second of two stale saves what was saved meanwhile', async () => {
    const created = await draftService(world, serviceContent('alku'));
    await saveAsProvider(world, created, serviceContent('eka'));
    await expect(saveAsProvider(world, created, serviceContent('toka'))).rejects.toMatchObject({
      code: 'CONFLICT',
      current: { title: { fi: 'Palvelu eka' } },
    });
  });

  it('never lets a municipality publish a draft that the provider has not submitted', async () => {
    await expect(publishSeen(world, await draftService(world))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('hides a record from those who do not work on it', async () => {
    const created = await draftService(world);
    for (const stranger of [who.otherProvider, who.espoo, who.expert]) {
      await expect(
        commands.saveDraft(cms.services, stranger, {
          ...at(created),
          content: serviceContent(),
          kinds: ['service'],
        }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('withdraws with a reason, answers gone, and comes back from the archive without being public', async () => {
    const live = await liveService(world);
    const withdrawn = await commands.withdraw(cms.services, who.provider, {
      ...at(live),
      reason: 'Palvelu päättyi.',
    });
    expect((await publicTitle(live.record)).status).toBe('gone');
    const archived = await commands.archive(cms.services, who.mainUser, at(withdrawn));
    const restored = await commands.restore(cms.services, who.mainUser, at(archived));
    expect(restored.lifecycle).toBe('withdrawn');
    expect((await publicTitle(live.record)).status).toBe('gone');
  });

  it('makes a withdrawn service live again when it is published again', async () => {
    const live = await liveService(world);
    const withdrawn = await commands.withdraw(cms.services, who.provider, { ...at(live), reason: 'Tauko.' });
    await publishChange(world, withdrawn, serviceContent('paluu'));
    expect(await publicTitle(live.record)).toEqual({ status: 'live', title: 'Palvelu paluu' });
  });

  it('drops a language that a newer edition no longer has', async () => {
    const live = await liveService(world);
    const onlyFinnish = { title: { fi: 'Vain suomeksi' }, description: { fi: 'Kuvaus' } };
    await publishChange(world, live, { ...serviceContent(), ...onlyFinnish });
    const rows = await cms.services.db.knex('published_services').where({ record_id: live.record });
    expect(rows.map((row: { locale: string }) => row.locale)).toEqual(['fi']);
  });

  it('publishes guidance without a submit step and raises a check when the public text changes', async () => {
    const live = await liveService(world, serviceContent('ohjeistettu'));
    const guidance = await commands.createInstructions(cms.services, who.producer, {
      service: live.record,
      kind: 'guidance',
      owner: organisations.helsinki,
      content: guidanceContent(),
    });
    expect((await publishSeen(world, guidance)).lifecycle).toBe('live');
    await publishChange(world, live, serviceContent('ohjeistettu', { price: { kind: 'chargeable', amount: '50' } }));
    const { needs_check: raised } = await recordRow(guidance.record);
    expect(typeof raised === 'string' ? JSON.parse(raised) : raised).toEqual(['price']);
  });

  it('keeps one overlay per municipality and only its own', async () => {
    const live = await liveService(world);
    const overlay = (owner: string) =>
      commands.createInstructions(cms.services, who.espoo, {
        service: live.record,
        kind: 'overlay',
        owner,
        content: { referral: { fi: 'Espoossa näin' } },
      });
    await overlay(organisations.espoo);
    await expect(overlay(organisations.espoo)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(overlay(organisations.helsinki)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
