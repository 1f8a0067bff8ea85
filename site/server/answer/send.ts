import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { drain } from '../request/body.ts';
import { chooseEncoding, compress, isCompressible, isSameVersion, isWorthCompressing } from './encoding.ts';
import { emptyReply, type Reply } from './reply.ts';

/**
 * Sends a reply: answers 304 when the client has it already, picks the encoding, adds the fixed headers last so that
 * nothing can replace them.
 * @returns bytes of the body that were sent.
 */
export async function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  fixed: Record<string, string>,
): Promise<number> {
  const encoded = await encode(request, notModified(request, reply));
  const headers: OutgoingHttpHeaders = { ...encoded.headers, ...fixed };
  // Says nothing about a body's length where there must be none.
  if (encoded.status !== 304) headers['content-length'] = encoded.body.length;
  if (!(await drain(request))) headers.connection = 'close';
  if (response.destroyed) return 0;
  response.writeHead(encoded.status, headers);
  const body = request.method === 'HEAD' || encoded.status === 304 ? undefined : encoded.body;
  response.end(body);
  return body?.length ?? 0;
}

function notModified(request: IncomingMessage, reply: Reply): Reply {
  if (reply.status !== 200 || !isSameVersion(request.headers['if-none-match'], reply.headers.etag)) return reply;
  const { 'content-type': _type, ...headers } = reply.headers;
  if (isCompressible(_type)) headers.vary = 'Accept-Encoding';
  return { ...emptyReply(304, headers), ...(reply.cacheUse && { cacheUse: reply.cacheUse }) };
}

async function encode(request: IncomingMessage, reply: Reply): Promise<Reply> {
  const type = reply.headers['content-type'];
  if (!isCompressible(type)) return reply;
  const headers: OutgoingHttpHeaders = { ...reply.headers, vary: 'Accept-Encoding' };
  if (!isWorthCompressing(type, reply.body.length)) return { ...reply, headers };
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding === 'identity') return { ...reply, headers };
  const body = reply.variants?.[encoding] ?? (await compress(reply.body, encoding));
  return { ...reply, headers: { ...headers, 'content-encoding': encoding }, body };
}
