import { locales } from '@service-manual/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWindow, picture, pictureOnFailure, widths } from './support/browser.ts';
import { cannotRun } from './support/needs.ts';
import { publicPages, serviceAddress } from './support/public-pages.ts';
import { accessibilityFaults, markupFaults, sidewaysFaults } from './support/quality.ts';
import { stack } from './support/stack.ts';
import { watchPage, weigh, type Watch } from './support/watch.ts';

/** Most bytes over the network for a service page without images, all and of scripts. */
const MOST = { all: 60 * 1024, scripts: 15 * 1024 };

describe.skipIf(cannotRun)('the public pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(widths)('%i px wide', (width) => {
    let page: Page;
    let watch: Watch;
    beforeAll(async () => {
      page = await openWindow(browser, { width });
      watch = watchPage(page);
    });
    afterAll(() => page?.context().close());

    describe.each(publicPages)('$name', ({ name, status, address }) => {
      it.each(locales)('can be used by everybody and asks nobody else (%s)', async (locale) => {
        pictureOnFailure(page);
        watch.problems.length = 0;
        const response = await page.goto(await address(locale), { waitUntil: 'load' });
        expect(response?.status()).toBe(status);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await sidewaysFaults(page)).toEqual([]);
        expect(watch.problems).toEqual([]);
        await picture(page, `public-${name}-${locale}-${width}`);
      });
    });
  });

  describe.each(publicPages)('$name', ({ address, status }) => {
    it.each(locales)('is written in valid HTML, in its own language (%s)', async (locale) => {
      const response = await fetch(stack().siteUrl + (await address(locale)));
      const html = await response.text();
      expect(response.status).toBe(status);
      expect(await markupFaults(html)).toEqual([]);
      expect(/<html[^>]* lang="(\w+)"/.exec(html)?.[1]).toBe(locale);
    });
  });

  it.each(locales)('a service page weighs little (%s)', async (locale) => {
    const page = await openWindow(browser);
    const weight = await weigh(page, await serviceAddress('pay-subsidy', locale));
    await page.context().close();
    expect(weight.all).toBeGreaterThan(5_000);
    expect(weight.all).toBeLessThanOrEqual(MOST.all);
    expect(weight.scripts).toBeLessThanOrEqual(MOST.scripts);
  });
});
