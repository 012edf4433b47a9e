import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf } from '../kit/accounts.ts';
import { aFixture } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { focused, open, openBrowser, settled, visit } from './visitor.ts';

describe('a language', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** Which texts were fetched, and every word that was ever on the page. */
  async function watched(language: string) {
    const page = await visit(browser, world, world.everyone, { language });
    const fetched: string[] = [];
    page.on('request', (request) => {
      const [, file] = /\/(texts-\w\w-\w+)-/.exec(request.url()) ?? [];
      if (file) fetched.push(file);
    });
    await page.addInitScript(keepWords);
    return { page, fetched };
  }
  const words = (page: Page) => page.evaluate(() => [...(window as unknown as { words: Set<string> }).words]);
  const html = (page: Page) =>
    page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '));
  const menu = (page: Page) => page.locator('header button:has([data-language])');
  async function choose(page: Page, name: string) {
    await menu(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  }

  it('is fetched by nobody who reads English', async () => {
    const { page, fetched } = await watched('en');
    await open(page, '/');
    await open(page, '/offers');
    expect(fetched).toEqual([]);
    expect(await html(page)).toBe('en ltr');
    await page.context().close();
  });

  it('is there before anything is drawn, what the first page says before the rest, and no other with it', async () => {
    const { page, fetched } = await watched('ca');
    await open(page, '/offers');
    expect(await html(page)).toBe('es ltr');
    expect(fetched.sort()).toEqual(['texts-es-first', 'texts-es-rest']);
    const seen = await words(page);
    expect(seen).toContain('Ir al contenido');
    expect(seen.filter((one) => english.includes(one))).toEqual([]);
    await page.context().close();
  });

  it('is changed without a word of English, and the keyboard is where it was', async () => {
    const { page } = await watched('es');
    await open(page, '/');
    await choose(page, 'العربية');
    await page.waitForFunction(() => document.documentElement.lang === 'ar');
    await settled(page);
    expect(await html(page)).toBe('ar rtl');
    await expect.poll(() => focused(page).locator('[data-language]').count()).toBe(1);
    expect((await words(page)).filter((one) => english.includes(one))).toEqual([]);
    await page.reload();
    await settled(page);
    expect(await html(page)).toBe('ar rtl');
    await page.context().close();
  });

  it.each([
    ['ar', '"Plex Arabic"'],
    ['zh', '"PingFang SC"'],
  ])(
    'of letters that are not Latin has its own fonts, and none is moved from the next: %s',
    async (language, font) => {
      const { page } = await watched(language);
      await open(page, '/matrix');
      const [fonts, moved] = await page.evaluate(() => {
        const all = [...document.querySelectorAll('body *')].map((one) => getComputedStyle(one));
        return [
          all[0]?.fontFamily ?? '',
          all.filter(({ letterSpacing }) => letterSpacing !== 'normal').length,
        ] as const;
      });
      expect(fonts).toContain(font);
      expect(moved).toBe(0);
      await page.context().close();
    },
  );

  it('is kept with the account: who signs in elsewhere is led on in it, and reads all of it in it', async () => {
    const { email } = accountOf(world.accounts, 'ANALYST');
    const signIn = async (language: string) => {
      const { page } = await watched(language);
      await open(page, '/sign-in?next=/about');
      await page.locator('input[type="email"]').fill(email);
      await page.locator('input[type="password"]').fill('demonstration-only');
      await page.locator('form button[type="submit"]').click();
      await page.waitForURL((url) => url.pathname === '/about');
      await settled(page);
      return page;
    };
    const here = await signIn('en');
    expect(await html(here)).toBe('en ltr');
    await choose(here, 'Español');
    await here.waitForFunction(() => document.documentElement.lang === 'es');
    await settled(here);

    const there = await signIn('fr');
    await there.waitForFunction(() => document.documentElement.lang === 'es');
    await there.getByRole('heading', { level: 1, name: 'Sobre los datos' }).waitFor();
    await there.reload();
    await settled(there);
    expect(await html(there)).toBe('es ltr');
    expect((await words(there)).filter((one) => english.includes(one))).toEqual([]);

    // The window that stayed open reads it as soon as somebody comes back to it.
    await choose(there, '中文');
    await there.waitForFunction(() => document.documentElement.lang === 'zh');
    await here.evaluate(() => void window.dispatchEvent(new Event('focus')));
    await here.waitForFunction(() => document.documentElement.lang === 'zh');
    await settled(here);
    await Promise.all([here, there].map((page) => page.context().close()));
  });

  it('that cannot be fetched is said to be so in the one that is there, which stays', async () => {
    const { page } = await watched('es');
    await open(page, '/');
    await page.context().setOffline(true);
    await choose(page, 'Français');
    const said = page.getByRole('alert').filter({ hasText: 'No se ha podido obtener Français' });
    await said.waitFor();
    expect(await html(page)).toBe('es ltr');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Français', exact: true }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    await page.context().close();
  });
});

/** Of the frame of every page. */
const english = [
  'Skip to content',
  'Needs-and-services matrix',
  'Matrix',
  'Offers',
  'Sign in',
  'About the data',
  'Seen as',
];

function keepWords(): void {
  const kept = new Set<string>();
  Object.assign(window, { words: kept });
  const keep = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let one: Node | null = node; one; one = walker.nextNode())
      if (one.nodeType === Node.TEXT_NODE) kept.add((one.textContent ?? '').trim());
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes)
      if (type === 'characterData') keep(target);
      else for (const one of addedNodes) keep(one);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
