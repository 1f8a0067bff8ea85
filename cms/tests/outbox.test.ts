import { readdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../src/audit/seal-audit.ts';
import { createLeadership, type Leadership } from '../src/storage/leadership.ts';
import { makeAccount, waitFor, type TestAccount } from './support/accounts.ts';
import { makeChildCms, makeChildData, type ChildCms, type ChildData } from './support/child-cms.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations } from './support/people.ts';
import { cannotRun, newDatabase, onPostgres, type TestCms } from './support/start-cms.ts';

const RESET = `mutation ($email: String!) { requestPasswordReset(email: $email, locale: fi) }`;
const IMPORT = `mutation ($input: ImportServiceInput!) { importService(input: $input) { recordId published } }`;
const APPLICATION = 'service-manual outbox';
const skip = cannotRun ?? (onPostgres ? undefined : 'SQLite has one instance');

describe.skipIf(skip)('two instances of the cms on one database', () => {
  let data: ChildData;
  let one: ChildCms;
  let other: ChildCms;
  let accounts: TestAccount[];

  beforeAll(async () => {
    data = await makeChildData();
    // Folders of their own: the mails tell who sent them.
    const folder = (name: string) => ({ DATA_DIR: path.join(data.dataDir, name) });
    one = await makeChildCms(data, folder('one'));
    other = await makeChildCms(data, folder('other'));
    await one.start();
    const world = { services: data.services } as TestCms;
    const { provider } = await makeOrganisations(world);
    accounts = [];
    for (let at = 0; at < 10; at += 1) accounts.push(await makeAccount(world, 'provider_editor', provider));
    await other.start();
  });
  afterAll(async () => {
    await Promise.all([one?.kill(), other?.kill()]);
    await data?.remove();
  });

  const knex = () => data.services.db.knex;
  const mailsOf = async (name: string) => {
    const names = await readdir(path.join(data.dataDir, name, 'mail')).catch(() => [] as string[]);
    return names.filter((file) => file.endsWith('.eml')).length;
  };
  const quiet = () =>
    waitFor('the outbox to be empty', async () => {
      const waiting = await knex()('outbox_events').whereNull('done_at').whereNot({ topic: 'reindex' }).first();
      const unnumbered = await knex()('outbox_events').where({ topic: 'record' }).whereNull('sequence').first();
      const unsealed = await knex()('audit_rows').whereNull('sequence').first();
      return !waiting && !unnumbered && !unsealed;
    });
  const publish = async (cms: ChildCms, word: string) => {
    const input = {
      ...{ source: 'ptv', sourceId: word, sourceHash: word, owner: 'ptv', municipality: '091', publish: true },
      ...{ originalLanguage: 'fi', content: serviceContent(word) },
    };
    const { data: answer } = await cms.graphql<{ importService: { published: boolean } }>(
      IMPORT,
      { input },
      `Import ${cms.importKey}`,
    );
    expect(answer?.importService.published).toBe(true);
  };
  const sequences = async () => {
    const rows = (await knex()('outbox_events').where({ topic: 'record' }).orderBy('sequence')) as {
      sequence: number;
    }[];
    return rows.map(({ sequence }) => sequence);
  };

  it('send each mail once, from one of them', async () => {
    await Promise.all(
      accounts.flatMap(({ email }) => [one.graphql(RESET, { email }), other.graphql(RESET, { email })]),
    );
    await quiet();
    expect(await Promise.all([mailsOf('one'), mailsOf('other')])).toEqual([20, 0]);
  });

  it('number every event once, without gaps, and seal one chain', async () => {
    const words = Array.from({ length: 20 }, (_, at) => `kaksin ${at}`);
    await Promise.all(words.map((word, at) => publish(at % 2 ? one : other, word)));
    await quiet();
    expect(await sequences()).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(await verifyAudit(data.services)).toMatchObject({ brokenAt: null });
  });

  it('tell a reader at either one what was published at the other', async () => {
    for (const [at, [writer, reader]] of (
      [
        [one, other],
        [other, one],
      ] as const
    ).entries()) {
      const { cursor } = (await (await fetch(`${reader.url}/changes`)).json()) as { cursor: string };
      const waiting = fetch(`${reader.url}/changes?after=${cursor}&wait=30`);
      await publish(writer, `toiselle ${at}`);
      expect(await (await waiting).json()).toMatchObject({ changes: [{ kind: 'service' }], reset: false });
    }
  });

  it('are both well, and hold no transaction open while they wait', async () => {
    const { rows } = await knex().raw<{ rows: { state: string; application_name: string }[] }>(
      `SELECT state, application_name FROM pg_stat_activity WHERE datname = current_database() AND application_name = ?`,
      [APPLICATION],
    );
    expect(rows.map(({ state }) => state)).toEqual(['idle', 'idle']);
    for (const cms of [one, other]) expect(await cms.health()).toMatchObject({ database: 'ok', outbox: { stuck: 0 } });
  });

  it('go on with the other one when the leader is killed', async () => {
    const before = await sequences();
    await one.kill();
    await publish(other, 'perillinen');
    const [first] = accounts;
    await other.graphql(RESET, { email: first?.email });
    await quiet();
    expect(await mailsOf('other')).toBe(1);
    expect(await sequences()).toEqual([...before, before.length + 1]);
    expect(await verifyAudit(data.services)).toMatchObject({ brokenAt: null });
  });
});

describe.skipIf(skip)('leadership', () => {
  let database: { url: string; drop(): Promise<void> };
  const made: Leadership[] = [];
  const candidate = (name = 'outbox') => {
    const leadership = createLeadership({ databaseUrl: database.url, name, warn: () => undefined });
    made.push(leadership);
    return leadership;
  };

  beforeAll(async () => {
    const found = await newDatabase();
    if (!found) throw new Error('no database');
    database = found;
  });
  afterAll(async () => {
    for (const leadership of made) await leadership.release();
    await database?.drop();
  });

  it('is held by one, by name, and passes on when it is given back', async () => {
    const [first, second, elsewhere] = [candidate(), candidate(), candidate('other work')];
    expect(await first.held()).toBe(true);
    expect(await second.held()).toBe(false);
    expect(await elsewhere.held()).toBe(true);
    await first.release();
    expect(first.isHeld()).toBe(false);
    await waitFor('the second to lead', () => second.held());
    expect(await first.held()).toBe(false);
    await second.release();
  });

  it('is lost with the connection, and the one who lost it knows', async () => {
    const [first, second] = [candidate(), candidate()];
    await waitFor('the first to lead', () => first.held());
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    // The second has no connection before it asks for the first time.
    await admin.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
      [APPLICATION],
    );
    await admin.end();
    await waitFor('the first to notice', async () => !first.isHeld());
    await waitFor('the second to lead', () => second.held());
    expect(await first.held()).toBe(false);
  });

  it('is a no, and no error, when the database cannot be reached', async () => {
    const warnings: string[] = [];
    const lost = createLeadership({
      databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
      name: 'outbox',
      warn: (message) => warnings.push(message),
    });
    expect(await lost.held()).toBe(false);
    expect(await lost.held()).toBe(false);
    expect(warnings).toHaveLength(1);
    await lost.release();
  });
});
