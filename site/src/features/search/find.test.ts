import { describe, expect, it } from 'vitest';
import { localsWith } from '../../testing/answering-cms.ts';
import { findServices } from './find.ts';

const request = { q: 'tuki', locale: 'fi', facets: { municipality: ['091'] }, limit: 20, offset: 40 } as const;
const services = { total: 41, items: [{ id: 'record1', title: 'Palkkatuki' }] };
const find = (locals: App.Locals, more = {}) =>
  findServices(locals, { ...request, facets: { municipality: ['091'] }, ...more });

describe('finding services', () => {
  it('falls back to titles in the database when there is no search engine', async () => {
    const { locals, asked } = await localsWith({ services });
    expect(await find(locals)).toEqual({ hits: services.items, total: 41, facets: {}, degraded: true });
    expect(asked[0]!.body.variables).toEqual({
      locale: 'fi',
      q: 'tuki',
      municipality: ['091'],
      first: 20,
      offset: 40,
    });
  });

  it('falls back likewise while the search engine is down', async () => {
    const engine = { meiliUrl: 'http://127.0.0.1:9', meiliPublicKey: 'key' };
    const { locals } = await localsWith({ services }, engine);
    expect(await find(locals)).toMatchObject({ total: 41, degraded: true });
  });

  it('gives no services where only counts are wanted', async () => {
    const { locals } = await localsWith({ services });
    expect(await find(locals, { limit: 0 })).toMatchObject({ hits: [], total: 41 });
  });

  it('says UNAVAILABLE when the database is down too', async () => {
    const { locals } = await localsWith({ services }, { cmsUrl: 'http://127.0.0.1:9' });
    await expect(find(locals)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
