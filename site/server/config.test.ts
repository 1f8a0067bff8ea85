import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const secret = 'k3Vt9QmZr7XwB2nLd8HsYc5JfPa0GuE4';
const staff = { SITE_ROLE: 'all', SITE_SECRET: secret };
const production = { ...staff, NODE_ENV: 'production', PUBLIC_URL: 'https://palvelut.example' };

const messageOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

describe('the settings of the site', () => {
  it('serve only public pages on loopback when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      role: 'public',
      host: '127.0.0.1',
      page: { publicUrl: 'http://127.0.0.1:4321' },
    });
  });

  it('need no secret for a public process', () => {
    expect(readConfig({ SITE_ROLE: 'public', SITE_SECRET: '' }).page).not.toHaveProperty('siteSecret');
  });

  it.each(['SITE_SECRET', 'MEILI_INTERNAL_KEY'])('refuse %s on a public process without printing it', (name) => {
    const message = messageOf({ SITE_ROLE: 'public', [name]: secret });
    expect(message).toContain(`${name} must not be set`);
    expect(message).not.toContain(secret);
  });

  it.each(['staff', 'all'])('need a secret for role %s', (role) => {
    expect(messageOf({ SITE_ROLE: role })).toContain('SITE_SECRET is needed');
  });

  it('name every wrong setting at once', () => {
    const message = messageOf({ SITE_ROLE: 'boss', PORT: 'high', PUBLIC_URL: 'example.org' });
    expect(message).toMatch(/SITE_ROLE must be public, staff or all/);
    expect(message).toMatch(/PORT must be a number/);
    expect(message).toMatch(/PUBLIC_URL must look like/);
  });

  it('refuse a public address with a path', () => {
    expect(messageOf({ PUBLIC_URL: 'https://example.org/manual' })).toContain('without path');
  });

  it('drop the slash at the end of addresses', () => {
    const { page } = readConfig({ PUBLIC_URL: 'https://example.org/', CMS_URL: 'http://cms:1337/' });
    expect(page).toMatchObject({ publicUrl: 'https://example.org', cmsUrl: 'http://cms:1337' });
  });

  it('pass in production with https and a random secret', () => {
    expect(readConfig(production).production).toBe(true);
  });

  it('refuse http in production', () => {
    expect(messageOf({ ...production, PUBLIC_URL: 'http://palvelut.example' })).toContain(
      'https address in production',
    );
  });

  it.each(['short', 'a'.repeat(40), 'change-me-change-me-change-me-0123456789'])(
    'refuse the secret %s in production',
    (weak) => {
      expect(messageOf({ ...production, SITE_SECRET: weak })).toContain('SITE_SECRET must be random');
    },
  );

  it('allow http in production on loopback, where nobody listens in', () => {
    expect(messageOf({ ...production, PUBLIC_URL: 'http://127.0.0.1:4321' })).toBeUndefined();
  });

  it('need a public address when the port is picked by the system', () => {
    expect(messageOf({ PORT: '0' })).toContain('PUBLIC_URL is needed');
  });
});
