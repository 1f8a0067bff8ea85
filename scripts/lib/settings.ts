import path from 'node:path';
import { z } from 'zod';
import { Refusal } from './machine.mjs';

const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 to 65535')
  .max(65_535, 'must be 1 to 65535');
const key = z.string().min(8, 'must have at least 8 characters');

const environment = z.object({
  PORT: port.default(4321),
  CMS_PORT: port.default(1337),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
    .optional(),
  MEILI_URL: z.url({ protocol: /^https?$/, error: 'must look like http://127.0.0.1:7700' }).optional(),
  MEILI_MASTER_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  MEILI_INDEXER_KEY: key.optional(),
  MEILI_PUBLIC_KEY: key.optional(),
  MEILI_INTERNAL_KEY: key.optional(),
  DEMO: z.stringbool({ error: 'must be true or false' }).default(true),
  SITE_ROLE: z.enum(['public', 'staff', 'all'], 'must be public, staff or all').default('all'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must look like https://example.org' }).optional(),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
});

/** Keys of a Meilisearch server, each opening no more than its user needs. */
export interface MeiliKeys {
  indexer: string;
  public: string;
  internal: string;
}

/** A Meilisearch server that somebody else runs. */
export interface OuterMeili {
  url: string;
  masterKey?: string | undefined;
  keys?: MeiliKeys | undefined;
}

/** Settings of `npm start`, from the environment; the README lists them. */
export interface Settings {
  port: number;
  cmsPort: number;
  host: string;
  /** Absolute path. */
  dataDir: string;
  databaseUrl: string | undefined;
  meili: OuterMeili | undefined;
  demo: boolean;
  siteRole: 'public' | 'staff' | 'all';
  /** Address people type; defaults to host and port. */
  publicUrl: string;
  nodeEnv: 'development' | 'test' | 'production';
}

type Environment = z.infer<typeof environment>;

/** The address of a server as a person on this machine opens it. */
export function addressOf(host: string, portNumber: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${portNumber}`;
}

function readMeili(values: Environment): OuterMeili | undefined {
  const { MEILI_URL: url, MEILI_INDEXER_KEY, MEILI_PUBLIC_KEY, MEILI_INTERNAL_KEY } = values;
  if (!url) return undefined;
  if (MEILI_INDEXER_KEY && MEILI_PUBLIC_KEY && MEILI_INTERNAL_KEY) {
    return { url, keys: { indexer: MEILI_INDEXER_KEY, public: MEILI_PUBLIC_KEY, internal: MEILI_INTERNAL_KEY } };
  }
  if (values.MEILI_MASTER_KEY) return { url, masterKey: values.MEILI_MASTER_KEY };
  throw new Refusal(
    'MEILI_URL needs keys: set MEILI_MASTER_KEY (the other keys are then made), or MEILI_INDEXER_KEY, MEILI_PUBLIC_KEY and MEILI_INTERNAL_KEY.',
  );
}

function checkTogether(values: Environment, publicUrl: string): void {
  if (values.PORT === values.CMS_PORT) {
    throw new Refusal(`PORT and CMS_PORT are both ${values.PORT}: give the site and the cms different ports.`);
  }
  if (values.NODE_ENV !== 'production') return;
  if (values.DEMO)
    throw new Refusal('The demo has people with a known password and is refused in production: set DEMO=false.');
  if (!publicUrl.startsWith('https:')) {
    throw new Refusal('Production is served over https only: set PUBLIC_URL to the https address of the site.');
  }
}

/**
 * Reads the settings; an empty value counts as not set.
 * @throws Refusal with one readable line for each wrong setting.
 */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `${name} ${issue.message}, but it is “${given[name] ?? ''}”: correct it or unset it.`;
    });
    throw new Refusal(lines.join('\n'));
  }
  const values = result.data;
  const publicUrl = (values.PUBLIC_URL ?? addressOf(values.HOST, values.PORT)).replace(/\/$/, '');
  checkTogether(values, publicUrl);
  return {
    port: values.PORT,
    cmsPort: values.CMS_PORT,
    host: values.HOST,
    dataDir: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    meili: readMeili(values),
    demo: values.DEMO,
    siteRole: values.SITE_ROLE,
    publicUrl,
    nodeEnv: values.NODE_ENV,
  };
}
