import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@service-manual/search/server';
import knex, { type Knex } from 'knex';
import type { Services } from '../../src/services.ts';
import { askGraphql, newDatabase, onPostgres, type Answer } from './start-cms.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const START_MS = 120_000;

/** The real server as a process of its own, as people run it; it can be killed and started again on its data. */
export interface ChildCms {
  url: string;
  pid(): number | undefined;
  importKey: string;
  /** @throws when the connection breaks, as it does when the process is killed. */
  graphql<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    authorization?: string,
  ): Promise<Answer<T>>;
  health(): Promise<Record<string, unknown>>;
  /** Starts it and waits until it is ready. */
  start(): Promise<void>;
  /** kill -9, and waits until the process is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A place for the data of one or more processes, and a way to look at it from outside. */
export interface ChildData {
  dataDir: string;
  /** Settings of a cms on these data. */
  environment: Record<string, string>;
  /** The database as rules see it, through a connection of the test's own. */
  services: Services;
  remove(): Promise<void>;
}

/** An empty database and data folder with secrets. */
export async function makeChildData(more: Record<string, string> = {}): Promise<ChildData> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'cms-child-'));
  const database = await newDatabase();
  const secret = () => randomBytes(24).toString('hex');
  const environment = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ...(database && { DATABASE_URL: database.url }),
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    SITE_SECRET: secret(),
    IMPORT_KEY: secret(),
    DEMO: 'false',
    LOG_LEVEL: 'warn',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...more,
  };
  const connection: Knex = database
    ? knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 2 } })
    : knex({
        client: 'better-sqlite3',
        connection: { filename: path.join(dataDir, 'cms.db') },
        useNullAsDefault: true,
        pool: { min: 0, max: 1, afterCreate: prepareSqlite },
      });
  const transaction = <T>(work: (trx: Knex.Transaction) => Promise<T>) => connection.transaction(work);
  return {
    dataDir,
    environment,
    services: { db: { knex: connection, postgres: onPostgres, transaction } } as unknown as Services,
    remove: async () => {
      await connection.destroy();
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function prepareSqlite(connection: { pragma(text: string): void }, done: (error?: Error) => void): void {
  connection.pragma('busy_timeout = 5000');
  done();
}

/** A cms on these data, at a port of its own; not started yet. */
export async function makeChildCms(data: ChildData, more: Record<string, string> = {}): Promise<ChildCms> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH = '', HOME = '' } = process.env;
  const env: Record<string, string> = { PATH, HOME, ...data.environment, PORT: String(port), ...more };
  let child: ReturnType<typeof launch> | undefined;

  const launch = () => {
    // The channel ends the server when this process is gone, however that came.
    const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
    const started = spawn(process.execPath, [path.join(root, 'cms/server.ts')], { cwd: root, env, stdio: [...stdio] });
    const said: string[] = [];
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(String(chunk)));
    return { process: started, said, exit: once(started, 'exit') };
  };
  const isRunning = () => child !== undefined && child.process.exitCode === null && child.process.signalCode === null;
  const end = async (signal: NodeJS.Signals) => {
    if (!child || !isRunning()) return;
    child.process.kill(signal);
    await child.exit;
  };
  const health = async () => {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    url,
    pid: () => (isRunning() ? child?.process.pid : undefined),
    importKey: env['IMPORT_KEY'] ?? '',
    graphql: (query, variables = {}, authorization) =>
      askGraphql(url, query, variables, authorization ? { authorization } : {}),
    health,
    start: async () => {
      child = launch();
      const until = Date.now() + START_MS;
      while ((await health().catch(() => undefined)) === undefined) {
        if (!isRunning() || Date.now() > until) throw new Error(`the cms did not start:\n${child.said.join('')}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill: () => end('SIGKILL'),
    stop: async () => {
      const force = setTimeout(() => child?.process.kill('SIGKILL'), 15_000);
      await end('SIGTERM');
      clearTimeout(force);
    },
  };
}
