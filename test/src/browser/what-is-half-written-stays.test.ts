import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from '../kit/accounts.ts';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { focused, holds, open, openBrowser, settled, visit } from './visitor.ts';

describe('what is half written stays', () => {
  let world: World;
  let browser: Browser;
  let donor: Page;

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ answers: [anAnswer()] })] }),
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    donor = await visit(browser, world, await world.as('DONOR', 'fund'));
  });
  afterEach(() => donor.context().close());

  it('an offer: over another interface language, a reload, another screen, and a session that ended', async () => {
    await open(donor, '/our-offers/new');
    await title(donor).fill('Half an offer');
    await donor.getByRole('button', { name: 'Legislative drafting' }).click();
    await donor.getByText('Kept on this device until you send it.').waitFor();

    await inLanguage(donor, 'Español');
    await donor.getByText(/quedó guardado en este dispositivo/).waitFor();
    await holds(title(donor), 'Half an offer');
    await inLanguage(donor, 'English');

    await donor.reload();
    await settled(donor);
    await holds(title(donor), 'Half an offer');
    await expect.poll(() => pressed(donor, 'Legislative drafting')).toBe('true');

    await open(donor, '/our-offers');
    await donor.getByRole('link', { name: 'New offer' }).first().click();
    await settled(donor);
    await donor.getByText(/^You wrote this on/).waitFor();
    await holds(title(donor), 'Half an offer');

    await whole(donor);
    await donor.context().clearCookies();
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByText('Your session has ended').waitFor();
    await donor.getByRole('link', { name: 'Sign in again' }).click();
    await signIn(donor, accountOf(world.accounts, 'FOCAL_POINT', 'XAA'));
    expect(await donor.content()).not.toContain('Half an offer');

    await donor.context().clearCookies();
    await open(donor, '/sign-in?next=/our-offers/new');
    await signIn(donor, accountOf(world.accounts, 'DONOR', 'fund'));
    await donor.getByText(/^You wrote this on/).waitFor();
    await holds(title(donor), 'Half an offer');

    await donor.getByRole('button', { name: 'Discard it' }).click();
    await holds(title(donor), '');
    await donor.reload();
    await settled(donor);
    await holds(title(donor), '');
  });

  it('an entry of a register: over a reload, until it is entered; then it is changed, and removed', async () => {
    await open(donor, '/registers');
    const enter = donor.getByRole('button', { name: 'Enter an assessment' });
    await enter.press('Enter');
    await donor.getByLabel('Title', { exact: true }).fill('What courts lack');
    await donor.getByText('Kept on this device until you send it.').waitFor();
    await donor.reload();
    await settled(donor);
    await enter.press('Enter');
    await holds(donor.getByLabel('Title', { exact: true }), 'What courts lack');

    await donor.getByRole('button', { name: 'Enter it' }).press('Enter');
    await donor.getByText('Say where it can be read.').waitFor();
    await donor.getByLabel('Who made it').fill('An institute');
    await donor.getByLabel('Add a State').fill('Alborea');
    await donor.keyboard.press('Enter');
    const day = donor.getByRole('dialog').getByRole('spinbutton');
    for (const [at, typed] of ['15', '01', '2026'].entries()) await day.nth(at).pressSequentially(typed);
    await donor.getByLabel('Where to read it').fill('https://institute.example/courts');
    await donor.getByRole('button', { name: 'Enter it' }).press('Enter');
    const entry = donor.getByRole('listitem').filter({ hasText: 'What courts lack' });
    await entry.getByRole('link', { name: 'What courts lack' }).waitFor();
    expect(await entry.innerText()).toMatch(
      /An institute, 15 Jan 2026[\s\S]*Alborea[\s\S]*The whole Convention/,
    );

    await donor.getByRole('button', { name: 'Change: What courts lack' }).press('Enter');
    await donor.getByLabel('Title', { exact: true }).fill('What courts and police lack');
    await donor.getByRole('button', { name: 'Save the changes' }).press('Enter');
    const remove = donor.getByRole('button', { name: 'Remove: What courts and police lack' });
    await remove.press('Enter');
    await donor.getByRole('button', { name: 'Remove it' }).press('Enter');
    await donor.getByText('No assessment is entered yet').waitFor();
  });

  it('two windows of one person on one form are one form', async () => {
    await offer(donor, 'Written here');
    const beside = await donor.context().newPage();
    await open(beside, '/our-offers/new');
    await holds(title(beside), 'Written here');
    await title(beside).fill('Written here, and there');
    await donor.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Written here, and there'),
    );
    await donor.locator('[data-place="title"] textarea').fill('And here again');
    await beside.getByText('And here again').waitFor();
    await beside.getByRole('button', { name: 'Discard it' }).click();
    await donor.getByRole('button', { name: 'Discard it' }).waitFor({ state: 'detached' });
    await holds(title(donor), '');
    await beside.close();
  });

  it('an offer whose answer was lost: one word added, sent again, and it is one offer, as last written', async () => {
    await offer(donor, 'Lost');
    const line = await cut(donor, 'PublishOffer');
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByText('We do not know yet whether it arrived.').waitFor();
    await line.mend();

    await donor.reload();
    await settled(donor);
    await donor.getByText('We do not know yet whether it arrived.').waitFor();
    await title(donor).fill('Lost and found');
    await donor.getByRole('button', { name: 'Publish the offer' }).dblclick();
    await donor.getByRole('heading', { name: 'Lost and found' }).waitFor();
    expect(await titles(/^Lost/)).toEqual(['Lost and found']);
  });

  it('an offer that never arrived is published once, as last written', async () => {
    await offer(donor, 'Gone');
    const line = await cut(donor, 'PublishOffer', 'before');
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByText('We do not know yet whether it arrived.').waitFor();
    await line.mend();
    await title(donor).fill('Gone and back');
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByRole('heading', { name: 'Gone and back' }).waitFor();
    expect(await titles(/^Gone/)).toEqual(['Gone and back']);
  });

  it('what the grammar refuses is said in its field, and the focus is there', async () => {
    await offer(donor, 'Too many places');
    await donor.getByLabel('Places a year').fill('99999999999');
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.locator('[aria-invalid="true"]').waitFor();
    await holds(focused(donor), '99999999999');
    expect(await donor.content()).not.toContain('did not answer');
    await donor.getByLabel('Places a year').fill('9');
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByRole('heading', { name: 'Too many places' }).waitFor();
    await donor.getByRole('link', { name: 'Change it' }).first().click();
    await settled(donor);
    await donor.getByLabel('Places a year').fill('8');
    await donor.getByRole('button', { name: 'Publish the changes' }).click();
    await donor.getByRole('heading', { name: 'Too many places' }).waitFor();
    expect(await titles(/^Too many/)).toEqual(['Too many places']);
  });

  it('comments of a review, and signing out asks what becomes of them', async () => {
    const analyst = await visit(browser, world, await world.as('ANALYST'));
    await open(analyst, '/submissions');
    await analyst
      .getByRole('link', { name: /Alborea/ })
      .first()
      .click();
    await settled(analyst);
    await analyst.getByRole('button', { name: 'Comment on 23(1)(a)(i)' }).click();
    await analyst.getByLabel('Comment on 23(1)(a)(i)').fill('Which section?');
    await inLanguage(analyst, 'Español');
    await holds(analyst.getByRole('textbox', { name: /23\(1\)\(a\)\(i\)/ }), 'Which section?');
    await inLanguage(analyst, 'English');
    await signOut(analyst);
    const dialog = analyst.getByRole('dialog');
    await dialog.getByText('1 form is half written').waitFor();
    await dialog.getByRole('button', { name: 'Discard and sign out' }).click();
    await analyst.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect(await analyst.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Which section?');
    await analyst.context().close();
  });

  it('a browser that keeps nothing is said to keep nothing, and the form works on', async () => {
    await donor.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await offer(donor, 'Kept nowhere');
    await donor.getByText('This browser keeps nothing on this device').waitFor();
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByRole('heading', { name: 'Kept nowhere' }).waitFor();
  });

  const title = (page: Page) => page.locator('[data-place="title"] input');
  const pressed = (page: Page, name: string) =>
    page.getByRole('button', { name }).getAttribute('aria-pressed');

  async function offer(page: Page, named: string): Promise<void> {
    await open(page, '/our-offers/new');
    await title(page).fill(named);
    await page.getByRole('button', { name: 'Legislative drafting' }).click();
    await whole(page);
  }

  const whole = (page: Page) =>
    page
      .locator('[data-place="scope"]')
      .getByLabel(/whole Convention/i)
      .first()
      .check({ force: true });

  async function inLanguage(page: Page, name: string): Promise<void> {
    await page.locator('button:has([data-language])').click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction(
      (to) => document.documentElement.lang === to,
      name === 'English' ? 'en' : 'es',
    );
    await settled(page);
  }

  async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
    await settled(page);
    await page.locator('input[type="email"]').fill(email);
    await page.locator('input[type="password"]').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await settled(page);
  }

  async function signOut(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  }

  /** The line goes for this operation: before it arrives, or on the way back. */
  async function cut(page: Page, operation: string, when: 'before' | 'after' = 'after') {
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(`"operationName":"${operation}"`)) return route.fallback();
      if (when === 'after') await route.fetch();
      await route.abort('connectionreset').catch(() => undefined);
    });
    return { mend: () => page.unroute('**/graphql') };
  }

  async function titles(like: RegExp): Promise<readonly string[]> {
    const { data } = await world.everyone.send('{ offers(first: 100) { nodes { title } } }');
    const { nodes } = (data as { offers: { nodes: { title: string }[] } }).offers;
    return nodes.map((one) => one.title).filter((one) => like.test(one));
  }
});
