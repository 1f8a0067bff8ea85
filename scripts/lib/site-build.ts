import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { Refusal, root } from './machine.mjs';

/** What the built site is made from: when none of it changed, the build of last time is used. */
const inputs = [
  'site/src/**',
  'site/public/**',
  'site/build/**',
  'site/*.{json,mjs,ts,js}',
  'schemas/{src,json}/**',
  'search/src/**',
  'package-lock.json',
];

const marker = path.join(root, 'site/dist/.built-from');
const lock = path.join(root, 'site/.cache/build.lock');
const lockBound = 300_000;

/** Identifies the inputs of the build by their names and contents. */
export function inputsHash(directory = root): string {
  const hash = createHash('sha256');
  const files = globSync(inputs, { cwd: directory })
    .filter((file) => !file.endsWith('.test.ts') && statSync(path.join(directory, file)).isFile())
    .sort();
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(directory, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const isBuilt = (hash: string) => existsSync(marker) && readFileSync(marker, 'utf8') === hash;

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Takes the lock of the build folder: two builds at once would delete each other's files. A lock whose owner is gone is removed. */
async function withLock(work: () => Promise<void>): Promise<void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  const begun = Date.now();
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (owner && !isAlive(owner)) rmSync(lock, { force: true });
    if (Date.now() - begun > lockBound) {
      throw new Refusal(`Another build of the site does not end (process ${owner}): end it, or remove ${lock}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Runs `astro build` into site/dist. */
function runBuild(signal: AbortSignal | undefined): Promise<void> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...(TMPDIR && { TMPDIR }) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/.bin/astro'), 'build'], {
      cwd: path.join(root, 'site'),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Refusal(`The site could not be built (astro build ended with ${code}).\n${output.slice(-4_000)}`));
    });
  });
}

/**
 * Builds the site unless the last build was made from the same files.
 * @returns whether it built
 */
export async function buildSite(say: (text: string) => void = () => {}, signal?: AbortSignal): Promise<boolean> {
  if (isBuilt(inputsHash())) return false;
  let built = false;
  await withLock(async () => {
    // Read again: another process may have built while this one waited.
    const hash = inputsHash();
    if (isBuilt(hash)) return;
    const begun = Date.now();
    say('building the site');
    const beat = setInterval(() => say(`  … building, ${Math.round((Date.now() - begun) / 1000)} s`), 10_000);
    try {
      rmSync(marker, { force: true });
      await runBuild(signal);
    } finally {
      clearInterval(beat);
    }
    writeFileSync(`${marker}.tmp`, hash);
    renameSync(`${marker}.tmp`, marker);
    say(`built in ${Math.round((Date.now() - begun) / 1000)} s`);
    built = true;
  });
  return built;
}
