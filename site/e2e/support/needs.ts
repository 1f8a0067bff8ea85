import { existsSync } from 'node:fs';
import { findMeilisearch } from '@service-manual/search/server';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine; undefined when it has none. */
export const chromiumPath = places.find((place) => place && existsSync(place));

function whatIsMissing(): string | undefined {
  if (!chromiumPath) return 'no Chromium: install it (apt-get install chromium) or name it in CHROMIUM_PATH';
  if (!findMeilisearch()) return 'no Meilisearch: put `meilisearch` on the PATH';
  return undefined;
}

/** Why these tests cannot run on this machine; undefined when they can. */
export const cannotRun = whatIsMissing();
