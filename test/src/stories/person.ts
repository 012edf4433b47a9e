import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, openBrowser, settled, visit } from '../browser/visitor.ts';
import type { Program } from '../kit/program.ts';

/** What a person does and sees in one part of the screen; each waits until it can be done or seen, and fails when it never can. */
export interface Sight {
  presses(name: Name): Promise<void>;
  follows(link: Name): Promise<void>;
  /** Chooses a radio button, a tab, or ticks a box. */
  chooses(name: Name): Promise<void>;
  writes(label: Name, text: string): Promise<void>;
  sees(text: Name): Promise<void>;
  /** What is said aloud when something changes by itself. */
  hears(text: Name): Promise<void>;
  /** Finds what an assistive technology would find, by its role and name. */
  finds(role: Role, name?: Name, withinMs?: number): Promise<Locator>;
  findsNo(role: Role, name?: Name): Promise<void>;
  within(role: Role, name?: Name): Promise<Sight>;
}

/** Somebody in front of the client, in a real browser. */
export interface Person extends Sight {
  /** The window, for what no verb here says. */
  readonly page: Page;
  /** Goes to an address, as from a bookmark: nothing of the page before is left. */
  opens(path: string): Promise<void>;
}

type Name = string | RegExp;
type Role = Parameters<Page['getByRole']>[0];

const patience = 15_000;

/** The people of one story, each in a window of their own. */
export interface Room {
  sitDown(who: Program): Promise<Person>;
  /** All leave: the windows are closed. What a page complained of in its console is a fault, too. */
  close(): Promise<void>;
}

export async function openRoom(product: { readonly url: string }): Promise<Room> {
  const browser: Browser = await openBrowser();
  const complaints: string[] = [];
  return {
    async sitDown(who) {
      const page = await visit(browser, product, who, { worker: true });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(message.text().slice(0, 400));
      });
      page.on('pageerror', (error) => complaints.push(String(error).slice(0, 400)));
      return {
        ...sight(page, page.locator('body')),
        page,
        opens: (path) => open(page, path),
      };
    },
    async close() {
      await browser.close();
      expect(complaints).toEqual([]);
    },
  };
}

function sight(page: Page, part: Locator): Sight {
  const named = (name: Name | undefined) =>
    name === undefined ? {} : { name, exact: typeof name === 'string' };
  const look = (role: Role, name?: Name) => part.getByRole(role, named(name)).filter({ visible: true });
  const finds: Sight['finds'] = async (role, name, withinMs = patience) => {
    const found = look(role, name);
    await found.first().waitFor({ timeout: withinMs });
    return found.first();
  };
  return {
    finds,
    async presses(name) {
      // Strict: two of one name are a fault of the screen.
      await look('button', name).click();
    },
    async follows(link) {
      await look('link', link).first().click();
      await settled(page);
    },
    async chooses(name) {
      const choice = (['radio', 'checkbox', 'tab'] as const)
        .map((role) => part.getByRole(role, named(name)))
        .reduce((all, one) => all.or(one));
      await choice.first().waitFor({ state: 'attached' });
      // The input itself is under its drawn form.
      await choice.first().click({ force: true });
    },
    async writes(label, text) {
      const field = part.getByLabel(label, { exact: typeof label === 'string' }).first();
      await field.fill(text);
      await field.press('Tab');
    },
    sees: (text) => reads(() => part.allTextContents(), text),
    hears: (text) =>
      reads(() => part.getByRole('status').or(part.getByRole('alert')).allTextContents(), text),
    findsNo: (role, name) => expect.poll(() => look(role, name).count(), { timeout: patience }).toBe(0),
    within: async (role, name) => sight(page, await finds(role, name)),
  };
}

async function reads(where: () => Promise<readonly string[]>, text: Name): Promise<void> {
  const matches = (one: string) => (typeof text === 'string' ? one.includes(text) : text.test(one));
  let read: readonly string[] = [];
  const found = async () => {
    read = (await where()).map((one) => one.replace(/\s+/g, ' ').trim());
    return read.some(matches);
  };
  for (const deadline = Date.now() + patience; !(await found()); )
    if (Date.now() > deadline) throw new Error(`“${text}” is not in: ${read.join(' | ')}`);
}
