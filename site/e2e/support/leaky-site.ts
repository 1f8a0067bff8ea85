/**
 * The site with a leak that a test plants: LEAK names it. Only for proving that the crawl sees leaks. Started in place of
 * site/server/main.ts with the same environment.
 */
import process from 'node:process';
import { readConfig } from '../../server/config.ts';
import type { AstroHandler } from '../../server/astro/handler.ts';
import { createSiteServer } from '../../server/site-server.ts';
import { CLIENT_DIR } from './crawl.ts';

const { LEAK = '', LEAK_TOKEN = '', LEAK_SHORT_ID = '', LEAK_CLIENT_DIR = CLIENT_DIR, ...environment } = process.env;
const built = new URL('../../dist/server/entry.mjs', import.meta.url).href;
const { handler: pages } = (await import(built)) as { handler: AstroHandler };
const config = readConfig(environment);

const INSTRUCTIONS = `query ($shortId: String!) {
  instructions(shortId: $shortId, locale: fi) { guidance { content { referral eligibility } } }
}`;

async function guidance(): Promise<string> {
  const response = await fetch(`${config.page.cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${LEAK_TOKEN}` },
    body: JSON.stringify({ query: INSTRUCTIONS, variables: { shortId: LEAK_SHORT_ID } }),
  });
  return response.text();
}

/** How guidance shows on the page of the service: in words, in a remark, encoded; one way in each language. */
const forms: Record<string, (text: string) => string> = {
  fi: (text) => `<p>${text}</p>`,
  sv: (text) => `<!-- ${text} -->`,
  en: (text) => Buffer.from(text).toString('base64'),
};

/** The pages with the leak in them. */
const leaky: AstroHandler = async (request, response, next, locals) => {
  const { url = '' } = request;
  const show = forms[url.slice(1, 3)];
  if (LEAK !== 'page' || !url.includes(LEAK_SHORT_ID) || !show) return pages(request, response, next, locals);
  const text = await guidance();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>${show(text)}`);
};

const role = LEAK === 'gate' ? 'all' : config.role;
const site = await createSiteServer({ config: { ...config, role }, handler: leaky, clientDir: LEAK_CLIENT_DIR });
process.once('SIGTERM', () => void site.close().then(() => process.exit(0)));
await site.listen();
