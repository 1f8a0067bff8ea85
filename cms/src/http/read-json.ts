import type { IncomingMessage } from 'node:http';
import { fault } from '../errors.ts';

/**
 * Reads a JSON body of at most `max` bytes, also one sent in chunks without a length.
 * @throws TOO_LARGE, BAD_REQUEST (not JSON, not UTF-8, another content type, or cut off)
 */
export async function readJson(request: IncomingMessage, max: number): Promise<unknown> {
  // Other content types can be sent by a form of another site without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw fault('BAD_REQUEST');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) throw fault('TOO_LARGE');
    chunks.push(chunk);
  }
  try {
    // Fatal: bytes that are no UTF-8 would be stored as other letters than were meant.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw fault('BAD_REQUEST');
  }
}
