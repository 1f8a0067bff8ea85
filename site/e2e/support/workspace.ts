import { locales, type Locale } from '@service-manual/schemas';
import type { Page } from 'playwright-core';
import { shortIdOf } from './public-pages.ts';
import { searchApi, stack, type ApiHit } from './stack.ts';
import { text } from './texts.ts';

/** A word of its own, so that it tells where a text has come. Letters only, as no language has them. */
export const newWord = (): string =>
  `zv${Array.from({ length: 12 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`;

/** The control of a field of the editor, for example `summary.fi`. */
export const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Presses a button and waits for the page it leads to. */
export async function press(page: Page, words: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.getByRole('main').getByRole('button', { name: words, exact: true }).last().click();
  await answered;
  await page.waitForLoadState();
}

/** Follows a link of the page's main part and waits for where it leads. */
export async function follow(page: Page, words: string): Promise<void> {
  const before = page.url();
  await page.getByRole('main').getByRole('link', { name: words, exact: true }).first().click();
  await page.waitForURL((url) => url.href !== before);
}

/** Opens a record from its group of the work queue, as a person would. */
export async function openFromQueue(page: Page, group: string, title: string): Promise<void> {
  await page.goto(`/fi/staff?group=${group}`);
  await follow(page, title);
}

/** The message that tells that something was done. */
export const done = (page: Page, what: string) => page.getByText(text('fi', `staff:done.${what}`), { exact: true });

/** Languages in which a word stands on the public page of a service. */
export async function languagesOnPage(service: ApiHit, word: string): Promise<Locale[]> {
  const shown = await Promise.all(
    locales.map(async (locale) => {
      const response = await fetch(`${stack().siteUrl}/${locale}/services/${shortIdOf(service.url)}`);
      return response.status === 200 && (await response.text()).includes(word);
    }),
  );
  return locales.filter((_, index) => shown[index]);
}

/** Languages of the hits that `/api/search` gives for a word, asked in every language. */
export async function languagesOfHits(word: string): Promise<Locale[]> {
  const answers = await Promise.all(locales.map((locale) => searchApi(`q=${word}&locale=${locale}`)));
  return locales.filter((_, index) => (answers[index]?.total ?? 0) > 0);
}
