import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, visit } from './visitor.ts';

const states = ['XAA', 'XAB', 'XAC'];
const provision = '23(1)(a)(i)';

describe('answers that donors do not see are counted', () => {
  let world: World;
  let browser: Browser;
  let focal: Page;
  let analyst: Page;
  let donor: Page;
  beforeAll(async () => {
    const answers = [anAnswer({ provision, visibility: 'SECRETARIAT' })];
    world = await openWorld({
      world: aFixture({ assessments: states.map((participant) => anAssessment({ participant, answers })) }),
    });
    browser = await openBrowser();
    const [own, secretariat, provider] = await Promise.all([
      ...[world.as('FOCAL_POINT', 'XAA'), world.as('ANALYST'), world.as('DONOR')],
    ]);
    [focal, analyst, donor] = (await Promise.all(
      [own, secretariat, provider].map((who) => who && visit(browser, world, who)),
    )) as [Page, Page, Page];
    for (const participant of states.slice(1)) {
      const other = await world.as('FOCAL_POINT', participant);
      await other.does('ChooseAggregateConsent', { participant, consents: true, expectedRevision: 0 });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const shown = (page: Page) => page.getByRole('table').filter({ hasText: provision });
  const withheld = async () =>
    Number(/Withheld: (\d+) of/.exec(await donor.getByText('Withheld:').innerText())?.[1]);
  const publish = async () => {
    await analyst.getByRole('button', { name: 'Count and publish now' }).click();
    await analyst.getByRole('dialog').getByRole('button', { name: 'Count and publish now' }).click();
    await analyst.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('once a third State consents, and withheld at once where it takes that back', async () => {
    await open(analyst, '/indicators');
    await publish();
    await open(donor, '/indicators?instrument=uncac-2007');
    const all = await withheld();
    expect(await shown(donor).count()).toBe(0);

    await open(focal, '/checklist');
    const choice = focal.getByRole('region', { name: 'Answers counted without being shown' });
    await choice.getByRole('button', { name: 'Consent' }).click();
    const dialog = focal.getByRole('dialog');
    await dialog.getByText('where all States in a figure answered alike').waitFor();
    await dialog.getByRole('button', { name: 'Consent' }).click();
    await choice.getByText('count in figures for donors').waitFor();
    await open(analyst, '/indicators');
    await analyst.getByText('Borealia, Cedaria and Alborea').waitFor();
    await publish();
    await open(donor, '/indicators?instrument=uncac-2007');
    const row = shown(donor).getByRole('row').filter({ hasText: provision });
    expect(await row.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['3', '0', '0', '3', '3']),
    );
    expect(await withheld()).toBe(all - 1);

    await choice.getByRole('button', { name: 'Take it back' }).click();
    await choice.getByText('count in no figure for donors').waitFor();
    await open(donor, '/indicators?instrument=uncac-2007');
    expect(await withheld()).toBe(all);
    expect(await shown(donor).count()).toBe(0);
  });
});
