import { describe, expect, it } from 'vitest';
import { cmsEnvironment, siteEnvironment } from './environments.ts';
import type { StackFacts } from './environments.ts';
import type { Secrets } from './secrets.ts';

const secrets: Secrets = {
  APP_KEYS: 'secret-app',
  API_TOKEN_SALT: 'secret-token',
  ADMIN_JWT_SECRET: 'secret-admin',
  TRANSFER_TOKEN_SALT: 'secret-transfer',
  ENCRYPTION_KEY: 'secret-encryption',
  SITE_SECRET: 'secret-site',
  IMPORT_KEY: 'secret-import',
  MEILI_MASTER_KEY: 'secret-master',
};

const facts: StackFacts = {
  nodeEnv: 'test',
  host: '127.0.0.1',
  port: 1,
  cmsPort: 2,
  cmsUrl: 'http://127.0.0.1:2',
  publicUrl: 'http://127.0.0.1:1',
  dataDir: '/data',
  demo: false,
  siteRole: 'public',
  secrets,
  meili: {
    url: 'http://127.0.0.1:3',
    keys: { indexer: 'secret-indexer', public: 'key-public', internal: 'secret-internal' },
  },
};

const secretsIn = (environment: Record<string, string>) =>
  Object.values(environment)
    .filter((value) => value.startsWith('secret-'))
    .sort();

describe('a public site', () => {
  it('gets no secret at all', () => {
    expect(secretsIn(siteEnvironment(facts, {}))).toEqual([]);
  });

  it('gets the key that searches the public index', () => {
    expect(siteEnvironment(facts, {})).toMatchObject({ MEILI_PUBLIC_KEY: 'key-public' });
  });
});

describe.each(['staff', 'all'] as const)('a site of role %s', (siteRole) => {
  it('gets the secret it shares with the cms and the key of the internal index, and no other', () => {
    expect(secretsIn(siteEnvironment({ ...facts, siteRole }, {}))).toEqual(['secret-internal', 'secret-site']);
  });
});

describe('the cms', () => {
  it('gets the key that writes the indexes, never the master key', () => {
    const found = secretsIn(cmsEnvironment(facts, {}));
    expect(found).toContain('secret-indexer');
    expect(found).not.toContain('secret-master');
  });

  it('is told of no database when the built-in one is used', () => {
    expect(cmsEnvironment(facts, {})).not.toHaveProperty('DATABASE_URL');
  });
});

describe('every server', () => {
  it('gets nothing of the environment of the one who starts it but what it needs', () => {
    const source = { PATH: '/bin', AWS_SECRET_ACCESS_KEY: 'secret-cloud' };
    expect(siteEnvironment(facts, source)).toHaveProperty('PATH', '/bin');
    expect(secretsIn({ ...cmsEnvironment(facts, source), ...siteEnvironment(facts, source) })).not.toContain(
      'secret-cloud',
    );
  });
});
