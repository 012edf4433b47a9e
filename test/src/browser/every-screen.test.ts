import type { Language } from '@needs-matrix/api/domain/base/language';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../kit/world.ts';
import { bringAxe } from './axe.ts';
import { faultsAt, faultsOf, faultsOnceFor } from './faults.ts';
import { englishIn } from './known-english.ts';
import { everyScreen, type Role, type Screen } from './screens.ts';
import { open, openBrowser, signInAfresh, visit } from './visitor.ts';

/** The roles and how many screens each has must be known before the world is; `everyScreen` is held to it. */
const expected = {
  everyone: 24,
  'focal-point': 26,
  'focal-point-in-a-new-version': 2,
  'assistance-focal-point': 4,
  contributor: 3,
  donor: 25,
  analyst: 17,
  administrator: 15,
  'help-desk': 1,
  auditor: 1,
} as const;
const others = ['es', 'fr', 'ar', 'ru', 'zh'] as const satisfies readonly Language[];

/**
 * In a long run all languages, and each role opens also what everyone may. Otherwise English, of which axe looks at the wide page, and of every second
 * screen by turns one other language, of which it looks at the narrow one.
 */
const long = process.env.LONG_RUN === '1';
const walk = Object.entries(expected)
  .flatMap(([who, own]) => {
    const count = long && who !== 'everyone' ? own + expected.everyone : own;
    return Array.from({ length: count }, (_, at) => ({ who, at }));
  })
  .flatMap(({ who, at }, index) => [
    { who, at, language: 'en' as const },
    ...others
      .filter((_, turn) => long || (index % 2 === 0 && turn === index % others.length))
      .map((language) => ({ who, at, language })),
  ]);

describe('every screen', () => {
  let world: World;
  let browser: Browser;
  let roles: readonly Role[];
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
    [browser, roles] = await Promise.all([openBrowser(), everyScreen(world)]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is listed here, and each language is met', () => {
    expect(Object.fromEntries(roles.map(({ who, screens }) => [who, screens.length]))).toEqual(expected);
    expect(new Set(walk.map(({ language }) => language))).toEqual(new Set(['en', ...others]));
  });

  it.each(walk)(
    'of $who, number $at, in $language: all of it is there, and in that language, at 390 and 1440, for eye and ear',
    async ({ who, at, language }) => {
      const role = roles.find((one) => one.who === who) as Role;
      const { name, path, alike } = [...role.screens, ...(roles[0]?.screens ?? [])][at] as Screen;
      const look = async () => {
        const page = await pageOf(role, language);
        await page.setViewportSize({ width: 1440, height: 900 });
        await open(page, path);
        return [
          ...(alike ? await englishAndFewer(page, language, alike) : []),
          ...(await faultsOf(page, language, long ? [1440, 390] : language === 'en' ? [1440] : [390])),
          ...(language === 'en' ? await faultsOnceFor(page) : []),
        ];
      };
      const found = (await within(25_000, look())) ?? (await inAnother(language, look));
      expect(found, `${who}: ${name} ${path}`).toEqual([]);
    },
  );

  describe('that has a fault shows it:', () => {
    const sentence = 'Your role does not allow this.';
    const narrow = 'display: block; inline-size: 60px; white-space: nowrap; overflow: hidden';
    const ellipsis = `${narrow}; text-overflow: ellipsis`;
    it.each([
      ['an English sentence', `<p>${sentence}</p>`, /English: “Your role/],
      ['one that is only heard', `<p aria-label="${sentence}">…</p>`, /English: “Your role/],
      ['one with figures in it', '<p>\u206620 of\u00a075 are shown\u2069</p>', /English: “{{shown}} of/],
      ['what is too wide', '<p data-style="inline-size: 1500px">…</p>', /wide by .*p\./],
      ['a text that is cut', `<p data-style="${narrow}">Connectez-vous</p>`, /cut: p/],
      [
        'one cut by what is around it',
        `<div data-style="${narrow}"><p><b>Connectez-vous</b></p></div>`,
        /cut: b/,
      ],
      ['one cut below', '<p data-style="block-size: 1em; overflow: clip">un<br>deux<br>trois</p>', /cut: p/],
      ['one cut with a sign alone', `<p data-style="${ellipsis}">Connectez-vous</p>`, /cut: p/],
      [
        'one beside its box',
        `<p data-style="${narrow}; overflow: visible">Connectez-vous</p>`,
        /beside its place: p/,
      ],
      ['a button without a name', '<button></button>', /button-name/],
    ])('%s', async (_, html, fault) => {
      expect(await faultsWith(html)).toEqual([expect.stringMatching(fault)]);
    });

    it.each([
      [
        'a text whose whole is in its title',
        `<p title="Connectez-vous" data-style="${ellipsis}">Connectez-vous</p>`,
      ],
      [
        'one that can be scrolled',
        `<p tabindex="0" data-style="${narrow}; overflow: auto">Connectez-vous</p>`,
      ],
      ['two words of English', '<p>Sign in</p>'],
    ])('but not %s', async (_, html) => {
      expect(await faultsWith(html)).toEqual([]);
    });

    it('a page in English that is to be French', async () => {
      const page = await pageOf(roles[0] as Role, 'en');
      await open(page, '/');
      expect((await englishIn(page, 'fr')).length).toBeGreaterThan(10);
    });

    async function faultsWith(html: string): Promise<readonly string[]> {
      const page = await pageOf(roles[0] as Role, 'fr');
      await page.setViewportSize({ width: 1440, height: 900 });
      if (new URL(page.url()).pathname !== '/sign-in') await open(page, '/sign-in');
      await page.evaluate((fault) => {
        document.querySelector('[data-fault]')?.remove();
        document.querySelector('h1')?.insertAdjacentHTML('afterend', `<div data-fault>${fault}</div>`);
        // The page's own policy takes no style from a text.
        for (const one of document.querySelectorAll<HTMLElement>('[data-style]'))
          one.style.cssText = one.dataset.style ?? '';
      }, html);
      return faultsAt(page, 'fr');
    }
  });

  /** Its words are read to the end; what each look at a hundred blocks of one kind would find again, it finds in the first of them. */
  async function englishAndFewer(page: Page, language: Language, alike: string): Promise<readonly string[]> {
    const found = language === 'en' ? [] : await englishIn(page, language);
    await page.evaluate((selector) => {
      for (const one of [...document.querySelectorAll(selector)].slice(5)) one.remove();
    }, alike);
    return found.map((sentence) => `in English: “${sentence}”`);
  }

  /** A window of Chromium was once seen to stop answering: another one is opened then, once. */
  const within = <T>(time: number, work: Promise<T>): Promise<T | null> =>
    Promise.race([work, new Promise<null>((done) => setTimeout(done, time, null))]);
  function inAnother<T>(language: Language, look: () => Promise<T>): Promise<T> {
    const stuck = pages.get(language);
    pages.delete(language);
    void stuck
      ?.context()
      .close()
      .catch(() => undefined);
    return look();
  }

  /** One window a language, for one role after the other: what the browser read of the product once, it keeps. */
  const pages = new Map<Language, Page>();
  const signedIn = new Map<Page, Role>();
  async function pageOf(role: Role, language: Language): Promise<Page> {
    const page = pages.get(language) ?? (await visit(browser, world, role.program, { language }));
    if (!pages.has(language)) await bringAxe(page);
    else if (signedIn.get(page) !== role) await signInAfresh(page, world, role.program);
    pages.set(language, page);
    signedIn.set(page, role);
    return page;
  }
});
