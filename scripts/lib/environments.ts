import type { MeiliKeys } from './settings.ts';
import type { Secrets } from './secrets.ts';

/** What the servers of one stack are told. */
export interface StackFacts {
  nodeEnv: string;
  host: string;
  port: number;
  cmsPort: number;
  cmsUrl: string;
  publicUrl: string;
  dataDir: string;
  databaseUrl?: string | undefined;
  demo: boolean;
  siteRole: 'public' | 'staff' | 'all';
  secrets: Secrets;
  /** Absent: search is degraded. */
  meili?: { url: string; keys: MeiliKeys } | undefined;
}

type Environment = Record<string, string>;

/** What every program needs of its surroundings and nothing of which is a secret of ours. */
const surroundings = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'LC_ALL', 'NODE_EXTRA_CA_CERTS', 'LOG_LEVEL'];

/** Optional settings of the cms that are handed on as they are. */
const cmsSettings = ['SMTP_URL', 'MAIL_FROM', 'MEILI_PREFIX', 'ADMIN_PANEL'];

/** Optional settings of the site that are handed on as they are. */
const siteSettings = ['MEILI_PREFIX', 'TRUST_PROXY', 'CACHE_MB', 'QUIET'];

const taken = (names: string[], source: NodeJS.ProcessEnv): Environment =>
  Object.fromEntries(names.flatMap((name) => (source[name] ? [[name, source[name]]] : [])));

/** The whole environment of the cms. */
export function cmsEnvironment(facts: StackFacts, source: NodeJS.ProcessEnv = process.env): Environment {
  const { MEILI_MASTER_KEY: _, ...secrets } = facts.secrets;
  return {
    ...taken([...surroundings, ...cmsSettings], source),
    ...secrets,
    NODE_ENV: facts.nodeEnv,
    HOST: facts.host,
    PORT: String(facts.cmsPort),
    DATA_DIR: facts.dataDir,
    PUBLIC_URL: facts.publicUrl,
    DEMO: String(facts.demo),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...(facts.databaseUrl && { DATABASE_URL: facts.databaseUrl }),
    ...(facts.meili && { MEILI_URL: facts.meili.url, MEILI_INDEXER_KEY: facts.meili.keys.indexer }),
  };
}

/** The whole environment of the site. A public site gets neither the shared secret nor the key of the internal index. */
export function siteEnvironment(facts: StackFacts, source: NodeJS.ProcessEnv = process.env): Environment {
  const staff = facts.siteRole !== 'public';
  return {
    ...taken([...surroundings, ...siteSettings], source),
    NODE_ENV: facts.nodeEnv,
    HOST: facts.host,
    PORT: String(facts.port),
    DATA_DIR: facts.dataDir,
    CMS_URL: facts.cmsUrl,
    PUBLIC_URL: facts.publicUrl,
    SITE_ROLE: facts.siteRole,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(staff && { SITE_SECRET: facts.secrets.SITE_SECRET }),
    ...(facts.meili && { MEILI_URL: facts.meili.url, MEILI_PUBLIC_KEY: facts.meili.keys.public }),
    ...(facts.meili && staff && { MEILI_INTERNAL_KEY: facts.meili.keys.internal }),
  };
}
