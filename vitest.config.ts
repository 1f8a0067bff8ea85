import { defineConfig } from 'vitest/config';

const longTests = '**/*.long.test.ts';
/** Tests that boot servers or a browser sit in these folders; everything else beside its code is a unit test. */
const bootingTests = ['cms/tests/**', 'search/tests/**', 'site/e2e/**'];
const never = ['**/node_modules/**', '**/dist/**', '**/.cache/**', '**/.tmp/**'];

/** `npm run test:long` sets this: then the long tests run, and only they. */
const long = process.env.TEST_LONG === 'true';
const files = (folder: string) => (long ? [`${folder}/**/*.long.test.ts`] : [`${folder}/**/*.test.ts`]);
const leftOut = long ? never : [...never, longTests];

/** Servers share ports, files and two cores: one file at a time, each in its own process. */
const booting = {
  pool: 'forks',
  fileParallelism: false,
  testTimeout: long ? 600_000 : 60_000,
  hookTimeout: 180_000,
  teardownTimeout: 30_000,
} as const;

/** Strapi requires these two as CommonJS while a test imports them: one copy of each, or their state and identity differ. */
const oneCopy = { server: { deps: { external: [/\/(schemas|search|cms)\/src\//] } } };

const cms = (database: 'sqlite' | 'postgres') => ({
  test: {
    name: `cms-${database}`,
    include: files('cms/tests'),
    exclude: leftOut,
    env: { TEST_DATABASE: database, NODE_ENV: 'test' },
    globalSetup: database === 'postgres' ? ['cms/tests/support/global-postgres.ts'] : [],
    ...booting,
    ...oneCopy,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['schemas', 'search/src', 'cms/src', 'site', 'scripts'].flatMap(files),
          exclude: [...leftOut, ...bootingTests],
          testTimeout: long ? 600_000 : 20_000,
        },
      },
      { test: { name: 'search', include: files('search/tests'), exclude: leftOut, ...booting } },
      cms('sqlite'),
      cms('postgres'),
      {
        test: {
          name: 'browser',
          include: files('site/e2e'),
          exclude: leftOut,
          globalSetup: ['site/e2e/support/global-stack.ts'],
          ...booting,
        },
      },
    ],
  },
});
