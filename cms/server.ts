import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareFolders, readConfig } from './src/config.ts';

/** Starts the cms: `node cms/server.ts`. Ends cleanly on SIGTERM, SIGINT, or when the process that started it is gone. */
const config = readConfig();
prepareFolders(config);
process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';

// Strapi is CommonJS, and its ESM entry point does not load under plain Node.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');
const appDir = path.dirname(fileURLToPath(import.meta.url));
const strapi = createStrapi({
  appDir,
  distDir: appDir,
  autoReload: false,
  serveAdminPanel: config.ADMIN_PANEL ?? false,
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await strapi.destroy();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
process.on('disconnect', () => void stop());

await strapi.start();
