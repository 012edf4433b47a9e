import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyRows } from '../kit/many-rows.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { counts, open, openBrowser, visit } from './visitor.ts';

describe('nothing is cut, and nothing stays as it was first read', () => {
  let world: World;
  let browser: Browser;
  let agency: Program;
  beforeAll(async () => {
    world = await openWorld({ world: manyRows() });
    agency = await world.as('DONOR', 'agency');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const as = async (role: string, whose?: string) => visit(browser, world, await world.as(role, whose));
  const text = (page: Page) => page.locator('main').innerText();
  /** Presses as long as there is more. */
  async function readToEnd(page: Page): Promise<void> {
    const more = page.getByRole('button', { name: 'Show more' });
    const count = page.getByText(/\d of \d+ are shown/);
    while ((await more.count()) > 0) {
      const before = await count.textContent();
      await more.click();
      await page.waitForFunction(
        (said) =>
          ![...document.querySelectorAll('[role="status"]')].some((one) => one.textContent?.includes(said)),
        before ?? '',
      );
    }
  }

  it.each(['CONTRIBUTOR', 'FOCAL_POINT'])('a %s with 160 open needs has 160', async (role) => {
    const page = await as(role, 'XAA');
    await open(page, '/needs');
    await expect.poll(() => text(page)).toMatch(/160 open needs/);
    await counts(page.locator('[data-need]'), 160);
    await page.context().close();
  });

  it('a need that 75 offers fit lists 75, as far as one wants to read', async () => {
    const page = await as('FOCAL_POINT', 'XAA');
    await open(page, '/needs');
    const row = page
      .locator('[data-need]')
      .filter({ hasText: '23(1)(a)(i)' })
      .filter({ hasText: 'drafting' });
    await row.first().getByRole('button', { expanded: false }).first().click();
    await page.getByText('75 offers fit').waitFor();
    await page.getByText('20 of 75 are shown').waitFor();
    await readToEnd(page);
    await counts(page.getByText(/^(Fund|Agency) offer \d\d$/), 75);
    await page.context().close();
  });

  it('a State that 83 offers fit is shown 83, each with all of its needs', async () => {
    const page = await as('CONTRIBUTOR', 'XAA');
    await open(page, '/offers-for-us');
    await expect.poll(() => text(page)).toMatch(/83 offers fit/);
    await expect.poll(() => text(page)).toMatch(/of 160 open needs/);
    await readToEnd(page);
    const offers = page.getByRole('region', { name: /^(Fund offer|Agency offer|Advice) \d\d$/ });
    await counts(offers, 83);
    const wide = page.getByRole('region', { name: 'Advice 01' });
    await wide.getByText('Fits 80 of our needs').waitFor();
    await wide.getByRole('button', { name: '77 more needs' }).click();
    await wide.getByText('20 of 80 are shown').waitFor();
    await readToEnd(page);
    await counts(wide.locator('ol > li'), 80);
    await page.context().close();
  });

  it('a provider with 64 offers has 64 to choose from', async () => {
    const page = await as('DONOR', 'fund');
    await open(page, '/matching');
    // Before them, all of them at once.
    await counts(page.getByLabel('Offer', { exact: true }).locator('option'), 65);
    await open(page, '/our-offers');
    await page.getByText('50 of 64 are shown').waitFor();
    await readToEnd(page);
    await counts(page.getByRole('link', { name: /^Fund offer/ }), 64);
    await page.context().close();
  });

  it('shows what was published and withdrawn meanwhile to a person who comes back inside the app, as far as they had read', async () => {
    const page = await as('ANALYST');
    await open(page, '/offers');
    await page.getByText(/\d+ of 8\d are shown/).waitFor();
    await readToEnd(page);
    await counts(page.getByRole('rowheader'), 83);
    await page.getByRole('link', { name: 'Advice 01', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Advice 01' }).waitFor();

    const provider = (await agency.ask('Me'))?.roles[0]?.provider?.id;
    const added = await agency.does('PublishOffer', {
      provider,
      title: 'Published meanwhile',
      types: ['LEGAL_ADVICE'],
      scope: { articles: ['23'] },
    });
    await page.goBack();
    await page.getByRole('link', { name: 'Published meanwhile' }).waitFor();
    await counts(page.getByRole('rowheader'), 84);

    await agency.does('WithdrawOffer', { offer: added.id, expectedRevision: added.revision, reason: 'Over' });
    await returns(page);
    await page.getByRole('row').filter({ hasText: 'Published meanwhile' }).getByText('Withdrawn').waitFor();
    await counts(page.getByRole('rowheader'), 84);
    await page.context().close();
  });

  it('keeps focus and place of a person who comes back to the window', async () => {
    const page = await as('ANALYST');
    await open(page, '/offers');
    await page.getByText(/\d+ of 8\d are shown/).waitFor();
    await readToEnd(page);
    const last = page.getByRole('link', { name: 'Fund offer 40', exact: true });
    await last.focus();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await returns(page);
    await answered;
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.context().close();
  });

  it.each([
    ['/offers?type=NOPE&article=23', 'kind of help “NOPE”', '/offers?article=23'],
    ['/offers?provider=NOPE', 'provider “NOPE”', '/offers'],
    ['/activities?status=NOPE&status=CLOSED', 'status “NOPE”', '/activities?status=CLOSED'],
    [
      '/matrix?types=NOPE&types=LEGAL_ADVICE&instrument=nope&rows=shape',
      'kind of help “NOPE”',
      '/matrix?types=LEGAL_ADVICE',
    ],
  ])('says of %s what is unknown, and shows the rest', async (address, said, left) => {
    const page = await as('ANALYST');
    await open(page, address);
    await page.getByText(said).waitFor();
    await page.waitForURL((url) => `${url.pathname}${url.search}` === left);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.context().close();
  });

  /** As the window says when somebody comes back to it. */
  const returns = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')));
});
