import { describe, expect, it } from 'vitest';
import { fakePages } from './testing/fake-pages.ts';
import { stageCms, stageSite } from './testing/stage.ts';

describe('the health report', () => {
  it('tells that all is well, and nothing that the cms should have kept to itself', async () => {
    const fake = await stageCms();
    const site = await stageSite(fakePages(() => ({})).handler, { cmsUrl: fake.url });
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
    const { status, text } = await (await stageSite(fakePages(() => ({})).handler)).ask('/healthz');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'degraded',
      cms: { status: 'unreachable' },
      changes: 'disconnected',
    });
  });
});
