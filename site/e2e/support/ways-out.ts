import { locales } from '@service-manual/schemas';
import { findMarkers, type Marker } from '@service-manual/schemas/examples';
import { facetNames } from '@service-manual/search';
import { sectionPath } from '../../src/lib/paths.ts';
import type { CanaryWorld } from './canary-world.ts';
import { CLIENT_DIR, crawl, filesBelow } from './crawl.ts';
import { staffExamples } from './role-matrix.ts';
import { searchApi, stack } from './stack.ts';

/** Searches that run side by side; with many the engine would not answer in time on a small machine. */
const AT_ONCE = 4;

const everywhere = ['/', '/healthz', '/robots.txt', '/sitemap.xml', '/sitemap-index.xml', '/feed.xml', '/rss.xml'];
const faults = [
  '/fi/xyzzy',
  '/%',
  '/fi/%00',
  '/.env',
  '/_image?href=/x',
  '/_actions/x',
  '/api/x',
  '/503',
  '/500',
  '/404',
];
const searches = ['', 'q=palkkatuki', 'q=valmennus', 'q=a', 'limit=101', 'q=tuki&limit=100&offset=20', 'sort=changed'];

/** Where an anonymous crawl begins: what is linked, what could exist, what ends in an error, and every search. */
export function publicSeeds(world: CanaryWorld): string[] {
  const shortIds = [world.live.shortId, world.withdrawn.shortId];
  return [
    ...everywhere,
    ...faults,
    ...locales.flatMap((locale) => {
      const list = sectionPath(locale, 'services');
      return [
        `/${locale}`,
        list,
        `${list}?q=valmennus&price=free`,
        `${list}?unknown=1`,
        ...shortIds.flatMap((shortId) => [`${list}/${shortId}`, `${list}/x-${shortId}?unknown=1`]),
        ...searches.map((query) =>
          `/api/search?locale=${locale}&limit=100&${query}`.replace('limit=100&limit', 'limit'),
        ),
        ...facetNames.map((name) => `/api/search?locale=${locale}&limit=100&${name}=x`),
      ];
    }),
    ...world.records.flatMap((id) => [`/fi/staff/records/${id}`, `/api/records/${id}`]),
    ...staffExamples(world),
  ];
}

/** Says which markers the search finds: a hit tells that the word stands somewhere, even when it is not shown. */
export async function searchFindings(siteUrl: string, secret: Marker[]): Promise<string[]> {
  const waiting = [...secret];
  const findings: string[] = [];
  const worker = async () => {
    for (let marker = waiting.pop(); marker; marker = waiting.pop()) {
      const { total, degraded } = await searchApi(`q=${marker.word}&locale=fi&limit=0`, siteUrl);
      // Titles only: that would say nothing about the index.
      if (degraded) throw new Error('the search engine was not asked');
      if (total > 0) findings.push(`a search finds ${marker.place}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return findings;
}

interface PublicCrawl {
  /** Folder of the files that the site hands out. */
  clientDir?: string;
  /** Only the seeds and what lies next to them: enough to see a leak that is known to be there. */
  near?: boolean;
}

const isNear = (address: string) => /^\/(fi\/palvelut\/|_astro)/.test(address);

/** Every public way out of a site that must show nothing of the workspace; gives what it showed. */
export async function publicFindings(
  siteUrl: string,
  world: CanaryWorld,
  { clientDir = CLIENT_DIR, near = false }: PublicCrawl = {},
): Promise<string[]> {
  const secret = Object.values(world.markers).flat();
  const options = { url: siteUrl, secret, seeds: publicSeeds(world), clientDir, ...(near && { follow: isNear }) };
  const { visited, findings } = await crawl(options);
  const staffRoutes = new Set([...staffExamples(world), ...filesBelow(CLIENT_DIR).filter(isStaffFile)]);
  const open = visited.filter(({ address, status }) => staffRoutes.has(address) && status !== 404);
  return [
    ...findings,
    ...open.map(({ address, status }) => `${address} answered ${status}`),
    ...(await searchFindings(siteUrl, near ? world.markers.internal : secret)),
  ];
}

const isStaffFile = (address: string) => address.startsWith('/_astro/staff/');

/** What the key of the public site opens in the search engine itself. */
export async function engineFindings(world: CanaryWorld): Promise<string[]> {
  const { meiliUrl, meiliKeys } = stack();
  const secret = Object.values(world.markers).flat();
  const ask = (route: string, body?: unknown) =>
    fetch(meiliUrl + route, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${meiliKeys.public}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const findings: string[] = [];
  const closed = [
    '/indexes',
    '/indexes/services-internal/documents',
    '/indexes/services-public/documents',
    '/keys',
    '/tasks',
    '/stats',
  ];
  for (const route of closed) {
    const { status } = await ask(route);
    if (status < 400) findings.push(`the engine opens ${route}`);
  }
  const inside = await ask('/indexes/services-internal/search', { q: '' });
  if (inside.status < 400) findings.push('the engine opens the internal index');
  const everything = { q: '', limit: 1_000, attributesToRetrieve: ['*'], facets: ['*'] };
  const whole = await (await ask('/indexes/services-public/search', everything)).text();
  for (const place of findMarkers(whole, secret)) findings.push(`the engine shows ${place}`);
  const queries = secret.map(({ word }) => ({ indexUid: 'services-public', q: word, limit: 1 }));
  const answer = (await (await ask('/multi-search', { queries })).json()) as { results: { hits: unknown[] }[] };
  answer.results.forEach(({ hits }, index) => {
    if (hits.length > 0) findings.push(`the engine finds ${secret[index]?.place}`);
  });
  return findings;
}
