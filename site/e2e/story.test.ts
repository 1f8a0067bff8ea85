import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWindow, picture, pictureOnFailure, signIn, type Width } from './support/browser.ts';
import { cannotRun } from './support/needs.ts';
import { people } from './support/people.ts';
import { accessibilityFaults } from './support/quality.ts';
import { demoService, type ApiHit } from './support/stack.ts';
import { text } from './support/texts.ts';
import { until } from './support/until.ts';
import { watchPage, type Watch } from './support/watch.ts';
import {
  done,
  field,
  follow,
  languagesOfHits,
  languagesOnPage,
  newWord,
  openFromQueue,
  press,
} from './support/workspace.ts';

const sizes: { device: string; width: Width; key: string }[] = [
  { device: 'a phone', width: 390, key: 'job-coaching' },
  { device: 'a desktop', width: 1280, key: 'cv-clinic' },
];

/** The steps follow each other: each begins where the one before ended. */
describe.skipIf(cannotRun).each(sizes)('a text on its way from provider to public, on $device', ({ width, key }) => {
  let browser: Browser;
  let provider: Page;
  let producer: Page;
  let watches: Watch[];
  let service: ApiHit;
  /** First words, words of the other language, what the reviewer adds, and what stands there in the end. */
  const words = { first: newWord(), swedish: newWord(), completed: newWord(), mended: newWord() };
  const shoot = (page: Page, step: string) => picture(page, `story-${step}-${width}`);
  const isNowherePublic = async () => {
    for (const word of Object.values(words)) {
      expect(await languagesOnPage(service, word)).toEqual([]);
      expect(await languagesOfHits(word)).toEqual([]);
    }
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    service = await demoService(key);
    [provider, producer] = [await openWindow(browser, { width }), await openWindow(browser, { width })];
    watches = [provider, producer].map(watchPage);
  });
  afterAll(() => browser?.close());

  it('the provider signs in, changes two languages and sends the text for review', async () => {
    pictureOnFailure(provider);
    await signIn(provider, people.provider);
    await shoot(provider, '01-queue-of-provider');
    await openFromQueue(provider, 'live', service.title);
    await shoot(provider, '02-record-of-provider');
    await follow(provider, text('fi', 'staff-record:links.edit'));
    await shoot(provider, '03-editor');
    await field(provider, 'summary.fi').fill(`Ryhmä auttaa löytämään töitä ${words.first}.`);
    await field(provider, 'summary.sv').fill(`Gruppen hjälper dig att hitta jobb ${words.swedish}.`);
    await press(provider, text('fi', 'staff-editor:saveSubmit'));
    await done(provider, 'submit').waitFor();
    await shoot(provider, '04-submitted');
    await isNowherePublic();
  });

  it('the producer finds it in the queue, claims it and sees the changes word by word', async () => {
    pictureOnFailure(producer);
    await signIn(producer, people.producer);
    await shoot(producer, '05-queue-of-producer');
    await openFromQueue(producer, 'to_review', service.title);
    await press(producer, text('fi', 'staff-record:command.claim'));
    await done(producer, 'claim').waitFor();
    if (!producer.url().includes('/review')) await follow(producer, text('fi', 'staff-record:links.reviewPublish'));
    const added = producer.locator('ins');
    expect((await added.allTextContents()).join(' ')).toContain(words.first);
    expect((await added.allTextContents()).join(' ')).toContain(words.swedish);
    expect(await producer.locator('del').count()).toBeGreaterThan(0);
    await shoot(producer, '06-review');
  });

  it('the producer completes a field and sends the text back, which takes a reason', async () => {
    pictureOnFailure(producer);
    await follow(producer, text('fi', 'staff-review:complete'));
    await field(producer, 'whatHappensNext.fi').fill(`Saat kutsun ryhmään ${words.completed}.`);
    await press(producer, text('fi', 'staff-editor:saveReview'));
    await done(producer, 'saved').waitFor();
    await producer.goto(producer.url().replace(/\/edit.*/, '/review'));
    expect((await producer.locator('ins').allTextContents()).join(' ')).toContain(words.completed);

    await producer.locator('summary', { hasText: text('fi', 'staff-review:return') }).click();
    await press(producer, text('fi', 'staff-review:return'));
    expect(await producer.locator('#errors').innerText()).toContain(text('fi', 'staff-review:returnReason'));
    expect(await accessibilityFaults(producer)).toEqual([]);
    await shoot(producer, '07-return-without-reason');
    await field(producer, 'reason').fill(`Kerro myös, kuinka usein ryhmä kokoontuu (${key}).`);
    await press(producer, text('fi', 'staff-review:return'));
    await done(producer, 'returnToProvider').waitFor();
    await isNowherePublic();
  });

  it('the provider reads the reason, mends the text and sends it again', async () => {
    pictureOnFailure(provider);
    await openFromQueue(provider, 'returned', service.title);
    expect(await provider.getByRole('main').innerText()).toContain(`kuinka usein ryhmä kokoontuu (${key})`);
    await shoot(provider, '08-returned');
    await follow(provider, text('fi', 'staff-record:links.edit'));
    expect(await field(provider, 'whatHappensNext.fi').inputValue()).toContain(words.completed);
    await field(provider, 'summary.fi').fill(`Ryhmä kokoontuu kerran viikossa ${words.mended}.`);
    await press(provider, text('fi', 'staff-editor:saveSubmit'));
    await done(provider, 'submit').waitFor();
    await isNowherePublic();
  });

  it('the producer publishes, and only now the public reads it, each text in its own language', async () => {
    pictureOnFailure(producer);
    await openFromQueue(producer, 'to_review', service.title);
    await follow(producer, text('fi', 'staff-record:links.review'));
    await press(producer, text('fi', 'staff-review:claim'));
    await shoot(producer, '09-publish');
    await isNowherePublic();
    await press(producer, text('fi', 'staff-review:publish'));
    await done(producer, 'publish').waitFor();
    await shoot(producer, '10-published');

    // English has these texts from the Finnish original only where it has none of its own.
    const onPages = (word: string) =>
      until('the public page has changed', async () => {
        const languages = await languagesOnPage(service, word);
        return languages.length > 0 && languages;
      });
    expect(await onPages(words.mended)).toEqual(['fi']);
    expect(await onPages(words.swedish)).toEqual(['sv']);
    expect(await languagesOnPage(service, words.completed)).toContain('fi');
    await until('the search knows it', async () => (await languagesOfHits(words.mended)).includes('fi'));
    await until('the search knows it', async () => (await languagesOfHits(words.swedish)).includes('sv'));
    expect(await languagesOfHits(words.mended)).toEqual(['fi']);
    expect(await languagesOfHits(words.swedish)).toEqual(['sv']);
    expect(await languagesOnPage(service, words.first)).toEqual([]);
    expect(await languagesOfHits(words.first)).toEqual([]);
  });

  it('the provider sees that it is live, and nothing on the way went wrong in the browsers', async () => {
    pictureOnFailure(provider);
    await openFromQueue(provider, 'live', service.title);
    expect(await provider.getByRole('main').innerText()).toContain(text('fi', 'staff-record:next.live'));
    expect(watches.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
