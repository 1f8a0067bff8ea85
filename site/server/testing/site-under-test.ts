import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLog } from '../answer/log.ts';
import type { AstroHandler } from '../astro/handler.ts';
import type { SiteConfig } from '../config.ts';
import { createSiteServer } from '../site-server.ts';

/** The public address of sites under test; requests go to loopback with this as their host. */
export const PUBLIC_URL = 'http://site.test';

export interface TestAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

interface AskOptions {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** Settings of a site under test that differ from those of a public process. */
export type SiteOverrides = Partial<Omit<SiteConfig, 'page'>> & { cmsUrl?: string; publicUrl?: string };

export interface SiteUnderTest {
  port: number;
  /** Everything the site wrote to its log. */
  lines: string[];
  /** Sends a request with exactly this target, also one that a URL parser would mend. */
  ask: (target: string, options?: AskOptions) => Promise<TestAnswer>;
  close: () => Promise<void>;
}

/** A folder with built files and a place for data, removed by `remove`. */
export async function makeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await mkdir(path.join(folder, 'client/_astro/staff'), { recursive: true });
  const css = 'body { color: black; }\n'.repeat(200);
  await writeFile(path.join(folder, 'client/_astro/main.css'), css);
  await writeFile(path.join(folder, 'client/_astro/staff/editor.js'), 'export const staffOnly = 1;');
  await writeFile(path.join(folder, 'client/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts a site with a stand-in for the pages. The cms defaults to an address where nobody answers. */
export async function startSite(
  folder: string,
  handler: AstroHandler,
  overrides: SiteOverrides = {},
): Promise<SiteUnderTest> {
  const { cmsUrl = 'http://127.0.0.1:9', publicUrl = PUBLIC_URL, ...rest } = overrides;
  const config: SiteConfig = {
    production: false,
    role: 'public',
    host: '127.0.0.1',
    port: 0,
    dataDir: path.join(folder, 'data'),
    trustProxy: false,
    quiet: false,
    cacheBytes: 8 * 1024 * 1024,
    page: { cmsUrl, publicUrl },
    ...rest,
  };
  const lines: string[] = [];
  const log = createLog({ out: (line) => lines.push(line), err: (line) => lines.push(line) });
  const site = await createSiteServer({ config, handler, clientDir: path.join(folder, 'client'), log });
  const port = await site.listen();
  const host = new URL(publicUrl).host;
  return { port, lines, ask: (target, options) => ask(port, host, target, options), close: site.close };
}

function ask(port: number, host: string, target: string, { method = 'GET', headers = {}, body }: AskOptions = {}) {
  return new Promise<TestAnswer>((resolve, reject) => {
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      path: target,
      method,
      headers: { host, ...headers },
      agent: false,
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: response.statusCode!, headers: response.headers, body: whole, text: whole.toString() });
      });
    });
    request.end(body);
  });
}
