import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStaticFiles } from './static-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'static-'));
  await mkdir(path.join(folder, '_astro/staff'), { recursive: true });
  await mkdir(path.join(folder, '.well-known'));
  for (const name of [
    '_astro/a.css',
    '_astro/staff/b.js',
    '_astro/a.css.map',
    'robots.txt',
    '.env',
    '.well-known/security.txt',
  ]) {
    await writeFile(path.join(folder, name), `content of ${name} `.repeat(100));
  }
  await symlink('/etc/passwd', path.join(folder, 'link.txt'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('static files', () => {
  it('are kept for ever when their name carries a hash of their content', async () => {
    const { find } = await loadStaticFiles(folder);
    expect(find('/_astro/a.css')?.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('are kept a short time otherwise', async () => {
    expect((await loadStaticFiles(folder)).find('/robots.txt')?.headers['cache-control']).toBe('public, max-age=3600');
  });

  it('of the workspace are kept by browsers only', async () => {
    const headers = (await loadStaticFiles(folder)).find('/_astro/staff/b.js')?.headers;
    expect(headers).toMatchObject({
      'cache-control': 'private, max-age=31536000, immutable',
      'x-robots-tag': 'noindex',
    });
  });

  it.each(['/.env', '/_astro/a.css.map', '/link.txt', '/../package.json', '/_astro', '/'])(
    'do not include %s',
    async (name) => {
      expect((await loadStaticFiles(folder)).find(name)).toBeUndefined();
    },
  );

  it('include what belongs to /.well-known', async () => {
    expect((await loadStaticFiles(folder)).find('/.well-known/security.txt')).toBeDefined();
  });

  it('are compressed once, in memory', async () => {
    const files = await loadStaticFiles(folder);
    await files.compressed;
    expect(files.find('/_astro/a.css')?.variants?.br?.length).toBeLessThan(200);
  });

  it('name the build: another content is another build', async () => {
    const before = await loadStaticFiles(folder);
    await writeFile(path.join(folder, 'robots.txt'), 'new');
    expect((await loadStaticFiles(folder)).buildId).not.toBe(before.buildId);
  });

  it('say that the site is not built when there are none', async () => {
    await expect(loadStaticFiles(path.join(folder, 'missing'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
