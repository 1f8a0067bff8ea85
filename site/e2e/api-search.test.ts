import { locales } from '@service-manual/schemas';
import { facetNames } from '@service-manual/search';
import { describe, expect, it } from 'vitest';
import { cannotRun } from './support/needs.ts';
import { searchApi, stack } from './support/stack.ts';

const ask = (query: string, init?: RequestInit) => fetch(`${stack().siteUrl}/api/search?${query}`, init);

describe.skipIf(cannotRun)('/api/search', () => {
  it.each(locales)('gives every hit all of its fields (%s)', async (locale) => {
    const { hits, total } = await searchApi(`locale=${locale}&limit=100`);
    expect(total).toBeGreaterThan(20);
    expect(hits).toHaveLength(total);
    for (const hit of hits) {
      expect(Object.keys(hit).sort()).toEqual(['id', 'language', 'slug', 'sourceId', 'summary', 'title', 'url']);
      for (const value of Object.values(hit)) expect(value).toEqual(expect.stringMatching(/./));
      expect(hit.url.startsWith(`/${locale}/`)).toBe(true);
    }
  });

  it('gives addresses that lead to the service without a detour', async () => {
    const { hits } = await searchApi('q=palkkatuki&locale=fi&limit=1');
    expect(hits[0]?.title).toBe('Palkkatuki');
    const response = await fetch(stack().siteUrl + hits[0]?.url, { redirect: 'manual' });
    expect(response.status).toBe(200);
  });

  it('finds words in another form', async () => {
    const { hits } = await searchApi('q=palkkatuella&locale=fi');
    expect(hits.map(({ title }) => title)).toContain('Palkkatuki');
  });

  it('is cut to pages by limit and offset, which together are the whole', async () => {
    const whole = await searchApi('limit=100');
    const first = await searchApi('limit=7');
    const second = await searchApi('limit=7&offset=7');
    expect(first.total).toBe(whole.total);
    expect([...first.hits, ...second.hits].map(({ id }) => id)).toEqual(whole.hits.slice(0, 14).map(({ id }) => id));
    expect((await searchApi('limit=0')).hits).toEqual([]);
    expect((await searchApi('offset=99999')).hits).toEqual([]);
  });

  it('counts for every facet what choosing a value would leave', async () => {
    const { facets, total } = await searchApi('locale=fi&limit=0');
    expect(Object.keys(facets).sort()).toEqual([...facetNames].sort());
    for (const name of ['category', 'lifeSituation', 'municipality', 'delivery', 'price']) {
      expect(facets[name]?.length).toBeGreaterThan(0);
      for (const { value, label, count } of facets[name] ?? []) {
        expect(label).not.toBe('');
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(total);
        expect(value).toMatch(/^[A-Za-z0-9]/);
      }
      const [value] = facets[name] ?? [];
      const chosen = await searchApi(`locale=fi&limit=0&${name}=${value?.value}`);
      expect([name, chosen.total]).toEqual([name, value?.count]);
    }
  });

  it('names facet values in the language that was asked for', async () => {
    const labels = await Promise.all(
      locales.map(async (locale) => {
        const { facets } = await searchApi(`locale=${locale}&limit=0`);
        return facets['price']?.find(({ value }) => value === 'free')?.label;
      }),
    );
    expect(labels).toEqual(['Maksuton', 'Avgiftsfri', 'Free of charge']);
  });

  it.each([
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=ten', 'limit'],
    ['offset=1e3', 'offset'],
    ['offset=9999999', 'offset'],
    ['locale=de', 'locale'],
    ['locale=fi&locale=sv', 'locale'],
    ['colour=red', 'colour'],
    ['municipality=091%27%20OR%201=1', 'municipality'],
    [`q=${'a'.repeat(201)}`, 'q'],
  ])('refuses %s with a code and the name of the parameter', async (query, parameter) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: Record<string, string> };
    expect(error).toMatchObject({ code: 'BAD_REQUEST', parameter });
    expect(error['message']).toMatch(/./);
  });

  it('refuses a control character wherever it stands', async () => {
    for (const query of ['q=%00', 'category=%00']) expect((await ask(query)).status).toBe(400);
  });

  it.each(['q=%22%27%3C%3E', 'q=%F0%9F%98%80', 'q=a%20AND%20b', 'q=*', `q=${'a'.repeat(200)}`])(
    'answers odd words calmly: %s',
    async (query) => {
      expect((await ask(query)).status).toBe(200);
    },
  );

  it('is JSON, and says nothing to a POST', async () => {
    const response = await ask('limit=1');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const posted = await ask('', { method: 'POST', headers: { origin: stack().siteUrl } });
    expect(posted.status).toBeGreaterThanOrEqual(400);
    expect(posted.status).toBeLessThan(500);
  });
});
