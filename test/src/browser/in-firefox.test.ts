import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountOf } from '../kit/accounts.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { findFirefox } from './find-firefox.ts';
import { overWide } from './over-wide.ts';

let world: World;
let browser: Browser | undefined;
const long = process.env.LONG_RUN === '1';
beforeAll(async () => {
  if (!long) return;
  const executablePath = findFirefox();
  if (!executablePath) return;
  world = await openWorld({ world: 'demo' });
  browser = await launch({ browser: 'firefox', executablePath });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

// Playwright drives only a Firefox that it built itself; this one is driven as the standard says (WebDriver BiDi).
it.runIf(long)(
  'opens home and matrix, signs in, sees the needs and changes the language in Firefox',
  async () => {
    if (!browser) throw new Error('No Firefox was found: set FIREFOX_PATH, or install firefox-esr.');
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (said) => {
      if (said.type() === 'error') errors.push(said.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));

    for (const width of [1440, 390]) {
      await page.setViewport({ width, height: 900 });
      for (const path of ['/', '/matrix']) await whole(page, path);
      expect((await page.$$('[role="gridcell"]')).length).toBeGreaterThan(10);
    }

    await page.setViewport({ width: 1440, height: 900 });
    const { email } = accountOf(world.accounts, 'FOCAL_POINT', 'XAA');
    await page.goto(`${world.url}/sign-in?next=/needs`);
    await page.locator('input[type="email"]').fill(email);
    await page.locator('input[type="password"]').fill('demonstration-only');
    await page.locator('form button[type="submit"]').click();
    await until('the needs', () => new URL(page.url()).pathname === '/needs');
    await page.waitForSelector('[data-need]');

    await page.locator('header button[aria-label^="Language"]').click();
    await page.locator('header button[lang="fr"]').click();
    await until('French', () => page.evaluate(() => document.documentElement.lang === 'fr'));
    expect(await heading(page)).toMatch(/besoins/i);
    for (const width of [1440, 390]) {
      await page.setViewport({ width, height: 900 });
      await whole(page, '/needs');
    }
    expect(errors).toEqual([]);

    async function whole(at: Page, path: string): Promise<void> {
      await at.goto(`${world.url}${path}`);
      // What waits inside the page makes functions of texts, which the page's own policy forbids.
      await until(`${path} to be there`, () =>
        at.evaluate(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]')),
      );
      expect(await at.evaluate(overWide), path).toBeNull();
    }
  },
);

const heading = (page: Page) => page.$eval('h1', (one) => one.textContent?.trim());
