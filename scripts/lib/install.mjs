// Installs exactly what the lock file says, once, and notices an installation that was cut off. Plain JavaScript, like machine.mjs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Refusal, root } from './machine.mjs';

const markerOf = (directory) => path.join(directory, 'node_modules', '.install-complete');

/** Identifies an installation: what the lock file says and the system it was installed for. */
export function lockHash(directory = root) {
  const lock = fs.readFileSync(path.join(directory, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Whether npm itself finished an installation of this very lock file (a developer ran `npm install`): npm writes its own copy of
 * the lock file into node_modules as the last thing it does, and removes it first.
 */
function npmFinished(directory, packages) {
  const installed = readJson(path.join(directory, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(packages).every(
    ([place, wanted]) =>
      !place.includes('node_modules/') ||
      (installed[place] ? installed[place].version === wanted.version : wanted.optional),
  );
}

/** Whether node_modules holds a finished installation of the present lock file with no package folder missing. */
export function installIsComplete(directory = root) {
  const packages = readJson(path.join(directory, 'package-lock.json'))?.packages;
  if (!packages) return false;
  const present = Object.entries(packages).every(
    ([place, wanted]) =>
      !place.includes('node_modules/') || wanted.optional || fs.existsSync(path.join(directory, place, 'package.json')),
  );
  if (!present) return false;
  const marker = markerOf(directory);
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8').trim() === lockHash(directory)) return true;
  if (!npmFinished(directory, packages)) return false;
  fs.writeFileSync(marker, `${lockHash(directory)}\n`);
  return true;
}

/** The environment without node_modules/.bin in PATH: npm must not run on a Node that it is about to replace. */
function installEnvironment() {
  const own = path.join(root, 'node_modules', '.bin');
  const entries = (process.env.PATH ?? '').split(path.delimiter).filter((entry) => path.resolve(entry) !== own);
  return { ...process.env, PATH: entries.join(path.delimiter) };
}

/** Bytes free where the packages are written; undefined where Node cannot tell (before 18.15). */
const freeBytes = () => {
  if (!fs.statfsSync) return undefined;
  const { bavail, bsize } = fs.statfsSync(root);
  return bavail * bsize;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Installs exactly what the lock file says; npm's own words and a line every ten seconds show that it goes on. */
export async function install() {
  fs.rmSync(markerOf(root), { force: true });
  const begun = Date.now();
  const before = freeBytes();
  const beat = setInterval(() => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    const now = freeBytes();
    const written = before && now ? `, about ${Math.max(0, Math.round((before - now) / 1e6))} MB written` : '';
    console.log(`  … installing, ${seconds} s${written}`);
  }, 10_000);
  // Both kinds are named because an environment (NODE_ENV=production, an npmrc) may leave them out, and Node 24 is an optional one.
  const child = spawn(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: installEnvironment(),
      shell: process.platform === 'win32',
    },
  );
  // Without this, npm would go on by itself after its parent was told to end.
  const interrupt = () => child.kill();
  for (const signal of signals) process.on(signal, interrupt);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exitCode, signal) => resolve(signal ?? exitCode));
    });
    if (code !== 0) {
      throw new Refusal(
        `The installation did not finish (npm ci ended with ${code}): see npm's message above, check the network and the disk, and run the command again; it starts afresh.`,
      );
    }
  } catch (error) {
    if (error.code === 'ENOENT') {
      throw new Refusal(
        'npm was not found: install Node 24 with npm from https://nodejs.org and run the command again.',
      );
    }
    throw error;
  } finally {
    clearInterval(beat);
    for (const signal of signals) process.off(signal, interrupt);
  }
  fs.writeFileSync(markerOf(root), `${lockHash()}\n`);
  console.log(`installed in ${Math.round((Date.now() - begun) / 1000)} s`);
}

/** Why an installation is needed, in words. */
export function reasonToInstall() {
  if (!fs.existsSync(path.join(root, 'node_modules')))
    return 'installing the packages of the lock file (some minutes the first time)';
  if (!fs.existsSync(markerOf(root))) return 'an earlier installation did not finish: installing again';
  return 'the lock file has changed or packages are missing: installing again';
}
