import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { counts, focused, holds, open, openBrowser, press, settled, tabTo, visit } from './visitor.ts';

const cycle = String(new Date().getUTCFullYear() + 1);
const provisions = ['15(a)', '15(b)', '16(1)', '23(1)(a)(i)'];

describe('a cycle with a deadline', () => {
  let world: World;
  let browser: Browser;
  let secretariat: Page;
  let state: Page;

  beforeAll(async () => {
    const measures = [{ title: 'Penal code', kind: 'LAW' as const }];
    const answers = provisions.map((provision) =>
      anAnswer({ provision, practice: 'Two cases a year.', measures }),
    );
    world = await openWorld({ world: aFixture({ assessments: [anAssessment({ answers })] }) });
    browser = await openBrowser();
    secretariat = await visit(browser, world, await world.as('ADMINISTRATOR'));
    state = await visit(browser, world, await world.as('FOCAL_POINT', 'XAA'));
    await Promise.all([secretariat, state].map(bringAxe));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is opened by the secretariat, by keyboard, in its own words or in ours', async () => {
    await open(secretariat, '/cycles');
    await tabTo(secretariat, secretariat.getByRole('button', { name: 'Open a cycle' }));
    await secretariat.keyboard.press('Enter');
    const dialog = secretariat.getByRole('dialog', { name: 'Open a cycle' });
    await dialog.getByLabel('Cycle', { exact: true }).fill('2020');
    await press(dialog.getByRole('button', { name: 'Open the cycle' }));
    await expectFault(secretariat);
    await dialog.getByLabel('Cycle', { exact: true }).fill(cycle);
    await dialog.getByRole('spinbutton').first().focus();
    await secretariat.keyboard.type(`3006${cycle}`);
    await dialog.getByText('As a party to the Convention, Alborea is urged').waitFor();
    await press(dialog.getByRole('button', { name: 'Français' }));
    await dialog.getByLabel('To parties, which are urged (Français)').fill('Merci de répondre.');
    expect(await axeFindings(secretariat)).toEqual([]);
    await press(dialog.getByRole('button', { name: 'Open the cycle' }));
    await dialog.waitFor({ state: 'detached' });
    await secretariat
      .getByRole('row', { name: new RegExp(cycle) })
      .getByText('0 of 3 submitted')
      .waitFor();
  });

  it('is seen by a State, which confirms by article what did not change', async () => {
    await open(state, '/checklist');
    await state.getByText('As a party to the Convention, Alborea is urged').waitFor();
    await press(state.getByRole('button', { name: 'Begin' }));
    await state.getByText('4 answers of the last cycle are still to be confirmed or changed.').waitFor();
    await settled(state);

    await open(state, state.url().replace(/[^/]+$/, encodeURIComponent('16(1)')));
    const practice = state.getByLabel('In practice');
    // What helps with an answer may be missing while the line is cut, and there is no worker here; the answer stays.
    await state.context().setOffline(true);
    await practice.fill('Three cases.');
    await state.getByText('No connection.').waitFor();
    await holds(practice, 'Three cases.');
    await state.context().setOffline(false);
    await state.getByText('No connection.').waitFor({ state: 'detached' });
    await open(state, state.url());
    await practice.fill('Three cases a year.');
    await state
      .getByText(/^Saved/)
      .first()
      .waitFor();
    const since = state.getByRole('complementary', { name: /^Changed since cycle/ });
    // What was saved a moment ago may be compared with first.
    await expect.poll(() => since.locator('del').allInnerTexts()).toEqual([expect.stringContaining('Two')]);
    expect(await since.locator('ins').innerText()).toContain('Three');
    // A file that comes to a measure is a change too, though no word of it is another.
    await state
      .getByLabel('Attach files')
      .first()
      .setInputFiles({
        name: 'Decree 12.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Article 1. It is in force.'),
      });
    await since.getByText('Files attached: Decree 12.txt').waitFor();

    await tabTo(state, state.getByRole('button', { name: 'Confirm what did not change…' }));
    await state.keyboard.press('Enter');
    const dialog = state.getByRole('dialog', { name: 'Confirm what did not change' });
    expect(await dialog.getByText('Article 16').count()).toBe(0);
    await tabTo(state, dialog.getByRole('button', { name: 'Confirm 2 answers of article 15' }));
    await state.keyboard.press('Enter');
    await dialog.getByText('2 answers are confirmed.').waitFor();
    expect(await axeFindings(state)).toEqual([]);
    await counts(focused(state), 1);
    await state.keyboard.press('Escape');
    // The last one at the head of its own article.
    await open(state, state.url().replace(/[^/]+$/, encodeURIComponent('23(1)(a)(i)')));
    await press(state.getByRole('button', { name: 'Confirm 1 answer of article 23' }));
    await state.getByText('4 of 105').filter({ visible: true }).first().waitFor();
    await state.getByText('Nothing of the last cycle waits any longer').waitFor();
  });

  it('says to the secretariat who began and who submitted, on the screen and in a file', async () => {
    await open(secretariat, '/cycles');
    await secretariat.getByRole('link', { name: cycle }).press('Enter');
    await secretariat
      .getByRole('row', { name: /Alborea/ })
      .getByText('Begun')
      .waitFor();
    await press(state.getByRole('button', { name: 'Check all answers' }));
    await press(state.getByRole('dialog').getByRole('button', { name: 'Submit…' }));
    const dialog = state.getByRole('dialog', { name: /^Submit the checklist/ });
    await dialog.getByRole('checkbox').last().press('Space');
    await press(dialog.getByRole('button', { name: 'Submit', exact: true }));
    await state.getByText('Submitted.').waitFor();

    await secretariat.reload();
    await secretariat.getByText('1 of 3 submitted').first().waitFor();
    await secretariat.getByLabel('Where it is').selectOption('NOT_BEGUN');
    await secretariat.getByText('2 States').waitFor();
    expect(await axeFindings(secretariat)).toEqual([]);
    const [download] = await Promise.all([
      secretariat.waitForEvent('download'),
      secretariat.getByRole('link', { name: 'Download as CSV' }).press('Enter'),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/).slice(1);
    expect(lines.map((line) => line.split(',').slice(0, 5).join())).toEqual([
      'XAB,Borealia,STATE_PARTY,AFRICAN,NOT_BEGUN',
      'XAC,Cedaria,STATE_PARTY,WEOG,NOT_BEGUN',
    ]);
  });

  it('takes a report that came on paper, typed into an empty checklist', async () => {
    await open(secretariat, '/cycles');
    await secretariat.getByRole('link', { name: 'Register a report' }).press('Enter');
    await secretariat.getByLabel('State', { exact: true }).selectOption('XAC');
    await secretariat
      .getByLabel('Checklist and cycle')
      .selectOption({ label: `Checklist of 2007, cycle ${cycle}` });
    await secretariat.getByRole('radio', { name: /^Paper/ }).press('Space');
    const [download] = await Promise.all([
      secretariat.waitForEvent('download'),
      secretariat.getByRole('link', { name: 'An empty checklist of this State' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe(`xac-uncac-2007-${cycle}.xlsx`);
    const blank = await (
      await secretariat.request.get(`${world.url}/reports/XAC/uncac-2007/${cycle}.json`)
    ).json();
    blank.answers[0].answer.compliance = 'NO';
    blank.answers[1].answer.compliance = 'Perhaps';
    const buffer = Buffer.from(JSON.stringify(blank));
    const file = { name: 'typed.json', mimeType: 'application/json', buffer };
    await secretariat.getByLabel('Choose a file').setInputFiles(file);
    await press(secretariat.getByRole('button', { name: 'Look at what it says' }));
    await secretariat.getByText('This file has 1 answer.').waitFor();
    await secretariat.getByText(/Write one of these: Yes · In part · No/).waitFor();
    expect(await axeFindings(secretariat)).toEqual([]);
    await press(secretariat.getByRole('button', { name: 'Register the report' }));
    await secretariat.getByText('Registered: 1 answer.').waitFor();
    await secretariat.getByRole('link', { name: 'Open the submission' }).press('Enter');
    await secretariat.getByRole('heading', { level: 1, name: /Cedaria/ }).waitFor();
  });

  async function expectFault(page: Page): Promise<void> {
    await page.getByRole('dialog').getByText(/date/i).first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
  }
});
