import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, holds, open, openBrowser, visit } from './visitor.ts';

const reference = '23(1)(a)(i)';

describe('no word of the checklist is lost', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let assessment: string;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ participant: 'XAB', answers: [anAnswer()] })] }),
    });
    browser = await openBrowser();
    focal = await world.as('FOCAL_POINT', 'XAA');
    const opened = await focal.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-2007',
      cycle: '2027',
    });
    assessment = opened.id;
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    page = await visit(browser, world, focal);
    await open(page, path());
  });
  afterEach(() => page.context().close());

  it('two windows of one person join by themselves, and ask in one field alone, in words that fit', async () => {
    const beside = await page.context().newPage();
    await open(beside, path());
    await practice(page).fill('In the first window.');
    await leave(page);
    await until(
      'the second window to have it',
      async () => (await practice(beside).inputValue()) === 'In the first window.',
    );
    await beside.route('**/graphql', (route) =>
      route.request().postData()?.includes('"operationName":"SyncAnswer"') ? route.abort() : route.fallback(),
    );
    await practice(beside).fill('In the second window.');
    await leave(beside);
    await beside.getByText('Waiting on this device').first().waitFor();
    await practice(page).fill('In the third window.');
    await leave(page);
    await stored('In the third window.');
    await choose(beside.getByRole('radio', { name: /^In part/ }));
    await beside.unroute('**/graphql');

    const asked = beside.getByRole('alert').filter({ hasText: 'You changed this in another window' });
    await asked.waitFor();
    await until('the other question to be saved', async () => (await answer()).compliance === 'IN_PART');
    await page.getByRole('radio', { name: /^In part/, checked: true }).waitFor({ state: 'attached' });
    for (const one of [page, beside])
      expect(await one.getByText(/Two people changed this|Changed by two people/).count()).toBe(0);
    await asked.getByRole('button', { name: 'Keep what is here' }).click();
    await stored('In the second window.');
    await until(
      'the first window to have it',
      async () => (await practice(page).inputValue()) === 'In the second window.',
    );
    await beside.close();
  });

  it('two persons in one text, one with the line cut: what they wrote in different places is joined, under the fingers of one', async () => {
    await practice(page).fill('Fines only. No prison.');
    await leave(page);
    await stored('Fines only. No prison.');
    const beside = await visit(browser, world, await world.as('CONTRIBUTOR', 'XAA'));
    await open(beside, path());
    await page.context().setOffline(true);
    await practice(page).fill('Large fines only. No prison.');
    await leave(page);
    await page.getByText('Waiting on this device').first().waitFor();
    await practice(beside).fill('Fines only. No prison since 2019.');
    await leave(beside);
    await stored('Fines only. No prison since 2019.');
    await practice(page).focus();
    await practice(page).evaluate((text: HTMLTextAreaElement) => text.setSelectionRange(17, 17));

    await page.context().setOffline(false);
    const joined = 'Large fines only. No prison since 2019.';
    await stored(joined);
    await until('it to be shown', async () => (await practice(page).inputValue()) === joined);
    await page.keyboard.type(' Seizure.');
    await leave(page);
    await stored('Large fines only. Seizure. No prison since 2019.');
    await open(beside, path());
    await expect.poll(() => practice(beside).inputValue()).toContain('Seizure');
    for (const one of [page, beside]) expect(await one.getByRole('alert').count()).toBe(0);
    await beside.context().close();
  });

  it('two persons in one passage, one with the line cut: both versions stay until a person joins them', async () => {
    await practice(page).fill('Before the cut.');
    await leave(page);
    await stored('Before the cut.');

    const beside = await visit(browser, world, await world.as('CONTRIBUTOR', 'XAA'));
    await open(beside, path());
    await page.context().setOffline(true);
    await practice(page).fill('Mine, first half');
    await leave(page);
    await page.getByText('Waiting on this device').first().waitFor();
    await practice(beside).fill('Theirs.');
    await leave(beside);
    await stored('Theirs.');

    await practice(page).fill('Mine, first half and second half');
    await page.context().setOffline(false);
    const asked = page.getByRole('alert').filter({ hasText: 'Two people changed this' });
    await asked.waitFor();
    for (const words of [/Mine, first half/, /Theirs/])
      await asked.locator('ins').filter({ hasText: words }).first().waitFor();
    await practice(page).pressSequentially(', typed on');
    await leave(page);
    await choose(page.getByRole('radio', { name: /^In part/ }));
    await until('the other question to be saved', async () => (await answer()).compliance === 'IN_PART');
    expect((await answer()).practice, 'nothing is sent of it').toBe('Theirs.');

    await asked.getByRole('button', { name: 'Join both' }).click();
    await stored('Theirs.\nMine, first half and second half, typed on');
    await asked.waitFor({ state: 'detached' });
    await beside.context().close();
  });

  it('words typed while an answer was lost are saved after it, once each', async () => {
    const before = await revision();
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"operationName":"SyncAnswer"')) return route.fallback();
      await route.fetch();
      // Where the route was removed meanwhile, the request has gone through.
      await route.abort('connectionreset').catch(() => undefined);
    });
    await practice(page).fill('One');
    await leave(page);
    await page.getByText('Waiting on this device').first().waitFor();
    await practice(page).fill('One, two');
    await page.unroute('**/graphql');
    await stored('One, two');
    await page.locator('[data-save="waiting"], [data-save="saving"]').first().waitFor({ state: 'detached' });
    expect((await revision()) - before).toBe(2);
  });

  it('a wrong date is said in its field and holds up nothing else', async () => {
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByLabel('Who gives it').fill('A provider');
    await leave(page);
    await until('the provider to be saved', async () => (await answer()).assistanceReceived.length === 1);
    const date = page.getByRole('group', { name: 'Until', exact: true });
    const first = date.getByRole('spinbutton').first();
    const write = async (typed: string) => {
      await first.focus();
      await page.keyboard.type(typed);
      await date.getByRole('spinbutton').last().blur();
    };
    for (const typed of ['01050027', '1/5/202']) {
      await write(typed);
      await page.getByText('Write the year with four digits').waitFor();
      await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true');
    }
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await date.getByRole('spinbutton').nth(1).blur();
    await page.getByText('This date is incomplete').waitFor();
    await practice(page).fill('Beside a wrong date');
    await leave(page);
    await stored('Beside a wrong date');
    expect((await answer()).assistanceReceived[0]?.until).toBeNull();
    await page.getByText('1 to correct').waitFor();
    await write('01052027');
    await until(
      'the date to be saved',
      async () => (await answer()).assistanceReceived[0]?.until === '2027-05-01',
    );
    await page.getByText('1 to correct').waitFor({ state: 'detached' });
  });

  it('what is too long for one request is said at its field, and the rest is saved', async () => {
    await practice(page).fill('x'.repeat(1_000_001));
    await choose(page.getByRole('radio', { name: /^No / }));
    await until('the rest to be saved', async () => (await answer()).compliance === 'NO');
    await page.getByText('This is too long to be saved').waitFor();
    expect(await page.getByText('Waiting on this device').count()).toBe(0);
    await practice(page).fill('Short again');
    await leave(page);
    await stored('Short again');
  });

  it('what one person wrote is never sent under the session of the next, and waits for its person', async () => {
    await practice(page).fill('Of the first person');
    await leave(page);
    await stored('Of the first person');
    const context = page.context();
    const own = await context.cookies();
    const next = await world.as('CONTRIBUTOR', 'XAA');
    const cookies = (next.headers.cookie ?? '').split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url: world.url };
    });
    await context.addCookies(cookies);
    await practice(page).fill('Of the first person, not of the second');
    await leave(page);
    await page.getByText('Your session has ended; what you wrote waits here.').waitFor();
    expect((await answer()).practice).toBe('Of the first person');

    await comeBack(page);
    await page.getByRole('button', { name: /^Account of/ }).waitFor();
    await until(
      'the second person to be shown',
      async () => (await practice(page).inputValue()) === 'Of the first person',
    );
    await context.addCookies(own);
    await comeBack(page);
    await stored('Of the first person, not of the second');
    expect((await answer()).changedBy).toBe((await focal.ask('Me'))?.name);
  });

  it('signing out saves first, and says what it could not save', async () => {
    await practice(page).fill('Typed just before');
    await signOut(page);
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    focal = await world.as('FOCAL_POINT', 'XAA');
    await stored('Typed just before');

    const again = await visit(browser, world, await world.as('FOCAL_POINT', 'XAA'));
    await open(again, path());
    await again.route('**/graphql', (route) =>
      route.request().postData()?.includes('"operationName":"SyncAnswer"') ? route.abort() : route.fallback(),
    );
    await practice(again).fill('Typed without a line');
    await signOut(again);
    const dialog = again.getByRole('dialog');
    await dialog.getByText('1 answer of the checklist is not saved').waitFor();
    await dialog.getByRole('button', { name: 'Stay signed in' }).click();
    await holds(practice(again), 'Typed without a line');
    await again.unroute('**/graphql');
    await signOut(again);
    await stored('Typed without a line');
    await again.context().close();
  });

  it('asks before the window is closed only while something would be lost: it is neither stored nor on the device', async () => {
    const cut = (at: Page) =>
      at.route('**/graphql', (route) =>
        route.request().postData()?.includes('"operationName":"SyncAnswer"')
          ? route.abort()
          : route.fallback(),
      );
    await cut(page);
    await practice(page).fill('On the device');
    await leave(page);
    await page.getByText('Waiting on this device').first().waitFor();
    await until('it to be on the device', async () => !(await holdsBack(page)));
    await page.unroute('**/graphql');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await stored('On the device');

    const denied = await visit(browser, world, focal);
    await denied.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await open(denied, path());
    await cut(denied);
    await practice(denied).fill('Not yet stored');
    await leave(denied);
    expect(await holdsBack(denied)).toBe(true);
    await denied.unroute('**/graphql');
    await denied.evaluate(() => window.dispatchEvent(new Event('online')));
    await stored('Not yet stored');
    await until('the window to close without a question', async () => !(await holdsBack(denied)));
    await denied.context().close();
  });

  const path = () => `/checklist/${assessment}/${encodeURIComponent(reference)}`;
  const practice = (at: Page) => at.getByLabel('In practice');
  const leave = (at: Page) => at.keyboard.press('Tab');
  const stored = (text: string) =>
    until(`“${text}” to be stored`, async () => (await answer()).practice === text);
  const comeBack = (at: Page) => at.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  /** Whether the browser would ask before it closes the window. */
  const holdsBack = (at: Page) =>
    at.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

  async function signOut(at: Page): Promise<void> {
    await at.getByRole('button', { name: /^Account of/ }).click();
    await at.getByRole('button', { name: 'Sign out' }).click();
  }

  interface Stored {
    readonly revision: number;
    readonly compliance: string | null;
    readonly practice: string | null;
    readonly changedBy: string | null;
    readonly assistanceReceived: readonly { readonly until: string | null }[];
  }
  async function answer(): Promise<Stored> {
    const { data } = await focal.send(
      `query ($of: ID!, $at: String!) {
        answer(assessment: $of, provision: $at) { revision compliance practice changedBy assistanceReceived { until } }
      }`,
      { of: assessment, at: reference },
    );
    const { answer: found } = data as { readonly answer: Stored | null };
    return (
      found ?? { revision: 0, compliance: null, practice: null, changedBy: null, assistanceReceived: [] }
    );
  }
  const revision = async () => (await answer()).revision;
});
