import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './answer/security-headers.ts';
import { fakePages } from './testing/fake-pages.ts';
import { makeFolder, PUBLIC_URL, startSite, type SiteUnderTest } from './testing/site-under-test.ts';

let site: SiteUnderTest;
let all: SiteUnderTest;
let remove: () => Promise<void>;
const pages = fakePages(({ body }) => ({ text: body ? `<p>${body.length}</p>` : '<p>page</p>' }));

beforeAll(async () => {
  const made = await makeFolder();
  remove = made.remove;
  site = await startSite(made.folder, pages.handler);
  all = await startSite(made.folder, pages.handler, { role: 'all' });
});
afterAll(async () => {
  await Promise.all([site.close(), all.close()]);
  await remove();
});

const own = { origin: PUBLIC_URL, 'content-type': 'application/x-www-form-urlencoded' };
/** Sends bytes as they are and gives the first line of the answer. */
const sendRaw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(site.port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });

describe('a public process', () => {
  const hostile = [
    '/fi/staff',
    '/fi/staff/queue',
    '/fi/%73taff',
    '/fi/st%61ff/queue',
    '/FI/STAFF',
    '/fi/Staff/',
    '/fi//staff',
    '//fi/staff',
    '/fi/./staff',
    '/fi/x/../staff',
    '/fi/x/%2e%2e/staff',
    '/fi/staff.html',
    '/fi/staff?x=1',
    '/_astro/staff/editor.js',
    '/_astro/../_astro/staff/editor.js',
    '/_astro//staff/editor.js',
    '/_astro/%73taff/editor.js',
    '/_ASTRO/STAFF/editor.js',
    '/_image?href=/x',
    '/_actions/x',
    '/_server-islands/X',
    '/.env',
  ];

  it.each(hostile)('does not know %s', async (target) => {
    const before = pages.calls.length;
    const answer = await site.ask(target);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('staffOnly');
    expect(pages.calls.length).toBe(before);
  });

  it.each(hostile)('does not know %s for forms either', async (target) => {
    const before = pages.calls.length;
    expect((await site.ask(target, { method: 'POST', headers: own, body: 'a=b' })).status).toBe(404);
    expect(pages.calls.length).toBe(before);
  });

  it.each([
    '/fi/%00',
    '/fi%2fstaff',
    '/fi%5cstaff',
    '/fi\\staff',
    '/fi/%2573taff',
    '/fi/%zz',
    '/fi?q=%ff',
    `/${'a'.repeat(5000)}`,
  ])('cannot read %s', async (target) => {
    expect((await site.ask(target)).status).toBe(400);
  });

  it('cannot read an address with another server in it', async () => {
    expect(
      await sendRaw('GET http://evil.example/fi HTTP/1.1\r\nHost: site.test\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1.1 400/);
  });

  it('passes no cookie on as a session', async () => {
    await site.ask('/fi/not-kept?x=1', { headers: { cookie: 'session=token-123456' } });
    expect(pages.calls.at(-1)!.locals).not.toHaveProperty('session');
  });
});

describe('every answer', () => {
  it.each([
    ['a page', '/fi'],
    ['a file', '/_astro/main.css'],
    ['a missing page', '/fi/staff'],
    ['a refusal', '/fi/%00'],
    ['the health report', '/healthz'],
  ])('has the fixed headers and an id: %s', async (_what, target) => {
    const { headers } = await site.ask(target);
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('has them even when the request cannot be read at all', async () => {
    const text = await sendRaw('GARBAGE\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1.1 400/);
    expect(text).toContain(CONTENT_SECURITY_POLICY);
  });
});

describe('a request', () => {
  it('for another host is refused with the right address', async () => {
    const answer = await site.ask('/fi', { headers: { host: 'evil.example' } });
    expect(answer.status).toBe(421);
    expect(answer.text).toContain(`${PUBLIC_URL}/fi`);
    expect(answer.text).not.toContain('evil.example');
  });

  it('for another host gets the health report only from this machine', async () => {
    expect((await site.ask('/healthz', { headers: { host: `127.0.0.1:${site.port}` } })).status).toBe(200);
    expect((await site.ask('/healthz', { headers: { host: 'evil.example' } })).status).toBe(421);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('with method %s is refused', async (method) => {
    const answer = await site.ask('/fi', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  });

  it('for an address in another form is led to the right one', async () => {
    const answer = await site.ask('//evil.example//x/?q=1');
    expect([answer.status, answer.headers.location]).toEqual([301, '/evil.example/x?q=1']);
    expect(answer.headers).not.toHaveProperty('x-robots-tag');
  });
});

describe('a form', () => {
  it('of this site reaches its page with its body', async () => {
    const answer = await all.ask('/fi/staff/sign-in', { method: 'POST', headers: own, body: 'email=a&password=b' });
    expect(answer.status).toBe(200);
    expect(pages.calls.at(-1)).toMatchObject({ method: 'POST', url: '/fi/staff/sign-in', body: 'email=a&password=b' });
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['nobody knows where', {}],
    ['a hidden cross-site page', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('from %s is refused and never reaches a page', async (_what, headers) => {
    const before = pages.calls.length;
    expect((await all.ask('/fi/staff/sign-in', { method: 'POST', headers, body: 'a=b' })).status).toBe(403);
    expect(pages.calls.length).toBe(before);
  });

  it('that says it is too large is refused', async () => {
    const answer = await all.ask('/fi/staff/x', { method: 'POST', headers: own, body: Buffer.alloc(1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
  });

  it('that turns out to be too large is refused', async () => {
    const before = pages.calls.length;
    const headers = { ...own, 'transfer-encoding': 'chunked' };
    const answer = await all.ask('/fi/staff/x', { method: 'POST', headers, body: Buffer.alloc(3 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(pages.calls.length).toBe(before);
  });

  it('of the largest size passes', async () => {
    const answer = await all.ask('/fi/staff/x', { method: 'POST', headers: own, body: 'a'.repeat(1024 * 1024) });
    expect(answer.text).toBe(`<p>${1024 * 1024}</p>`);
  });
});

describe('on loopback', () => {
  it('localhost is led to the configured address', async () => {
    const made = await makeFolder();
    const local = await startSite(made.folder, pages.handler, { publicUrl: 'http://127.0.0.1:4321' });
    const answer = await local.ask('/fi?q=1', { headers: { host: 'localhost:4321' } });
    expect([answer.status, answer.headers.location]).toEqual([307, 'http://127.0.0.1:4321/fi?q=1']);
    await local.close();
    await made.remove();
  });
});
