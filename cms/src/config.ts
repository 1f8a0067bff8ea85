import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const flag = z.stringbool().optional();
const secret = z.string().min(16);

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(1337),
  DATA_DIR: z.string().default('.data'),
  /** PostgreSQL; without it an SQLite file in DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  /** Shared with the staff site only: lets it name the client's address. */
  SITE_SECRET: secret,
  /** The system principal `import`. */
  IMPORT_KEY: secret,
  /** Address people open; links in mails and the first administrator's link begin with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4321'),
  MEILI_URL: z.url().optional(),
  MEILI_INDEXER_KEY: z.string().optional(),
  MEILI_PREFIX: z.string().optional(),
  /** Mail server (`smtp://…`); without it mails are files in DATA_DIR/mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Palvelumanuaali <no-reply@palvelumanuaali.example>'),
  /** Fill an empty system with the demo. */
  DEMO: flag,
  /** Serve Strapi's admin panel; for operators only. */
  ADMIN_PANEL: flag,
  LOG_LEVEL: z.string().default('warn'),
});

/** Settings of the cms, from the environment. */
export type Config = z.infer<typeof environmentSchema>;

/**
 * Reads the settings once per call; the only place that reads the environment.
 * @throws Error naming every setting that is missing or wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(filled);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The cms cannot start with these settings: ${faults.join('; ')}. The README lists the settings.`);
  }
  const config = result.data;
  if (config.MEILI_URL && !config.MEILI_INDEXER_KEY) throw new Error('MEILI_URL needs MEILI_INDEXER_KEY.');
  if (config.NODE_ENV === 'production') {
    if (config.DEMO) throw new Error('DEMO=true is refused in production: it creates people with a known password.');
    if (!config.PUBLIC_URL.startsWith('https:') && !isLoopback(config.PUBLIC_URL)) {
      throw new Error('PUBLIC_URL must begin with https in production.');
    }
  }
  return config;
}

/** Makes the folders that must exist before Strapi starts. */
export function prepareFolders({ DATA_DIR }: Pick<Config, 'DATA_DIR'>): void {
  mkdirSync(path.resolve(DATA_DIR, 'public', 'uploads'), { recursive: true });
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}

/** Strapi's `config/server`. */
export const server = () => {
  const { HOST, PORT, APP_KEYS, DATA_DIR, LOG_LEVEL } = readConfig();
  return {
    host: HOST,
    port: PORT,
    app: { keys: [APP_KEYS] },
    dirs: { public: path.resolve(DATA_DIR, 'public') },
    logger: { updates: { enabled: false }, config: { level: LOG_LEVEL } },
  };
};

/** Strapi's `config/admin`: the panel is for operators, built on demand. */
export const admin = () => {
  const config = readConfig();
  return {
    serveAdminPanel: config.ADMIN_PANEL ?? false,
    autoOpen: false,
    auth: { secret: config.ADMIN_JWT_SECRET },
    apiToken: { salt: config.API_TOKEN_SALT },
    transfer: { token: { salt: config.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: config.ENCRYPTION_KEY },
    flags: { nps: false, promoteEE: false },
    notifications: { releases: false },
  };
};

/** Strapi's `config/api`. No content type has a route; this only narrows what a mistake could open. */
export const api = () => ({ rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true } });

/** Strapi's `config/database`: SQLite in WAL mode, or PostgreSQL. */
export const database = () => {
  const { DATABASE_URL, DATA_DIR } = readConfig();
  if (DATABASE_URL) {
    return {
      connection: {
        client: 'postgres',
        // An operation answers after 8 s at most; work that nobody waits for any more ends soon after.
        connection: { connectionString: DATABASE_URL, statement_timeout: 30_000 },
        pool: { min: 2, max: 10 },
        acquireConnectionTimeout: 10_000,
      },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(DATA_DIR, 'cms.db') },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: 1,
        afterCreate: (connection: { pragma: (text: string) => void }, done: (error?: Error) => void) => {
          connection.pragma('journal_mode = WAL');
          // FULL: a commit that was acknowledged survives a power cut as well as a killed process.
          connection.pragma('synchronous = FULL');
          connection.pragma('busy_timeout = 5000');
          connection.pragma('foreign_keys = ON');
          done();
        },
      },
    },
  };
};

/** Strapi's `config/middlewares`; our own gate runs before all of them. */
export const middlewares = () => [
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: true } } },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '16kb', textLimit: '16kb', multipart: false } },
  'strapi::favicon',
  'strapi::public',
];

/** Strapi's `config/plugins`. The GraphQL plugin serves our own schema (see graphql/schema.ts). */
export const plugins = () => ({
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      shadowCRUD: false,
      landingPage: false,
      maxLimit: 100,
      defaultLimit: 25,
      // Not in force (see application.ts); without it the plugin warns.
      depthLimit: 10,
    },
  },
});
