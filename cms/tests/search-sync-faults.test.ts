import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMeilisearch } from '@service-manual/search/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId, strapiColumns } from '../src/storage/ids.ts';
import { publishService } from './support/steps.ts';
import { makeOrganisations, type TestOrganisations } from './support/people.ts';
import { startTestSearch, type TestSearch } from './support/search-world.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const soon = { timeout: 45_000, interval: 100 };
/** The search server takes no such identifier, so it refuses every batch with this record. */
const BAD = 'not an identifier!';

interface Reindex {
  running: boolean;
  records: number;
  documents: number;
  total: number;
  refused: number;
}

describe.skipIf(cannotRun || !findMeilisearch())('search that meets trouble', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let search: TestSearch;

  beforeAll(async () => {
    search = await startTestSearch();
    cms = await startCms({ MEILI_URL: search.url, MEILI_INDEXER_KEY: search.keys.indexer, LOG_LEVEL: 'silent' });
    organisations = await makeOrganisations(cms);
  });
  afterAll(async () => {
    await cms.stop();
    await search.remove();
  });

  const events = () => cms.services.db.knex('outbox_events');
  const publish = (word: string) => publishService(cms, organisations, word);
  const health = async () => {
    const response = await fetch(`${cms.url}/healthz`);
    return (await response.json()) as { outbox: { stuck: number }; reindex: Reindex | null };
  };
  const reindexed = () =>
    vi.waitFor(async () => {
      const { reindex } = await health();
      expect(reindex?.running).toBe(false);
      return reindex as Reindex;
    }, soon);
  const makeBadRecord = async () => {
    const { db } = cms.services;
    const live = (await db.knex('published_services').first()) as Record<string, unknown>;
    const { id: _, ...row } = live;
    await db.knex('published_services').insert({ ...row, record_id: BAD, document_id: BAD });
    await events().insert({
      ...strapiColumns(newId(), new Date()),
      ...{ topic: 'record', kind: 'service', record: BAD, attempts: 0, next_attempt_at: new Date(0) },
    });
  };
  const runReindex = () =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
      const { PATH = '', HOME = '' } = process.env;
      const env = { PATH, HOME, CMS_URL: cms.url, IMPORT_KEY: cms.services.config.IMPORT_KEY };
      const child = spawn(process.execPath, [path.join(root, 'scripts/reindex.ts')], { cwd: root, env });
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.once('close', (code) => resolve({ code, out }));
    });

  it('rebuilds an empty search, as npm run reindex asks for it', async () => {
    const { code, out } = await runReindex();
    expect({ code, lastLine: out.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      lastLine: 'reindexed 0 records, 0 documents, 0 refused',
    });
  });

  it('misses nothing that is published while it is rebuilt', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `lakka${'abcdefghijkl'[at]}`);
    await publish('hilla');
    const running = runReindex();
    for (const word of words) await publish(word);
    expect((await running).code).toBe(0);
    await vi.waitFor(async () => expect(await search.total()).toBe(13), soon);
    for (const word of words) expect(await search.hits(word)).toContain(`Palvelu ${word}`);
  });

  it('puts one record off that the search server does not take, and no other', async () => {
    await search.stop();
    // Behind a search server that is down they become one batch.
    await publish('karpalo');
    await makeBadRecord();
    await publish('juolukka');
    await search.start();
    await vi.waitFor(async () => {
      expect(await search.hits('karpalo')).toEqual(['Palvelu karpalo']);
      expect(await search.hits('juolukka')).toEqual(['Palvelu juolukka']);
    }, soon);
    const waiting = await vi.waitFor(async () => {
      const rows = (await events().where({ topic: 'record' }).whereNull('done_at')) as Record<string, unknown>[];
      expect(rows).toHaveLength(1);
      expect(Number(rows[0]?.['attempts'])).toBeGreaterThan(0);
      return rows[0];
    }, soon);
    expect(waiting).toMatchObject({ record: BAD, last_error: expect.stringContaining('identifier') as string });
  });

  it('says that an event is stuck once it was tried five times', async () => {
    await events()
      .where({ record: BAD })
      .update({ attempts: 5, next_attempt_at: new Date(Date.now() + 600_000) });
    expect((await health()).outbox.stuck).toBe(1);
  });

  it('rebuilds everything but the record that is refused, and tells so', async () => {
    const { code, out } = await runReindex();
    expect(out.trim().split('\n').at(-1)).toMatch(/^reindexed 15 records, \d+ documents, 1 refused$/);
    expect(code).toBe(1);
    expect(await search.total()).toBe(15);
  });

  it('is done with the event once the record is mended', async () => {
    await cms.services.db.knex('published_services').where({ record_id: BAD }).delete();
    // What mending by a command would leave, at the same place in the queue.
    const good = (await cms.services.db.knex('published_services').first()) as { record_id: string };
    await events()
      .where({ record: BAD })
      .update({ record: good.record_id, next_attempt_at: new Date(0) });
    await vi.waitFor(async () => expect((await health()).outbox.stuck).toBe(0), soon);
  });

  it('begins a reindex again that was cut off', async () => {
    const row = (await events().where({ topic: 'reindex' }).max({ id: 'id' }).first()) as { id: number };
    // As a crash in the middle leaves it.
    await events().where({ id: row.id }).update({ done_at: null, payload: '{"records":3,"documents":6}' });
    expect(await reindexed()).toMatchObject({ records: 15, total: 15, refused: 0 });
  });
});
