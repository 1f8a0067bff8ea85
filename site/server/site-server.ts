import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Engines } from '@service-manual/search';
import { createLog, type Log } from './answer/log.ts';
import type { AstroHandler } from './astro/handler.ts';
import { createRender } from './astro/render.ts';
import { startChangeFeed, type ChangeFeed } from './cache/change-feed.ts';
import { createPageCache } from './cache/page-cache.ts';
import { createPageStore } from './cache/page-store.ts';
import { createPublicPages } from './cache/public-pages.ts';
import type { SiteConfig } from './config.ts';
import { createHealth } from './health.ts';
import { createHttpServer } from './http-server.ts';
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
