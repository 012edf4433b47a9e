import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { findBrowser } from './find-browser.ts';

/** The product where a visitor goes to. */
export interface Place {
  readonly url: string;
}

export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** What the browser asks for. */
  readonly language?: string;
  /** With the worker that opens the page without a connection. */
  readonly worker?: boolean;
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await howToLaunch());
}

/** A browser with a profile of its own, which is there again after a restart. */
export async function openProfile(
  folder: string,
  { url }: Place,
  looks: Looks = {},
): Promise<BrowserContext> {
  const { width, height = 844, language = 'en' } = looks;
  return chromium.launchPersistentContext(folder, {
    ...(await howToLaunch()),
    baseURL: url,
    locale: language,
    ...(width && { viewport: { width, height }, reducedMotion: 'reduce' }),
  });
}

/** Closes a browser whose line is cut. A page that is closed has its line again for its last moment, and sends what waits: these have none. */
export async function closeOffline(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map(killed));
  await context.close();
}

async function killed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await gone;
}

async function howToLaunch() {
  const { path, libraries } = await findBrowser();
  return {
    executablePath: path,
    // Chromium refuses its sandbox to root; any other user keeps it.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>,
  };
}

/** A page in a window of its own, signed in as this program is, or as nobody. */
export async function visit(
  browser: Browser,
  { url }: Place,
  who: Program,
  looks: Looks = {},
): Promise<Page> {
  const { width = 1440, height = 900, theme = 'light', language = 'en' } = looks;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    reducedMotion: 'reduce',
    // What a worker answers a test cannot hold up; the tests of the worker say so.
    serviceWorkers: looks.worker ? 'allow' : 'block',
  });
  await signedInAs(context, { url }, who);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** From here on the browser is signed in as this program is. */
export async function signedInAs(context: BrowserContext, { url }: Place, who: Program): Promise<void> {
  // As the product sets it: it is there after a restart of the browser.
  const kept = { httpOnly: true, sameSite: 'Lax' as const, expires: Date.now() / 1000 + 86_400 };
  const cookies = (who.headers.cookie ?? '')
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url, ...kept };
    });
  await context.addCookies(cookies);
}

/** As another person: what the device kept of the one before is gone. */
export async function signInAfresh(page: Page, { url }: Place, who: Program): Promise<void> {
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: url,
    storageTypes: 'cookies,local_storage,indexeddb',
  });
  await devtools.detach();
  await signedInAs(page.context(), { url }, who);
}

/** Goes to a screen and waits until all of it is there. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** The heading is there and nothing says that it is still loading; what fades has faded, and the last frame has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await drawn(page);
}

/** The same of a page that was there already, of another size or in other colours. */
export async function drawn(page: Page): Promise<void> {
  // A page of another size may begin to load only when it is drawn.
  while (!(await page.evaluate(isStill)))
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** Runs in the page: false if it is loading, or began to while it was drawn. */
async function isStill(): Promise<boolean> {
  const loads = () => document.querySelector('[aria-busy="true"]') !== null;
  if (loads()) return false;
  await document.fonts.ready;
  const fading = document
    .getAnimations()
    .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity);
  const moves = [
    () => Promise.allSettled(fading.map((one) => one.finished)),
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  ];
  // A window that the browser does not draw for a moment ends no animation and gives no frame.
  for (const still of moves) await Promise.race([still(), new Promise((done) => setTimeout(done, 5_000))]);
  return !loads();
}

/** Walks there by Tab, as a person without a mouse must: what Tab does not come to is not there. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  await there.waitFor();
  for (let steps = 0; steps < 300; steps += 1) {
    if (await there.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${there}.`);
}

/** Presses a button by keyboard, once it may be pressed: a key on a button that is still disabled does nothing, as a person sees. */
export async function press(button: Locator): Promise<void> {
  await button.and(button.page().locator(':enabled, a')).waitFor();
  await button.press('Enter');
}

/** Chooses it by keyboard: a click goes to a place, where something else may be by then. */
export async function choose(one: Locator): Promise<void> {
  await one.press('Space');
  if (!(await one.isChecked())) throw new Error(`${one} was not chosen.`);
}

/** Where the keyboard is. */
export const focused = (page: Page): Locator => page.locator(':focus');

/** Until a field holds this: what is kept on the device, or comes with the stream, may be a moment later than the field itself. */
export const holds = (field: Locator, text: string): Promise<void> =>
  becomes(() => field.inputValue(), text, `what ${field} holds`);

/** Until there are so many: what is counted once may be counted before the last has come. */
export const counts = (all: Locator, many: number): Promise<void> =>
  becomes(() => all.count(), many, `how many there are of ${all}`);

async function becomes<T>(read: () => Promise<T>, wanted: T, what: string): Promise<void> {
  let last: T | undefined;
  const asked = async () => {
    last = await read();
    return last === wanted;
  };
  await until(what, asked).catch(({ message, cause }) => {
    throw new Error(`${message} It is ${last}, not ${wanted}.`, { cause });
  });
}
