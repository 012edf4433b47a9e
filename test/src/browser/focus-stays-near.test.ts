import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

/** Each press here carries off the control that was pressed, or the one that opened the dialog. */
describe('the focus stays near what was pressed', () => {
  let world: World;
  let browser: Browser;
  let state: Program;
  let focalPoint: Page;
  let donor: Page;

  beforeAll(async () => {
    const need = { participant: 'XAA', provision: '23(1)(a)(i)', type: 'LEGISLATIVE_DRAFTING' };
    world = await openWorld({
      world: aFixture({
        assessments: [anAssessment({ answers: [anAnswer()] })],
        offers: [
          anOffer({ capacityPerYear: 1 }),
          anOffer({ key: 'advice', title: 'Advice on laundering', types: ['LEGISLATIVE_DRAFTING'] }),
        ],
        matches: [
          { need, offer: 'drafting', stage: 'DELIVERING' },
          { need, offer: 'advice', stage: 'CONTACTED' },
        ],
      }),
    });
    browser = await openBrowser();
    state = await world.as('FOCAL_POINT', 'XAA');
    focalPoint = await visit(browser, world, state);
    donor = await visit(browser, world, await world.as('DONOR', 'fund'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('after a match is declined', async () => {
    await open(donor, '/matches');
    const row = donor
      .getByRole('listitem')
      .filter({ has: donor.getByRole('button', { name: 'Decline', exact: true }) });
    const declined = await row.first().locator('a[href^="/matches/"]').first().getAttribute('href');
    await press(donor, 'Decline', /Decline this match/);
    const dialog = donor.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('No lawyer is free.');
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await lands(donor, /^A$|^BUTTON$|^H2$|^H3$/);
    // As the question before it said, it may be proposed again.
    await open(donor, declined ?? '');
    await donor.getByRole('button', { name: 'Propose it again' }).click();
    await dialog.getByRole('button', { name: 'Propose it' }).click();
    await donor.getByRole('button', { name: 'Decline', exact: true }).waitFor();
    expect(await donor.getByRole('button', { name: 'Propose it again' }).count()).toBe(0);
  });

  it('after a need is withdrawn and its help ends, and after it is open again', async () => {
    await open(focalPoint, '/needs');
    await press(focalPoint, 'Withdraw it', /Withdraw this need/);
    await focalPoint.getByRole('button', { name: 'Withdraw it and end the help' }).click();
    // In its panel, on its row where one list was read before the other, or in the search above an empty list.
    await lands(focalPoint, /^BUTTON$|^INPUT$/);
    await focalPoint.getByRole('button', { name: 'Open it again' }).click();
    await focalPoint.getByRole('button', { name: 'Withdraw it' }).waitFor();
    await lands(focalPoint, /^(?!BODY)/);
  });

  it('after an offer is withdrawn', async () => {
    await open(donor, '/our-offers');
    await press(donor, 'Withdraw', /Withdraw “/);
    await donor.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await lands(donor, /^A$|^BUTTON$|^H2$|^H3$/);
  });

  it('after a half-written offer is discarded', async () => {
    await open(donor, '/our-offers/new');
    await donor.locator('[data-place="title"] input').fill('Half an offer');
    await donor.getByRole('button', { name: 'Discard it' }).click();
    await lands(donor, /^INPUT$|^BUTTON$|^A$|^H1$|^TEXTAREA$/);
  });

  it('after a measure is removed', async () => {
    const { id } = await state.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-2007',
      cycle: '2028',
    });
    await open(focalPoint, `/checklist/${id}/5(1)`);
    const measures = focalPoint.getByRole('region', { name: /measures/i });
    await measures.getByRole('button', { name: /^Add/ }).first().click();
    await measures.getByRole('button', { name: /^Remove/ }).click();
    await lands(focalPoint, /^BUTTON$|^INPUT$/);
  });

  it('after a token is ended, and after all other sessions are', async () => {
    await aToken('first');
    await aToken('second');
    await world.as('FOCAL_POINT', 'XAA');
    await open(focalPoint, '/account');
    await focalPoint.getByRole('button', { name: /first/ }).first().click();
    await focalPoint.getByRole('button', { name: /first/ }).waitFor({ state: 'detached' });
    await lands(focalPoint, 'BUTTON');
    const others = focalPoint.getByRole('button', { name: 'End all others' });
    await others.click();
    await others.waitFor({ state: 'detached' });
    await lands(focalPoint, /^BUTTON$|^H2$/);
  });

  it('is lost where nobody looks after it: this walk would see it', async () => {
    await aToken('third');
    const page = await visit(browser, world, state);
    await page.addInitScript(() => {
      MutationObserver.prototype.observe = () => undefined;
    });
    await open(page, '/account');
    await page.getByRole('button', { name: /third/ }).click();
    await page.getByRole('button', { name: /third/ }).waitFor({ state: 'detached' });
    await expect(lands(page, 'BUTTON', 2_000)).rejects.toThrow('BODY');
    await page.context().close();
  });

  async function press(page: Page, name: string, title: RegExp): Promise<void> {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('heading', { name: title }).waitFor();
  }

  /** The element, or the text of the control, that has the focus once all is still. */
  async function lands(page: Page, where: string | RegExp, patience = 15_000): Promise<void> {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled(page);
    // A list that is read again may move it once more: where it is for good is what counts.
    const until = Date.now() + patience;
    let [name, said] = await focusOf(page);
    for (let still = 0; still < 2 && Date.now() < until; still = name.match(where) ? still + 1 : 0) {
      await page.waitForTimeout(200);
      [name, said] = await focusOf(page);
    }
    expect(name, `the focus is on ${name} ${said}`).toMatch(where);
  }

  const focusOf = (page: Page): Promise<readonly [string, string | null]> =>
    page.evaluate(() => {
      const { tagName, textContent } = document.activeElement ?? document.body;
      return [tagName, tagName === 'BODY' ? '' : textContent] as const;
    });

  const aToken = (label: string) =>
    state.send(
      'mutation ($input: CreateTokenInput!) { createToken(input: $input) { __typename ... on Refusal { message } } }',
      { input: { operationId: randomUUID(), label, expiresInDays: 1, outlivesSignIn: true } },
    );
});
