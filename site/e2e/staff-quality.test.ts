import { locales, type Locale } from '@service-manual/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWindow, picture, pictureOnFailure, widths } from './support/browser.ts';
import { cannotRun } from './support/needs.ts';
import { people } from './support/people.ts';
import { shortIdOf } from './support/public-pages.ts';
import { accessibilityFaults, markupFaults, sidewaysFaults } from './support/quality.ts';
import { cmsAs, demoService, sessionOf, stack } from './support/stack.ts';
import { watchPage } from './support/watch.ts';

interface Ids {
  /** A live service with guidance. */
  live: string;
  liveShortId: string;
  /** Where each open edition waits. */
  draft: string;
  returned: string;
  submitted: string;
  inReview: string;
  guidance: string;
  provider: string;
  municipality: string;
}

interface StaffPage {
  name: string;
  as?: string;
  status?: number;
  path: (ids: Ids) => string;
}

const pages: readonly StaffPage[] = [
  { name: 'sign-in', path: () => 'sign-in' },
  { name: 'forgotten password', path: () => 'forgot' },
  { name: 'new password', path: () => 'reset?token=x' },
  { name: 'invitation', path: () => 'invitation?token=x' },
  { name: 'the work queue of a provider', as: people.provider, path: () => '' },
  { name: 'the work queue of a producer', as: people.producer, path: () => '' },
  { name: 'one group of the queue', as: people.producer, path: () => '?group=live&q=tuki' },
  { name: 'the start page of an expert', as: people.expert, path: () => '' },
  { name: 'a new service', as: people.provider, path: () => 'new' },
  { name: 'a live service of a provider', as: people.employer, path: ({ live }) => `records/${live}` },
  { name: 'a live service of a municipality', as: people.producer, path: ({ live }) => `records/${live}` },
  { name: 'a draft', as: people.platform, path: ({ draft }) => `records/${draft}` },
  { name: 'a returned text', as: people.platform, path: ({ returned }) => `records/${returned}` },
  { name: 'a submitted text', as: people.platform, path: ({ submitted }) => `records/${submitted}` },
  { name: 'the editor of a service', as: people.employer, path: ({ live }) => `records/${live}/edit` },
  { name: 'the editor of guidance', as: people.producer, path: ({ guidance }) => `records/${guidance}/edit` },
  { name: 'the review of a changed text', as: people.platform, path: ({ inReview }) => `records/${inReview}/review` },
  { name: 'the review of a new text', as: people.platform, path: ({ submitted }) => `records/${submitted}/review` },
  { name: 'the customer’s view', as: people.expert, path: ({ liveShortId }) => `services/${liveShortId}` },
  { name: 'the internal view', as: people.expert, path: ({ liveShortId }) => `services/${liveShortId}?view=internal` },
  { name: 'an own organisation', as: people.providerMain, path: ({ provider }) => `organisation/${provider}` },
  { name: 'a municipality', as: people.helsinkiMain, path: ({ municipality }) => `organisation/${municipality}` },
  { name: 'all organisations', as: people.platform, path: () => 'organisations' },
  { name: 'the own account', as: people.expert, path: () => 'account' },
  { name: 'signing out', as: people.provider, path: () => 'sign-out' },
  { name: 'a record that does not exist', as: people.provider, status: 404, path: () => 'records/x' },
  { name: 'a page that is not theirs', as: people.expert, status: 403, path: () => 'organisations' },
];

const addressOf = (page: StaffPage, ids: Ids, locale: Locale) =>
  `/${locale}/staff/${page.path(ids)}`.replace(/\/(?=$|\?)/, '');

describe.skipIf(cannotRun)('the pages of the workspace', () => {
  let browser: Browser;
  let ids: Ids;
  beforeAll(async () => {
    browser = await launchBrowser();
    ids = await findIds();
  });
  afterAll(() => browser?.close());

  describe.each(widths)('%i px wide', (width) => {
    const windows = new Map<string, Promise<Page>>();
    const windowOf = (as = '') => {
      const known = windows.get(as) ?? openWindow(browser, { width, ...(as && { as }) });
      windows.set(as, known);
      return known;
    };
    it.each(pages)('$name can be used by everybody', async (page) => {
      const window = await windowOf(page.as);
      pictureOnFailure(window);
      const watch = watchPage(window);
      const response = await window.goto(addressOf(page, ids, 'fi'));
      expect(response?.status()).toBe(page.status ?? 200);
      await picture(window, `staff-${page.name}-${width}`);
      expect(await accessibilityFaults(window)).toEqual([]);
      expect(await sidewaysFaults(window)).toEqual([]);
      expect(watch.problems).toEqual([]);
    });
  });

  describe.each(pages)('$name', (page) => {
    it.each(locales)('is written in valid HTML (%s)', async (locale) => {
      const cookie = page.as ? `session=${await sessionOf(page.as)}` : '';
      const response = await fetch(stack().siteUrl + addressOf(page, ids, locale), { headers: { cookie } });
      const html = await response.text();
      expect(response.status).toBe(page.status ?? 200);
      expect(await markupFaults(html)).toEqual([]);
      expect(/<html[^>]* lang="(\w+)"/.exec(html)?.[1]).toBe(locale);
      // A key without words shows as the key itself.
      expect(html.match(/>\s*(?:staff|fields|errors)[\w-]*[:.][a-z]\w*\.[\w.]+\s*</g)).toBeNull();
    });
  });
});

const QUEUE = `query { queue(kind: service, first: 100) { items { record state lifecycle group } } }`;
const LIVE = `query ($id: ID!) { record(id: $id) { owner { id } responsibleMunicipality { id } instructions { id kind } } }`;

/** Records of the demo in every state a page can be about; those that the other tests change are left alone. */
async function findIds(): Promise<Ids> {
  const cms = await cmsAs(people.platform);
  const { queue } = await cms<{ queue: { items: { record: string; state: string; lifecycle: string }[] } }>(QUEUE);
  const find = (state: string, lifecycle: string) => {
    const item = queue.items.find((one) => one.state === state && one.lifecycle === lifecycle);
    if (!item) throw new Error(`the demo has nothing ${state} and ${lifecycle}`);
    return item.record;
  };
  const { id, url } = await demoService('pay-subsidy');
  const { record } = await cms<{
    record: { responsibleMunicipality: { id: string }; instructions: { id: string; kind: string }[] };
  }>(LIVE, { id });
  const { me } = await (
    await cmsAs(people.providerMain)
  )<{ me: { memberships: { organisation: { id: string } }[] } }>('{ me { memberships { organisation { id } } } }');
  return {
    live: id,
    liveShortId: shortIdOf(url),
    draft: find('draft', 'none'),
    returned: find('returned', 'none'),
    submitted: find('submitted', 'none'),
    inReview: find('in_review', 'live'),
    guidance: record.instructions.find(({ kind }) => kind === 'guidance')?.id ?? '',
    provider: me.memberships[0]?.organisation.id ?? '',
    municipality: record.responsibleMunicipality.id,
  };
}
