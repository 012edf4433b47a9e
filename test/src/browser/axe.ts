import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What the script below puts into each page. */
declare const axe: { run(place: Document, options: RunOptions): Promise<AxeResults> };
const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Of every page that is opened there from now on. */
export const bringAxe = (page: Page) => page.addInitScript({ path: source });

/** Runs in the page itself: the runner made for it opens a page more for each look, which takes five times as long. */
export async function axeFindings(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  const violations = await page.evaluate(async (asked) => (await axe.run(document, asked)).violations, {
    resultTypes: ['violations'],
    ...options,
  } satisfies RunOptions);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}
