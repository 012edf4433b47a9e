import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, aWish } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

describe('a donor finds needs it can serve', () => {
  let world: World;
  let browser: Browser;
  let donor: Page;
  let focalPoint: Page;
  beforeAll(async () => {
    const answers = [
      anAnswer(),
      anAnswer({
        provision: '44(1)',
        assistanceWanted: [
          aWish({
            type: 'IT_EQUIPMENT',
            subject: 'Twelve computers for the central authority of the capital',
          }),
        ],
      }),
    ];
    world = await openWorld({ world: aFixture({ assessments: [anAssessment({ answers })] }) });
    browser = await openBrowser();
    donor = await visit(browser, world, await world.as('DONOR', 'fund'));
    focalPoint = await visit(browser, world, await world.as('FOCAL_POINT', 'XAA'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is told at the field what is missing in an offer', async () => {
    await open(donor, '/our-offers/new');
    await donor.getByLabel('Title', { exact: false }).first().fill('Drafting help on laundering');
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByText('Choose at least one kind of help.').first().waitFor();
  });

  it('publishes an offer', async () => {
    await donor.getByRole('button', { name: 'Legislative drafting' }).click();
    await donor
      .getByRole('checkbox', { name: /whole Convention/i })
      .or(donor.getByRole('button', { name: /whole Convention/i }))
      .or(donor.getByRole('radio', { name: /whole Convention/i }))
      .first()
      .click({ force: true });
    await donor.getByRole('button', { name: 'Publish the offer' }).click();
    await donor.getByRole('heading', { name: 'Drafting help on laundering' }).waitFor();
    expect(new URL(donor.url()).pathname).not.toMatch(/\/new$/);
  });

  it('sees the need that fits, every part of its score with a reason, and the one that does not with why not', async () => {
    await open(donor, '/matching');
    await donor.waitForURL('**/matching/*');
    await settled(donor);
    const list = donor.getByRole('region', { name: 'Needs that fit' }).locator('> ol > li');
    const fits = list.filter({ hasText: 'Alborea' });
    await fits.first().waitFor();
    expect(await fits.count()).toBe(1);
    expect(await fits.first().locator('.pt li .wy').count()).toBe(8);
    await donor.getByLabel('Show those that do not fit, with why not').check({ force: true });
    const blocked = list.filter({ hasText: '44(1)' });
    await blocked.first().waitFor();
    expect(await blocked.first().textContent()).toMatch(/not.*(offer|type)|type.*not/i);
  });

  it('contacts the State', async () => {
    await donor.getByRole('button', { name: 'Contact Alborea' }).first().click();
    const dialog = donor.getByRole('dialog');
    await dialog.getByLabel('Message (optional)').fill('We could begin in May.');
    await dialog.getByRole('button', { name: 'Propose it' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('comes to an agreement with the State, each taking its own steps', async () => {
    await open(focalPoint, '/matches');
    expect(await focalPoint.textContent('main')).toContain('We could begin in May.');
    await step(focalPoint, 'Take contact');
    await open(donor, '/matches');
    await step(donor, 'Agree');
    await open(focalPoint, '/matches');
    await step(focalPoint, 'Agree');
  });

  it('sees the agreed match as coverage in the cell', async () => {
    await open(donor, '/matrix?row=23&column=LEGISLATIVE_DRAFTING');
    const cell = donor.locator('[role="gridcell"][aria-selected="true"]');
    expect(await cell.getAttribute('aria-label')).toMatch(/1 need of 1 State, 1 agreed; 1 offer, 1 activity/);
    const panel = donor
      .getByRole('complementary')
      .filter({ has: donor.getByRole('tab', { name: /^Needs/ }) });
    await panel.getByText('Alborea').first().waitFor();
    await panel.getByRole('tab', { name: /^Activities/ }).click();
    await panel.getByRole('tabpanel').getByText('Planned').first().waitFor();
  });

  /** Takes the step and waits until it is taken: its button goes, or another one comes. */
  async function step(page: Page, name: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    await button.waitFor({ state: 'detached' });
    await settled(page);
  }
});
