import type { Content, ServiceContent } from '@service-manual/schemas';
import { describe, expect, it, vi } from 'vitest';
import { codedError } from '../../lib/errors.ts';
import { toFormValues, toPairs } from '../staff/form-values.ts';
import { contentToForm } from './content-to-form.ts';
import { handleEditor, openEditor, type EditorWork } from './edit.ts';
import { fingerprint } from './units.ts';

const saved = { record: 'r', revision: 4, contentHash: 'h' };
const base: ServiceContent = { title: { fi: 'Nimi' }, description: { fi: 'Kuvaus' }, categories: ['P1'] };

function work(more: Partial<EditorWork> = {}): EditorWork & { save: ReturnType<typeof vi.fn> } {
  return {
    kind: 'service',
    originalLanguage: 'fi',
    base: { revision: 3, content: base },
    save: vi.fn(() => Promise.resolve(saved)),
    reload: () => Promise.reject(new Error('not expected')),
    ...more,
  } as never;
}

const sent = (content: Content, more: Record<string, string> = {}) =>
  toFormValues([
    ...toPairs(contentToForm('service', content)),
    ['revision', more['revision'] ?? '3'],
    ['opened', fingerprint('service', base)],
    ['action', 'save'],
    ...Object.entries(more).filter(([name]) => name !== 'revision'),
  ] as [string, string][]);
const withAction = (content: Content, action: string) => {
  const values = new Map(sent(content));
  values.set('action', [action]);
  return values;
};

describe('a sent form', () => {
  it('is saved with the revision that was seen', async () => {
    const job = work();
    expect(await handleEditor(job, sent({ ...base, title: { fi: 'Uusi' } }))).toEqual({ done: 'save', saved });
    expect(job.save).toHaveBeenCalledWith({ ...base, title: { fi: 'Uusi' } }, 3);
  });

  it('is not saved when something cannot be read, and is shown as typed', async () => {
    const job = work();
    const outcome = await handleEditor(job, sent(base, { 'age.kind': 'range', 'age.from': 'xx' }));
    expect(outcome).toMatchObject({ state: { status: 422, issues: [{ path: 'age.from', code: 'WRONG_TYPE' }] } });
    expect(job.save).not.toHaveBeenCalled();
  });

  it('gets another row without being saved', async () => {
    const job = work();
    const outcome = await handleEditor(
      job,
      withAction({ ...base, links: [{ url: 'https://a.example' }] }, 'add:links'),
    );
    expect('state' in outcome && outcome.state.values.get('links.1.url')).toEqual(['']);
    expect('state' in outcome && outcome.state.values.get('links.0.url')).toEqual(['https://a.example']);
    expect(job.save).not.toHaveBeenCalled();
  });

  it('loses exactly the row that was removed', async () => {
    const outcome = await handleEditor(
      work(),
      withAction({ links: [{ url: 'https://a.example' }, { url: 'https://b.example' }] }, 'remove:links.0'),
    );
    expect('state' in outcome && [...outcome.state.values.keys()].filter((name) => name.startsWith('links'))).toEqual([
      'links.1.url',
    ]);
  });

  it('is sent on after saving when asked', async () => {
    const after = vi.fn(() => Promise.resolve());
    expect(await handleEditor(work({ after }), withAction(base, 'after'))).toEqual({ done: 'after', saved });
    expect(after).toHaveBeenCalledWith(saved);
  });

  it('stays saved when it cannot be sent on, and tells what is missing', async () => {
    const issues = [{ path: 'price', code: 'REQUIRED' as const }];
    const after = () => Promise.reject(codedError('INVALID', { issues }));
    expect(await handleEditor(work({ after }), withAction(base, 'after'))).toMatchObject({
      state: { status: 422, saved: true, revision: 4, issues, problem: 'INVALID' },
    });
  });

  it('is shown again with the reason when it is refused', async () => {
    const save = () => Promise.reject(codedError('WRONG_STATE'));
    const outcome = await handleEditor(work({ save }), sent({ ...base, title: { fi: 'Uusi' } }));
    expect(outcome).toMatchObject({ state: { problem: 'WRONG_STATE', revision: 3 } });
    expect('state' in outcome && outcome.state.values.get('title.fi')).toEqual(['Uusi']);
  });

  it('is handed on to the problem page when the cms is down', async () => {
    const save = () => Promise.reject(codedError('UNAVAILABLE'));
    await expect(handleEditor(work({ save }), sent(base))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('a form that someone else was quicker than', () => {
  const theirs = { ...base, description: { fi: 'Toisen kuvaus' }, categories: ['P2'] };
  const conflicting = () =>
    work({
      save: () => Promise.reject(codedError('CONFLICT')),
      reload: () => Promise.resolve({ revision: 5, content: theirs }),
    });

  it('shows both texts and keeps one’s own', async () => {
    const outcome = await handleEditor(conflicting(), sent({ ...base, description: { fi: 'Minun kuvaus' } }));
    expect(outcome).toMatchObject({
      state: {
        status: 409,
        revision: 5,
        conflict: {
          both: [{ path: 'description.fi', mine: 'Minun kuvaus', theirs: 'Toisen kuvaus' }],
          theirs: ['categories'],
        },
      },
    });
    expect('state' in outcome && outcome.state.values.get('description.fi')).toEqual(['Minun kuvaus']);
    expect('state' in outcome && outcome.state.values.get('categories')).toEqual(['P2']);
  });

  it('is found out before saving when the page itself is older', async () => {
    const job = work({ base: { revision: 5, content: theirs } });
    expect(await handleEditor(job, sent({ ...base, title: { fi: 'Uusi' } }))).toMatchObject({
      state: { status: 409, revision: 5 },
    });
    expect(job.save).not.toHaveBeenCalled();
  });

  it('takes the other words where they are chosen', async () => {
    const job = work({ base: { revision: 5, content: theirs } });
    const mine = { ...theirs, description: { fi: 'Minun' }, title: { fi: 'Minun nimi' } };
    await handleEditor(
      job,
      sent(mine, { revision: '5', 'choose.description.fi': 'theirs', 'choose.title.fi': 'mine' }),
    );
    expect(job.save).toHaveBeenCalledWith({ ...theirs, title: { fi: 'Minun nimi' } }, 5);
  });
});

it('a text that is opened is shown as it is saved', () => {
  expect(openEditor({ kind: 'service', base: { revision: 3, content: base } })).toMatchObject({
    revision: 3,
    status: 200,
    opened: fingerprint('service', base),
  });
});
