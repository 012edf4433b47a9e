import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../browser/visitor.ts';
import type { Word } from '../kit/in-language.ts';
import { writeInWorkbook } from '../kit/office.ts';
import { type Hands, handsOf } from './hands.ts';

export type Level = 'YES' | 'IN_PART' | 'NO';

const begins = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** From screen to screen by what leads there: a link of the page, or one in the list or the menu that a button opens. */
function goingBy({ goTo, page, presses }: Hands, t: Word) {
  /** An address is typed once, to begin. */
  async function begins(path = '/'): Promise<void> {
    await page.goto(path);
    await settled(page);
  }
  async function goesTo(path: string): Promise<void> {
    const from = page.url();
    const links = page.locator(`a[href="${path}"]`);
    const link = links.filter({ visible: true }).first();
    if ((await link.count()) === 0) {
      const list = page.locator('main nav').filter({ has: links }).getByRole('button', { expanded: false });
      if ((await list.count()) > 0) {
        await goTo(list.first());
        await page.keyboard.press('Enter');
      } else await presses(t('ui.top-bar', 'menu'));
    }
    await goTo(link);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ href }) => href !== from && href.includes(path));
    await settled(page);
  }
  return { begins, goesTo };
}

/** A focal point or a colleague at the checklist, in their language and with a keyboard alone. */
export function atTheChecklist(page: Page, t: Word) {
  const hands = handsOf(page);
  const { begins: opens, goesTo } = goingBy(hands, t);
  const saved = () =>
    page.waitForFunction(
      () =>
        document.querySelector('[data-save="saved"]') &&
        !document.querySelector('[data-save="waiting"], [data-save="saving"]'),
      undefined,
      { timeout: 45_000 },
    );
  async function walk(keys: string): Promise<void> {
    const from = page.url();
    await page.keyboard.press(keys);
    await page.waitForURL((url) => url.href !== from);
    await page.waitForFunction(() => document.activeElement?.matches('section[data-fields] input'));
  }
  const practice = t('parts.law-and-practice', 'practice');
  return {
    ...hands,
    saved,

    opens,
    goesTo,
    async signsIn(name: string) {
      await opens('/');
      await goesTo('/sign-in');
      await hands.presses(begins(name));
      await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
      await settled(page);
    },
    async begins(name: string) {
      await hands.presses(name);
      await page.waitForURL(/\/checklist\/.+\/.+/);
      await settled(page);
    },

    /** With the key that leads to the next provision: one is at its first question, and sees which it is. */
    async goesOn(times = 1) {
      for (let one = 0; one < times; one += 1) await walk('Control+Enter');
    },
    async goesBack(times = 1) {
      for (let one = 0; one < times; one += 1) await walk('Control+Shift+Enter');
    },
    async followsNext() {
      await hands.goTo(page.locator('a[aria-keyshortcuts="Control+Enter"]'));
      await page.keyboard.press('Enter');
    },
    heading: () => page.locator('h1').innerText(),
    /** The keyboard is where one begins to read. */
    isAtHeading: () => page.waitForFunction(() => document.activeElement?.matches('h1')),
    answers: (level: Level) => hands.chooses(begins(t('assessment', level))),
    wantsNoHelp: () => hands.presses(t('assessment', 'noneRequired')),
    asksFor: (help: string) => hands.presses(help),
    saysInPractice: (text: string) => hands.types(practice, text),
    async putsInFront(text: string) {
      await hands.goTo(page.getByLabel(practice, { exact: true }));
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(text);
    },
    reads: () => page.getByLabel(practice, { exact: true }).inputValue(),
    waitsHere: () => hands.sees(t('assessment.field-save', 'waiting')),
    hasNoLine: () => hands.sees(t('assessment.offline-note', 'offline')),
    async isOnline() {
      await page
        .getByText(t('assessment.offline-note', 'offline'))
        .waitFor({ state: 'detached', timeout: 60_000 });
    },

    /** As far as the declaration. */
    async submits() {
      await hands.presses(t('assessment.checklist-foot', 'check'));
      const check = await hands.finds('dialog', t('assessment.check-dialog', 'title'));
      await hands.presses(t('assessment.check-dialog', 'submit'), check);
      const dialog = page.getByRole('dialog').filter({ has: page.getByRole('checkbox') });
      await hands.goTo(dialog.getByRole('checkbox').last());
      await page.keyboard.press('Space');
      return {
        presses: () => hands.presses(t('assessment.submit-dialog', 'submit'), dialog),
        dialog,
      };
    },
    isSubmitted: () => hands.sees(t('routes.checklists', 'submitted')),

    async goesToComment(reference: string) {
      await hands.follows(begins(reference));
      await page.waitForFunction(() => document.activeElement?.closest('section') !== null);
    },
    async replies(text: string) {
      await hands.presses(t('receipt.comment-card', 'reply'));
      await hands.types(t('receipt.reply-form', 'label'), text);
      await hands.presses(t('receipt.reply-form', 'send'));
      await hands.sees(t('receipt.comment-card', 'REPLY'));
    },

    async exports(): Promise<string> {
      const link = await hands.finds('link', t('assessment.file-screen', 'xlsx'));
      await hands.goTo(link);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return download.path();
    },
    async imports(file: string) {
      const chooser = page.locator('main input[type="file"]');
      // Waited for before the way there: a chooser that opens before anybody listens is never heard of.
      const asked = page.waitForEvent('filechooser');
      await hands.goTo(chooser);
      await page.keyboard.press('Enter');
      await (await asked).setFiles(file);
    },
  };
}

/** A workbook that another program filled in, beside the one that was exported. */
export async function filledIn(
  exported: string,
  folder: string,
  cells: Readonly<Record<string, string>>,
): Promise<string> {
  const copy = join(folder, 'exported.xlsx');
  await writeFile(copy, await readFile(exported));
  const filled = join(folder, 'filled-in.xlsx');
  await writeFile(filled, await writeInWorkbook(copy, cells));
  return filled;
}

/** Somebody of the secretariat, the same way. */
export function atTheSecretariat(page: Page, t: Word) {
  const hands = handsOf(page);
  const { begins: opens, goesTo } = goingBy(hands, t);
  const comesTo = async (path: string) => {
    if (page.url() === 'about:blank') await opens();
    if (new URL(page.url()).pathname !== path) return goesTo(path);
    // As F5 does: what came in meanwhile is not in a list that was there before.
    await page.reload();
    await settled(page);
  };
  return {
    ...hands,
    async reviews(name: string, cycle: string) {
      await comesTo('/submissions');
      await hands.follows(new RegExp(`${t('assessment.inbox', 'review')}.*${name}.*${cycle}`));
      await page.waitForURL(/\/submissions\/.+/);
      await settled(page);
    },
    async comments(reference: string, text: string) {
      const label = t('assessment.review-answer', 'commentOn', { reference });
      await hands.presses(label);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await page.keyboard.type(text);
    },
    async returns() {
      await hands.presses(t('assessment.review-decision', 'return'));
      await page.waitForURL(({ pathname }) => pathname === '/submissions');
    },
    async accepts(submission: number) {
      await hands.presses(t('assessment.review-decision', 'accept'));
      const dialog = await hands.finds('dialog');
      await hands.presses(t('receipt.accept-dialog', 'accept', { number: submission }), dialog);
      await page.waitForURL(({ pathname }) => pathname === '/submissions');
    },
    async opensCycle(cycle: string, deadline: Date) {
      await comesTo('/cycles');
      await hands.presses(t('routes.cycles', 'openOne'));
      const dialog = await hands.finds('dialog', t('cycle.dialog', 'open'));
      await hands.rewrites(t('cycle.dialog', 'cycle'), cycle, dialog);
      await hands.dates(begins(t('cycle.dialog', 'deadline')), deadline, dialog);
      await hands.presses(t('cycle.dialog', 'openIt'), dialog);
      await dialog.waitFor({ state: 'detached' });
    },
  };
}

/** The line of a browser, which comes and goes. */
export const lineOf = (context: BrowserContext) => ({
  cut: () => context.setOffline(true),
  mend: () => context.setOffline(false),
});
