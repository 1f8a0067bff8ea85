import type { Page } from 'playwright-core';
import { stack } from './stack.ts';

/** What a page did that it must not: see `watchPage`. */
export interface Watch {
  /** Foreign requests, faults on the console (the content security policy reports there too), failed requests. */
  problems: string[];
}

/** Notes every request to another host, every fault on the console and every script that threw, as long as the page lives. */
export function watchPage(page: Page): Watch {
  const own = new URL(stack().siteUrl).origin;
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && url.protocol !== 'data:') problems.push(`asked ${url.origin}`);
  });
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText ?? '';
    // A page that was left before all of it had come.
    if (!failure.includes('ERR_ABORTED')) problems.push(`${request.url()} failed: ${failure}`);
  });
  page.on('response', (response) => {
    const isDocument = response.request().resourceType() === 'document';
    if (response.status() >= 400 && !isDocument) problems.push(`${response.url()} answered ${response.status()}`);
  });
  page.on('pageerror', (error) => problems.push(`threw ${error.message}`));
  page.on('console', (message) => {
    // The browser's own remark on a page whose status tells of a fault (404 and the like); that is looked at by itself.
    const isStatus = /^Failed to load resource: the server responded with a status of/.test(message.text());
    if (message.type() === 'error' && !isStatus) problems.push(`console: ${message.text()}`);
  });
  return { problems };
}

/** Bytes that came over the network for one visit with an empty cache. */
export interface Weight {
  all: number;
  scripts: number;
}

/** Opens an address with an empty cache and weighs what came. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  const weight: Weight = { all: 0, scripts: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength;
    if (scripts.has(requestId)) weight.scripts += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.detach();
  return weight;
}
