import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { loadRecord } from '../src/editions/store.ts';
import type { WorkRecord } from '../src/editions/types.ts';
import { importService, type ImportInput } from '../src/import/import-service.ts';
import { serviceContent } from './support/content.ts';
import { person } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const IMPORT = { kind: 'system', name: 'import' } as const;

describe.skipIf(cannotRun)('an import meets the work of people', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
  });
  afterAll(() => cms.stop());

  const bring = (sourceId: string, word: string, more: Partial<ImportInput> = {}) =>
    importService(cms.services, IMPORT, {
      source: 'ptv',
      sourceId,
      sourceHash: word,
      owner: 'ptv',
      municipality: '091',
      originalLanguage: 'fi',
      content: serviceContent(word),
      publish: true,
      ...more,
    });
  const load = async (id: string) => (await loadRecord(cms.services.db.knex, id)) as WorkRecord;
  const titleOf = (edition: WorkRecord['open']) => (edition?.content as { title?: { fi?: string } })?.title?.fi;
  const editorOf = (record: WorkRecord) => person('municipal_main_user', record.responsibleMunicipality ?? '');
  const at = ({ id, revision }: WorkRecord) => ({ record: id, expectedRevision: revision });

  const withdrawn = async (sourceId: string) => {
    const record = await load((await bring(sourceId, 'alku')).recordId);
    await commands.withdraw(cms.services, editorOf(record), { ...at(record), reason: 'Päättyi.' });
    return load(record.id);
  };

  it('what they withdrew stays off the site; the new text waits as a draft', async () => {
    const record = await withdrawn('withdrawn');
    expect(await bring('withdrawn', 'uusi')).toMatchObject({ outcome: 'draft_kept', published: false });
    const after = await load(record.id);
    expect(after.lifecycle).toBe('withdrawn');
    expect(titleOf(after.open)).toBe('Palvelu uusi');
    expect(await bring('withdrawn', 'uusi')).toMatchObject({ outcome: 'unchanged', published: false });
  });

  it('what they archived is left alone', async () => {
    const record = await withdrawn('archived');
    await commands.archive(cms.services, editorOf(record), at(record));
    expect(await bring('archived', 'uusi')).toMatchObject({ outcome: 'draft_kept', published: false });
    expect(await load(record.id)).toMatchObject({ lifecycle: 'archived', open: null });
  });

  it('what they handed over for review is neither changed nor published', async () => {
    const record = await load((await bring('submitted', 'alku', { publish: false })).recordId);
    await commands.submit(cms.services, editorOf(record), at(record));
    expect(await bring('submitted', 'uusi')).toMatchObject({ outcome: 'draft_kept', published: false });
    const after = await load(record.id);
    expect(after).toMatchObject({ lifecycle: 'none', open: { state: 'submitted' } });
    expect(titleOf(after.open)).toBe('Palvelu alku');
  });

  it('over their published text it keeps one draft of its own, always the newest', async () => {
    const record = await load((await bring('edited', 'alku')).recordId);
    const saved = await commands.saveDraft(cms.services, editorOf(record), {
      ...at(record),
      content: serviceContent('ihmisen'),
      kinds: ['service'],
    });
    await commands.publish(cms.services, editorOf(record), {
      record: saved.record,
      expectedRevision: saved.revision,
      contentHash: saved.contentHash ?? '',
    });
    for (const word of ['toinen', 'kolmas']) {
      expect(await bring('edited', word)).toMatchObject({ outcome: 'draft_kept', published: false });
      const after = await load(record.id);
      expect([titleOf(after.live), titleOf(after.open)]).toEqual(['Palvelu ihmisen', `Palvelu ${word}`]);
    }
  });

  it('the municipality may throw its draft away, also when the owner has no people', async () => {
    const record = await load((await bring('thrown', 'alku', { publish: false })).recordId);
    await commands.discard(cms.services, editorOf(record), at(record));
    expect((await load(record.id)).open).toBeNull();
  });

  it('what only time took off the site comes back with a new text', async () => {
    const { recordId } = await bring('outdated', 'alku');
    await commands.markOutdated(cms.services, recordId);
    expect(await bring('outdated', 'uusi')).toMatchObject({ outcome: 'updated', published: true });
  });

  it('drafts it left are published when it is asked to, though the source is unchanged', async () => {
    await bring('later', 'alku', { publish: false });
    expect(await bring('later', 'alku', { publish: false })).toMatchObject({ outcome: 'unchanged', published: false });
    expect(await bring('later', 'alku')).toMatchObject({ outcome: 'updated', published: true });
    expect(await bring('later', 'alku')).toMatchObject({ outcome: 'unchanged', published: true });
  });

  it('two of the same record at once leave one record, and a code that says to try again', async () => {
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => bring('twice', 'alku')));
    const codes = results.map((result) =>
      result.status === 'rejected' ? (result.reason as { code: string }).code : 'ok',
    );
    expect(codes).toContain('ok');
    expect(codes.filter((code) => !['ok', 'CONFLICT', 'BUSY'].includes(code))).toEqual([]);
    expect(await cms.services.db.knex('records').where({ source_id: 'twice' })).toHaveLength(1);
  });

  it.each([
    ['source', { source: 'x'.repeat(300) }, 'TOO_LONG'],
    ['source', { source: '' }, 'TOO_SHORT'],
    ['source', { source: 'own' }, 'UNKNOWN_VALUE'],
    ['sourceId', { sourceId: 'x'.repeat(300) }, 'TOO_LONG'],
    ['sourceHash', { sourceHash: 'x'.repeat(300) }, 'TOO_LONG'],
    ['sourceId', { sourceId: '\ud800' }, 'CONTROL_CHARACTER'],
  ] as const)('refuses a %s that no register has', async (path, more, code) => {
    await expect(bring('bad', 'alku', more)).rejects.toMatchObject({ code: 'INVALID', issues: [{ path, code }] });
  });

  it('organisations it had to create are in the audit log', async () => {
    await bring('audited', 'alku', { owner: 'toinen-rekisteri', municipality: '049' });
    const rows = await cms.services.db
      .knex('audit_rows')
      .where({ action: 'createOrganisation', actor: 'system:import' });
    expect(rows.length).toBeGreaterThanOrEqual(4);
  });
});
