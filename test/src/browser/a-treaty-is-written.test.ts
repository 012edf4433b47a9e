import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import { repository } from '../kit/repository.ts';
import { openWorld, type World } from '../kit/world.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { open, openBrowser, visit } from './visitor.ts';

const example = readFileSync(join(repository, 'seed/examples/smuggling-first.json'), 'utf8');
const smuggling = 'Convention on Smuggling (an invented example)';
const table =
  'State;offence;1(1) assistance;seizures\nAlborea;in part;LEGAL_ADVICE;12,5\nXAB;no;CAPACITY_BUILDING;3\n';
const file = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

// A second treaty in the browser: written from a file, consulted about, adopted, answered by a table, and in the matrix.
describe('a treaty of three articles', () => {
  let world: World;
  let browser: Browser;
  let one: Page;
  let other: Page;
  let state: Page;

  beforeAll(async () => {
    world = await openWorld({ world: aFixture({}) });
    browser = await openBrowser();
    const administrator = await world.as('ADMINISTRATOR');
    [one, other] = (await Promise.all([1, 2].map(() => visit(browser, world, administrator)))) as [
      Page,
      Page,
    ];
    state = await visit(browser, world, await world.as('FOCAL_POINT', 'XAA'));
    await bringAxe(one);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is begun from a file, and a question is added and moved by keyboard', async () => {
    await open(one, '/instruments');
    await one.getByLabel('Begin from a file').setInputFiles(file('one.json', 'application/json', example));
    await one.waitForURL('**/instruments/smuggling-first/write');
    await one.getByText('Nothing is missing: it can be put under consultation.').waitFor();
    await one.getByRole('button', { name: 'Add a question to 3(1)' }).press('Enter');
    await one.getByLabel('The question (English)').fill('Which posts are joint?');
    await one.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await one.getByText(/Missing:.*Español/).waitFor();
    expect(await axeFindings(one)).toEqual([]);
    await one.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await one.getByRole('button', { name: 'Move up: Which posts are joint?' }).press('Enter');
    await one.getByText('Which posts are joint? was moved.').waitFor({ state: 'attached' });
    await expect.poll(() => one.getByRole('listitem').last().innerText()).toContain('With which neighbours');
  });

  it('has a condition of groups, a kind of help of its own, and asks before a chapter goes', async () => {
    const press = (name: string) => one.getByRole('button', { name, exact: true }).press('Enter');
    await open(one, '/instruments/smuggling-first/write?question=by-year');
    const condition = one.getByRole('group', { name: 'When it is shown' });
    await condition.getByRole('button', { name: 'Add a group' }).press('Enter');
    await condition
      .getByRole('group', { name: 'Group 2' })
      .getByLabel('Not: all are replied to, and this does not hold')
      .press('Space');
    await condition.getByRole('group', { name: 'Group 2' }).getByLabel('Compared').selectOption('atLeast');
    await press('Keep');
    await one.getByText(/Revision 4/).waitFor();

    await one.getByRole('tab', { name: 'Help and participants' }).press('Enter');
    const types = one.getByRole('region', { name: 'Kinds of help' });
    await types.getByRole('button', { name: 'Add one of its own' }).press('Enter');
    await types.getByLabel('What it is called (English)').last().fill('Patrol boats');
    await types.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await one.getByText(/Revision 5/).waitFor();
    await one.getByRole('tab', { name: 'Chapters and articles' }).press('Enter');
    await one.getByRole('button', { name: 'Add a chapter' }).press('Enter');
    await one.getByLabel('Title (English)').fill('Nothing yet');
    await press('Keep');
    const chapter = one.getByRole('region', { name: /Nothing yet/ });
    await chapter.getByRole('button', { name: 'Write in it' }).press('Enter');
    await press('Delete');
    const dialog = one.getByRole('dialog', { name: 'Delete chapter III?' });
    await dialog.getByText('No question goes with it.').waitFor();
    await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
    await chapter.waitFor({ state: 'detached' });
    expect(await axeFindings(one)).toEqual([]);
  });

  it('keeps what two write in one question until one of them chooses', async () => {
    const path = '/instruments/smuggling-first/write?question=seizures';
    await Promise.all([open(one, path), open(other, path)]);
    await one.getByLabel('The question (English)').fill('How many seizures a year?');
    await other.getByLabel('The question (English)').fill('How many seizures at sea?');
    await one.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    // The other one hears of it, and goes on writing.
    await other.getByRole('button', { name: /^How many seizures a year\?/ }).waitFor();
    await other.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    const clash = other.getByRole('alert').filter({ hasText: 'Somebody else wrote in this meanwhile' });
    expect(await clash.innerText()).toContain('How many seizures a year?');
    await clash.getByRole('button', { name: 'Put mine in its place' }).press('Enter');
    await one.getByRole('button', { name: /^How many seizures at sea\?/ }).waitFor();
  });

  it('is commented on by a State, settled, and adopted by a decision', async () => {
    await one.getByRole('button', { name: 'Put under consultation' }).press('Enter');
    await one.getByRole('dialog').getByRole('button', { name: 'Put under consultation' }).press('Enter');
    await one.waitForURL('**/instruments');
    await open(one, '/consultations/smuggling-first');
    await open(state, '/checklist');
    await state.getByRole('link', { name: 'Read it and comment' }).press('Enter');
    await state.getByRole('button', { name: 'Comment on: How many seizures at sea?' }).press('Enter');
    await state.getByLabel('Your comment').fill('Lakes too?');
    await state.getByRole('button', { name: 'Send the comment' }).press('Enter');
    await one.getByText('Lakes too?').waitFor();
    await one.getByText('1 open comment', { exact: true }).waitFor();
    await one.getByRole('button', { name: 'Settle' }).press('Enter');
    await state.getByText('Settled', { exact: true }).waitFor();
    await one.getByRole('button', { name: 'Adopt it' }).press('Enter');
    const dialog = one.getByRole('dialog');
    await dialog.getByLabel('Decision', { exact: true }).fill('Decision 1/1 (invented)');
    await dialog.getByRole('button', { name: 'Adopt it' }).press('Enter');
    await one.getByText('State of the text: Adopted').waitFor();
  });

  it('is answered by a table, and is in the matrix beside the other treaty', async () => {
    await open(one, '/instruments');
    const row = one.getByRole('row', { name: /smuggling-first/ });
    await row.getByRole('button', { name: 'Take in answers by CSV' }).press('Enter');
    await one.getByLabel('Where they are from').fill('Invented for a test');
    await one.getByLabel('Of which day they are').fill('2026-03-01');
    const panel = one.getByRole('region', { name: /^Answers by CSV/ });
    await panel.getByLabel('Choose a file').setInputFiles(file('answers.csv', 'text/csv', table));
    await panel.getByText('Rows that can be taken in: 2 of 2').waitFor();
    await panel.getByRole('button', { name: 'Take in (2)' }).press('Enter');
    await panel.getByText('Taken in: 2. Refused: 0.').waitFor();
    await open(one, '/matrix?instrument=uncac-2007');
    await one.getByLabel('Convention', { exact: true }).selectOption({ label: smuggling });
    await one.waitForURL('**instrument=smuggling-first**');
    await one.getByRole('rowheader', { name: /1 Smuggling/ }).waitFor();
  });

  it('is told from the other treaty in the checklists and needs of a State, and in the indicators', async () => {
    const choose = async (page: Page, label: string) => {
      await page.getByLabel('Convention', { exact: true }).selectOption({ label });
    };
    await open(state, '/checklist');
    await choose(state, 'United Nations Convention against Corruption');
    await state.getByText('No checklist of this convention yet').waitFor();
    await choose(state, smuggling);
    await state
      .getByRole('heading', { name: /First checklist on smuggling/ })
      .first()
      .waitFor();
    await open(state, '/needs');
    await state.getByText('1(1) Smuggling').first().waitFor();
    await choose(state, 'United Nations Convention against Corruption');
    await state.waitForURL('**/needs?convention=uncac');
    await state.getByText('1(1) Smuggling').first().waitFor({ state: 'detached' });
    await open(one, '/submissions?convention=smuggling');
    const checklists = one.getByLabel('Checklist', { exact: true }).locator('option');
    await expect
      .poll(() => checklists.allTextContents())
      .toEqual(['First checklist on smuggling (invented)']);
  });

  it('takes the place of the version before by hand: a mapping, a dry run, and a decision', async () => {
    await open(one, '/instruments');
    await one
      .getByRole('row', { name: /smuggling-first/ })
      .getByRole('button', { name: 'Make a new draft version' })
      .press('Enter');
    await one.waitForURL('**/instruments/smuggling-first/write');
    await open(one, '/instruments/smuggling-first/write?part=mapping');
    await one.getByLabel('What becomes of 1(1)', { exact: true }).selectOption({ label: 'Merged' });
    await one.getByLabel('Where 1(1) goes', { exact: true }).selectOption('2(1)');
    await one.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await one.getByText(/Revision 2/).waitFor();
    await one.getByText(/Kept goes from a provision to itself/).waitFor();
    await one.getByLabel('What becomes of 1(1)', { exact: true }).selectOption({ label: 'Parked' });
    await one.getByLabel(/^Reason, which States read.*\(English\)$/).fill('Offences are asked elsewhere.');
    await one.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await one.getByText('Nothing is missing: it can be adopted by a decision.').waitFor();
    expect(await axeFindings(one)).toEqual([]);
    await one.getByRole('button', { name: 'Dry run' }).press('Enter');
    await one.getByRole('region', { name: 'What becomes of the answers to version 1' }).waitFor();
    await one
      .getByRole('row', { name: /Parked/ })
      .first()
      .waitFor();
    await one.getByRole('button', { name: 'Adopt this version' }).press('Enter');
    const dialog = one.getByRole('dialog');
    await dialog.getByLabel('Decision', { exact: true }).fill('Decision 2/1 (invented)');
    await dialog.getByRole('button', { name: 'Adopt this version' }).press('Enter');
    await one.waitForURL('**/instruments');
    await one
      .getByRole('row', { name: /smuggling-first/ })
      .getByText('Version 2')
      .waitFor();
  });

  it('and what an article builds on is tried, refused in a circle that is named, and set with its reason', async () => {
    await open(one, '/prerequisites/changes');
    await one.getByText('Nothing was changed yet').waitFor();
    await one.getByLabel('Article', { exact: true }).selectOption('15');
    await one.getByRole('button', { name: 'Add an article that it builds on' }).press('Enter');
    await one.getByLabel('It builds on').last().selectOption('23');
    await one.getByLabel('The reason').last().fill('One rests on the other.');
    await one.getByRole('button', { name: 'See what would change' }).press('Enter');
    await one.getByText(/in a circle: 15 → 23 → 15/).waitFor();
    await one.getByLabel('It builds on').last().selectOption('8');
    await one.getByRole('button', { name: 'See what would change' }).press('Enter');
    await one.getByText('No open need that you may see would wait for anything else.').waitFor();
    await one.getByLabel('Why').fill('Reviewers asked for it.');
    await one.getByRole('button', { name: 'Set what it builds on' }).press('Enter');
    await one.getByRole('heading', { name: /^Article 15, .*:/ }).waitFor();
    await one.getByText('Reviewers asked for it.').waitFor();
    expect(await axeFindings(one)).toEqual([]);
  });
});
