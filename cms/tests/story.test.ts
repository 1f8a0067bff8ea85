import type { ServiceContent } from '@service-manual/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { guidanceContent, serviceContent } from './support/content.ts';
import { makeOrganisations, people, type People, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

describe.skipIf(cannotRun)('a provider’s words travel through review to the public', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: People;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
    who = people(organisations);
  });
  afterAll(() => cms.stop());

  const newService = (content: ServiceContent = serviceContent()) =>
    commands.createService(cms.services, who.provider, {
      owner: organisations.provider,
      responsibleMunicipality: null,
      originalLanguage: 'fi',
      content,
    });

  const publicTitle = async (record: string, locale = 'fi') => {
    const row = (await cms.services.db.knex('records').where({ document_id: record }).first()) as { short_id: string };
    const { data } = await cms.graphql<{ service: { status: string; service: { title: string } | null } }>(
      `query ($id: String!, $locale: Locale!) { service(shortId: $id, locale: $locale) { status service { title } } }`,
      { id: row.short_id, locale },
    );
    return { status: data?.service.status, title: data?.service.service?.title };
  };

  const publishNew = async (content?: ServiceContent) => {
    const created = await newService(content);
    const submitted = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: 1,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: created.record,
      expectedRevision: submitted.revision,
    });
    return commands.publish(cms.services, who.producer, {
      record: created.record,
      expectedRevision: claimed.revision,
      contentHash: claimed.contentHash ?? '',
    });
  };

  it('shows nothing before publishing and the approved text after it, in each language', async () => {
    const created = await newService(serviceContent('matka'));
    expect(await publicTitle(created.record)).toEqual({ status: 'missing', title: undefined });
    const submitted = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: 1,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: created.record,
      expectedRevision: submitted.revision,
    });
    expect((await publicTitle(created.record)).status).toBe('missing');
    await commands.publish(cms.services, who.producer, {
      record: created.record,
      expectedRevision: claimed.revision,
      contentHash: claimed.contentHash ?? '',
    });
    expect(await publicTitle(created.record, 'fi')).toEqual({ status: 'live', title: 'Palvelu matka' });
    expect(await publicTitle(created.record, 'sv')).toEqual({ status: 'live', title: 'Palvelu matka sv' });
    expect(await publicTitle(created.record, 'en')).toEqual({ status: 'live', title: 'Palvelu matka' });
  });

  it('returns an edition with a reason and takes it again', async () => {
    const created = await newService();
    const submitted = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: 1,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: created.record,
      expectedRevision: submitted.revision,
    });
    await expect(
      commands.returnToProvider(cms.services, who.producer, {
        record: created.record,
        expectedRevision: claimed.revision,
        reason: ' ',
      }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    const returned = await commands.returnToProvider(cms.services, who.producer, {
      record: created.record,
      expectedRevision: claimed.revision,
      reason: 'Hinta puuttuu.',
    });
    const saved = await commands.saveDraft(cms.services, who.provider, {
      record: created.record,
      expectedRevision: returned.revision,
      content: serviceContent('korjattu'),
      kinds: ['service'],
    });
    expect(saved.state).toBe('returned');
    const again = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: saved.revision,
    });
    expect(again.state).toBe('submitted');
  });

  it('keeps the live text while a newer edition is being written', async () => {
    const live = await publishNew(serviceContent('ensimmäinen'));
    await commands.saveDraft(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      content: serviceContent('toinen'),
      kinds: ['service'],
    });
    expect((await publicTitle(live.record)).title).toBe('Palvelu ensimmäinen');
  });

  it('refuses to publish a text that changed after it was seen', async () => {
    const created = await newService();
    const submitted = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: 1,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: created.record,
      expectedRevision: submitted.revision,
    });
    const completed = await commands.saveDraft(cms.services, who.colleague, {
      record: created.record,
      expectedRevision: claimed.revision,
      content: serviceContent('täydennetty'),
      kinds: ['service'],
    });
    await expect(
      commands.publish(cms.services, who.producer, {
        record: created.record,
        expectedRevision: completed.revision,
        contentHash: claimed.contentHash ?? '',
      }),
    ).rejects.toMatchObject({ code: 'HASH_MISMATCH' });
  });

  it('tells the second of two stale saves what was saved meanwhile', async () => {
    const created = await newService(serviceContent('alku'));
    const save = (word: string) =>
      commands.saveDraft(cms.services, who.provider, {
        record: created.record,
        expectedRevision: 1,
        content: serviceContent(word),
        kinds: ['service'],
      });
    await save('eka');
    await expect(save('toka')).rejects.toMatchObject({ code: 'CONFLICT', current: { title: { fi: 'Palvelu eka' } } });
  });

  it('never lets a municipality publish a draft that the provider has not submitted', async () => {
    const created = await newService();
    await expect(
      commands.publish(cms.services, who.producer, {
        record: created.record,
        expectedRevision: 1,
        contentHash: created.contentHash ?? '',
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('hides a record from those who do not work on it', async () => {
    const created = await newService();
    for (const stranger of [who.otherProvider, who.espoo, who.expert]) {
      await expect(
        commands.saveDraft(cms.services, stranger, {
          record: created.record,
          expectedRevision: 1,
          content: serviceContent(),
          kinds: ['service'],
        }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('withdraws with a reason, answers gone, and comes back when published again', async () => {
    const live = await publishNew();
    const withdrawn = await commands.withdraw(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      reason: 'Palvelu päättyi.',
    });
    expect((await publicTitle(live.record)).status).toBe('gone');
    const archived = await commands.archive(cms.services, who.mainUser, {
      record: live.record,
      expectedRevision: withdrawn.revision,
    });
    const restored = await commands.restore(cms.services, who.mainUser, {
      record: live.record,
      expectedRevision: archived.revision,
    });
    expect(restored.lifecycle).toBe('withdrawn');
  });

  it('drops a language that a newer edition no longer has', async () => {
    const live = await publishNew();
    const content = serviceContent();
    const onlyFinnish = { ...content, title: { fi: 'Vain suomeksi' }, description: { fi: 'Kuvaus' } };
    const saved = await commands.saveDraft(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      content: onlyFinnish,
      kinds: ['service'],
    });
    const submitted = await commands.submit(cms.services, who.provider, {
      record: live.record,
      expectedRevision: saved.revision,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: live.record,
      expectedRevision: submitted.revision,
    });
    await commands.publish(cms.services, who.producer, {
      record: live.record,
      expectedRevision: claimed.revision,
      contentHash: claimed.contentHash ?? '',
    });
    const rows = await cms.services.db.knex('published_services').where({ record_id: live.record });
    expect(rows.map((row: { locale: string }) => row.locale)).toEqual(['fi']);
  });

  it('publishes guidance without a submit step and raises a check when the public text changes', async () => {
    const live = await publishNew(serviceContent('ohjeistettu'));
    const guidance = await commands.createInstructions(cms.services, who.producer, {
      service: live.record,
      kind: 'guidance',
      owner: organisations.helsinki,
      content: guidanceContent(),
    });
    const published = await commands.publish(cms.services, who.producer, {
      record: guidance.record,
      expectedRevision: guidance.revision,
      contentHash: guidance.contentHash ?? '',
    });
    expect(published.lifecycle).toBe('live');
    const saved = await commands.saveDraft(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      content: serviceContent('ohjeistettu', { price: { kind: 'chargeable', amount: '50' } }),
      kinds: ['service'],
    });
    const submitted = await commands.submit(cms.services, who.provider, {
      record: live.record,
      expectedRevision: saved.revision,
    });
    const claimed = await commands.claim(cms.services, who.producer, {
      record: live.record,
      expectedRevision: submitted.revision,
    });
    await commands.publish(cms.services, who.producer, {
      record: live.record,
      expectedRevision: claimed.revision,
      contentHash: claimed.contentHash ?? '',
    });
    const row = (await cms.services.db.knex('records').where({ document_id: guidance.record }).first()) as {
      needs_check: unknown;
    };
    expect(typeof row.needs_check === 'string' ? JSON.parse(row.needs_check) : row.needs_check).toEqual(['price']);
  });

  it('keeps one overlay per municipality and only its own', async () => {
    const live = await publishNew();
    const overlay = () =>
      commands.createInstructions(cms.services, who.espoo, {
        service: live.record,
        kind: 'overlay',
        owner: organisations.espoo,
        content: { referral: { fi: 'Espoossa näin' } },
      });
    await overlay();
    await expect(overlay()).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      commands.createInstructions(cms.services, who.espoo, {
        service: live.record,
        kind: 'overlay',
        owner: organisations.helsinki,
        content: {},
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
