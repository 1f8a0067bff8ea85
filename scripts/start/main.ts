/** `npm start`: reads the settings, starts search, cms and site, says where they are and looks after them until it is stopped. */
import { demoAccountsTable } from './demo-accounts.ts';
import { superviseAll } from './supervise.ts';
import { readSettings } from '../lib/settings.ts';
import { startStack } from '../lib/stack.ts';
import type { Stack } from '../lib/stack.ts';
import { checkDatabase } from './database.ts';

const stopping = new AbortController();
let stack: Stack | undefined;

/** Stops once, whoever asks: Ctrl-C reaches this process directly and through npm. */
async function stop(): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (!stack) return;
  console.log('\nstopping');
  await stack.stop();
  console.log('stopped');
  leave(0);
}

/** Ends by itself once everything is written out. */
function leave(code: number): void {
  process.exitCode = code;
  if (process.connected) process.disconnect();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
// The launcher is gone, maybe by kill -9: nobody is left to stop the servers.
process.on('disconnect', () => void stop());

async function main(): Promise<void> {
  const links: string[] = [];
  let ready = false;
  const settings = readSettings(process.env);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
  const { meili, siteRole, demo, nodeEnv, publicUrl, databaseUrl, dataDir, host, port, cmsPort } = settings;
  stack = await startStack({
    ...{ meili, siteRole, demo, nodeEnv, publicUrl, databaseUrl, dataDir, host, port, cmsPort },
    signal: stopping.signal,
    onNotice: (text) => {
      // A link can be opened only when the site is up: it is shown under the line that says so.
      if (ready || !text.includes('://')) console.log(text);
      else links.push(text);
    },
  });
  superviseAll(stack.services, stopping.signal);
  ready = true;
  console.log(`ready: site ${stack.siteUrl} cms ${stack.cmsUrl}`);
  if (demo) console.log(await demoAccountsTable());
  for (const text of links) console.log(text);
}

try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted)
    console.error((error as { code?: string }).code === 'REFUSED' ? (error as Error).message : error);
  leave(stopping.signal.aborted ? 0 : 1);
}
