import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import type { CommandResult } from '../src/editions/types.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people, person, type People, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const ROUNDS = 20;
const PRODUCERS = 8;

describe.skipIf(cannotRun)('people who act at the same moment', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: People;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
    who = people(organisations);
  });
  afterAll(() => cms.stop());

  const inThreeLanguages = (word: string) => {
    const text = (what: string) => ({ fi: `${what} ${word}`, sv: `${what} ${word}`, en: `${what} ${word}` });
    return serviceContent(word, { title: text('Nimi'), description: text('Kuvaus') });
  };

  const inReview = async (word: string): Promise<CommandResult> => {
    const created = await commands.createService(cms.services, who.provider, {
      owner: organisations.provider,
      responsibleMunicipality: null,
      originalLanguage: 'fi',
      content: inThreeLanguages(word),
    });
    const submitted = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: 1,
    });
    return commands.claim(cms.services, who.producer, { record: created.record, expectedRevision: submitted.revision });
  };

  const outcomes = async (attempts: Promise<unknown>[]) =>
    (await Promise.allSettled(attempts)).map((result) =>
      result.status === 'fulfilled' ? 'ok' : ((result.reason as { code?: string }).code ?? String(result.reason)),
    );

  it(`lets one of ${PRODUCERS} publications of the same edition win, ${ROUNDS} times, with one live row per language`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const edition = await inReview(`kierros${round}`);
      const results = await outcomes(
        Array.from({ length: PRODUCERS }, () =>
          commands.publish(cms.services, person('municipal_editor', organisations.helsinki), {
            record: edition.record,
            expectedRevision: edition.revision,
            contentHash: edition.contentHash ?? '',
          }),
        ),
      );
      expect(results.filter((code) => code === 'ok')).toHaveLength(1);
      expect(results.filter((code) => !['ok', 'CONFLICT', 'BUSY'].includes(code))).toEqual([]);
      const rows = (await cms.services.db.knex('published_services').where({ record_id: edition.record })) as {
        locale: string;
      }[];
      expect(rows.map((row) => row.locale).sort()).toEqual(['en', 'fi', 'sv']);
      const published = await cms.services.db.knex('editions').where({ record: edition.record, state: 'published' });
      expect(published).toHaveLength(1);
    }
  });

  it('lets one of two claims win and tells the other', async () => {
    const created = await commands.createService(cms.services, who.provider, {
      owner: organisations.provider,
      responsibleMunicipality: null,
      originalLanguage: 'fi',
      content: serviceContent('varaus'),
    });
    const submitted = await commands.submit(cms.services, who.provider, {
      record: created.record,
      expectedRevision: 1,
    });
    const input = { record: created.record, expectedRevision: submitted.revision };
    const results = await outcomes([
      commands.claim(cms.services, who.producer, input),
      commands.claim(cms.services, who.colleague, input),
    ]);
    expect(results.sort()).toEqual([expect.stringMatching(/CONFLICT|BUSY/), 'ok']);
  });

  it('lets one of publish and return win', async () => {
    const edition = await inReview('kilpa');
    const input = { record: edition.record, expectedRevision: edition.revision };
    const results = await outcomes([
      commands.publish(cms.services, who.producer, { ...input, contentHash: edition.contentHash ?? '' }),
      commands.returnToProvider(cms.services, who.producer, { ...input, reason: 'Tarkenna.' }),
    ]);
    expect(results.filter((code) => code === 'ok')).toHaveLength(1);
  });

  it('leaves nothing behind when a command fails half-way', async () => {
    const edition = await inReview('puolitie');
    const before = await cms.services.db.knex('audit_rows').count({ count: '*' }).first();
    await expect(
      commands.publish(cms.services, who.producer, {
        record: edition.record,
        expectedRevision: edition.revision,
        contentHash: '0'.repeat(64),
      }),
    ).rejects.toMatchObject({ code: 'HASH_MISMATCH' });
    const record = (await cms.services.db.knex('records').where({ document_id: edition.record }).first()) as {
      revision: number;
    };
    expect(record.revision).toBe(edition.revision);
    expect(await cms.services.db.knex('audit_rows').count({ count: '*' }).first()).toEqual(before);
  });
});
