import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, readSettings } from './settings.ts';

describe('settings', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toEqual({
      port: 4321,
      cmsPort: 1337,
      host: '127.0.0.1',
      dataDir: path.resolve('.data'),
      databaseUrl: undefined,
      meili: undefined,
      demo: true,
      siteRole: 'all',
      publicUrl: 'http://127.0.0.1:4321',
      nodeEnv: 'development',
    });
  });

  it('count an empty value as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(4321);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['CMS_PORT', '1.5'],
    ['DEMO', 'maybe'],
    ['SITE_ROLE', 'everybody'],
    ['DATABASE_URL', 'mysql://db'],
    ['MEILI_URL', 'localhost:7700'],
  ])('name %s when it is “%s”, and the value', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new RegExp(`^${name} must .*“${value}”: correct it or unset it\\.$`),
    );
  });

  it('name every wrong setting at once, one a line', () => {
    expect(() => readSettings({ PORT: 'x', DEMO: 'x' })).toThrow(/^PORT .*\nDEMO .*$/);
  });

  it('refuse the same port for site and cms', () => {
    expect(() => readSettings({ PORT: '5000', CMS_PORT: '5000' })).toThrow('PORT and CMS_PORT are both 5000');
  });

  it('take the address of the site from its port', () => {
    expect(readSettings({ PORT: '5000' }).publicUrl).toBe('http://127.0.0.1:5000');
  });

  it('refuse a search server without keys', () => {
    expect(() => readSettings({ MEILI_URL: 'http://127.0.0.1:7700' })).toThrow('MEILI_URL needs keys');
  });

  it('take the three keys of a search server without its master key', () => {
    const keys = {
      MEILI_INDEXER_KEY: 'indexer-key',
      MEILI_PUBLIC_KEY: 'public-key',
      MEILI_INTERNAL_KEY: 'internal-key',
    };
    expect(readSettings({ MEILI_URL: 'http://127.0.0.1:7700', ...keys }).meili).toEqual({
      url: 'http://127.0.0.1:7700',
      keys: { indexer: 'indexer-key', public: 'public-key', internal: 'internal-key' },
    });
  });

  it('refuse the demo in production', () => {
    expect(() => readSettings({ NODE_ENV: 'production', PUBLIC_URL: 'https://example.org' })).toThrow('set DEMO=false');
  });

  it('refuse http in production', () => {
    expect(() => readSettings({ NODE_ENV: 'production', DEMO: 'false' })).toThrow('https only');
  });
});

describe('the address of a server', () => {
  it('is one that can be opened when the server listens everywhere', () => {
    expect(addressOf('0.0.0.0', 80)).toBe('http://127.0.0.1:80');
  });

  it('has brackets around an IPv6 address', () => {
    expect(addressOf('::1', 80)).toBe('http://[::1]:80');
  });
});
