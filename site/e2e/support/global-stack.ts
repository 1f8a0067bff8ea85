import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provisionKeys } from '@service-manual/search';
import type { TestProject } from 'vitest/node';
import { startStack, type Stack } from '../../../scripts/lib/stack.ts';
import type { Secrets } from '../../../scripts/lib/secrets.ts';
import type { MeiliKeys } from '../../../scripts/lib/settings.ts';
import { cmsClient } from './cms.ts';
import { cannotRun } from './needs.ts';
import { until } from './until.ts';

/** The running product as the tests see it. */
export interface RunningStack {
  siteUrl: string;
  cmsUrl: string;
  meiliUrl: string;
  dataDir: string;
  secrets: Secrets;
  meiliKeys: MeiliKeys;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined on a machine that cannot run it. */
    stack: RunningStack | undefined;
  }
}

/** Starts the whole product with the demo, once for all files of a run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (cannotRun) {
    project.provide('stack', undefined);
    return undefined;
  }
  const dataDir = await mkdtemp(path.join(tmpdir(), 'site-e2e-'));
  const running = startStack({ dataDir, demo: true, quiet: true });
  const end = async () => {
    await running.then((stack) => stack.stop()).catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    project.provide('stack', await describeStack(await running, dataDir));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

async function describeStack(
  { siteUrl, cmsUrl, secrets, meiliUrl = '' }: Stack,
  dataDir: string,
): Promise<RunningStack> {
  const made = await provisionKeys(meiliUrl, secrets.MEILI_MASTER_KEY);
  const meiliKeys = { indexer: made.indexer, public: made.publicSearch, internal: made.internalSearch };
  await indexed(siteUrl, cmsUrl);
  return { siteUrl, cmsUrl, meiliUrl, dataDir, secrets, meiliKeys };
}

/** The search index comes a moment after the database. */
async function indexed(siteUrl: string, cmsUrl: string): Promise<void> {
  const { services } = await cmsClient(cmsUrl)<{ services: { total: number } }>('{ services(locale: fi) { total } }');
  await until('the search index knows the demo', async () => {
    const response = await fetch(`${siteUrl}/api/search?limit=0`);
    const { total } = (await response.json()) as { total: number };
    return total === services.total;
  });
}
