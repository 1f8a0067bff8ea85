import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Page } from './page.ts';

/** A page as it lies on disk: one line of JSON about it, then its body. */
interface PageFile {
  key: string;
  buildId: string;
  page: Page;
}

const lineSchema = z.object({
  version: z.literal(1),
  key: z.string().startsWith('/'),
  buildId: z.string(),
  status: z.union([z.literal(200), z.literal(410)]),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.string()),
  madeAt: z.number(),
  sha256: z.string(),
});

const hash = (body: Buffer) => createHash('sha256').update(body).digest('hex');

/** The content of a page's file. */
export function encodePage({ key, buildId, page }: PageFile): Buffer {
  const { status, headers, tags, madeAt, body } = page;
  const line = { version: 1, key, buildId, status, headers, tags, madeAt, sha256: hash(body) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), body]);
}

/**
 * Reads a page's file; undefined when it is damaged or of another version. The page is expired: it serves only while it
 * cannot be made anew, because nobody knows what happened while the site was down.
 */
export function decodePage(file: Buffer): PageFile | undefined {
  const end = file.indexOf('\n');
  if (end === -1) return undefined;
  let line: unknown;
  try {
    line = JSON.parse(file.subarray(0, end).toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = lineSchema.safeParse(line);
  const body = Buffer.from(file.subarray(end + 1));
  if (!parsed.success || parsed.data.sha256 !== hash(body)) return undefined;
  const { key, buildId, status, headers, tags, madeAt } = parsed.data;
  return { key, buildId, page: { status, headers, body, tags, madeAt, expiresAt: 0, retryAt: 0 } };
}
