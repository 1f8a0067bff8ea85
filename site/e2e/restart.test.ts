import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '@service-manual/schemas';
import { loadExamples } from '@service-manual/schemas/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStack, type Stack } from '../../scripts/lib/stack.ts';
import { cmsClient } from './support/cms.ts';
import { cannotRun } from './support/needs.ts';
import { until } from './support/until.ts';

const IMPORT = `mutation ($input: ImportServiceInput!) { importService(input: $input) { published recordId } }`;

describe.skipIf(cannotRun)('a site whose cms is down', () => {
  let dataDir: string;
  let product: Stack;
  let title: string;
  const get = (address: string) => fetch(product.siteUrl + address, { redirect: 'manual' });
  const known = new Map<string, string>();

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'site-e2e-restart-'));
    product = await startStack({ dataDir, search: false, quiet: true });
    const content = loadExamples('service').find(({ name }) => name === 'valid-full')?.content as Record<
      string,
      unknown
    >;
    title = (content['title'] as { fi: string }).fi;
    const input = {
      ...{ source: 'test', sourceId: '1', sourceHash: '1', owner: 'ptv', municipality: '091', originalLanguage: 'fi' },
      ...{ content: { ...content, contacts: [], attachments: [], relatedServices: [] }, publish: true },
    };
    await cmsClient(product.cmsUrl, `Import ${product.secrets.IMPORT_KEY}`)(IMPORT, { input });
    await until('the site has heard of the service', async () => {
      const { cursor } = (await (await fetch(`${product.cmsUrl}/changes`)).json()) as { cursor: string };
      return cursor !== '0' && cursor === (await readFile(path.join(dataDir, 'site-cache/all/cursor'), 'utf8')).trim();
    });
    const list = await until('the service is listed', async () => {
      const html = await (await get('/fi/palvelut')).text();
      return html.includes(title) && html;
    });
    const address = /href="(\/fi\/palvelut\/[^"]+-[a-z0-9]{8})"/.exec(list)?.[1] ?? '';
    const pages = [address, '/fi', '/sv', '/en', '/fi/tietosuoja'];
    for (const page of pages) {
      const response = await get(page);
      expect([page, response.status]).toEqual([page, 200]);
      known.set(page, await response.text());
    }
    await product.killCms();
    await product.restartSite();
  });
  afterAll(async () => {
    await product?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('serves after a restart the pages it knew, word for word', async () => {
    expect([...known.values()][0]).toContain(title);
    for (const [address, html] of known) {
      const response = await get(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect([address, (await response.text()) === html]).toEqual([address, true]);
      expect(response.headers.get('x-stale')).toBe('1');
    }
  });

  it.each(locales)('says in plain words that it cannot show what it does not know (%s)', async (locale) => {
    const response = await get(
      `/${locale}/services/x-abcdefgh`.replace('/fi/services', '/fi/palvelut').replace('/sv/services', '/sv/tjanster'),
    );
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(await response.text()).toContain(`lang="${locale}"`);
  });

  it('answers programs with a code, and watches with the state', async () => {
    const search = await get('/api/search?q=x');
    expect(search.status).toBe(503);
    expect(await search.json()).toMatchObject({ error: { code: 'UNAVAILABLE' } });
    const health = (await (await get('/healthz')).json()) as { status: string };
    expect(health.status).not.toBe('ok');
  });

  it('is fresh again as soon as the cms is back', async () => {
    await product.restartCms();
    const [address = ''] = known.keys();
    await until('the page is fresh', async () => (await get(address)).headers.get('x-stale') === null);
    expect((await get(address)).status).toBe(200);
  });
});
