import { mkdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { DEMO_PASSWORD } from './people.ts';
import { chromiumPath } from './needs.ts';
import { sessionOf, stack } from './stack.ts';
import { text } from './texts.ts';

/** Widths that every page is looked at: a phone and a desktop, in CSS pixels. */
export const widths = [390, 1280] as const;
/** A width that pages are looked at. */
export type Width = (typeof widths)[number];

/** What the browser does by itself over the network is not ours and would spoil the count of foreign requests. */
const quiet = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** Starts the browser of one test file. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: quiet });

/** How a window is opened. */
export interface WindowOptions {
  width?: Width;
  /** False: as in a browser that runs no scripts. */
  javaScript?: boolean;
  /** Demo person who is signed in already. */
  as?: string;
}

/** A window of its own (nothing shared with other windows), with one page. */
export async function openWindow(
  browser: Browser,
  { width = 1280, javaScript = true, as }: WindowOptions = {},
): Promise<Page> {
  const { siteUrl } = stack();
  const context = await browser.newContext({
    baseURL: siteUrl,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: javaScript,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  if (as) await keepSession(context, await sessionOf(as));
  return context.newPage();
}

/** Signs a window in without the form, which has tests of its own. */
export function keepSession(context: BrowserContext, token: string): Promise<void> {
  return context.addCookies([{ name: 'session', value: token, url: stack().siteUrl, httpOnly: true, sameSite: 'Lax' }]);
}

/** Signs a demo person in through the form. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/fi/staff/sign-in');
  await page.getByLabel(text('fi', 'staff-auth:email')).fill(email);
  await page.getByLabel(text('fi', 'staff-auth:password')).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: text('fi', 'staff-auth:signIn.submit') }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

let folder: Promise<string> | undefined;

/** Takes a picture of each page when the running test fails, and says where it lies. */
export function pictureOnFailure(...pages: Page[]): void {
  onTestFailed(async ({ task }) => {
    folder ??= mkdtemp(path.join(tmpdir(), 'site-e2e-pictures-'));
    for (const [index, page] of pages.entries()) {
      if (page.isClosed()) continue;
      const name = `${task.name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index + 1}.png`;
      const file = path.join(await folder, name);
      await page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
      process.stderr.write(`picture: ${file} (${page.url()})\n`);
    }
  });
}

/** Keeps a picture of a step when SCREENSHOTS names a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  const wanted = process.env['SCREENSHOTS'];
  if (!wanted) return;
  mkdirSync(wanted, { recursive: true });
  await page.screenshot({ path: path.join(wanted, `${name}.png`), fullPage: true });
}
