import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lookup } from 'mrmime';
import { compressBoth, etagOf, isCompressible, isWorthCompressing } from './answer/encoding.ts';
import type { Reply } from './answer/reply.ts';
import { isStaffPath } from './request/role-gate.ts';

const QUALITY = 9;
const ONE_HOUR = 3600;
const ONE_YEAR = 31_536_000;

/** The files of the built site (`dist/client`), all in memory: an address is a key of a map, so it can reach no other file. */
export interface StaticFiles {
  /** The file of a decoded path; undefined when there is none. */
  find: (path: string) => Reply | undefined;
  /** Names this build: changes when any file does. */
  buildId: string;
  /** Fulfilled when all compressed forms are made; until then files are compressed for each request. */
  compressed: Promise<void>;
}

/**
 * Reads the files of the built site. Hidden files and source maps are left out.
 * @throws an error with code `UNAVAILABLE` when the site has not been built.
 */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const files = new Map<string, Reply>();
  for (const name of await namesIn(folder)) {
    files.set(`/${name}`, toReply(name, await readFile(path.join(folder, name))));
  }
  return { find: (address) => files.get(address), buildId: buildIdOf(files), compressed: compressAll(files) };
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw Object.assign(new Error(`The site is not built: ${folder} cannot be read`), { code: 'UNAVAILABLE', cause });
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.endsWith('.map') && !/(^|\/)\.(?!well-known\/)/.test(name))
    .sort();
}

function toReply(name: string, body: Buffer): Reply {
  const type = lookup(name) ?? 'application/octet-stream';
  const contentType = isCompressible(type) ? `${type}; charset=utf-8` : type;
  const headers = { 'content-type': contentType, etag: etagOf(body, contentType), ...cachingOf(name) };
  return { status: 200, headers, body };
}

/** Files under `_astro/` carry a hash of their content in their name: they never change. */
function cachingOf(name: string): Record<string, string> {
  const lifetime = name.startsWith('_astro/') ? `max-age=${ONE_YEAR}, immutable` : `max-age=${ONE_HOUR}`;
  if (!isStaffPath(name.split('/'))) return { 'cache-control': `public, ${lifetime}` };
  return { 'cache-control': `private, ${lifetime}`, 'x-robots-tag': 'noindex' };
}

function buildIdOf(files: Map<string, Reply>): string {
  const hash = createHash('sha256');
  for (const [address, file] of files) hash.update(`${address} ${String(file.headers.etag)}\n`);
  return hash.digest('base64url').slice(0, 22);
}

async function compressAll(files: Map<string, Reply>): Promise<void> {
  for (const file of files.values()) {
    if (!isWorthCompressing(file.headers['content-type'], file.body.length)) continue;
    file.variants = await compressBoth(file.body, QUALITY);
  }
}
