import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fakePages } from './testing/fake-pages.ts';
import { stageSite } from './testing/stage.ts';

const session = { cookie: 'session=token-123456' };
const long = '<p>työ</p>'.repeat(1000);

describe('a public page', () => {
  it('is made without anything of the visitor who came first', async () => {
    const pages = fakePages(() => ({}));
    const site = await stageSite(pages.handler);
    await site.ask('/fi/palvelut?q=b&category=a', {
      headers: { cookie: 'x=secret', 'user-agent': 'me', 'x-forwarded-for': '1.2.3.4' },
    });
    expect(pages.calls[0]).toMatchObject({ url: '/fi/palvelut?category=a&q=b', headers: { host: 'site.test' } });
    expect(Object.keys(pages.calls[0]!.headers)).toEqual(['host']);
  });

  it('is made once for fifty visitors at the same time', async () => {
    const pages = fakePages(() => new Promise((resolve) => setImmediate(() => resolve({ text: long }))));
    const site = await stageSite(pages.handler);
    const answers = await Promise.all(Array.from({ length: 50 }, () => site.ask('/fi')));
    expect(answers.every((answer) => answer.status === 200 && answer.text === long)).toBe(true);
    expect(pages.calls).toHaveLength(1);
  });

  it('comes compressed as the visitor likes', async () => {
    const site = await stageSite(fakePages(() => ({ text: long })).handler);
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
    const site = await stageSite(fakePages(() => ({ text: long })).handler);
    const { headers } = await site.ask('/fi');
    const again = await site.ask('/fi', { headers: { 'if-none-match': headers.etag, 'accept-encoding': 'br' } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(again.headers.vary).toBe('Accept-Encoding');
    expect(again.headers['content-security-policy']).toBeDefined();
  });

  it('tells everything but its body for HEAD', async () => {
    const site = await stageSite(fakePages(() => ({ text: long })).handler);
    const [get, head] = [await site.ask('/fi'), await site.ask('/fi', { method: 'HEAD' })];
    expect(head.body.length).toBe(0);
    for (const name of ['content-length', 'content-type', 'etag']) expect(head.headers[name]).toBe(get.headers[name]);
  });

  it('is made for each request when the address has a parameter nobody knows', async () => {
    const pages = fakePages(() => ({}));
    const site = await stageSite(pages.handler);
    for (let time = 0; time < 2; time += 1)
      expect((await site.ask('/fi?utm_source=x')).headers['cache-control']).toBe('private, no-cache');
    expect(pages.calls).toHaveLength(2);
  });

  it('cannot set a cookie', async () => {
    const site = await stageSite(fakePages(() => ({ headers: { 'set-cookie': ['a=b'] } })).handler);
    for (let time = 0; time < 2; time += 1) expect((await site.ask('/fi')).headers).not.toHaveProperty('set-cookie');
    expect(site.lines.join('')).toContain('public page sets a cookie');
  });

  it('cannot loosen the fixed headers', async () => {
    const site = await stageSite(
      fakePages(() => ({ headers: { 'content-security-policy': 'x', 'access-control-allow-origin': '*' } })).handler,
    );
    const { headers } = await site.ask('/fi');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('that does not exist has a page of its own', async () => {
    const site = await stageSite(fakePages(() => undefined).handler);
    const answer = await site.ask('/en/nothing');
    expect([answer.status, answer.text.includes('Page not found')]).toEqual([404, true]);
  });
});

describe('a personal page', () => {
  it('is never kept, by nobody', async () => {
    const pages = fakePages(({ locals }) => ({ text: `<p>${locals.session}</p>` }));
    const site = await stageSite(pages.handler, { role: 'all' });
    const { headers, text } = await site.ask('/fi', { headers: session });
    expect(text).toBe('<p>token-123456</p>');
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    expect((await site.ask('/fi')).text).toBe('<p>undefined</p>');
    expect((await site.ask('/fi', { headers: { cookie: 'session=token-654321' } })).text).toBe('<p>token-654321</p>');
  });

  it('is the whole workspace, also before signing in', async () => {
    const pages = fakePages(() => ({ headers: { 'cache-control': 'public, max-age=60' } }));
    const site = await stageSite(pages.handler, { role: 'all' });
    for (let time = 0; time < 2; time += 1) {
      expect((await site.ask('/fi/staff/sign-in')).headers['cache-control']).toBe('private, no-store');
    }
    expect(pages.calls).toHaveLength(2);
  });

  it('is everything on a staff process', async () => {
    const site = await stageSite(fakePages(() => ({})).handler, { role: 'staff' });
    expect((await site.ask('/fi')).headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    });
  });

  it('may set cookies and is compressed', async () => {
    const site = await stageSite(fakePages(() => ({ text: long, headers: { 'set-cookie': ['a=b', 'c=d'] } })).handler, {
      role: 'all',
    });
    const { headers, body } = await site.ask('/fi/staff', { headers: { ...session, 'accept-encoding': 'br' } });
    expect(headers['set-cookie']).toEqual(['a=b', 'c=d']);
    expect(brotliDecompressSync(body).toString()).toBe(long);
  });

  it('gets what it needs to know and no header of a proxy', async () => {
    const pages = fakePages(() => ({}));
    const site = await stageSite(pages.handler, { role: 'all', trustProxy: true });
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
    const site = await stageSite(failing.handler);
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
    const answer = await (await stageSite(pages.handler)).ask('/fi');
    expect(answer.text).toContain('Palvelussa tapahtui virhe');
  });

  it('what will pass is told apart from what is broken, although Astro calls both 500', async () => {
    const pages = fakePages(() => ({ status: 500, text: '<p>later</p>', headers: { 'retry-after': '30' } }));
    const answer = await (await stageSite(pages.handler)).ask('/fi');
    expect([answer.status, answer.text, answer.headers['retry-after']]).toEqual([503, '<p>later</p>', '30']);
  });

  it('an own page for a cms that is down is shown', async () => {
    const pages = fakePages(() => ({ status: 503, text: '<p>ours</p>' }));
    const answer = await (await stageSite(pages.handler)).ask('/fi');
    expect([answer.status, answer.text]).toEqual([503, '<p>ours</p>']);
  });
});

describe('a file', () => {
  it('comes compressed, with its version, and for ever', async () => {
    const site = await stageSite(fakePages(() => undefined).handler);
    const { status, headers } = await site.ask('/_astro/main.css', { headers: { 'accept-encoding': 'br' } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    expect((await site.ask('/_astro/main.css', { headers: { 'if-none-match': headers.etag } })).status).toBe(304);
  });

  it('of the workspace is served to staff', async () => {
    const site = await stageSite(fakePages(() => undefined).handler, { role: 'all' });
    expect((await site.ask('/_astro/staff/editor.js')).text).toContain('staffOnly');
  });

  it('that is missing does not become a page', async () => {
    const pages = fakePages(() => ({}));
    const site = await stageSite(pages.handler);
    expect((await site.ask('/_astro/old.css')).status).toBe(404);
    expect(pages.calls).toHaveLength(0);
  });

  it('takes no form', async () => {
    const site = await stageSite(fakePages(() => ({})).handler);
    expect((await site.ask('/favicon.svg', { method: 'POST', headers: { origin: 'http://site.test' } })).status).toBe(
      405,
    );
  });
});

describe('the server', () => {
  it('logs no queries, addresses or cookies', async () => {
    const site = await stageSite(fakePages(() => ({})).handler, { role: 'all' });
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
    const site = await stageSite(pages.handler);
    const answer = site.ask('/fi');
    await started;
    const closed = site.close();
    finish();
    expect((await answer).text).toBe('done');
    await closed;
    await expect(site.ask('/fi')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
