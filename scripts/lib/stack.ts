import path from 'node:path';
import { startChild } from './child.ts';
import { cmsEnvironment, siteEnvironment } from './environments.ts';
import { Refusal } from './machine.mjs';
import { checkPort, freePort } from './ports.ts';
import { claim, release } from './running.ts';
import { startSearch } from './search-service.ts';
import { loadSecrets } from './secrets.ts';
import { createService } from './service.ts';
import { addressOf } from './settings.ts';
import { buildSite } from './site-build.ts';
import { waitForHealth } from './wait.ts';
import type { StackFacts } from './environments.ts';
import type { Secrets } from './secrets.ts';
import type { Service } from './service.ts';
import type { OuterMeili } from './settings.ts';

/** What to start; everything but the data folder has a default. */
export interface StackOptions {
  dataDir: string;
  /** Default 127.0.0.1. */
  host?: string | undefined;
  /** Default: any free port. */
  port?: number | undefined;
  /** Default: any free port. */
  cmsPort?: number | undefined;
  /** Default: the site's own address. */
  publicUrl?: string | undefined;
  /** Default: the SQLite file in dataDir. */
  databaseUrl?: string | undefined;
  /** A search server somebody else runs; default: one of our own in dataDir. */
  meili?: OuterMeili | undefined;
  /** False: no search server at all, as on a machine that has none. */
  search?: boolean | undefined;
  /** False: only search and cms. */
  site?: boolean | undefined;
  siteRole?: 'public' | 'staff' | 'all' | undefined;
  /** Fill an empty system with the demo; default false. */
  demo?: boolean | undefined;
  nodeEnv?: string | undefined;
  /** True: say nothing about what is going on. */
  quiet?: boolean | undefined;
  /** Receives what a server means for the person at the console. */
  onNotice?: ((text: string) => void) | undefined;
  /** Ends a start that is still going on: what runs already is stopped and the start is refused. */
  signal?: AbortSignal | undefined;
}

/** The running product. */
export interface Stack {
  siteUrl: string;
  cmsUrl: string;
  /** Undefined when search is degraded. */
  meiliUrl: string | undefined;
  secrets: Secrets;
  /** Those that are ours, in the order in which they were started. */
  services: Service[];
  /** Numbers of the processes that run now; `meilisearch` is the search server itself. */
  pids: () => { cms?: number; site?: number; search?: number; meilisearch?: number };
  /** Ends everything in order: site, cms, search. */
  stop: () => Promise<void>;
  /** Starts the cms again, ending it first if it runs; resolves when it is ready. */
  restartCms: () => Promise<void>;
  /** Ends the cms as a crash would. */
  killCms: () => Promise<void>;
  restartSite: () => Promise<void>;
  killSite: () => Promise<void>;
}

/** Milliseconds until a server must be ready; the first start of the cms makes the tables and may fill in the demo. */
const cmsBound = 600_000;
const siteBound = 60_000;

async function choosePorts({ host = '127.0.0.1', port, cmsPort, site }: StackOptions) {
  if (port && site !== false) await checkPort(port, host, 'PORT');
  if (cmsPort) await checkPort(cmsPort, host, 'CMS_PORT');
  const chosen = { host, port: port ?? (await freePort(host)), cmsPort: cmsPort ?? (await freePort(host)) };
  while (chosen.port === chosen.cmsPort) chosen.cmsPort = await freePort(host);
  return chosen;
}

/**
 * Starts search, cms and site on a data folder and waits until they are ready. Used by `npm start`, by the browser tests and by
 * the commands that need a running cms.
 * @throws Refusal with one readable sentence (and the last lines of a server that did not start); nothing is left running.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const say = options.quiet ? () => {} : (text: string) => console.log(text);
  const dataDir = path.resolve(options.dataDir);
  const withSite = options.site !== false;
  const ports = await choosePorts(options);
  const cmsUrl = addressOf(ports.host, ports.cmsPort);
  const siteUrl = addressOf(ports.host, ports.port);
  const secrets = loadSecrets(dataDir);
  claim(dataDir, { cmsUrl, ...(withSite && { siteUrl }) });

  const services: Service[] = [];
  const stop = async () => {
    for (const service of [...services].reverse()) await service.stop();
    release(dataDir);
  };
  const begin = async (service: Service) => {
    if (options.signal?.aborted) throw new Refusal('interrupted');
    services.push(service);
    await service.start();
    return service;
  };

  options.signal?.addEventListener('abort', () => void stop(), { once: true });
  try {
    const { meili: outer } = options;
    const search =
      options.search === false
        ? undefined
        : await startSearch({ dataDir, masterKey: secrets.MEILI_MASTER_KEY, outer, say });
    if (search?.service) services.push(search.service);
    if (withSite) await buildSite(say, options.signal);

    const facts: StackFacts = {
      ...ports,
      cmsUrl,
      publicUrl: options.publicUrl ?? siteUrl,
      nodeEnv: options.nodeEnv ?? 'development',
      dataDir,
      databaseUrl: options.databaseUrl,
      demo: options.demo ?? false,
      siteRole: options.siteRole ?? 'all',
      secrets,
      meili: search && { url: search.url, keys: search.keys },
    };
    const server = (name: string, script: string, env: Record<string, string>, url: string, bound: number) =>
      createService(
        name,
        () => startChild({ name, script, env, logDir: path.join(dataDir, 'logs'), onNotice: options.onNotice }),
        (child) =>
          waitForHealth({
            child,
            bound,
            url: `${url}/healthz`,
            onProgress: (s) => say(`  … ${name} is starting, ${s} s`),
          }),
      );

    say('cms: starting');
    const cms = await begin(server('cms', 'cms/server.ts', cmsEnvironment(facts), cmsUrl, cmsBound));
    let site: Service | undefined;
    if (withSite) {
      say('site: starting');
      site = await begin(server('site', 'site/server/main.ts', siteEnvironment(facts), siteUrl, siteBound));
    }

    const restart = (service: Service | undefined) => async () => {
      await service?.stop();
      await service?.start();
    };
    return {
      siteUrl,
      cmsUrl,
      meiliUrl: search?.url,
      secrets,
      services,
      pids: () => {
        const numbers = {
          cms: cms.pid(),
          site: site?.pid(),
          search: search?.service?.pid(),
          meilisearch: search?.serverPid?.(),
        };
        return Object.fromEntries(Object.entries(numbers).filter(([, pid]) => pid !== undefined));
      },
      stop,
      restartCms: restart(cms),
      killCms: () => cms.kill(),
      restartSite: restart(site),
      killSite: async () => site?.kill(),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
