import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWindow, pictureOnFailure } from './support/browser.ts';
import { cannotRun } from './support/needs.ts';
import { text } from './support/texts.ts';

const found = async (page: Page) => Number.parseInt(await page.locator('#results').innerText(), 10);

describe.skipIf(cannotRun)('with the means of the browser alone', () => {
  let browser: Browser;
  let page: Page;
  const open = async (options: Parameters<typeof openWindow>[1]) => {
    page = await openWindow(browser, options);
    pictureOnFailure(page);
    return page;
  };
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page?.context().close());
  afterAll(() => browser?.close());

  it('a visitor without JavaScript searches, narrows down, takes a filter off and changes the language', async () => {
    await open({ width: 390, javaScript: false });
    await page.goto('/fi');
    await page.getByLabel(text('fi', 'search:label')).fill('valmennus');
    await page.getByRole('button', { name: text('fi', 'search:submit') }).click();
    const all = await found(page);
    expect(all).toBeGreaterThan(1);

    await page.locator('.filters > summary').click();
    await page.locator('summary', { hasText: text('fi', 'list:facet.delivery') }).click();
    const box = page.locator('input[name=delivery]').first();
    const promised = Number(/\((\d+)\)/.exec(await box.locator('..').innerText())?.[1]);
    await box.check();
    await page.getByRole('button', { name: text('fi', 'list:apply') }).click();
    expect(await found(page)).toBe(promised);

    const address = page.url();
    await page.getByRole('link', { name: text('fi', 'common:languageName.sv') }).click();
    expect(new URL(page.url()).pathname).toBe('/sv/tjanster');
    expect(new URL(page.url()).search).toBe(new URL(address).search);

    await page.goto(address);
    await page.locator('a.chip').click();
    expect(await found(page)).toBe(all);
  });

  it('a visitor without JavaScript turns the pages of the list', async () => {
    await open({ width: 390, javaScript: false });
    await page.goto('/fi/palvelut');
    const first = await page.locator('.results h3').allInnerTexts();
    expect(first).toHaveLength(20);
    await page.getByRole('link', { name: text('fi', 'list:pages.next') }).click();
    expect(page.url()).toMatch(/[?&]page=2$/);
    const second = await page.locator('.results h3').allInnerTexts();
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.getByRole('link', { name: text('fi', 'list:pages.previous') }).click();
    expect(await page.locator('.results h3').allInnerTexts()).toEqual(first);
  });

  it('the language links of a service lead to the same service', async () => {
    await open({ javaScript: false });
    await page.goto('/fi/palvelut?q=palkkatuki');
    await page.getByRole('link', { name: 'Palkkatuki', exact: true }).click();
    const id = page.url().slice(-8);
    await page.getByRole('link', { name: text('fi', 'common:languageName.en') }).click();
    expect(page.url()).toContain('/en/services/');
    expect(page.url().slice(-8)).toBe(id);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('a visitor with a keyboard only goes from home by search to a service', async () => {
    await open({});
    await page.goto('/fi');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(text('fi', 'common:skip'));
    await page.keyboard.press('Enter');
    // Past the header: the next stop is the search field.
    await page.keyboard.press('Tab');
    await page.keyboard.type('palkkatuki');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=palkkatuki/);
    await tabTo(page, 'Palkkatuki');
    expect(await focusIsVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/palkkatuki-[a-z0-9]{8}$/);
    expect(await page.locator('h1').innerText()).toBe('Palkkatuki');
  });

  it('a keyboard opens the filters and chooses one', async () => {
    await open({ width: 390 });
    await page.goto('/fi/palvelut');
    await tabTo(page, text('fi', 'list:filters'));
    await page.keyboard.press('Enter');
    await tabTo(page, text('fi', 'list:facet.price'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(page, text('fi', 'list:apply'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/price=/);
    expect(await page.locator('a.chip').count()).toBe(1);
  });
});

/** Words of the element that has the keyboard. */
const focused = (page: Page) =>
  page.evaluate<string>('(document.activeElement?.textContent ?? "").trim().replace(/\\s+/g, " ")');

const MOST_STOPS = 120;

async function tabTo(page: Page, words: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`the keyboard never came to “${words}”`);
}

/** True when the place of the keyboard can be seen: an outline of the element or of what covers its row. */
const focusIsVisible = (page: Page) =>
  page.evaluate<boolean>(
    `[null, '::after'].some((part) => {
      const style = getComputedStyle(document.activeElement, part);
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    })`,
  );
