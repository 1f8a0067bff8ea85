import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findMarkers, type Marker } from '@service-manual/schemas/examples';
import { root } from '../../../scripts/lib/machine.mjs';

/** Folder of the files that browsers get. */
export const CLIENT_DIR = path.join(root, 'site/dist/client');

/** One answer of a site. */
export interface Visited {
  address: string;
  status: number;
  type: string;
}

/** What a crawl saw. */
export interface CrawlResult {
  visited: Visited[];
  /** What must not have been there, each with its place. */
  findings: string[];
}

export interface CrawlOptions {
  url: string;
  /** Markers that must not show. */
  secret: Marker[];
  /** Where it begins; it goes on along every link. */
  seeds: string[];
  /** Links that are followed; default all of this site. */
  follow?: (address: string) => boolean;
  /** Session of the one who looks; default nobody. */
  session?: string;
  /** Folder of the files that this site hands out, if all of them are to be asked for. */
  clientDir?: string;
}

const AT_ONCE = 6;
const MOST_PAGES = 4_000;

/** Every file below a folder, as an address. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`);
}

const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Contents of the files that only staff may have, by their hash. */
function staffFiles(): Map<string, string> {
  const names = filesBelow(CLIENT_DIR).filter((name) => name.startsWith('/_astro/staff/'));
  return new Map(names.map((name) => [hash(readFileSync(path.join(CLIENT_DIR, name))), name]));
}

/** Addresses that an answer leads to. */
function linksIn(text: string, type: string, base: URL): string[] {
  const patterns = /html/.test(type)
    ? [/\s(?:href|src|action|content)="([^"]+)"/g]
    : /css/.test(type)
      ? [/url\(["']?([^"')]+)/g]
      : /javascript/.test(type)
        ? [/["']((?:\.{0,2}\/)[\w./-]+\.(?:js|css))["']/g]
        : [/"((?:\/|https?:)[^"\s]+)"/g];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return found
    .map((link) => link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((link) => /^[/.?]|^https?:/.test(link) && URL.canParse(link, base.href))
    .map((link) => new URL(link, base))
    .filter((link) => link.origin === base.origin)
    .map((link) => link.pathname + link.search);
}

/**
 * Goes through a site along all links, reads every answer whole (head, body, also as HEAD and a second time, when it may
 * come from a cache) and looks for markers and, for those who are not signed in, for files of the workspace.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const { url, secret, seeds, session, follow = () => true, clientDir } = options;
  const queue = [...new Set([...seeds, ...(clientDir ? filesBelow(clientDir) : [])])];
  const known = new Set(queue);
  const visited: Visited[] = [];
  const findings = new Set<string>();
  const forStaff = session ? new Map<string, string>() : staffFiles();
  const headers = session ? { cookie: `session=${session}` } : {};

  /** Answers that were read already: a page that comes from a cache word for word is not read twice. */
  const read = new Set<string>();

  const ask = async (address: string, method = 'GET') => {
    const response = await fetch(url + address, { method, redirect: 'manual', headers });
    const body = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const head = JSON.stringify([...response.headers].filter(([name]) => name !== 'date'));
    const answer = `${hash(body)} ${head}`;
    const text = read.has(answer) ? '' : body.toString('utf8');
    read.add(answer);
    for (const place of findMarkers(`${head}\n${text}`, secret)) findings.add(`${method} ${address} shows ${place}`);
    const file = response.status === 200 && forStaff.get(hash(body));
    if (file) findings.add(`${method} ${address} hands out ${file}`);
    const base = new URL(address, url);
    const location = response.headers.get('location');
    const links = [...linksIn(text, type, base), ...(location ? ownAddress(location, base) : [])];
    return { status: response.status, type, links };
  };
  const visit = async (address: string) => {
    const { status, type, links } = await ask(address);
    visited.push({ address, status, type });
    // What staff get is made each time and kept nowhere.
    if (!session) {
      await ask(address);
      await ask(address, 'HEAD');
    }
    for (const link of links) {
      if (known.has(link) || !follow(link)) continue;
      known.add(link);
      queue.push(link);
    }
  };
  const worker = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      if (visited.length > MOST_PAGES) throw new Error('the crawl has no end');
      await visit(address);
    }
  };
  // A worker that finds nothing to do ends; what the others find later they do themselves.
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { visited, findings: [...findings] };
}

function ownAddress(link: string, base: URL): string[] {
  const to = new URL(link, base);
  return to.origin === base.origin ? [to.pathname + to.search] : [];
}
