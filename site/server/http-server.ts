import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { plainPage } from './answer/plain-page.ts';
import { securityHeaders } from './answer/security-headers.ts';
import { sendReply } from './answer/send.ts';
import { parseTarget } from './request/target.ts';
import { respond } from './respond.ts';
import type { Site } from './site.ts';

/** The HTTP side of a site: limits in time, one answer and one line in the log for each request. */
export function createHttpServer(site: Site): Server {
  const fixed = securityHeaders(site.config.page.publicUrl);
  const server = createServer((request, response) => void answer(site, fixed, request, response));
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  // Longer than proxies keep their idle connections, so that they close first and no request falls between.
  server.keepAliveTimeout = 75_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseUnreadable(error, socket as Socket, fixed));
  return server;
}

async function answer(
  site: Site,
  fixed: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const id = randomUUID();
  const headers = { ...fixed, 'x-request-id': id };
  const target = parseTarget(request.url);
  let cache = '-';
  let bytes = 0;
  try {
    const reply = await respond(site, request, target, id);
    cache = reply.cacheUse ?? '-';
    bytes = await sendReply(request, response, reply, headers);
  } catch (error) {
    if (!response.destroyed && !response.headersSent) {
      site.log.fault('request failed', error, { id });
      await sendReply(request, response, plainPage(500, { ...target, requestId: id }), headers).catch(() =>
        response.destroy(),
      );
    } else {
      response.destroy();
    }
  }
  const milliseconds = Math.round(performance.now() - started);
  const { statusCode: status } = response;
  site.log.access({ id, method: request.method ?? '-', path: target?.path ?? '-', status, milliseconds, bytes, cache });
}

/** Requests that Node cannot read never become requests; they get a short answer of their own. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket, fixed: Record<string, string>): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  const headers = Object.entries({ ...fixed, connection: 'close', 'content-length': '0' });
  socket.end(`HTTP/1.1 ${status}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
}
