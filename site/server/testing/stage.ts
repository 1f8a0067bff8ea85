import { onTestFinished } from 'vitest';
import type { AstroHandler } from '../astro/handler.ts';
import { startFakeCms, type FakeCms } from './fake-cms.ts';
import { makeFolder, startSite, type SiteOverrides, type SiteUnderTest } from './site-under-test.ts';

/** A folder for sites of the running test; gone when the test ends. */
export async function stageFolder(): Promise<string> {
  const { folder, remove } = await makeFolder();
  onTestFinished(remove);
  return folder;
}

/** A site for the running test; stopped when the test ends. Two in the same folder are one site started again. */
export async function stageSite(
  handler: AstroHandler,
  overrides: SiteOverrides & { folder?: string } = {},
): Promise<SiteUnderTest> {
  const { folder = await stageFolder(), ...rest } = overrides;
  const site = await startSite(folder, handler, rest);
  onTestFinished(site.close);
  return site;
}

/** A stand-in for the cms for the running test; stopped when the test ends. */
export async function stageCms(): Promise<FakeCms> {
  const cms = await startFakeCms();
  onTestFinished(cms.stop);
  return cms;
}
