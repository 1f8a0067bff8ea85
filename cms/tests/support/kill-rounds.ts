import { findMeilisearch } from '@service-manual/search/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyAudit } from '../../src/audit/seal-audit.ts';
import { makeAccount, PASSWORD, waitFor, type TestAccount } from './accounts.ts';
import { makeChildCms, makeChildData, type ChildCms, type ChildData } from './child-cms.ts';
import { halfPublished } from './consistency.ts';
import { serviceContent } from './content.ts';
import { makeOrganisations, type TestOrganisations } from './people.ts';
import { startTestSearch, type TestSearch } from './search-world.ts';
import { cannotRun, type TestCms } from './start-cms.ts';

/** Records sent at the same moment: one is acknowledged first, the others are under way when the process is killed. */
const AT_ONCE = 4;
const soon = { timeout: 60_000, interval: 100 };

const IMPORT = `mutation ($input: ImportServiceInput!) { importService(input: $input) { outcome recordId published } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }`;
const CREATE = `mutation ($input: NewServiceInput!) { createService(input: $input) { record revision contentHash } }`;
const PUBLISH = `mutation ($record: ID!, $expectedRevision: Int!, $contentHash: String!) {
  publish(record: $record, expectedRevision: $expectedRevision, contentHash: $contentHash) { record lifecycle }
}`;
const SERVICE = `query ($shortId: String!) { service(shortId: $shortId, locale: fi) { status service { title } } }`;

interface Acknowledged {
  record: string;
  title: string;
}

/** Letters only: a search for one word must not find another. */
const wordOf = (number: number, at = 0) =>
  `kaatuma${[number, at].map((part) => String(part).replace(/\d/g, (digit) => 'bdfghjkmpr'[Number(digit)] ?? '')).join('a')}`;

/** Kills a real cms right after it acknowledged a publication, `rounds` times, and looks at what is left. */
export function describeKills(rounds: number): void {
  describe.skipIf(cannotRun || !findMeilisearch())('a cms that is killed right after it acknowledged', () => {
    let data: ChildData;
    let search: TestSearch;
    let cms: ChildCms;
    let organisations: TestOrganisations;
    let editor: TestAccount;
    let session: string;
    const acknowledged: Acknowledged[] = [];

    beforeAll(async () => {
      search = await startTestSearch();
      data = await makeChildData({ MEILI_URL: search.url, MEILI_INDEXER_KEY: search.keys.indexer });
      cms = await makeChildCms(data);
      await cms.start();
      const world = { services: data.services } as TestCms;
      organisations = await makeOrganisations(world);
      editor = await makeAccount(world, 'municipal_editor', organisations.helsinki);
      const { data: answer } = await cms.graphql<{ signIn: { token: string } }>(SIGN_IN, {
        email: editor.email,
        password: PASSWORD,
      });
      session = `Bearer ${answer?.signIn.token}`;
    });
    afterAll(async () => {
      await cms?.kill();
      await search?.remove();
      await data?.remove();
    });

    const importOne = async (word: string): Promise<Acknowledged | undefined> => {
      const input = {
        ...{ source: 'ptv', sourceId: word, sourceHash: word, owner: 'ptv', municipality: '091', publish: true },
        originalLanguage: 'fi',
        content: serviceContent(word),
      };
      const { data: answer } = await cms.graphql<{ importService: { recordId: string; published: boolean } }>(
        IMPORT,
        { input },
        `Import ${cms.importKey}`,
      );
      const result = answer?.importService;
      return result?.published ? { record: result.recordId, title: `Palvelu ${word}` } : undefined;
    };
    const publishAsPerson = async (word: string): Promise<Acknowledged | undefined> => {
      const created = await cms.graphql<{
        createService: { record: string; revision: number; contentHash: string };
      }>(
        CREATE,
        { input: { owner: organisations.helsinki, originalLanguage: 'fi', content: serviceContent(word) } },
        session,
      );
      const { record = '', revision, contentHash } = created.data?.createService ?? {};
      const variables = { record, expectedRevision: revision, contentHash };
      const { data: answer } = await cms.graphql<{ publish: { lifecycle: string } }>(PUBLISH, variables, session);
      return answer?.publish.lifecycle === 'live' ? { record, title: `Palvelu ${word}` } : undefined;
    };

    /** Sends several at once and kills the process the moment the first is acknowledged. */
    const killAtFirstAcknowledgement = async (
      send: (word: string) => Promise<Acknowledged | undefined>,
      words: string[],
    ) => {
      let killing: Promise<void> | undefined;
      const sent = words.map(async (word) => {
        const answer = await send(word);
        if (!answer) return;
        killing ??= cms.kill();
        acknowledged.push(answer);
      });
      await Promise.allSettled(sent);
      if (!killing) throw new Error('nothing was acknowledged');
      await killing;
    };
    const expectLive = async ({ record, title }: Acknowledged) => {
      const row = (await data.services.db.knex('records').where({ document_id: record }).first()) as {
        short_id: string;
      };
      const { data: answer } = await cms.graphql<{ service: unknown }>(SERVICE, { shortId: row.short_id });
      expect(answer?.service).toEqual({ status: 'live', service: { title } });
    };
    const expectFound = ({ title }: Acknowledged) =>
      vi.waitFor(async () => expect(await search.hits(title.split(' ')[1] ?? '')).toEqual([title]), soon);

    it.each(Array.from({ length: rounds }, (_, at) => at + 1))('loses nothing, round %i', async (round) => {
      const words = Array.from({ length: AT_ONCE }, (_, at) => wordOf(round, at));
      const before = acknowledged.length;
      const pid = cms.pid();
      await killAtFirstAcknowledgement(round % 2 ? importOne : publishAsPerson, words);
      await cms.start();
      expect(cms.pid()).not.toBe(pid);
      const mine = acknowledged.slice(before);
      expect(mine.length).toBeGreaterThan(0);
      for (const one of mine) await expectLive(one);
      for (const one of mine) await expectFound(one);
      expect(await halfPublished(data.services.db.knex)).toEqual([]);
    });

    it('takes an import up again that was cut off, without doubles', async () => {
      const words = Array.from({ length: AT_ONCE }, (_, at) => wordOf(1, at));
      for (const word of words) expect(await importOne(word)).toMatchObject({ title: `Palvelu ${word}` });
      expect(await data.services.db.knex('records').whereIn('source_id', words)).toHaveLength(AT_ONCE);
      expect(await halfPublished(data.services.db.knex)).toEqual([]);
    });

    it('catches up by itself with what was published while the search server was down', async () => {
      await search.stop();
      const before = acknowledged.length;
      const words = Array.from({ length: AT_ONCE }, (_, at) => wordOf(0, at));
      await killAtFirstAcknowledgement(importOne, words);
      await cms.start();
      await vi.waitFor(async () => expect(await cms.health()).toMatchObject({ search: 'down' }), soon);
      await search.start();
      for (const one of acknowledged.slice(before)) await expectFound(one);
    });

    it('still has everything that was ever acknowledged, and an audit chain that holds', async () => {
      for (const one of acknowledged) await expectLive(one);
      for (const one of acknowledged) await expectFound(one);
      const { db } = data.services;
      await waitFor('the sealer', async () => !(await db.knex('audit_rows').whereNull('sequence').first()));
      expect(await verifyAudit({ db })).toMatchObject({ brokenAt: null });
      expect(await halfPublished(db.knex)).toEqual([]);
    });
  });
}
