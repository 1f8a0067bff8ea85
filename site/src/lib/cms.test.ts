import { describe, expect, it } from 'vitest';
import { answeringCms } from '../testing/answering-cms.ts';
import { createCms, publicCms, staffCms } from './cms.ts';

const locals = (cmsUrl: string, more = {}) => ({
  config: { cmsUrl, publicUrl: 'https://a.example', siteSecret: 'shared' },
  clientAddress: '192.0.2.1',
  session: 'token',
  ...more,
});

describe('the cms client', () => {
  it('answers the data', async () => {
    const { cmsUrl, asked } = await answeringCms({ body: '{"data":{"a":1}}' });
    expect(await createCms({ cmsUrl })('query', { x: 'ä' })).toEqual({ a: 1 });
    expect(asked[0]!.body).toEqual({ query: 'query', variables: { x: 'ä' } });
  });

  it('passes on the code, the faults and the other person’s text', async () => {
    const extensions = { code: 'CONFLICT', issues: [{ path: 'title.fi', code: 'REQUIRED' }], current: { title: 'x' } };
    const { cmsUrl } = await answeringCms({
      status: 400,
      body: JSON.stringify({ errors: [{ message: 'm', extensions }] }),
    });
    await expect(createCms({ cmsUrl })('q')).rejects.toMatchObject(extensions);
  });

  it('takes an unknown code for a fault of ours', async () => {
    const { cmsUrl } = await answeringCms({ body: '{"errors":[{"extensions":{"code":"ODD"}}]}' });
    await expect(createCms({ cmsUrl })('q')).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('says UNAVAILABLE when nobody answers', async () => {
    await expect(createCms({ cmsUrl: 'http://127.0.0.1:9' })('q')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('says UNAVAILABLE when a gateway answers with a page', async () => {
    const { cmsUrl } = await answeringCms({ status: 502, body: '<html>Bad gateway</html>' });
    await expect(createCms({ cmsUrl })('q')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('does not wait for ever', async () => {
    const { cmsUrl } = await answeringCms({ body: '', silent: true });
    await expect(createCms({ cmsUrl, timeoutMs: 50 })('q')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('whom the cms is asked for', () => {
  it('is nobody on public pages, even when somebody is signed in', async () => {
    const { cmsUrl, asked } = await answeringCms({ body: '{"data":{}}' });
    await publicCms(locals(cmsUrl))('q');
    expect(asked[0]!.headers.authorization).toBeUndefined();
  });

  it('is the person who is signed in on staff pages', async () => {
    const { cmsUrl, asked } = await answeringCms({ body: '{"data":{}}' });
    await staffCms(locals(cmsUrl))('q');
    expect(asked[0]!.headers).toMatchObject({
      authorization: 'Bearer token',
      'x-site-secret': 'shared',
      'x-client-address': '192.0.2.1',
    });
  });

  it('has no address of the visitor without the shared secret', async () => {
    const { cmsUrl, asked } = await answeringCms({ body: '{"data":{}}' });
    await publicCms(locals(cmsUrl, { config: { cmsUrl, publicUrl: 'https://a.example' } }))('q');
    expect(asked[0]!.headers['x-client-address']).toBeUndefined();
  });
});
