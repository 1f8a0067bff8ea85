import path from 'node:path';
import { z } from 'zod';
import { hostnameOf, isLoopback } from './request/host-check.ts';

/** Which part of the site a process serves: the public pages, public pages and workspace for staff, or everything. */
export type SiteRole = 'public' | 'staff' | 'all';

/** Settings that pages get in `locals.config`. A public-only process has neither the secret nor the internal key. */
export interface PageConfig {
  /** Address of the cms, without a slash at the end. */
  cmsUrl: string;
  /** Address people see, without a slash at the end: the only origin pages print. */
  publicUrl: string;
  /** Shared with the cms; lets it trust the visitor's address that the site forwards. */
  siteSecret?: string;
  meiliUrl?: string;
  meiliPublicKey?: string;
  meiliInternalKey?: string;
}

/** Settings of the site process. */
export interface SiteConfig {
  production: boolean;
  role: SiteRole;
  host: string;
  port: number;
  /** Absolute path of the folder for what must survive a restart. */
  dataDir: string;
  /** True behind a proxy that sets `X-Forwarded-For`: then its last entry is the visitor. */
  trustProxy: boolean;
  /** No access log. */
  quiet: boolean;
  /** Most memory the page cache may use, in bytes. */
  cacheBytes: number;
  page: PageConfig;
}

type Environment = Record<string, string | undefined>;

const MIN_SECRET = 32;
/** Words of secrets copied from examples. */
const EXAMPLE_SECRET = /change.?me|default|example|insecure|secret|password|development|demo|test/i;

const httpUrl = (example: string) => z.url({ protocol: /^https?$/, error: `must look like ${example}` });
const flag = z
  .enum(['0', '1', 'true', 'false'], 'must be 1 or 0')
  .transform((value) => value === '1' || value === 'true');
const withoutSlash = (url: string) => url.replace(/\/+$/, '');

const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(4321),
  CMS_URL: httpUrl('http://127.0.0.1:1337').transform(withoutSlash).default('http://127.0.0.1:1337'),
  // Deny by default: a process that was not told otherwise serves nothing of the workspace.
  SITE_ROLE: z.enum(['public', 'staff', 'all'], 'must be public, staff or all').default('public'),
  SITE_SECRET: z.string().optional(),
  PUBLIC_URL: httpUrl('https://example.org')
    .refine(isBareOrigin, 'must be scheme, host and port only, without path')
    .transform(withoutSlash)
    .optional(),
  MEILI_URL: httpUrl('http://127.0.0.1:7700').transform(withoutSlash).optional(),
  MEILI_PUBLIC_KEY: z.string().optional(),
  MEILI_INTERNAL_KEY: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  TRUST_PROXY: flag.default(false),
  QUIET: flag.default(false),
  CACHE_MB: z.coerce.number('must be a number').min(1, 'must be 1 to 4096').max(4096, 'must be 1 to 4096').default(64),
});

type Values = z.infer<typeof environmentSchema>;

/**
 * Reads the settings of the site; an empty value counts as not set.
 * @throws an error with code `INVALID` whose message has one line for each wrong setting and never a value.
 */
export function readConfig(environment: Environment): SiteConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw refusal(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const values = parsed.data;
  const publicUrl = values.PUBLIC_URL ?? ownAddress(values);
  const faults = [...roleFaults(values), ...productionFaults(values, publicUrl)];
  if (!publicUrl) faults.push('PUBLIC_URL is needed when PORT is 0');
  if (faults.length > 0) throw refusal(faults);
  return {
    production: values.NODE_ENV === 'production',
    role: values.SITE_ROLE,
    host: values.HOST,
    port: values.PORT,
    dataDir: path.resolve(values.DATA_DIR),
    trustProxy: values.TRUST_PROXY,
    quiet: values.QUIET,
    cacheBytes: values.CACHE_MB * 1024 * 1024,
    page: pageConfig(values, publicUrl),
  };
}

function pageConfig(values: Values, publicUrl: string): PageConfig {
  return Object.freeze({
    cmsUrl: values.CMS_URL,
    publicUrl: new URL(publicUrl).origin,
    ...(values.SITE_SECRET && { siteSecret: values.SITE_SECRET }),
    ...(values.MEILI_URL && { meiliUrl: values.MEILI_URL }),
    ...(values.MEILI_PUBLIC_KEY && { meiliPublicKey: values.MEILI_PUBLIC_KEY }),
    ...(values.MEILI_INTERNAL_KEY && { meiliInternalKey: values.MEILI_INTERNAL_KEY }),
  });
}

/** A public process must not be able to leak what it does not need; a staff process cannot work without the secret. */
function roleFaults(values: Values): string[] {
  if (values.SITE_ROLE !== 'public') {
    return values.SITE_SECRET ? [] : [`SITE_SECRET is needed when SITE_ROLE is ${values.SITE_ROLE}`];
  }
  return (['SITE_SECRET', 'MEILI_INTERNAL_KEY'] as const)
    .filter((name) => values[name])
    .map((name) => `${name} must not be set when SITE_ROLE is public: unset it, or set SITE_ROLE to staff or all`);
}

/** On a loopback address `NODE_ENV=production` only means the fast code paths, as in `npm start`. */
function productionFaults(values: Values, publicUrl: string): string[] {
  if (values.NODE_ENV !== 'production' || !publicUrl || isLoopback(hostnameOf(new URL(publicUrl).host))) return [];
  const faults: string[] = [];
  if (!publicUrl.startsWith('https:')) faults.push('PUBLIC_URL must be an https address in production');
  if (values.SITE_SECRET && isWeak(values.SITE_SECRET)) {
    faults.push(`SITE_SECRET must be random and have at least ${MIN_SECRET} characters in production`);
  }
  return faults;
}

const isWeak = (secret: string) =>
  secret.length < MIN_SECRET || new Set(secret).size < 10 || EXAMPLE_SECRET.test(secret);

function ownAddress({ HOST, PORT }: Values): string {
  if (PORT === 0) return '';
  const shown = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${PORT}`;
}

function isBareOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
}

const refusal = (faults: string[]) =>
  Object.assign(new Error(`The site cannot start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`), {
    code: 'INVALID',
  });
