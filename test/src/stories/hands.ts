import type { Locator, Page } from 'playwright-core';
import { settled } from '../browser/visitor.ts';

type Name = string | RegExp;
type Role = Parameters<Page['getByRole']>[0];
type Part = Page | Locator;

/** Somebody at a window who has a keyboard and nothing else: what Tab does not come to is not there. */
export interface Hands {
  readonly page: Page;
  /** How many keys were pressed on the way from one thing to the next: what the way costs. */
  readonly steps: () => number;
  presses(name: Name, part?: Part): Promise<void>;
  follows(name: Name, part?: Part): Promise<void>;
  /** One of several radio buttons. */
  chooses(name: Name, part?: Part): Promise<void>;
  /** After what is there. */
  types(label: Name, text: string, part?: Part): Promise<void>;
  rewrites(label: Name, text: string, part?: Part): Promise<void>;
  /** A date, part by part, the day first. */
  dates(label: Name, day: Date, part?: Part): Promise<void>;
  finds(role: Role, name?: Name, part?: Part): Promise<Locator>;
  sees(text: Name, part?: Part): Promise<void>;
  goTo(there: Locator): Promise<void>;
}

/** Where the keyboard is to go on, and whether what it is at now is behind something that stays while the page scrolls (WCAG 2.4.11). */
function look(target: Element) {
  const here = document.activeElement;
  const shown = here?.matches('.sr') ? (here.closest('label') ?? here) : here;
  const isAt = here === target;
  const isBefore = here ? here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING : 0;
  const way = isAt ? null : isBefore && here !== document.body ? 'Shift+Tab' : 'Tab';
  if (!here || !shown || here === document.body) return { way, covered: null };
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const above = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
    document.elementFromPoint((left + right) / 2, y),
  );
  const isSeen = above.some((one) => one && (shown.contains(one) || one.contains(shown)));
  const said = `${here.outerHTML.slice(0, 160)}, behind ${above[1]?.outerHTML.slice(0, 160)}`;
  return { way, covered: isSeen ? null : said };
}

export function handsOf(page: Page): Hands {
  let steps = 0;
  const key = async (name: string) => {
    steps += 1;
    await page.keyboard.press(name);
  };
  const one = (role: Role, name: Name | undefined, part: Part = page) =>
    part
      .getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' })
      .filter({ visible: true })
      .first();
  const field = (label: Name, part: Part = page) =>
    part
      .getByLabel(label, { exact: typeof label === 'string' })
      .filter({ visible: true })
      .first();

  /** By Tab, or back by Shift+Tab to what comes before. */
  async function goTo(there: Locator): Promise<void> {
    await there.waitFor({ state: 'attached' });
    for (let tried = 0; tried < 600; tried += 1) {
      const way = await seen(there);
      if (way === null) return;
      await key(way);
    }
    const here = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`Tab never comes to ${there}, only to ${here}.`);
  }

  /** Where to go on, once what the keyboard is at can be seen: what still comes above it moves it for a moment. */
  async function seen(there: Locator): Promise<string | null> {
    for (let looked = 0; ; looked += 1) {
      const { way, covered } = await there.evaluate(look);
      if (!covered) return way;
      if (looked === 20) throw new Error(`The keyboard is at ${covered}.`);
      await page.waitForTimeout(100);
    }
  }

  async function radio(name: Name, part: Part = page): Promise<void> {
    const wanted = part.getByRole('radio', { name, exact: typeof name === 'string' }).first();
    await wanted.waitFor({ state: 'attached' });
    const group = wanted.locator('xpath=ancestor::fieldset[1]');
    const chosen = group.locator('input:checked');
    // Of a group of radio buttons Tab comes to the chosen one, or to the first.
    await goTo((await chosen.count()) > 0 ? chosen : group.locator('input:enabled').first());
    for (let tried = 0; tried < 12; tried += 1) {
      if (await wanted.evaluate((it) => it === document.activeElement)) break;
      await key('ArrowDown');
    }
    if (!(await wanted.isChecked())) await key('Space');
  }

  return {
    page,
    steps: () => steps,
    goTo,
    async presses(name, part) {
      await goTo(one('button', name, part));
      await key('Enter');
    },
    async follows(name, part) {
      await goTo(one('link', name, part));
      await key('Enter');
      await settled(page);
    },
    chooses: radio,
    async types(label, text, part) {
      await goTo(field(label, part));
      await key('Control+End');
      await page.keyboard.type(text);
    },
    async rewrites(label, text, part) {
      await goTo(field(label, part));
      await key('Control+a');
      await page.keyboard.type(text);
    },
    async dates(label, day, part = page) {
      const group = part.getByRole('group', { name: label, exact: typeof label === 'string' });
      await goTo(group.getByRole('spinbutton').first());
      const digits = (count: number, from: number) => String(from).padStart(count, '0');
      await page.keyboard.type(
        `${digits(2, day.getUTCDate())}${digits(2, day.getUTCMonth() + 1)}${day.getUTCFullYear()}`,
      );
    },
    async finds(role, name, part) {
      const found = one(role, name, part);
      await found.waitFor();
      return found;
    },
    async sees(text, part = page) {
      await part.getByText(text).filter({ visible: true }).first().waitFor();
    },
  };
}
