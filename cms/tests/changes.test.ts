import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { removeOldEvents } from '../src/outbox/remove-old-events.ts';
import { newId, strapiColumns } from '../src/storage/ids.ts';
import { waitFor } from './support/accounts.ts';
import { guidanceContent } from './support/content.ts';
import { makeOrganisations, people, type TestOrganisations } from './support/people.ts';
import { publishService } from './support/steps.ts';
import { cannotRun, onPostgres, startCms, type TestCms } from './support/start-cms.ts';

interface Changes {
  cursor: string;
  changes: { id: string; kind: string }[];
  reset: boolean;
}

const DAY_MS = 86_400_000;

describe.skipIf(cannotRun)('the feed of changes', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
  });
  afterAll(() => cms.stop());

  const ask = async (query = ''): Promise<Changes> => (await fetch(`${cms.url}/changes${query}`)).json() as never;
  const publish = (word: string) => publishService(cms, organisations, word);
  const withGuidance = async (word: string) => {
    const { producer } = people(organisations);
    const service = await publish(word);
    const guidance = await commands.createInstructions(cms.services, producer, {
      service: service.record,
      kind: 'guidance',
      owner: organisations.helsinki,
      content: guidanceContent(word),
    });
    await commands.publish(cms.services, producer, {
      record: guidance.record,
      expectedRevision: guidance.revision,
      contentHash: guidance.contentHash ?? '',
    });
    return { service: service.record, guidance: guidance.record };
  };

  it('answers where it stands at once, with no changes, to a reader who has no cursor', async () => {
    expect(await ask('?wait=30')).toEqual({ cursor: '0', changes: [], reset: false });
  });

  it('wakes a waiting reader when a publish commits, and names the record', async () => {
    const { cursor } = await ask();
    const waiting = ask(`?after=${cursor}&wait=30`);
    const begun = Date.now();
    const { record } = await publish('herätys');
    expect(await waiting).toMatchObject({ changes: [{ id: record, kind: 'service' }], reset: false });
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  it('answers the same again to the same cursor, and nothing after the new one', async () => {
    const { cursor } = await ask();
    const { record } = await publish('toisto');
    const first = await ask(`?after=${cursor}&wait=30`);
    expect(first.changes).toEqual([{ id: record, kind: 'service' }]);
    expect(await ask(`?after=${cursor}&wait=30`)).toEqual(first);
    expect(await ask(`?after=${first.cursor}`)).toEqual({ cursor: first.cursor, changes: [], reset: false });
  });

  it('answers after the wait when nothing changed', async () => {
    const { cursor } = await ask();
    expect(await ask(`?after=${cursor}&wait=1`)).toEqual({ cursor, changes: [], reset: false });
  });

  it('tells of a withdrawal', async () => {
    const live = await publish('lopetus');
    const { cursor } = await drained();
    await commands.withdraw(cms.services, people(organisations).provider, {
      record: live.record,
      expectedRevision: live.revision,
      reason: 'Loppui.',
    });
    expect((await ask(`?after=${cursor}&wait=30`)).changes).toEqual([{ id: live.record, kind: 'service' }]);
  });

  it('names no guidance, and passes its number over', async () => {
    const { cursor } = await drained();
    const { service, guidance } = await withGuidance('ohjeistus');
    const { cursor: after } = await drained();
    const seen = await ask(`?after=${cursor}`);
    expect(seen.changes).toEqual([{ id: service, kind: 'service' }]);
    expect(JSON.stringify(seen)).not.toContain(guidance);
    expect(Number(after)).toBe(Number(cursor) + 2);
    expect(seen.cursor).toBe(after);
  });

  it.each([
    ['that is no number', 'abc'],
    ['that is empty', ''],
    ['that is negative', '-1'],
    ['of the future', '999999'],
    ['that is far too long', '9'.repeat(40)],
    ['that tries SQL', "1' OR '1'='1"],
  ])('tells a reader with a cursor %s to flush everything', async (_what, cursor) => {
    const answer = await ask(`?after=${encodeURIComponent(cursor)}&wait=30`);
    expect(answer).toEqual({ cursor: (await ask()).cursor, changes: [], reset: true });
  });

  it('misses no event that commits after one that was written later', { skip: !onPostgres }, async () => {
    const { cursor } = await drained();
    const { knex } = cms.services.db;
    const slow = await knex.transaction();
    const early = await addRecordEvent(slow);
    const late = await addRecordEvent(knex);
    const first = await ask(`?after=${cursor}&wait=30`);
    expect(first.changes.map(({ id }) => id)).toEqual([late]);
    await slow.commit();
    const second = await ask(`?after=${first.cursor}&wait=30`);
    expect(second.changes.map(({ id }) => id)).toEqual([early]);
  });

  it('numbers events without gaps, however many commit at once', async () => {
    const { cursor } = await drained();
    await Promise.all(Array.from({ length: 40 }, () => addRecordEvent(cms.services.db.knex)));
    const { cursor: after } = await drained();
    expect(Number(after)).toBe(Number(cursor) + 40);
    expect((await ask(`?after=${cursor}`)).changes).toHaveLength(40);
  });

  describe('after a month', () => {
    const age = (sequences: [from: number, to: number], done = true) =>
      events()
        .whereBetween('sequence', sequences)
        .update({ done_at: done ? new Date(Date.now() - 31 * DAY_MS) : null, next_attempt_at: future });
    const remaining = async (): Promise<number[]> => {
      const rows = (await events().where({ topic: 'record' }).orderBy('sequence')) as { sequence: number }[];
      return rows.map(({ sequence }) => sequence);
    };
    /** Five events that are done. */
    const five = async (): Promise<number> => {
      const { cursor } = await drained();
      for (let at = 0; at < 5; at += 1) await addRecordEvent(cms.services.db.knex);
      await drained();
      await events().where({ topic: 'record' }).update({ done_at: new Date(), next_attempt_at: future });
      return Number(cursor);
    };

    it('still tells a reader who has seen all that was removed, and resets one who has not', async () => {
      const before = await five();
      await age([1, before + 2]);
      await removeAll();
      expect(await remaining()).toEqual([before + 3, before + 4, before + 5]);
      expect(await ask(`?after=${before + 1}`)).toMatchObject({ reset: true });
      const answer = await ask(`?after=${before + 2}`);
      expect(answer).toMatchObject({ cursor: String(before + 5), reset: false });
      expect(answer.changes).toHaveLength(3);
    });

    it('keeps what stands behind an event that still waits', async () => {
      const before = await five();
      await age([1, before + 5]);
      await age([before + 2, before + 2], false);
      await removeAll();
      expect(await remaining()).toEqual([before + 2, before + 3, before + 4, before + 5]);
      await age([before + 2, before + 2]);
    });

    it('keeps the last event, so that numbers go on and the last cursor stays good', async () => {
      const before = await five();
      await age([1, before + 5]);
      await removeAll();
      expect(await remaining()).toEqual([before + 5]);
      expect(await ask(`?after=${before + 5}`)).toEqual({ cursor: String(before + 5), changes: [], reset: false });
      const id = await addRecordEvent(cms.services.db.knex);
      expect((await ask(`?after=${before + 5}&wait=30`)).changes).toEqual([{ id, kind: 'service' }]);
    });

    it('removes mails that were sent, and all reindexes but the last', async () => {
      const old = new Date(Date.now() - 31 * DAY_MS);
      const add = (topic: string, done: Date | null) =>
        events().insert({
          ...strapiColumns(newId(), old),
          topic,
          kind: 'x',
          attempts: 0,
          done_at: done,
          next_attempt_at: future,
        });
      for (const topic of ['mail', 'reindex']) for (const done of [old, old, new Date()]) await add(topic, done);
      await add('mail', null);
      await removeAll();
      const left = (await events().whereNot({ topic: 'record' }).select('topic').orderBy('id')) as { topic: string }[];
      expect(left.map(({ topic }) => topic).filter((topic) => topic === 'mail')).toHaveLength(2);
      expect(left.some(({ topic }) => topic === 'reindex')).toBe(true);
    });

    it('works in batches', async () => {
      const old = new Date(Date.now() - 31 * DAY_MS);
      const rows = Array.from({ length: 600 }, () => ({
        ...strapiColumns(newId(), old),
        ...{ topic: 'mail', kind: 'x', attempts: 0, done_at: old, next_attempt_at: old },
      }));
      await cms.services.db.knex.batchInsert('outbox_events', rows, 50);
      expect(await removeOldEvents(cms.services.db)).toBe(true);
      expect(await removeOldEvents(cms.services.db)).toBe(false);
    });
  });

  const events = () => cms.services.db.knex('outbox_events');
  const future = new Date(Date.now() + DAY_MS);

  async function removeAll(): Promise<void> {
    while (await removeOldEvents(cms.services.db));
  }

  async function addRecordEvent(knex: Knex): Promise<string> {
    const record = newId();
    await knex('outbox_events').insert({
      ...strapiColumns(newId(), new Date()),
      ...{ topic: 'record', kind: 'service', record, attempts: 0, next_attempt_at: new Date() },
    });
    return record;
  }

  /** The cursor once every event has its number. */
  async function drained(): Promise<Changes> {
    await waitFor('numbers', async () => !(await events().where({ topic: 'record' }).whereNull('sequence').first()));
    return ask();
  }
});
