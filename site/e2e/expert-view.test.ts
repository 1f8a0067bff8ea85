import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWindow, picture, pictureOnFailure, widths } from './support/browser.ts';
import { cannotRun } from './support/needs.ts';
import { people } from './support/people.ts';
import { shortIdOf } from './support/public-pages.ts';
import { cmsAs, demoService, stack, type ApiHit } from './support/stack.ts';
import { text } from './support/texts.ts';
import { follow } from './support/workspace.ts';

interface Instructions {
  kind: string;
  owner: { key: string };
  content: { referral: string | null; eligibility: string | null; exceptions: string | null };
}
const INSTRUCTIONS = `query ($shortId: String!) { instructions(shortId: $shortId, locale: fi) {
  guidance { kind owner { key } content { referral eligibility exceptions } }
  overlays { kind owner { key } content { referral eligibility exceptions } }
} }`;

const firstText = ({ content }: Instructions) =>
  // Its beginning as plain words: the page shows it as Markdown.
  (content.referral ?? content.eligibility ?? content.exceptions ?? '')
    .split(/[\n*#[(-]/)
    .find((part) => part.length > 10)
    ?.trim() ?? '';

describe.skipIf(cannotRun)('the internal side of a service', () => {
  let browser: Browser;
  let service: ApiHit;
  let texts: { guidance: string; overlays: { owner: string; text: string }[] };

  beforeAll(async () => {
    browser = await launchBrowser();
    service = await demoService('pay-subsidy');
    const { instructions } = await (
      await cmsAs(people.expert)
    )<{
      instructions: { guidance: Instructions; overlays: Instructions[] };
    }>(INSTRUCTIONS, { shortId: shortIdOf(service.url) });
    texts = {
      guidance: firstText(instructions.guidance),
      overlays: instructions.overlays.map((overlay) => ({ owner: overlay.owner.key, text: firstText(overlay) })),
    };
    expect(texts.guidance).not.toBe('');
    expect(texts.overlays.length).toBeGreaterThanOrEqual(2);
  });
  afterAll(() => browser?.close());

  it.each(widths)(
    'an expert turns from the customer’s view to guidance and overlays, and back (%i px)',
    async (width) => {
      const page = await openWindow(browser, { as: people.expert, width });
      pictureOnFailure(page);
      await page.goto(service.url);
      await follow(page, text('fi', 'staff-instructions:link'));
      const main = page.getByRole('main');
      const internal = (await main.textContent()) ?? '';
      expect(internal).toContain(texts.guidance);
      for (const overlay of texts.overlays) expect(internal).toContain(overlay.text);
      // The own municipality comes first.
      const own = texts.overlays.find(({ owner }) => owner === 'helsinki');
      const others = texts.overlays.filter(({ owner }) => owner !== 'helsinki');
      for (const other of others) expect(internal.indexOf(own?.text ?? '?')).toBeLessThan(internal.indexOf(other.text));
      await picture(page, `expert-internal-${width}`);

      await page.getByRole('link', { name: text('fi', 'staff-instructions:views.customer'), exact: true }).click();
      await page.waitForURL((url) => !url.search.includes('internal'));
      expect(await main.textContent()).not.toContain(texts.guidance);
      expect(await page.locator('h1').innerText()).toBe(service.title);
      await picture(page, `expert-customer-${width}`);
      await page.context().close();
    },
  );

  it('a provider neither sees it nor is led there, not even for its own service', async () => {
    const page = await openWindow(browser, { as: people.employer });
    pictureOnFailure(page);
    await page.goto(service.url);
    expect(await page.getByRole('link', { name: text('fi', 'staff-instructions:link') }).count()).toBe(0);
    const response = await page.goto(`/fi/staff/services/${shortIdOf(service.url)}?view=internal`);
    expect([403, 404]).toContain(response?.status());
    const shown = await page.content();
    for (const secret of [texts.guidance, ...texts.overlays.map((overlay) => overlay.text)]) {
      expect(shown.includes(secret)).toBe(false);
    }
    await picture(page, 'provider-refused-1280');
    await page.context().close();
  });

  it('the public neither sees it nor a way to it', async () => {
    const response = await fetch(stack().siteUrl + service.url);
    const html = await response.text();
    expect(html.includes(texts.guidance)).toBe(false);
    expect(html.includes('view=internal')).toBe(false);
  });
});
