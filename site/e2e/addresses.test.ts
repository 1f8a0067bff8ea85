import { locales } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { homePath, sectionPath } from '../src/lib/paths.ts';
import { cannotRun } from './support/needs.ts';
import { formerAddress, serviceAddress, shortIdOf } from './support/public-pages.ts';
import { searchApi, stack } from './support/stack.ts';
import { text } from './support/texts.ts';

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(stack().siteUrl + address, { redirect: 'manual', headers });
const body = async (address: string) => (await get(address)).text();

const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

function canonicalOf(html: string): string | undefined {
  const tag = tags(html, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  return tag && attribute(tag, 'href');
}

function alternatesOf(html: string): Record<string, string | undefined> {
  const links = tags(html, 'link').filter((link) => attribute(link, 'rel') === 'alternate');
  return Object.fromEntries(links.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]));
}

describe.skipIf(cannotRun)('addresses', () => {
  it.each([
    ['fi', '/fi'],
    ['sv-FI,sv;q=0.9,en;q=0.5', '/sv'],
    ['en-GB', '/en'],
    ['de', '/fi'],
  ])('the bare one leads a reader of %s to %s', async (language, path) => {
    const response = await get('/', { 'accept-language': language });
    expect([response.status, response.headers.get('location')]).toEqual([302, path]);
  });

  it.each(locales)('a service with another name in its address leads to its own (%s)', async (locale) => {
    const address = await serviceAddress('pay-subsidy', locale);
    const shortId = shortIdOf(address);
    for (const wrong of [`toinen-nimi-${shortId}`, shortId]) {
      const response = await get(`${sectionPath(locale, 'services')}/${wrong}`);
      expect([response.status, response.headers.get('location')]).toEqual([301, address]);
    }
  });

  it('a service under the word of another language leads to its own', async () => {
    const address = await serviceAddress('pay-subsidy', 'sv');
    const response = await get(address.replace('/tjanster/', '/services/'));
    expect([response.status, response.headers.get('location')]).toEqual([301, address]);
  });

  it.each(locales)('a service names its one address and those in the other languages (%s)', async (locale) => {
    const { siteUrl } = stack();
    const address = await serviceAddress('pay-subsidy', locale);
    const html = await body(address);
    expect(canonicalOf(html)).toBe(siteUrl + address);
    const wanted = await Promise.all(
      locales.map(async (other) => [other, siteUrl + (await serviceAddress('pay-subsidy', other))]),
    );
    expect(alternatesOf(html)).toEqual(Object.fromEntries(wanted));
    for (const [, href] of wanted) expect((await fetch(href!, { redirect: 'manual' })).status).toBe(200);
  });

  it('a page in a language that a service is not written in names only those it is', async () => {
    const only = await onlyInSwedish();
    const html = await body(only);
    expect(Object.keys(alternatesOf(html))).not.toContain('en');
    expect(html).toContain(text('en', 'service:wholeIn.sv'));
    expect(canonicalOf(html)).toContain('/sv/tjanster/');
  });

  it.each(locales)('home and list name each other in three languages (%s)', async (locale) => {
    const { siteUrl } = stack();
    for (const path of [homePath, (other: typeof locale) => sectionPath(other, 'services')]) {
      const html = await body(path(locale));
      expect(canonicalOf(html)).toBe(siteUrl + path(locale));
      expect(alternatesOf(html)).toEqual(Object.fromEntries(locales.map((other) => [other, siteUrl + path(other)])));
    }
  });

  it('a search is not for search engines', async () => {
    const html = await body(`${sectionPath('fi', 'services')}?q=tuki`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(canonicalOf(html)).toBeUndefined();
  });

  it.each(locales)('tell what happened to a service that is not shown (%s)', async (locale) => {
    const cases = [
      ['outdated', 404, 'problem:outdated.title'],
      ['withdrawn', 410, 'problem:gone.title'],
      ['archived', 410, 'problem:gone.title'],
    ] as const;
    for (const [lifecycle, status, words] of cases) {
      const response = await get(await formerAddress(lifecycle, locale));
      expect([lifecycle, response.status]).toEqual([lifecycle, status]);
      expect(await response.text()).toContain(text(locale, words));
    }
  });

  it.each(['/fi/palvelut/ei-ole-0000zzzz', '/fi/xyzzy', '/de', '/fi/palvelut/a/b', '/_image', '/_actions/x', '/.env'])(
    '%s does not exist',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );

  it('a page of the list that has run out leads to the last one', async () => {
    const response = await get('/fi/palvelut?page=99');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^\/fi\/palvelut\?page=\d$/);
  });
});

/** English address of a service that is written in Swedish only. */
async function onlyInSwedish(): Promise<string> {
  const { hits } = await searchApi('locale=en&limit=100');
  const hit = hits.find(({ language }) => language === 'sv');
  if (!hit) throw new Error('the demo has no service in Swedish only');
  return hit.url;
}
