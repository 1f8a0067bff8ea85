import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject } from 'vitest';
import { servicesOf } from '../../src/application.ts';
import { prepareFolders, readConfig } from '../../src/config.ts';
import type { Services } from '../../src/services.ts';

const require = createRequire(import.meta.url);
const appDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What a GraphQL request answered. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  data: T | null;
  errors: { message: string; path?: string[]; extensions: { code: string; [fact: string]: unknown } }[];
  text: string;
}

/** A running cms with an address and a database of its own. */
export interface TestCms {
  url: string;
  dataDir: string;
  services: Services;
  strapi: import('@strapi/strapi').Core.Strapi;
  graphql<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    access?: { token?: string; authorization?: string; headers?: Record<string, string> },
  ): Promise<Answer<T>>;
  stop(): Promise<void>;
}

/** True when the tests run on PostgreSQL and it could be started. */
export const onPostgres = process.env['TEST_DATABASE'] === 'postgres';
/** Why this file cannot run on this machine; undefined when it can. */
export const cannotRun = onPostgres ? inject('postgresProblem') || undefined : undefined;

/** Boots a real Strapi in this process, on SQLite or PostgreSQL as TEST_DATABASE says. */
export async function startCms(
  environment: Record<string, string> = {},
  plant?: (cms: Pick<TestCms, 'strapi'>) => void,
): Promise<TestCms> {
  const dataDir = environment['DATA_DIR'] ?? (await mkdtemp(path.join(tmpdir(), 'cms-test-')));
  const database = environment['DATABASE_URL'] ? null : await newDatabase();
  const secret = () => randomBytes(24).toString('hex');
  const own = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: database?.url ?? '',
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    SITE_SECRET: secret(),
    IMPORT_KEY: secret(),
    MEILI_URL: '',
    MEILI_INDEXER_KEY: '',
    DEMO: 'false',
    LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...environment,
  };
  Object.assign(process.env, own);
  prepareFolders(readConfig());
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir, distDir: appDir, autoReload: false, serveAdminPanel: false });
  // load() in two steps: after register() has built our walls and before bootstrap() puts them to use, a leak can be planted.
  await strapi.register();
  plant?.({ strapi });
  await strapi.bootstrap();
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    dataDir,
    strapi,
    services: servicesOf(strapi),
    graphql: (query, variables = {}, access = {}) => askGraphql(url, query, variables, access),
    stop: async () => {
      await destroyQuietly(strapi);
      await database?.drop();
      if (!environment['DATA_DIR']) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Posts a query to a cms. */
export async function askGraphql<T>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  access: { token?: string; authorization?: string; headers?: Record<string, string> },
): Promise<Answer<T>> {
  const authorization = access.authorization ?? (access.token ? `Bearer ${access.token}` : undefined);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }), ...access.headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { data?: T; errors?: Answer['errors'] };
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], text };
}

// strapi.destroy() removes every listener of the process, which would end the test worker.
async function destroyQuietly(strapi: TestCms['strapi']): Promise<void> {
  const removeAllListeners = process.removeAllListeners.bind(process);
  process.removeAllListeners = (() => process) as typeof process.removeAllListeners;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}

/** An empty PostgreSQL database when the tests run on PostgreSQL, else null. */
export async function newDatabase(): Promise<{ url: string; drop(): Promise<void> } | null> {
  if (!onPostgres) return null;
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: `${server}/${name}`,
    drop: () => withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function withClient(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await work(client);
  await client.end();
}
