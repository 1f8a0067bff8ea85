import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { HtmlValidate, type ConfigData } from 'html-validate';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of axe-core but those it calls experimental; WCAG 2.2 AA is among them. */
const rules: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Faults of accessibility that axe-core finds on the page as it stands. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(rules)})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.html.slice(0, 160)}`),
  );
}

/** Whether the page is wider than the window, so that it must be scrolled in two directions (WCAG 1.4.10). */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wide > 0 ? [`the page is ${wide} px wider than the window`] : [];
}

/**
 * The rules of site/.htmlvalidate.json. `no-redundant-role` is off there: without `role="list"` a list without bullets is no
 * list for VoiceOver.
 */
const config = JSON.parse(readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
const validator = new HtmlValidate(config);
/** Related services are boxes to keep or clear and a field for further ones: one list of values, so one name. */
const INTENDED = /^form-dup-name: .*"relatedServices"/;

/** Faults of the markup, as the server sent it. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`))
    .filter((fault) => !INTENDED.test(fault));
}
