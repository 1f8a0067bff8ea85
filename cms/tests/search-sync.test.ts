import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAnalyzer, createSearcher, provisionKeys, type SearchKeys } from '@service-manual/search';
import { findMeilisearch, freePort, startMeilisearch, type MeilisearchServer } from '@service-manual/search/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { guidanceContent, serviceContent } from './support/content.ts';
import { makeOrganisations, people, type People, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const MASTER_KEY = 'a-master-key-of-a-test';

describe.skipIf(cannotRun || !findMeilisearch())('search follows what is live', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: People;
  let server: MeilisearchServer;
  let keys: SearchKeys;
  let dataDir: string;
  let port: number;

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'cms-search-'));
    port = await freePort();
    server = await startMeilisearch({ dataDir, port, masterKey: MASTER_KEY });
    keys = await provisionKeys(server.url, MASTER_KEY);
    cms = await startCms({ MEILI_URL: server.url, MEILI_INDEXER_KEY: keys.indexer });
    organisations = await makeOrganisations(cms);
    who = people(organisations);
  });
  afterAll(async () => {
    await cms.stop();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const analyzer = createAnalyzer();
  const hits = async (q: string, index: 'services-public' | 'services-internal' = 'services-public') => {
    const key = index === 'services-public' ? keys.publicSearch : keys.internalSearch;
    const found = await createSearcher({ url: server.url, key, index, analyzer }).search({
      q,
      locale: 'fi',
      limit: 10,
      offset: 0,
      facets: {},
    });
    return found.hits.map((hit) => hit.title);
  };

  const publish = async (word: string) => {
    const created = await commands.createService(cms.services, who.provider, {
      owner: organisations.provider,
      responsibleMunicipality: null,
      originalLanguage: 'fi',
      content: serviceContent(word),
    });
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

  it('finds a service once it is published and no more once it is withdrawn', async () => {
    const live = await publish('kirjolohi');
    await vi.waitFor(async () => expect(await hits('kirjolohi')).toEqual(['Palvelu kirjolohi']), {
      timeout: 20_000,
      interval: 200,
    });
    await commands.withdraw(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      reason: 'Loppui.',
    });
    await vi.waitFor(async () => expect(await hits('kirjolohi')).toEqual([]), { timeout: 20_000, interval: 200 });
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
      async () => expect(await hits('salainenpuolukka', 'services-internal')).toEqual(['Palvelu mustikka']),
      {
        timeout: 20_000,
        interval: 200,
      },
    );
    expect(await hits('salainenpuolukka')).toEqual([]);
  });

  it('publishes while the search server is down, says so, and catches up by itself', async () => {
    await server.stop();
    const live = await publish('vadelma');
    expect(live.lifecycle).toBe('live');
    await vi.waitFor(
      async () => expect(await (await fetch(`${cms.url}/healthz`)).json()).toMatchObject({ search: 'down' }),
      {
        timeout: 20_000,
        interval: 200,
      },
    );
    server = await startMeilisearch({ dataDir, port, masterKey: MASTER_KEY });
    await vi.waitFor(async () => expect(await hits('vadelma')).toEqual(['Palvelu vadelma']), {
      timeout: 40_000,
      interval: 300,
    });
  });
});
