import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

describe('starting the site', () => {
  it('with wrong settings ends with what is wrong, and without the secret', () => {
    const env = { SITE_ROLE: 'public', SITE_SECRET: 'k3Vt9QmZr7XwB2nLd8HsYc5JfPa0GuE4', PORT: 'high' };
    const { status, stderr } = spawnSync(process.execPath, [main], { env, encoding: 'utf8', timeout: 15_000 });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The site cannot start:\n {2}- PORT must be a number\n$/);
  });
});
