import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChild } from '../../../scripts/lib/child.ts';
import { siteEnvironment } from '../../../scripts/lib/environments.ts';
import { freePort } from '../../../scripts/lib/ports.ts';
import { waitForHealth } from '../../../scripts/lib/wait.ts';
import { stack } from './stack.ts';

/** A site process beside the one of the stack. */
export interface SiteProcess {
  url: string;
  /** The whole environment it was started with. */
  env: Record<string, string>;
  /** Ends it and removes its folder. */
  stop: () => Promise<void>;
}

interface SiteProcessOptions {
  role: 'public' | 'staff' | 'all';
  /** What is started; default: the site itself. */
  script?: string;
  /** Added to the environment. */
  more?: Record<string, string>;
}

const READY_MS = 60_000;

/** Starts one more site on the cms and the search server of the stack, in the way `npm start` does. */
export async function startSite({
  role,
  script = 'site/server/main.ts',
  more,
}: SiteProcessOptions): Promise<SiteProcess> {
  const { cmsUrl, meiliUrl, meiliKeys, secrets } = stack();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'site-e2e-site-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const facts = { nodeEnv: 'development', host: '127.0.0.1', port, cmsPort: 0, cmsUrl, publicUrl: url, dataDir };
  const rest = { demo: false, siteRole: role, secrets, meili: { url: meiliUrl, keys: meiliKeys } };
  const env = { ...siteEnvironment({ ...facts, ...rest }), ...more };
  const child = startChild({ name: `site-${role}`, script, env, logDir: path.join(dataDir, 'logs') });
  const stop = async () => {
    await child.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await waitForHealth({ child, url: `${url}/healthz`, bound: READY_MS });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, env, stop };
}
