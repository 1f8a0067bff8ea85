import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_DIR, crawl, filesBelow } from './support/crawl.ts';
import { cannotRun } from './support/needs.ts';
import { shortIdOf } from './support/public-pages.ts';
import { people } from './support/people.ts';
import { pageFiles, roleMatrix, type Examples } from './support/role-matrix.ts';
import { startSite, type SiteProcess } from './support/site-process.ts';
import { cmsAs, demoService, stack } from './support/stack.ts';

const rows = Object.entries(roleMatrix).map(([file, { audience, address }]) => ({ file, audience, address }));
const guarded = rows.filter(({ audience }) => audience === 'staff');
const doors = rows.filter(({ audience }) => audience === 'door');

describe('the matrix of pages and roles', () => {
  it('has a row for every page of the site, and no other', () => {
    expect(pageFiles().sort()).toEqual(Object.keys(roleMatrix).sort());
  });

  it('calls nothing public that lies among the pages of the workspace, or the other way round', () => {
    const wrong = rows.filter(({ file, audience }) => (audience === 'public') === file.startsWith('[locale]/staff/'));
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(cannotRun)('the roles of a site', () => {
  let publicSite: SiteProcess;
  let examples: Examples;
  const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { redirect: 'manual', headers });
  const post = (url: string, origin: string) =>
    fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin },
      body: new URLSearchParams({ command: 'submit' }),
    });

  beforeAll(async () => {
    publicSite = await startSite({ role: 'public' });
    const { id, url } = await demoService('pay-subsidy');
    const { me } = await (
      await cmsAs(people.producer)
    )<{ me: { memberships: { organisation: { id: string } }[] } }>('{ me { memberships { organisation { id } } } }');
    examples = { live: { id, shortId: shortIdOf(url) }, municipality: me.memberships[0]?.organisation.id ?? '' };
  });
  afterAll(() => publicSite?.stop());

  it('a public site is given no secret of the staff side', () => {
    const { secrets, meiliKeys } = stack();
    const known = [...Object.values(secrets), meiliKeys.internal, meiliKeys.indexer];
    expect(Object.values(publicSite.env).filter((value) => known.includes(value))).toEqual([]);
  });

  it('a public site serves everything that can be reached from its home pages, and no link of it is broken', async () => {
    const { visited, findings } = await crawl({ url: publicSite.url, secret: [], seeds: ['/fi', '/sv', '/en'] });
    expect(visited.filter(({ status }) => status >= 400)).toEqual([]);
    expect(visited.filter(({ address }) => /staff/.test(address))).toEqual([]);
    expect(visited.length).toBeGreaterThan(100);
    expect(findings).toEqual([]);
  });

  it.each([...guarded, ...doors])('a public site answers 404 for $file', async ({ address }) => {
    const url = publicSite.url + address(examples);
    expect((await get(url)).status).toBe(404);
    expect((await post(url, publicSite.url)).status).toBe(404);
    expect((await get(url, { cookie: 'session=abcdefghijklmnop' })).status).toBe(404);
    for (const language of ['sv', 'en']) expect((await get(url.replace('/fi/', `/${language}/`))).status).toBe(404);
  });

  it('a public site answers 404 for every file of the workspace', async () => {
    const files = filesBelow(CLIENT_DIR).filter((name) => name.startsWith('/_astro/staff/'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      for (const spelling of [
        file,
        file.replace('staff', 'STAFF'),
        file.replace('staff', '%73taff'),
        `/_astro/.${file}`,
      ]) {
        const { status } = await get(publicSite.url + spelling);
        expect([spelling, [301, 404].includes(status)]).toEqual([spelling, true]);
        if (status === 301) expect((await fetch(publicSite.url + spelling)).status).toBe(404);
      }
    }
  });

  it.each(guarded)('a site for everybody leads strangers from $file to sign-in', async ({ address }) => {
    const { siteUrl } = stack();
    const path = address(examples);
    for (const cookie of ['', 'session=abcdefghijklmnop']) {
      const response = await get(siteUrl + path, { cookie });
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toMatch(/^\/fi\/staff\/sign-in(\?return=|$)/);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
    }
    const posted = await post(siteUrl + path, siteUrl);
    expect(posted.status).toBe(200);
    expect(await posted.text()).toContain('name="password"');
  });

  it.each(doors)('a site for everybody shows $file to strangers, and nobody keeps it', async ({ address }) => {
    const response = await get(stack().siteUrl + address(examples));
    expect([200, 303, 404]).toContain(response.status);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });

  it('a form that comes from another site is refused', async () => {
    const { siteUrl } = stack();
    expect((await post(`${siteUrl}/fi/staff/sign-in`, 'https://evil.example')).status).toBe(403);
  });
});
