import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  keepSession,
  launchBrowser,
  openWindow,
  picture,
  pictureOnFailure,
  signIn,
  type WindowOptions,
} from './support/browser.ts';
import { cmsClient, openSession } from './support/cms.ts';
import { cannotRun } from './support/needs.ts';
import { DEMO_PASSWORD, people } from './support/people.ts';
import { accessibilityFaults } from './support/quality.ts';
import { demoService, stack } from './support/stack.ts';
import { text } from './support/texts.ts';
import { until } from './support/until.ts';
import { done, field, languagesOnPage, newWord, press } from './support/workspace.ts';

const signInWords = { submit: text('fi', 'staff-auth:signIn.submit'), goOn: text('fi', 'staff-auth:signIn.goOn') };

/** Everything a page has stored in the browser. */
const kept = (page: Page) => page.evaluate<string>('Object.values(localStorage).join()');

describe.skipIf(cannotRun)('what somebody has typed is never lost', () => {
  let browser: Browser;
  const pages: Page[] = [];
  const open = async (options: WindowOptions) => {
    const page = await openWindow(browser, options);
    pages.push(page);
    pictureOnFailure(page);
    return page;
  };
  const edit = async (page: Page, key: string) => page.goto(`/fi/staff/records/${(await demoService(key)).id}/edit`);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(() => browser?.close());

  it('when two people change the same text: both texts are shown, and one is chosen', async () => {
    const [one, two] = [newWord(), newWord()];
    const other = newWord();
    const first = await open({ as: people.employer, width: 390 });
    const second = await open({ as: people.employerMain, width: 390 });
    await edit(first, 'recruitment-events');
    await edit(second, 'recruitment-events');
    await field(first, 'summary.fi').fill(`Ensimmäinen teksti ${one}`);
    await field(first, 'benefits.fi').fill(`Hyöty ${other}`);
    await press(first, text('fi', 'staff-editor:save'));
    await done(first, 'saved').waitFor();

    await field(second, 'summary.fi').fill(`Toinen teksti ${two}`);
    await press(second, text('fi', 'staff-editor:save'));
    const panel = second.locator('.conflict');
    const shown = await panel.innerText();
    expect(shown).toContain(`Ensimmäinen teksti ${one}`);
    expect(shown).toContain(`Toinen teksti ${two}`);
    // What only the other one changed is in the form already; in the place of both are the person's own words.
    expect(await field(second, 'benefits.fi').inputValue()).toContain(other);
    expect(await field(second, 'summary.fi').inputValue()).toContain(two);
    expect(await accessibilityFaults(second)).toEqual([]);
    await picture(second, 'conflict-390');

    await panel.getByText(text('fi', 'staff-editor:conflict.theirs'), { exact: true }).first().click();
    await press(second, text('fi', 'staff-editor:save'));
    await done(second, 'saved').waitFor();
    expect(await field(second, 'summary.fi').inputValue()).toContain(one);
  });

  it.each([true, false])('when the session ended meanwhile (JavaScript: %s)', async (javaScript) => {
    const word = newWord();
    const page = await open({ javaScript });
    const token = await openSession(stack().cmsUrl, people.languages);
    await keepSession(page.context(), token);
    await edit(page, 'literacy-training');
    await field(page, 'summary.fi').fill(`Opit lukemaan ja kirjoittamaan ${word}.`);
    await cmsClient(stack().cmsUrl, token)('mutation { signOut }');

    await press(page, text('fi', 'staff-editor:save'));
    expect(await page.getByRole('main').innerText()).toContain(text('fi', 'staff-auth:signIn.carried'));
    await picture(page, 'session-ended-1280');
    await field(page, 'email').fill(people.languages);
    await field(page, 'password').fill(`${DEMO_PASSWORD} väärin`);
    await press(page, signInWords.submit);
    await field(page, 'password').fill(DEMO_PASSWORD);
    await press(page, signInWords.submit);
    await press(page, signInWords.goOn);
    await done(page, 'saved').waitFor();
    expect(await field(page, 'summary.fi').inputValue()).toContain(word);
  });

  it('when the window was closed before saving: the browser offers it again', async () => {
    const word = newWord();
    const page = await open({ as: people.digital });
    await edit(page, 'digital-support');
    await field(page, 'summary.sv').fill(`Hjälp med datorn ${word}.`);
    await until('the browser has kept it', async () => (await kept(page)).includes(word));
    const next = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    pages.push(next);
    await edit(next, 'digital-support');
    await next.getByRole('button', { name: text('fi', 'staff-editor:keeper.restore') }).click();
    await next.waitForLoadState();
    expect(await field(next, 'summary.sv').inputValue()).toContain(word);
  });

  it('after signing out nothing is left in the browser', async () => {
    const page = await open({});
    await signIn(page, people.digital);
    await edit(page, 'digital-support');
    await field(page, 'summary.sv').fill(`Hjälp med datorn ${newWord()}.`);
    await until('the browser has kept it', async () => (await kept(page)) !== '');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: text('fi', 'staff:nav.signOut') }).click();
    await page.waitForURL(/sign-in/);
    await until('the browser has forgotten it', async () => (await kept(page)) === '');
    expect(await page.context().cookies()).toEqual([]);
    await page.goto('/fi/staff');
    expect(page.url()).toContain('/sign-in');
  });

  it('without JavaScript a provider edits, adds a row and sends the text for review', async () => {
    const word = newWord();
    const service = await demoService('digital-support');
    const page = await open({ javaScript: false, width: 390 });
    await signIn(page, people.digital);
    await edit(page, 'digital-support');
    await field(page, 'summary.fi').fill(`Apua tietokoneen käyttöön ${word}.`);
    const rows = await page.locator('[name^="links."][name$=".url"]').count();
    await press(page, text('fi', 'staff-editor:rows.add.links'));
    expect(await page.locator('[name^="links."][name$=".url"]').count()).toBe(rows + 1);
    expect(await field(page, 'summary.fi').inputValue()).toContain(word);
    await field(page, `links.${rows}.label.fi`).fill('Lisätietoa');
    await field(page, `links.${rows}.url`).fill('https://www.example.org/tietoa');
    await press(page, text('fi', 'staff-editor:saveSubmit'));
    await done(page, 'submit').waitFor();
    await picture(page, 'without-javascript-submitted-390');
    expect(await languagesOnPage(service, word)).toEqual([]);
  });
});

describe.skipIf(cannotRun)('signing in', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openWindow(browser, { width: 390 });
  });
  afterAll(() => browser?.close());

  const send = async (email: string, password: string) => {
    pictureOnFailure(page);
    await page.goto('/fi/staff/sign-in');
    await field(page, 'email').fill(email);
    await field(page, 'password').fill(password);
    await press(page, signInWords.submit);
    return page.locator('#errors').innerText();
  };

  it('says the same for an unknown address and a wrong password, and keeps the address', async () => {
    const wrong = await send(people.espooExpert, 'väärä salasana');
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'sign-in-wrong-390');
    expect(await field(page, 'email').inputValue()).toBe(people.espooExpert);
    expect(await field(page, 'password').inputValue()).toBe('');
    const unknown = await send('kukaan@missaan.example', 'väärä salasana');
    expect(wrong).toContain(text('fi', 'errors:code.BAD_CREDENTIALS'));
    expect(unknown).toBe(wrong);
  });

  it('names what is missing and leads there', async () => {
    await send('', '');
    const link = page.locator('#errors a').first();
    await link.click();
    expect(await page.evaluate<string>('document.activeElement?.name ?? ""')).toBe('email');
  });

  it('leads back to the page that was wanted, and to no other site', async () => {
    const { id } = await demoService('integration-training');
    const window = await openWindow(browser);
    await window.goto(`/fi/staff/records/${id}`);
    expect(new URL(window.url()).pathname).toBe('/fi/staff/sign-in');
    await field(window, 'email').fill(people.languages);
    await field(window, 'password').fill(DEMO_PASSWORD);
    await press(window, signInWords.submit);
    expect(new URL(window.url()).pathname).toBe(`/fi/staff/records/${id}`);
    await window.goto('/fi/staff/sign-in?return=https://evil.example/');
    expect(await window.locator('input[name=return]').inputValue()).toBe('/fi/staff');
    await window.context().close();
  });
});
