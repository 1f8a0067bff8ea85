import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { loadRecord } from '../src/editions/store.ts';
import { person } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const MUTATION = `mutation ($input: ImportServiceInput!) {
  importService(input: $input) { outcome recordId published missing { path code } }
}`;

interface Imported {
  importService: { outcome: string; recordId: string; published: boolean; missing: { path: string; code: string }[] };
}

describe.skipIf(cannotRun)('the import of outside registers', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
  });
  afterAll(() => cms.stop());

  const input = (sourceId: string, title: string, more: Record<string, unknown> = {}) => ({
    source: 'ptv',
    sourceId,
    sourceHash: title,
    owner: 'ptv',
    municipality: '091',
    originalLanguage: 'fi',
    content: { title: { fi: title }, description: { fi: `Kuvaus: ${title}` } },
    publish: true,
    ...more,
  });

  const send = (value: object) =>
    cms.graphql<Imported>(MUTATION, { input: value }, { authorization: `Import ${cms.services.config.IMPORT_KEY}` });
  const importOne = async (value: object) => (await send(value)).data?.importService;

  it('is closed without the key', async () => {
    const { errors } = await cms.graphql(
      MUTATION,
      { input: input('x', 'x') },
      { authorization: 'Import wrong-key-wrong-key' },
    );
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('opens nothing else with the key', async () => {
    const { errors } = await cms.graphql(
      '{ queue { total } }',
      {},
      { authorization: `Import ${cms.services.config.IMPORT_KEY}` },
    );
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('creates owner, municipality and service on an empty system, several at once', async () => {
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((id) => importOne(input(id, `Palvelu ${id}`))));
    expect(results.map((result) => result?.outcome)).toEqual(['created', 'created', 'created', 'created']);
    expect(results.every((result) => result?.published)).toBe(true);
    expect(await cms.services.db.knex('organisations').where({ key: 'ptv' })).toHaveLength(1);
  });

  it('lists what a person would still have to fill in', async () => {
    const result = await importOne(input('puuttuva', 'Puuttuva'));
    expect(result?.missing).toContainEqual({ path: 'howToApplyOffline.fi', code: 'REQUIRED' });
  });

  it('leaves an unchanged source alone and makes a new edition of a changed one', async () => {
    await importOne(input('toisto', 'Ensin'));
    expect((await importOne(input('toisto', 'Ensin')))?.outcome).toBe('unchanged');
    const changed = await importOne(input('toisto', 'Sitten'));
    expect(changed).toMatchObject({ outcome: 'updated', published: true });
    const record = await loadRecord(cms.services.db.knex, changed?.recordId ?? '');
    expect(record?.live?.number).toBe(2);
  });

  it('never publishes over what people have edited', async () => {
    const created = await importOne(input('ihminen', 'Rekisterin teksti'));
    const record = await loadRecord(cms.services.db.knex, created?.recordId ?? '');
    const editor = person('municipal_editor', record?.responsibleMunicipality ?? '');
    await commands.saveDraft(cms.services, editor, {
      record: record?.id ?? '',
      expectedRevision: record?.revision ?? 0,
      content: { title: { fi: 'Ihmisen teksti' }, description: { fi: 'Kuvaus' } },
      kinds: ['service'],
    });
    const again = await importOne(input('ihminen', 'Uusi rekisterin teksti'));
    expect(again).toMatchObject({ outcome: 'draft_kept', published: false });
    const after = await loadRecord(cms.services.db.knex, created?.recordId ?? '');
    expect(after?.open?.content).toMatchObject({ title: { fi: 'Ihmisen teksti' } });
    expect(after?.live?.content).toMatchObject({ title: { fi: 'Rekisterin teksti' } });
  });

  it('refuses a record without title, with its place, and stores nothing', async () => {
    const { errors } = await send(input('otsikoton', 'x', { content: { description: { fi: 'Kuvaus' } } }));
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID', issues: [{ path: 'title.fi', code: 'REQUIRED' }] });
    expect(await cms.services.db.knex('records').where({ source_id: 'otsikoton' })).toEqual([]);
  });

  it('refuses an unknown municipality', async () => {
    const { errors } = await send(input('kunta', 'Kunta', { municipality: '999' }));
    expect(errors[0]?.extensions.code).toBe('INVALID');
  });
});
