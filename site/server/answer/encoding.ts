import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Encoding } from './reply.ts';

/** Smaller bodies fit into one packet anyway. */
const MIN_COMPRESSED = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** True for types that become smaller by compressing. */
export function isCompressible(contentType: unknown): boolean {
  return /^(text\/|application\/([a-z.+-]+\+)?(json|xml|javascript)|image\/svg\+xml)/i.test(String(contentType ?? ''));
}

/** True when a body is worth compressing. */
export function isWorthCompressing(contentType: unknown, bytes: number): boolean {
  return bytes >= MIN_COMPRESSED && isCompressible(contentType);
}

/** The form a client likes best; of equally liked ones the smallest. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const preferred: Encoding[] = ['br', 'gzip', 'identity'];
  const [best] = negotiator.encodings(preferred, { preferred });
  return best ?? 'identity';
}

/** Compresses a body. `quality` is brotli's, 0 to 11: 4 for answers made once, more for what is sent often. */
export async function compress(body: Buffer, encoding: 'br' | 'gzip', quality = 4): Promise<Buffer> {
  if (encoding === 'gzip') return zip(body, { level: 6 });
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** Both compressed forms of a body. */
export async function compressBoth(body: Buffer, quality: number): Promise<{ br: Buffer; gzip: Buffer }> {
  const [br, gz] = await Promise.all([compress(body, 'br', quality), compress(body, 'gzip')]);
  return { br, gzip: gz };
}

/** Entity tag of a body. Weak, because it is the same for the compressed forms. */
export function etagOf(body: Buffer, ...more: string[]): string {
  const hash = createHash('sha256').update(body);
  for (const text of more) hash.update('\0').update(text);
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}

/** True when the client's copy (`If-None-Match`) is the current one. */
export function isSameVersion(ifNoneMatch: string | undefined, etag: unknown): boolean {
  if (!ifNoneMatch || typeof etag !== 'string') return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}
