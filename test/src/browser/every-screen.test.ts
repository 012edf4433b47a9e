import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../kit/world.ts';
import { everyScreen, type Role, type Screen } from './screens.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

/** What the script below puts into each page. */
declare const axe: { run(place: Document, options: RunOptions): Promise<AxeResults> };
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const widths = [320, 390, 1440, 1920];
/** The roles and how many screens each has must be known before the world is; `everyScreen` is held to it. */
const expected = {
  everyone: 10,
  'focal-point': 8,
  donor: 10,
  analyst: 4,
  administrator: 1,
  'help-desk': 1,
  auditor: 1,
} as const;

describe('every screen', () => {
  let world: World;
  let browser: Browser;
  let roles: readonly Role[];
  const pages = new Map<string, { readonly english: Page; readonly arabic: Page }>();
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
    [browser, roles] = await Promise.all([openBrowser(), everyScreen(world)]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is listed here', () => {
    expect(Object.fromEntries(roles.map(({ who, screens }) => [who, screens.length]))).toEqual(expected);
  });

  const all = Object.entries(expected).flatMap(([who, count]) =>
    Array.from({ length: count }, (_, at) => ({ who, at })),
  );
  it.each(all)(
    'of $who, number $at: accessible in light, dark and Arabic, titled, and never wider than the window',
    async ({ who, at }) => {
      const { screen, english, arabic } = await theScreen(who, at);
      await open(english, screen.path);
      expect(await english.title(), screen.name).toMatch(/.+ · Needs Matrix/);
      expect(await english.locator('h1').count(), `${screen.name}: one h1`).toBe(1);
      const found = [...(await findings(english, 'light')), ...(await widerThanTheWindow(english))];
      // In dark only the colours differ, so that only they are looked at again.
      await english.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await findings(english, 'dark', { runOnly: ['color-contrast'] })));
      await english.emulateMedia({ colorScheme: 'light' });
      await open(arabic, screen.path);
      expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
      found.push(...(await findings(arabic, 'Arabic')));
      expect(found, `${who}: ${screen.name} ${screen.path}`).toEqual([]);
    },
  );

  async function theScreen(
    who: string,
    at: number,
  ): Promise<{ screen: Screen; english: Page; arabic: Page }> {
    const role = roles.find((one) => one.who === who) as Role;
    const there = pages.get(who) ?? {
      english: await visit(browser, world, role.program),
      arabic: await visit(browser, world, role.program, { language: 'ar' }),
    };
    if (!pages.has(who))
      for (const page of [there.english, there.arabic]) await page.addInitScript({ path: axeSource });
    pages.set(who, there);
    return { screen: role.screens[at] as Screen, ...there };
  }

  /** Runs in the page itself: the runner made for it opens a page more for each look, which takes five times as long. */
  async function findings(page: Page, look: string, options: RunOptions = {}): Promise<readonly string[]> {
    const violations = await page.evaluate(async (asked) => (await axe.run(document, asked)).violations, {
      resultTypes: ['violations'],
      ...options,
    } satisfies RunOptions);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${look}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
    );
  }

  async function widerThanTheWindow(page: Page): Promise<readonly string[]> {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const over = await page.evaluate(() => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return null;
        const wide = [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
          .slice(0, 3);
        return `${root.scrollWidth} by ${wide.map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(', ')}`;
      });
      if (over) found.push(`at ${width} it is ${over}`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    return found;
  }
});
