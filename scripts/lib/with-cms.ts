import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './machine.mjs';
import { readRunning } from './running.ts';
import { addressOf, readSettings } from './settings.ts';
import { startStack } from './stack.ts';

/** A cms that can be talked to, and the key that lets imports in. */
export interface ReachedCms {
  cmsUrl: string;
  key: string;
  dataDir: string;
  /** Ends the cms if it was started here. */
  stop: () => Promise<void>;
}

/**
 * Finds the cms: the one at CMS_URL, else the one running on DATA_DIR, else the one at CMS_PORT, else it starts one
 * (one writer at a time: two processes writing one SQLite file would spoil each other's work).
 * @throws Refusal with one readable sentence.
 */
export async function reachCms(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<ReachedCms> {
  const settings = readSettings(env);
  const { dataDir } = settings;
  const running = await runningCms(env['CMS_URL'], dataDir, addressOf(settings.host, settings.cmsPort));
  if (running) return { cmsUrl: running, key: readKey(env, dataDir), dataDir, stop: async () => undefined };

  console.error('No cms is running: starting one for this command.');
  const { host, databaseUrl, meili, demo, nodeEnv, publicUrl } = settings;
  const stack = await startStack({
    ...{ dataDir, host, databaseUrl, meili, demo, nodeEnv, publicUrl, signal },
    site: false,
    quiet: true,
    onNotice: (text) => console.error(text),
  });
  return { cmsUrl: stack.cmsUrl, key: stack.secrets.IMPORT_KEY, dataDir, stop: stack.stop };
}

async function runningCms(wanted: string | undefined, dataDir: string, usual: string): Promise<string | undefined> {
  if (wanted) {
    const cmsUrl = wanted.replace(/\/+$/, '');
    if (await answers(cmsUrl)) return cmsUrl;
    throw new Refusal(
      `No cms answers at ${cmsUrl}: start it, or correct CMS_URL, or unset CMS_URL to let this command start one.`,
    );
  }
  const known = readRunning(dataDir)?.cmsUrl;
  if (known) {
    if (await answers(known)) return known;
    throw new Refusal(
      `The service manual on ${dataDir} is starting or hanging (${known} does not answer): try again in a moment.`,
    );
  }
  return (await answers(usual)) ? usual : undefined;
}

/** True for a cms of ours, ready or not quite: its health tells the state of the database. */
async function answers(cmsUrl: string): Promise<boolean> {
  try {
    const response = await fetch(`${cmsUrl}/healthz`, { signal: AbortSignal.timeout(5_000) });
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'database' in body;
  } catch {
    return false;
  }
}

function readKey(env: NodeJS.ProcessEnv, dataDir: string): string {
  const given = env['IMPORT_KEY']?.trim();
  if (given) return given;
  const file = path.join(dataDir, 'import.key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Refusal(
    `There is no import key in ${file}: set DATA_DIR to the data folder of the cms, or IMPORT_KEY to its key.`,
  );
}
