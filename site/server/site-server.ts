import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import type { Engines } from '@service-manual/search';
import { createLog, type Log } from './answer/log.ts';
import { plainPage } from './answer/plain-page.ts';
import { securityHeaders } from './answer/security-headers.ts';
import { sendReply } from './answer/send.ts';
import type { AstroHandler } from './astro/handler.ts';
import { createRender } from './astro/render.ts';
import { startChangeFeed, type ChangeFeed } from './cache/change-feed.ts';
import { createPageCache } from './cache/page-cache.ts';
import { createPageStore } from './cache/page-store.ts';
import { createPublicPages } from './cache/public-pages.ts';
import type { SiteConfig } from './config.ts';
import { createHealth } from './health.ts';
import { parseTarget } from './request/target.ts';
import { respond } from './respond.ts';
import type { Site } from './site.ts';
import { loadStaticFiles } from './static-files.ts';

/** How long running requests have to end when the server stops, in milliseconds. */
const STOP_MS = 5_000;

/** A site that answers requests. */
export interface SiteServer {
  server: Server;
  /** Starts to listen and to follow the changes of the cms; gives the port. Rejects when the port is taken. */
  listen: () => Promise<number>;
  /** Takes no new requests, lets running ones end, writes what is to be kept. Calling it twice is fine. */
  close: () => Promise<void>;
}

/** What a site is made of. */
export interface SiteServerOptions {
  config: SiteConfig;
  /** The pages: what `@astrojs/node` built, or a stand-in in tests. */
  handler: AstroHandler;
  /** Folder of the built files for browsers. */
  clientDir: string;
  log?: Log;
  /** Engines of the analyser, for the health report. */
  analyser?: Engines | undefined;
}

/** Puts a site together. Pages known from an earlier run are read before it resolves. */
export async function createSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { config, handler, clientDir } = options;
  const log = options.log ?? createLog({ quiet: config.quiet });
  const files = await loadStaticFiles(clientDir);
  const store = createPageStore({
    folder: path.join(config.dataDir, 'site-cache', config.role),
    buildId: files.buildId,
    onFault: (error) => log.fault('page store', error),
  });
  const cache = createPageCache({ maxBytes: config.cacheBytes, onGone: store.remove });
  const known = await store.load();
  for (const { key, page } of known) cache.set(key, page, { madeIn: cache.generation(), invented: false });
  const cursor = await store.readCursor();

  let feed: ChangeFeed | undefined;
  const follow = () =>
    startChangeFeed({
      cmsUrl: config.page.cmsUrl,
      cursor,
      log,
      changed: cache.invalidate,
      missed: cache.flush,
      writeCursor: store.writeCursor,
    });
  const health = createHealth({
    role: config.role,
    page: config.page,
    changes: () => feed?.isConnected() ?? false,
    cache: cache.stats,
    analyser: options.analyser,
  });
  const pages = createPublicPages({ cache, store });
  const host = new URL(config.page.publicUrl).host;
  const server = createHttpServer({ config, log, files, pages, render: createRender(handler), health, host });

  const stop = async () => {
    await Promise.all([closeHttp(server), feed?.stop()]);
    await store.idle();
  };
  let stopped: Promise<void> | undefined;
  return {
    server,
    listen: async () => {
      const port = await listenOn(server, config);
      feed = follow();
      log.event('listening', { port, role: config.role, knownPages: known.length });
      return port;
    },
    close: () => (stopped ??= stop()),
  };
}

function createHttpServer(site: Site): Server {
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

function listenOn(server: Server, { host, port }: SiteConfig): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function closeHttp(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(force);
}
