/** Entry of the site process: `node site/server/main.ts`, settings from the environment (see config.ts). */
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createAnalyzer } from '@service-manual/search';
import type { AstroHandler } from './astro/handler.ts';
import { readConfig } from './config.ts';
import { createSiteServer } from './site-server.ts';

const built = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

async function loadPages(): Promise<AstroHandler> {
  try {
    const entry = (await import(pathToFileURL(built('server/entry.mjs')).href)) as { handler: AstroHandler };
    return entry.handler;
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw Object.assign(new Error('The site is not built: run the build of the site first.', { cause }), {
      code: 'UNAVAILABLE',
    });
  }
}

/** A person starts this: what they can mend is said in one sentence, everything else with its stack. */
function explain(error: unknown): string {
  const { code, message, stack, port } = error as { code?: string; message?: string; stack?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to another one, or stop what uses it.`;
  if (code === 'INVALID' || code === 'UNAVAILABLE') return message ?? code;
  return stack ?? String(error);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const handler = await loadPages();
  const { engines } = createAnalyzer();
  const site = await createSiteServer({ config, handler, clientDir: built('client'), analyser: engines });

  const stop = () => void site.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The parent is gone, however that came.
  process.once('disconnect', stop);

  const port = await site.listen();
  process.send?.({ type: 'ready', port });
}

try {
  await start();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
