import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findMarkers, type Marker } from '@service-manual/schemas/examples';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeCanaryWorld, withdrawNow, type CanaryMarkers, type CanaryWorld } from './support/canary-world.ts';
import { CLIENT_DIR, crawl, filesBelow } from './support/crawl.ts';
import { cannotRun } from './support/needs.ts';
import { people } from './support/people.ts';
import { startSite, type SiteProcess } from './support/site-process.ts';
import { searchApi, sessionOf, stack } from './support/stack.ts';
import { engineFindings, publicFindings, publicSeeds, searchFindings } from './support/ways-out.ts';
import { until } from './support/until.ts';

const LEAKY = 'site/e2e/support/leaky-site.ts';

describe.skipIf(cannotRun)('what is internal or unfinished never leaves the site', () => {
  let world: CanaryWorld;
  let publicSite: SiteProcess;
  const groups = (...names: (keyof CanaryMarkers)[]): Marker[] => names.flatMap((name) => world.markers[name]);

  beforeAll(async () => {
    world = await makeCanaryWorld();
    publicSite = await startSite({ role: 'public' });
    // Both sites know the service that will be withdrawn, and so may keep its pages.
    for (const url of [stack().siteUrl, publicSite.url]) {
      const visited = (await crawl({ url, secret: [], seeds: ['/fi/palvelut', former()], follow: isFormer })).visited;
      expect(visited.map(({ status }) => status)).toContain(200);
      await until('the search knows the service', async () => (await formerHits(url)) > 0);
    }
    await withdrawNow(world);
    for (const url of [stack().siteUrl, publicSite.url]) {
      await until('the page is gone', async () => (await fetch(url + former())).status === 410);
      await until('the search has forgotten it', async () => (await formerHits(url)) === 0);
    }
  });
  afterAll(() => publicSite?.stop());

  const former = () => `/fi/palvelut/${world.withdrawn.shortId}`;
  const isFormer = (address: string) => address.includes(world.withdrawn.shortId);
  const formerHits = async (url: string) =>
    (await searchApi(`q=${world.markers.withdrawn.find(({ place }) => place === 'withdrawn.title.fi')?.word}`, url))
      .total;

  it('to the public, from a site for the public', async () => {
    expect(await publicFindings(publicSite.url, world)).toEqual([]);
  });

  it('to the public, from a site that serves everybody', async () => {
    const secret = groups('draft', 'foreignDraft', 'withdrawn', 'internal', 'unpublished');
    const url = stack().siteUrl;
    const { visited, findings } = await crawl({ url, secret, seeds: publicSeeds(world) });
    const ofStaff = new Set(filesBelow(CLIENT_DIR).filter((name) => name.startsWith('/_astro/staff/')));
    // This server hands out the files of the sign-in page; nothing else of the workspace comes before signing in.
    expect(findings.filter((finding) => ![...ofStaff].some((name) => finding.endsWith(`hands out ${name}`)))).toEqual(
      [],
    );
    expect(visited.length).toBeGreaterThan(150);
    expect(await searchFindings(url, secret)).toEqual([]);
  });

  it('through the search engine itself, with the key of the public site', async () => {
    expect(await engineFindings(world)).toEqual([]);
  });

  it.each<[string, string, (keyof CanaryMarkers)[], (keyof CanaryMarkers)[]]>([
    [
      'a provider of another organisation',
      people.otherProvider,
      ['draft', 'foreignDraft', 'withdrawn', 'internal', 'unpublished'],
      [],
    ],
    ['the provider of the service', people.provider, ['foreignDraft', 'internal', 'unpublished'], ['draft']],
    ['an expert', people.expert, ['draft', 'foreignDraft', 'unpublished'], ['internal']],
    ['an editor of another municipality', people.espooEditor, ['draft', 'foreignDraft', 'unpublished'], ['internal']],
    ['the editor of the municipality', people.producer, [], ['draft', 'internal', 'unpublished', 'withdrawn']],
  ])('to %s beyond what is theirs', async (_who, email, hidden, theirs) => {
    const shown = await staffCrawl(email, groups(...hidden, ...theirs));
    const placesOf = (names: (keyof CanaryMarkers)[]) => groups(...names).map(({ place }) => place);
    const shows = (place: string) => shown.some((finding) => finding.endsWith(` shows ${place}`));
    expect(placesOf(hidden).filter(shows)).toEqual([]);
    // What they may see is found, so the crawl does come there.
    for (const name of theirs) expect(placesOf([name]).filter(shows).length).toBeGreaterThan(20);
  });

  /** Follows the workspace from the queue, asks for every record by its address, and sends forms it has no right to. */
  async function staffCrawl(email: string, secret: Marker[]): Promise<string[]> {
    const { siteUrl: url } = stack();
    const session = await sessionOf(email);
    const { live, municipality, records } = world;
    const seeds = [
      '/fi/staff',
      '/fi/staff/new',
      '/fi/staff/sign-out',
      ...records.flatMap((id) => ['', '/edit', '/review'].map((page) => `/fi/staff/records/${id}${page}`)),
      ...[live.shortId, world.withdrawn.shortId].flatMap((shortId) => [
        `/fi/staff/services/${shortId}`,
        `/fi/staff/services/${shortId}?view=internal`,
        `/fi/palvelut/${shortId}`,
      ]),
      ...['guidance', `overlay/${municipality}`].map((page) => `/fi/staff/services/${live.id}/${page}`),
      '/fi/palvelut',
      '/api/search?limit=100',
    ];
    const follow = (address: string) => /^\/fi\/staff(?!\/sign-out)/.test(address);
    const { visited, findings } = await crawl({ url, secret, seeds, session, follow });
    expect(visited.filter(({ status }) => status >= 500)).toEqual([]);
    return [...findings, ...(await postFindings(session, secret))];
  }

  /** A refusal must not tell either what somebody else wrote. */
  async function postFindings(session: string, secret: Marker[]): Promise<string[]> {
    const { siteUrl: url } = stack();
    const headers = { cookie: `session=${session}`, origin: url };
    const page = await (await fetch(`${url}/fi/staff/sign-out`, { headers })).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(csrf).not.toBe('');
    const seeds = world.records.flatMap((id) =>
      ['', '/edit', '/review'].map((part) => `/fi/staff/records/${id}${part}`),
    );
    const findings: string[] = [];
    for (const address of seeds) {
      for (const sent of ['command=submit', 'action=save&title.fi=Toinen']) {
        const body = new URLSearchParams(`${sent}&revision=1&csrf=${csrf}`);
        const response = await fetch(url + address, { method: 'POST', headers, body, redirect: 'manual' });
        expect(response.status).toBeLessThan(500);
        findings.push(...findMarkers(await response.text(), secret).map((place) => `POST ${address} shows ${place}`));
      }
    }
    return findings;
  }

  describe('and planted leaks are caught:', () => {
    const leaky = async (leak: string, more: Record<string, string> = {}, role: 'public' | 'all' = 'public') => {
      const LEAK_TOKEN = await sessionOf(people.expert);
      const planted = { LEAK: leak, LEAK_TOKEN, LEAK_SHORT_ID: world.live.shortId, ...more };
      const site = await startSite({ role, script: LEAKY, more: planted });
      onTestFinished(site.stop);
      return site.url;
    };

    it('none, with the same server and nothing planted', async () => {
      expect(await publicFindings(await leaky('none'), world, { near: true })).toEqual([]);
    });

    it('a file of the workspace among the public ones', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'site-e2e-client-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await cp(CLIENT_DIR, folder, { recursive: true });
      const script = filesBelow(folder).find((name) => name.startsWith('/_astro/staff/') && name.endsWith('.js'));
      await cp(path.join(folder, script ?? ''), path.join(folder, '_astro', path.basename(script ?? '')));
      const findings = await publicFindings(await leaky('none', { LEAK_CLIENT_DIR: folder }), world, {
        clientDir: folder,
        near: true,
      });
      expect(findings).toContainEqual(expect.stringContaining(`hands out ${script}`));
    });

    it('a public server without the gate to the workspace', async () => {
      const findings = await publicFindings(await leaky('gate'), world, { near: true });
      expect(findings).toContain('/fi/staff answered 303');
      expect(findings).toContainEqual(expect.stringContaining('hands out /_astro/staff/'));
    });

    it('guidance in a public page: in words, in a remark, encoded', async () => {
      const findings = await publicFindings(await leaky('page'), world, { near: true });
      for (const list of ['fi/palvelut', 'sv/tjanster', 'en/services']) {
        expect(findings).toContain(`GET /${list}/${world.live.shortId} shows guidance.referral.fi`);
      }
    });

    it.each([
      ['in its summary', 'summary'],
      ['in words that are searched but not shown', 'body'],
    ])('a document of the public index with internal text %s', async (_where, field) => {
      const marker = world.markers.internal.find(({ place }) => place === 'guidance.referral.fi');
      await plantDocument({ [field]: marker?.word });
      const all = [...(await publicFindings(publicSite.url, world, { near: true })), ...(await engineFindings(world))];
      expect(all).toContain('a search finds guidance.referral.fi');
      expect(all).toContain('the engine finds guidance.referral.fi');
      if (field === 'summary') expect(all).toContainEqual(expect.stringContaining('GET /api/search'));
    });
  });

  /** Writes internal text into the public index with the indexer's key, until the running test ends. */
  async function plantDocument(fields: Record<string, unknown>): Promise<void> {
    const { meiliUrl, meiliKeys } = stack();
    const index = `${meiliUrl}/indexes/services-public`;
    const headers = { authorization: `Bearer ${meiliKeys.indexer}`, 'content-type': 'application/json' };
    const done = async (response: Response) => {
      const { taskUid } = (await response.json()) as { taskUid: number };
      await until('the engine has done it', async () => {
        const task = (await (await fetch(`${meiliUrl}/tasks/${taskUid}`, { headers })).json()) as { status: string };
        if (task.status === 'failed') throw new Error(JSON.stringify(task));
        return task.status === 'succeeded';
      });
    };
    const id = `${world.live.id}_fi`;
    const before = (await (await fetch(`${index}/documents/${id}`, { headers })).json()) as Record<string, unknown>;
    const put = async (document: unknown) =>
      done(await fetch(`${index}/documents`, { method: 'PUT', headers, body: JSON.stringify([document]) }));
    onTestFinished(() => put(before));
    await put({ id, ...fields });
  }
});
