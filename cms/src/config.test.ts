import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const secret = '0123456789abcdef';
const environment = {
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  SITE_SECRET: secret,
  IMPORT_KEY: secret,
};

describe('the settings of the cms', () => {
  it('are read with defaults for everything but secrets', () => {
    expect(readConfig(environment)).toMatchObject({ PORT: 1337, DATA_DIR: '.data', HOST: '127.0.0.1' });
  });

  it('take an empty value as not set', () => {
    expect(readConfig({ ...environment, DATABASE_URL: '' }).DATABASE_URL).toBeUndefined();
  });

  it.each(Object.keys(environment))('are refused without %s, which is named', (name) => {
    expect(() => readConfig({ ...environment, [name]: undefined })).toThrow(name);
  });

  it.each([
    ['a port that is no number', { PORT: 'eighty' }, 'PORT'],
    ['a database that is not PostgreSQL', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['a secret that is too short', { SITE_SECRET: 'short' }, 'SITE_SECRET'],
    ['the demo in production', { NODE_ENV: 'production', DEMO: 'true', PUBLIC_URL: 'https://manual.example' }, 'DEMO'],
    ['a search server without its key', { MEILI_URL: 'http://127.0.0.1:7700' }, 'MEILI_INDEXER_KEY'],
    ['a mail server that is a web page', { SMTP_URL: 'https://mail.example' }, 'SMTP_URL'],
    ['a flag that is neither on nor off', { ADMIN_PANEL: 'maybe' }, 'ADMIN_PANEL'],
    ['http in production', { NODE_ENV: 'production', PUBLIC_URL: 'http://manual.example' }, 'https'],
  ])('are refused with %s', (_name, more, named) => {
    expect(() => readConfig({ ...environment, ...more })).toThrow(named);
  });

  it('are all named at once when several are wrong, without their values', () => {
    const wrong = { ...environment, PORT: 'many', IMPORT_KEY: 'short-secret' };
    expect(() => readConfig(wrong)).toThrow(/PORT.*IMPORT_KEY/);
    expect(() => readConfig(wrong)).not.toThrow(/short-secret/);
  });
});
