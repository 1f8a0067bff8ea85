import { describe, expect, it } from 'vitest';
import { fakePages } from './testing/fake-pages.ts';
import { stageCms, stageFolder, stageSite } from './testing/stage.ts';

const session = { cookie: 'session=token-123456' };

describe('changes in the cms', () => {
  it('reach the pages they concern, and only those', async () => {
    const fake = await stageCms();
    let version = 1;
    const pages = fakePages(({ url }) => ({ text: `${url} ${version}`, tags: [url.slice(-1)] }));
    const site = await stageSite(pages.handler, { cmsUrl: fake.url });
    await fake.followed();
    for (const name of ['a', 'b']) await site.ask(`/fi/${name}`);
    version = 2;
    fake.change('a');
    await fake.followed();
    expect((await site.ask('/fi/a')).text).toBe('/fi/a 2');
    expect((await site.ask('/fi/b')).text).toBe('/fi/b 1');
  });
});

describe('a site that is started again', () => {
  const down = () => ({ status: 503, text: 'down' });

  it('while the cms is down serves the pages it knew', async () => {
    const fake = await stageCms();
    const folder = await stageFolder();
    const before = await stageSite(fakePages(({ url }) => ({ text: `known ${url}`, tags: ['a'] })).handler, {
      folder,
      cmsUrl: fake.url,
    });
    await fake.followed();
    await before.ask('/fi/palvelut/a');
    await before.ask('/fi/palvelut?q=private');
    await before.close();
    await fake.stop();
    const after = await stageSite(fakePages(down).handler, { folder, cmsUrl: fake.url });
    const known = await after.ask('/fi/palvelut/a', { headers: { 'accept-encoding': 'br' } });
    expect([known.status, known.text, known.headers['x-stale']]).toEqual([200, 'known /fi/palvelut/a', '1']);
    expect((await after.ask('/fi/palvelut/b')).status).toBe(503);
    expect((await after.ask('/fi/palvelut?q=private')).status).toBe(503);
  });

  it('drops what changed while it was away', async () => {
    const fake = await stageCms();
    const folder = await stageFolder();
    const before = await stageSite(fakePages(({ url }) => ({ tags: [url.slice(-1)] })).handler, {
      folder,
      cmsUrl: fake.url,
    });
    await fake.followed();
    await before.ask('/fi/a');
    await before.ask('/fi/b');
    await before.close();
    fake.change('a');
    const after = await stageSite(fakePages(down).handler, { folder, cmsUrl: fake.url });
    await fake.followed();
    expect((await after.ask('/fi/a')).status).toBe(503);
    expect((await after.ask('/fi/b')).status).toBe(200);
  });

  it('knows nothing of personal pages', async () => {
    const folder = await stageFolder();
    const before = await stageSite(fakePages(() => ({ text: 'personal' })).handler, { folder, role: 'all' });
    await before.ask('/fi', { headers: session });
    await before.ask('/fi/staff/queue');
    await before.close();
    const after = await stageSite(fakePages(down).handler, { folder, role: 'all' });
    expect((await after.ask('/fi')).status).toBe(503);
    expect((await after.ask('/fi/staff/queue')).status).toBe(503);
  });
});
