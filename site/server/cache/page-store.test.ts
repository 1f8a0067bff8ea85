import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from './page.ts';
import { createPageStore } from './page-store.ts';

const page = (text: string, madeAt = Date.now()): Page => ({
  status: 200,
  headers: { 'content-type': 'text/html', etag: `W/"${text}"` },
  body: Buffer.from(text),
  tags: ['a', 'list'],
  expiresAt: Infinity,
  retryAt: 0,
  madeAt,
});
const always = () => true;

let folder: string;
const faults: unknown[] = [];
const open = (buildId = 'build-1') => createPageStore({ folder, buildId, onFault: (error) => faults.push(error) });

beforeEach(async () => {
  faults.length = 0;
  folder = await mkdtemp(path.join(tmpdir(), 'page-store-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  expect(faults).toEqual([]);
});

describe('the store of known pages', () => {
  it('gives back what was saved, expired, so that it serves only while it cannot be made anew', async () => {
    const store = open();
    store.save('/fi/a', page('hello'), always);
    await store.idle();
    const [found, ...more] = await open().load();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ key: '/fi/a', page: { status: 200, tags: ['a', 'list'], expiresAt: 0 } });
    expect(found!.page.body.toString()).toBe('hello');
  });

  it('does not give back what was removed', async () => {
    const store = open();
    store.save('/fi/a', page('hello'), always);
    store.remove('/fi/a');
    await store.idle();
    expect(await open().load()).toEqual([]);
  });

  it('does not write a page that was dropped meanwhile', async () => {
    const store = open();
    store.save('/fi/a', page('hello'), () => false);
    await store.idle();
    expect(await readdir(folder)).toEqual([]);
  });

  it('forgets pages of another build', async () => {
    const store = open();
    store.save('/fi/a', page('hello'), always);
    await store.idle();
    expect(await open('build-2').load()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('forgets pages that are older than a month', async () => {
    const store = open();
    store.save('/fi/a', page('hello', Date.now() - 31 * 24 * 3600_000), always);
    await store.idle();
    expect(await open().load()).toEqual([]);
  });

  it('deletes damaged files and half-written ones, and reads the others', async () => {
    const store = open();
    store.save('/fi/a', page('hello'), always);
    store.save('/fi/b', page('world'), always);
    await store.idle();
    const [damaged] = await readdir(folder);
    const file = path.join(folder, damaged!);
    await writeFile(file, (await readFile(file)).subarray(0, -2));
    await writeFile(path.join(folder, 'half.page.1.tmp'), 'x');
    await writeFile(path.join(folder, 'noise.page'), 'no json\nbody');
    expect(await open().load()).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('remembers how far changes were followed', async () => {
    expect(await open().readCursor()).toBeUndefined();
    await open().writeCursor('42');
    expect(await open().readCursor()).toBe('42');
    await open().load();
    expect(await open().readCursor()).toBe('42');
  });

  it('can be read by its owner only', async () => {
    const store = open();
    store.save('/fi/a', page('hello'), always);
    await store.idle();
    const [name] = await readdir(folder);
    expect((await stat(path.join(folder, name!))).mode & 0o077).toBe(0);
  });
});
