import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { SiteConfig } from './config.ts';
import { startFakeCms } from './testing/fake-cms.ts';
import { fakePages } from './testing/fake-pages.ts';
import { makeFolder, startSite, type SiteUnderTest } from './testing/site-under-test.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function set(
  handler: Parameters<typeof startSite>[1],
  overrides: Partial<SiteConfig> & { cmsUrl?: string; publicUrl?: string } = {},
): Promise<SiteUnderTest & { folder: string }> {
  const { folder, remove } = await makeFolder();
  cleanUps.push(remove);
  const site = await startSite(folder, handler, overrides);
  cleanUps.push(site.close);
  return { ...site, folder };
}
async function cms(port?: number) {
  const fake = await startFakeCms(port);
  cleanUps.push(fake.stop);
  return fake;
}
const session = { cookie: 'session=token-123456' };
const long = '<p>työ</p>'.repeat(1000);

describe('a public page', () => {
  it('is made without anything of the visitor who came first', async () => {
    const pages = fakePages(() => ({}));
    const site = await set(pages.handler);
    await site.ask('/fi/palvelut?q=b&category=a', {
      headers: { cookie: 'x=secret', 'user-agent': 'me', 'x-forwarded-for': '1.2.3.4' },
    });
    expect(pages.calls[0]).toMatchObject({ url: '/fi/palvelut?category=a&q=b', headers: { host: 'site.test' } });
    expect(Object.keys(pages.calls[0]!.headers)).toEqual(['host']);
  });

  it('is made once for fifty visitors at the same time', async () => {
    const pages = fakePages(() => new Promise((resolve) => setImmediate(() => resolve({ text: long }))));
    const site = await set(pages.handler);
    const answers = await Promise.all(Array.from({ length: 50 }, () => site.ask('/fi')));
    expect(answers.every((answer) => answer.status === 200 && answer.text === long)).toBe(true);
    expect(pages.calls).toHaveLength(1);
  });

  it('comes compressed as the visitor likes', async () => {
    const site = await set(fakePages(() => ({ text: long })).handler);
    const ask = (encoding: string) => site.ask('/fi', { headers: { 'accept-encoding': encoding } });
    const [br, gzip, plain] = [await ask('gzip, br'), await ask('gzip'), await ask('identity')];
    expect(brotliDecompressSync(br.body).toString()).toBe(long);
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    expect(plain.text).toBe(long);
    expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    for (const { headers } of [br, gzip, plain]) expect(headers.vary).toBe('Accept-Encoding');
    expect(br.headers.etag).toBe(plain.headers.etag);
  });

  it('is not sent again to who has it', async () => {
    const site = await set(fakePages(() => ({ text: long })).handler);
    const { headers } = await site.ask('/fi');
    const again = await site.ask('/fi', { headers: { 'if-none-match': headers.etag, 'accept-encoding': 'br' } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(again.headers.vary).toBe('Accept-Encoding');
    expect(again.headers['content-security-policy']).toBeDefined();
  });

  it('tells everything but its body for HEAD', async () => {
    const site = await set(fakePages(() => ({ text: long })).handler);
    const [get, head] = [await site.ask('/fi'), await site.ask('/fi', { method: 'HEAD' })];
    expect(head.body.length).toBe(0);
    for (const name of ['content-length', 'content-type', 'etag']) expect(head.headers[name]).toBe(get.headers[name]);
  });

  it('is made for each request when the address has a parameter nobody knows', async () => {
    const pages = fakePages(() => ({}));
    const site = await set(pages.handler);
    for (let time = 0; time < 2; time += 1)
      expect((await site.ask('/fi?utm_source=x')).headers['cache-control']).toBe('private, no-cache');
    expect(pages.calls).toHaveLength(2);
  });

  it('cannot set a cookie', async () => {
    const site = await set(fakePages(() => ({ headers: { 'set-cookie': ['a=b'] } })).handler);
    for (let time = 0; time < 2; time += 1) expect((await site.ask('/fi')).headers).not.toHaveProperty('set-cookie');
    expect(site.lines.join('')).toContain('public page sets a cookie');
  });

  it('cannot loosen the fixed headers', async () => {
    const site = await set(
      fakePages(() => ({ headers: { 'content-security-policy': 'x', 'access-control-allow-origin': '*' } })).handler,
    );
    const { headers } = await site.ask('/fi');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('that does not exist has a page of its own', async () => {
    const site = await set(fakePages(() => undefined).handler);
    const answer = await site.ask('/en/nothing');
    expect([answer.status, answer.text.includes('Page not found')]).toEqual([404, true]);
  });
});

describe('a personal page', () => {
  it('is never kept, by nobody', async () => {
    const pages = fakePages(({ locals }) => ({ text: `<p>${locals.session}</p>` }));
    const site = await set(pages.handler, { role: 'all' });
    const { headers, text } = await site.ask('/fi', { headers: session });
    expect(text).toBe('<p>token-123456</p>');
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    expect((await site.ask('/fi')).text).toBe('<p>undefined</p>');
    expect((await site.ask('/fi', { headers: { cookie: 'session=token-654321' } })).text).toBe('<p>token-654321</p>');
  });

  it('is the whole workspace, also before signing in', async () => {
    const pages = fakePages(() => ({ headers: { 'cache-control': 'public, max-age=60' } }));
    const site = await set(pages.handler, { role: 'all' });
    for (let time = 0; time < 2; time += 1) {
      expect((await site.ask('/fi/staff/sign-in')).headers['cache-control']).toBe('private, no-store');
    }
    expect(pages.calls).toHaveLength(2);
  });

  it('is everything on a staff process', async () => {
    const site = await set(fakePages(() => ({})).handler, { role: 'staff' });
    expect((await site.ask('/fi')).headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    });
  });

  it('may set cookies and is compressed', async () => {
    const site = await set(fakePages(() => ({ text: long, headers: { 'set-cookie': ['a=b', 'c=d'] } })).handler, {
      role: 'all',
    });
    const { headers, body } = await site.ask('/fi/staff', { headers: { ...session, 'accept-encoding': 'br' } });
    expect(headers['set-cookie']).toEqual(['a=b', 'c=d']);
    expect(brotliDecompressSync(body).toString()).toBe(long);
  });

  it('gets what it needs to know and no header of a proxy', async () => {
    const pages = fakePages(() => ({}));
    const site = await set(pages.handler, { role: 'all', trustProxy: true });
    await site.ask('/fi/staff', {
      headers: { ...session, 'x-forwarded-for': '1.1.1.1, 203.0.113.9', 'x-forwarded-host': 'evil.example' },
    });
    const { headers, locals } = pages.calls[0]!;
    expect(locals).toMatchObject({ role: 'all', session: 'token-123456', clientAddress: '203.0.113.9', cacheTags: [] });
    expect(headers).toEqual({ cookie: session.cookie, host: 'site.test' });
  });
});

describe('when a page fails', () => {
  const failing = fakePages(() => {
    throw Object.assign(new Error('secret detail'), { code: 'ODD' });
  });

  it('the visitor gets a reference and no detail, and the log both', async () => {
    const site = await set(failing.handler);
    const answer = await site.ask('/en/services');
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(String(answer.headers['x-request-id']));
    expect(answer.text).not.toMatch(/secret detail|at .*\.ts/);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const logged = site.lines.find((line) => line.includes('secret detail'));
    expect(logged).toContain(String(answer.headers['x-request-id']));
  });

  it('what Astro itself says is replaced by our page', async () => {
    const pages = fakePages(() => ({
      status: 500,
      text: 'Internal Server Error',
      headers: { 'content-type': 'text/plain' },
    }));
    const answer = await (await set(pages.handler)).ask('/fi');
    expect(answer.text).toContain('Palvelussa tapahtui virhe');
  });

  it('an own page for a cms that is down is shown', async () => {
    const pages = fakePages(() => ({ status: 503, text: '<p>ours</p>' }));
    const answer = await (await set(pages.handler)).ask('/fi');
    expect([answer.status, answer.text]).toEqual([503, '<p>ours</p>']);
  });
});

describe('changes in the cms', () => {
  it('reach the pages they concern, and only those', async () => {
    const fake = await cms();
    let version = 1;
    const pages = fakePages(({ url }) => ({ text: `${url} ${version}`, tags: [url.slice(-1)] }));
    const site = await set(pages.handler, { cmsUrl: fake.url });
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
    const fake = await cms();
    const { folder, remove } = await makeFolder();
    cleanUps.push(remove);
    const before = await startSite(folder, fakePages(({ url }) => ({ text: `known ${url}`, tags: ['a'] })).handler, {
      cmsUrl: fake.url,
    });
    await fake.followed();
    await before.ask('/fi/palvelut/a');
    await before.ask('/fi/palvelut?q=private');
    await before.close();
    await fake.stop();
    const after = await startSite(folder, fakePages(down).handler, { cmsUrl: fake.url });
    cleanUps.push(after.close);
    const known = await after.ask('/fi/palvelut/a', { headers: { 'accept-encoding': 'br' } });
    expect([known.status, known.text, known.headers['x-stale']]).toEqual([200, 'known /fi/palvelut/a', '1']);
    expect((await after.ask('/fi/palvelut/b')).status).toBe(503);
    expect((await after.ask('/fi/palvelut?q=private')).status).toBe(503);
  });

  it('drops what changed while it was away', async () => {
    const fake = await cms();
    const { folder, remove } = await makeFolder();
    cleanUps.push(remove);
    const before = await startSite(folder, fakePages(({ url }) => ({ tags: [url.slice(-1)] })).handler, {
      cmsUrl: fake.url,
    });
    await fake.followed();
    await before.ask('/fi/a');
    await before.ask('/fi/b');
    await before.close();
    fake.change('a');
    const after = await startSite(folder, fakePages(down).handler, { cmsUrl: fake.url });
    cleanUps.push(after.close);
    await fake.followed();
    expect((await after.ask('/fi/a')).status).toBe(503);
    expect((await after.ask('/fi/b')).status).toBe(200);
  });

  it('knows nothing of personal pages', async () => {
    const { folder, remove } = await makeFolder();
    cleanUps.push(remove);
    const before = await startSite(folder, fakePages(() => ({ text: 'personal' })).handler, { role: 'all' });
    await before.ask('/fi', { headers: session });
    await before.ask('/fi/staff/queue');
    await before.close();
    const after = await startSite(folder, fakePages(down).handler, { role: 'all' });
    cleanUps.push(after.close);
    expect((await after.ask('/fi')).status).toBe(503);
    expect((await after.ask('/fi/staff/queue')).status).toBe(503);
  });
});

describe('a file', () => {
  it('comes compressed, with its version, and for ever', async () => {
    const site = await set(fakePages(() => undefined).handler);
    const { status, headers } = await site.ask('/_astro/main.css', { headers: { 'accept-encoding': 'br' } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    expect((await site.ask('/_astro/main.css', { headers: { 'if-none-match': headers.etag } })).status).toBe(304);
  });

  it('of the workspace is served to staff', async () => {
    const site = await set(fakePages(() => undefined).handler, { role: 'all' });
    expect((await site.ask('/_astro/staff/editor.js')).text).toContain('staffOnly');
  });

  it('that is missing does not become a page', async () => {
    const pages = fakePages(() => ({}));
    const site = await set(pages.handler);
    expect((await site.ask('/_astro/old.css')).status).toBe(404);
    expect(pages.calls).toHaveLength(0);
  });

  it('takes no form', async () => {
    const site = await set(fakePages(() => ({})).handler);
    expect((await site.ask('/favicon.svg', { method: 'POST', headers: { origin: 'http://site.test' } })).status).toBe(
      405,
    );
  });
});

describe('the health report', () => {
  it('tells that all is well, and nothing that the cms should have kept to itself', async () => {
    const fake = await cms();
    const site = await set(fakePages(() => ({})).handler, { cmsUrl: fake.url });
    await fake.followed();
    const { status, text, headers } = await site.ask('/healthz');
    expect(JSON.parse(text)).toMatchObject({
      status: 'ok',
      role: 'public',
      cms: { status: 'ok', database: 'ok' },
      changes: 'connected',
    });
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(text).not.toContain('password');
  });

  it('tells that the cms is down, and that the site can serve', async () => {
    const { status, text } = await (await set(fakePages(() => ({})).handler)).ask('/healthz');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'degraded',
      cms: { status: 'unreachable' },
      changes: 'disconnected',
    });
  });
});

describe('the server', () => {
  it('logs no queries, addresses or cookies', async () => {
    const site = await set(fakePages(() => ({})).handler, { role: 'all' });
    await site.ask('/fi/palvelut?q=my-secret-illness', { headers: { 'user-agent': 'agent-x', ...session } });
    const text = site.lines.join('');
    expect(text).toContain('"path":"/fi/palvelut"');
    expect(text).not.toMatch(/my-secret-illness|127\.0\.0\.1|agent-x|token-123456/);
  });

  it('lets a running request end when it stops', async () => {
    let finish = () => undefined as void;
    let begun = () => undefined as void;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const pages = fakePages(() => new Promise((resolve) => ((finish = () => resolve({ text: 'done' })), begun())));
    const site = await set(pages.handler);
    const answer = site.ask('/fi');
    await started;
    const closed = site.close();
    finish();
    expect((await answer).text).toBe('done');
    await closed;
    await expect(site.ask('/fi')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
