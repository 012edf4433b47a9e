import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf } from '../kit/accounts.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

describe('a focal point submits a checklist', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  let donorsPage: Page;
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
    browser = await openBrowser();
    page = await visit(browser, world, world.everyone);
    donorsPage = await visit(browser, world, await world.as('DONOR', 'drafting-fund'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('signs in with one press', async () => {
    const { name } = accountOf(world.accounts, 'FOCAL_POINT', 'XAA');
    await open(page, '/sign-in');
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('heading', { level: 1, name: /^What waits for you/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/to-do');
    expect((await page.textContent('body')) ?? '').toContain('Quinaya');
  });

  it('finds the checklist that waits, and in it article 23', async () => {
    await page
      .getByRole('link', { name: /^Checklist/ })
      .first()
      .click();
    await page.waitForURL('**/checklist**');
    const link = page.locator('main a[href*="/checklist/"]').first();
    const here = new URL(page.url()).pathname;
    if (here === '/checklist') await link.click();
    await page.waitForURL('**/checklist/*/**');
    await settled(page);
    await open(
      page,
      `/checklist/${new URL(page.url()).pathname.split('/')[2]}/${encodeURIComponent('23(1)(a)(i)')}`,
    );
    expect(await page.locator('h1').textContent()).toContain('23(1)(a)(i)');
  });

  it('answers, and every field says that it is saved', async () => {
    await page.getByRole('radio', { name: /^No/ }).check({ force: true });
    await page.getByRole('button', { name: 'Legislative drafting' }).click();
    const coach = page.getByRole('group', { name: 'Legislative drafting' });
    await coach
      .getByLabel('Problem')
      .fill('Draft the offence of laundering for the penal code, with the ministry of justice');
    await coach.getByLabel('Result wanted').fill('A bill that the legislature can pass');
    await page.getByLabel('Problem').press('Tab');
    await page.waitForFunction(
      () =>
        document.querySelectorAll('[data-save="saved"]').length > 0 &&
        document.querySelectorAll('[data-save="waiting"], [data-save="saving"]').length === 0,
    );
    expect(await page.locator('[data-save="failed"], [data-save="conflict"]').count()).toBe(0);
  });

  it('keeps what was answered when the page is opened again', async () => {
    await page.reload();
    await settled(page);
    expect(await page.getByRole('radio', { name: /^No/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Problem').inputValue()).toMatch(/^Draft the offence/);
  });

  it('loses nothing when the session ends while writing: signed in again, it is saved by itself', async () => {
    await page.context().clearCookies();
    await page.getByLabel('In practice').fill('The courts apply the old code');
    await page.getByLabel('In practice').press('Tab');
    await page.getByRole('link', { name: 'Sign in to save it' }).click();
    const { name } = accountOf(world.accounts, 'FOCAL_POINT', 'XAA');
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.waitForURL('**/checklist/*/**');
    expect(await page.getByLabel('In practice').inputValue()).toBe('The courts apply the old code');
    await page.getByRole('link', { name: 'Sign in to save it' }).waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('In practice').inputValue()).toBe('The courts apply the old code');
  });

  it('does not read on under its name in a window beside, once it has signed out in another', async () => {
    const beside = await page.context().newPage();
    await open(beside, '/matrix');
    expect(await beside.textContent('body')).toContain('Quinaya');
    const signedIn = await page.context().cookies();
    await page.context().clearCookies();
    await beside.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await beside.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect(await beside.getByText('Seen as').locator('..').textContent()).toContain('Public');
    await page.context().addCookies(signedIn);
    await beside.close();
  });

  it('submits after the declaration, and the open matrix of a donor changes by itself within two seconds', async () => {
    await open(donorsPage, '/matrix');
    const cell = donorsPage.getByRole('gridcell', { name: /^(Article )?23\b.*Legislative drafting/i });
    const before = await cell.getAttribute('aria-label');

    await page.getByRole('button', { name: 'Check all answers' }).click();
    await page.getByRole('button', { name: 'Submit…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Submit the checklist/ });
    const submit = dialog.getByRole('button', { name: 'Submit', exact: true });
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').check({ force: true });
    await submit.click();
    await dialog.waitFor({ state: 'hidden' });

    const from = Date.now();
    await donorsPage.waitForFunction(
      ([label]) =>
        ![...document.querySelectorAll('[role="gridcell"]')].some(
          (one) => one.getAttribute('aria-label') === label,
        ),
      [before],
      { timeout: 2000 },
    );
    expect(Date.now() - from).toBeLessThan(2000);
    const after = await cell.getAttribute('aria-label');
    expect(needsIn(after)).toBeGreaterThan(needsIn(before));
  });

  const needsIn = (label: string | null) => Number(/(\d+) needs? of/.exec(label ?? '')?.[1] ?? 0);
});
