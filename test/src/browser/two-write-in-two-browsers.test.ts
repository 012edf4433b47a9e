import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

/** Twenty in a long run. */
const runs = Number(process.env.BROWSER_INTERLEAVINGS ?? 1);

interface Step {
  readonly who: 0 | 1;
  readonly do: 'write' | 'rewrite' | 'challenge' | 'cut' | 'mend' | 'reload' | 'wait';
  readonly at: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  do: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('write' as const, 'write' as const, 'rewrite' as const) },
    { weight: 1, arbitrary: fc.constant('challenge' as const) },
    { weight: 2, arbitrary: fc.constantFrom('cut' as const, 'mend' as const) },
    { weight: 1, arbitrary: fc.constant('reload' as const) },
    { weight: 1, arbitrary: fc.constant('wait' as const) },
  ),
  at: fc.nat(30),
});

describe('two people in one answer, each in a browser', () => {
  let world: World;
  let browser: Browser;
  let people: readonly Program[];
  let cycle = 2030;

  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    browser = await openBrowser();
    people = [await world.as('FOCAL_POINT', 'XAA'), await world.as('CONTRIBUTOR', 'XAA')];
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it(
    'see all that both wrote, over cut lines and reloads',
    async () => {
      const arbitrary = fc.asyncProperty(
        fc.array(step, { minLength: 8, maxLength: 16, size: 'max' }),
        interleaved,
      );
      await fc.assert(arbitrary, { numRuns: runs, endOnFailure: true });
    },
    60_000 + runs * 60_000,
  );

  async function interleaved(steps: readonly Step[]): Promise<void> {
    const opened = await people[0]?.does('OpenAssessment', {
      ...{ participant: 'XAA', instrument: 'uncac-2007', cycle: String(++cycle) },
    });
    const path = `/checklist/${opened?.id}/${encodeURIComponent('15(a)')}`;
    const pages = await Promise.all(people.map((who) => visit(browser, world, who, { worker: true })));
    for (const page of pages) {
      await open(page, path);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      // Until the worker has the page too, a reload without a line finds none.
      await page.reload();
      await settled(page);
    }
    const written = [new Set<string>(), new Set<string>()] as const;
    const gone = new Set<string>();
    let count = 0;

    for (const one of steps) {
      const page = pages[one.who] as Page;
      const own = written[one.who];
      switch (one.do) {
        case 'write':
        case 'rewrite': {
          const word = `w${one.who}x${++count}`;
          const lost = await typeAt(page, one.at, one.do === 'rewrite', word);
          if (lost) gone.add(lost);
          own.add(word);
          break;
        }
        case 'challenge':
          await choose(page, challenges[one.at % 3] as string);
          break;
        case 'reload':
          await page.reload();
          await settled(page);
          break;
        case 'wait':
          await page.waitForTimeout(1_200);
          break;
        default:
          await page.context().setOffline(one.do === 'cut');
      }
      await shows(page, own, gone, `after ${JSON.stringify(one)}`);
    }

    for (const page of pages) await page.context().setOffline(false);
    const words = [...written[0], ...written[1]];
    await until('both to see the same', () => agreed(pages, words, gone), 30_000).catch(async (error) => {
      const said = await Promise.all(pages.map((page) => told(page, words, gone)));
      throw new Error(`${error}\n${said.join('\n')}`);
    });
    for (const page of pages) await page.context().close();
  }

  /** Puts a word before the nth one of the text, or in the place of it, as a person does: where the caret is. */
  async function typeAt(page: Page, at: number, instead: boolean, word: string): Promise<string | null> {
    const lost = await practice(page).evaluate(
      (area: HTMLTextAreaElement, [place, over]) => {
        area.focus();
        const words = [...area.value.matchAll(/\w+/g)];
        const found = words[place % (words.length + 1)];
        const from = found?.index ?? area.value.length;
        area.setSelectionRange(from, from + (over && found ? found[0].length : 0));
        return over && found ? found[0] : null;
      },
      [at, instead] as const,
    );
    await page.keyboard.insertText(lost ? word : ` ${word} `);
    return lost;
  }

  async function choose(page: Page, challenge: string): Promise<void> {
    const chip = page.getByRole('button', { name: challenge, exact: true });
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  }

  const shows = (page: Page, words: Iterable<string>, gone: ReadonlySet<string>, when: string) =>
    until(`all own words ${when}`, async () => (await missing(page, words, gone)).length === 0, 5_000);

  async function missing(page: Page, words: Iterable<string>, gone: ReadonlySet<string>) {
    const said = new Set((await page.locator('main').innerText()).match(/\w+/g));
    for (const word of (await practice(page).inputValue()).match(/\w+/g) ?? []) said.add(word);
    return [...words].filter((word) => !gone.has(word) && !said.has(word));
  }

  /** What a page shows that did not come to an end. */
  async function told(page: Page, words: readonly string[], gone: ReadonlySet<string>): Promise<string> {
    const marks = await page.locator('[role="alert"], [data-save]').allInnerTexts();
    return JSON.stringify([await practice(page).inputValue(), await missing(page, words, gone), marks]);
  }

  /** What is open is joined, as a person would; nothing is left to be decided, saved or seen. */
  async function agreed(pages: readonly Page[], words: readonly string[], gone: ReadonlySet<string>) {
    for (const page of pages) {
      const join = page.getByRole('button', { name: 'Join both' });
      if (await join.count()) await join.first().click({ timeout: 2_000 });
      // What somebody else wrote comes with the stream, or on coming back to the window.
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    }
    const open = await Promise.all(
      pages.map((page) =>
        page.locator('[role="alert"], [data-save="waiting"], [data-save="saving"]').count(),
      ),
    );
    if (open.some((many) => many > 0)) return false;
    const [one, other] = await Promise.all(pages.map((page) => practice(page).inputValue()));
    // A blank at the end is kept while its writer may be going on; it is not stored.
    return one?.trim() === other?.trim() && (await missing(pages[0] as Page, words, gone)).length === 0;
  }

  const practice = (page: Page) => page.getByLabel('In practice');
});

const challenges = ['Limited capacity', 'Limited resources', 'Inter-agency coordination'] as const;
