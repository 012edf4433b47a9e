import './jsdom-lacks.ts';
import { format } from 'node:util';
import { openApp } from '@needs-matrix/client/app';
import {
  act,
  cleanup,
  configure,
  render,
  type screen,
  waitFor,
  waitForElementToBeRemoved,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { pageFetch } from './page-fetch.ts';
import type { Program } from './program.ts';

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
  finds(role: Role, name?: Name, withinMs?: number): Promise<HTMLElement>;
  findsNo(role: Role, name?: Name): Promise<void>;
  within(role: Role, name?: Name): Promise<Sight>;
}

/** Somebody in front of the client. */
export interface Person extends Sight {
  /** Goes to an address, as from a bookmark: nothing of the page before is left. */
  opens(path: string): Promise<void>;
}

type Name = string | RegExp;
type Role = Parameters<typeof screen.getByRole>[0];

/** The first screen of a run is compiled when it is first opened. */
const patience = 8000;
configure({
  asyncUtilTimeout: patience,
  // The markup of the whole document in each message would hide what was missed.
  getElementError: (message) => new Error(`${message?.split('\n')[0]} in: ${textOf(document.body)}`),
});

/** There is one window: who sits down takes the place of whoever sat there before. */
export function sitDown(product: { readonly url: string }, who: Program): Person {
  const fetch = pageFetch(product.url, who.headers.cookie);
  return {
    ...sight(document.body),
    async opens(path) {
      cleanup();
      vi.stubGlobal('fetch', fetch);
      window.history.replaceState(null, '', path);
      // A first render that suspends is only then taken up again.
      await act(async () => void render(openApp()));
      await standsThere();
    },
  };
}

/** Stands up: the page is closed, and with it what it listened to. What a page complains of in its console is a fault, too. */
export function standUp(): void {
  cleanup();
  vi.unstubAllGlobals();
  expect(complaints).toEqual([]);
}

const complaints: string[] = [];
for (const level of ['error', 'warn'] as const)
  console[level] = (...words: unknown[]) => void complaints.push(format(...words).slice(0, 400));

function sight(part: HTMLElement): Sight {
  const user = userEvent.setup();
  const look = within(part);
  const finds: Sight['finds'] = (role, name, withinMs = patience) =>
    look.findByRole(role, { name }, { timeout: withinMs });
  return {
    finds,
    async presses(name) {
      const button = await finds('button', name);
      await waitFor(() => {
        if (button.matches(':disabled')) throw new Error(`“${name}” cannot be pressed.`);
      });
      await user.click(button);
    },
    async follows(link) {
      // Without a layout the ways of a wide window and of a phone are both there.
      const [way] = await look.findAllByRole('link', { name: link });
      await user.click(way as HTMLElement);
      await standsThere();
    },
    async chooses(name) {
      const roles = ['radio', 'checkbox', 'tab'] as const;
      const found = await waitFor(() => {
        const [one] = roles.flatMap((role) => look.queryAllByRole(role, { name }));
        if (!one) throw new Error(`There is no “${name}” to choose in: ${textOf(part)}`);
        return one;
      });
      await user.click(found);
    },
    async writes(label, text) {
      const field = await look.findByLabelText(label);
      await user.clear(field);
      await user.type(field, text);
      await user.tab();
    },
    sees: (text) => reads(() => [part], text),
    hears: (text) => reads(() => ['status', 'alert'].flatMap((role) => look.queryAllByRole(role)), text),
    async findsNo(role, name) {
      const there = look.queryAllByRole(role, { name });
      if (there.length > 0) await waitForElementToBeRemoved(() => look.queryAllByRole(role, { name }));
    },
    within: async (role, name) => sight(await finds(role, name)),
  };
}

function reads(where: () => readonly HTMLElement[], text: Name): Promise<void> {
  return waitFor(() => {
    const read = where().map(textOf);
    if (!read.some((one) => (typeof text === 'string' ? one.includes(text) : text.test(one))))
      throw new Error(`“${text}” is not in: ${read.join(' | ')}`);
  });
}

const textOf = (part: HTMLElement): string => part.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The heading is there and nothing says any more that it is loading. */
function standsThere(): Promise<void> {
  return waitFor(() => {
    if (!document.querySelector('h1')) throw new Error('There is no heading.');
    if (document.querySelector('.sks, [aria-busy="true"]')) throw new Error('It is still loading.');
  });
}
