import type { IncomingMessage } from 'node:http';

/** Largest body of a request, in bytes. Forms of the workspace stay far below it; files are not uploaded through the site. */
export const MAX_BODY = 1024 * 1024;

/** How long, and how many bytes, of a refused body are still read so that the sender can read the answer. */
const DRAIN_MS = 2_000;
const DRAIN_BYTES = 8 * MAX_BODY;

/** True when a request says beforehand that its body is too large. */
export function declaresTooLarge(contentLength: string | undefined, limit = MAX_BODY): boolean {
  return contentLength !== undefined && Number(contentLength) > limit;
}

/** The whole body, or `too-large`; counts what arrives, so that chunked bodies have the same limit. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const finish = (result: Buffer | 'too-large') => {
      request.off('data', take).off('end', end).off('error', reject).off('close', gone);
      request.pause();
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) finish('too-large');
      else chunks.push(chunk);
    };
    const end = () => finish(Buffer.concat(chunks));
    const gone = () => reject(Object.assign(new Error('The client went away'), { code: 'ECONNRESET' }));
    request.on('data', take).once('end', end).once('error', reject).once('close', gone);
  });
}

/**
 * Reads and forgets the rest of a body, within limits. A server that answers and closes while the client still
 * sends makes most clients lose the answer.
 * @returns true when the body was read to its end, so that the connection can be used again.
 */
export async function drain(request: IncomingMessage): Promise<boolean> {
  const { 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers;
  if (request.complete || (Number(length) === 0 && chunked === undefined)) return true;
  if (request.destroyed) return false;
  if (declaresTooLarge(request.headers['content-length'], DRAIN_BYTES)) return false;
  return new Promise((resolve) => {
    let size = 0;
    const finish = (complete: boolean) => {
      clearTimeout(timer);
      request.off('data', count).off('end', end).off('close', gone).off('error', gone);
      request.pause();
      resolve(complete);
    };
    const count = (chunk: Buffer) => {
      size += chunk.length;
      if (size > DRAIN_BYTES) finish(false);
    };
    const end = () => finish(true);
    const gone = () => finish(false);
    const timer = setTimeout(gone, DRAIN_MS);
    request.on('data', count).once('end', end).once('close', gone).once('error', gone);
    request.resume();
  });
}
