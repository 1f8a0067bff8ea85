import { findMeilisearch } from '@service-manual/search/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { guidanceContent } from './support/content.ts';
import { publishService } from './support/steps.ts';
import { makeOrganisations, people, type People, type TestOrganisations } from './support/people.ts';
import { startTestSearch, type TestSearch } from './support/search-world.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const soon = { timeout: 45_000, interval: 100 };

describe.skipIf(cannotRun || !findMeilisearch())('search follows what is live', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: People;
  let search: TestSearch;

  beforeAll(async () => {
    search = await startTestSearch();
    cms = await startCms({ MEILI_URL: search.url, MEILI_INDEXER_KEY: search.keys.indexer });
    organisations = await makeOrganisations(cms);
    who = people(organisations);
  });
  afterAll(async () => {
    await cms.stop();
    await search.remove();
  });

  const publish = (word: string) => publishService(cms, organisations, word);
  const health = async () => (await (await fetch(`${cms.url}/healthz`)).json()) as Record<string, unknown>;
  const expectHits = (word: string, titles: string[]) =>
    vi.waitFor(async () => expect(await search.hits(word)).toEqual(titles), soon);

  it('finds a service once it is published and no more once it is withdrawn', async () => {
    const live = await publish('kirjolohi');
    await expectHits('kirjolohi', ['Palvelu kirjolohi']);
    await commands.withdraw(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      reason: 'Loppui.',
    });
    await expectHits('kirjolohi', []);
  });

  it('finds guidance in the internal index only', async () => {
    const live = await publish('mustikka');
    const guidance = await commands.createInstructions(cms.services, who.producer, {
      service: live.record,
      kind: 'guidance',
      owner: organisations.helsinki,
      content: guidanceContent('salainenpuolukka'),
    });
    await commands.publish(cms.services, who.producer, {
      record: guidance.record,
      expectedRevision: guidance.revision,
      contentHash: guidance.contentHash ?? '',
    });
    await vi.waitFor(
      async () => expect(await search.hits('salainenpuolukka', 'services-internal')).toEqual(['Palvelu mustikka']),
      soon,
    );
    expect(await search.hits('salainenpuolukka')).toEqual([]);
  });

  it('publishes while the search server is down, says so, counts no event as stuck, and catches up by itself', async () => {
    await search.stop();
    const live = await publish('vadelma');
    expect(live.lifecycle).toBe('live');
    await vi.waitFor(
      async () => expect(await health()).toMatchObject({ status: 'degraded', search: 'down', outbox: { stuck: 0 } }),
      soon,
    );
    await search.start();
    await expectHits('vadelma', ['Palvelu vadelma']);
    await vi.waitFor(async () => expect(await health()).toMatchObject({ status: 'ok', search: 'ok' }), soon);
  });

  it('fills a search server again that has lost its data, without anything being published', async () => {
    const before = await search.total();
    expect(before).toBeGreaterThan(0);
    await search.stop();
    await search.startEmpty();
    await vi.waitFor(async () => expect(await search.total()).toBe(before), soon);
  });
});
