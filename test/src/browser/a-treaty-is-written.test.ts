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
    expect(await one.getByRole('listitem').last().innerText()).toContain('With which neighbours');
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
    const reader = await visit(browser, world, await world.as('CONTRIBUTOR', 'XAA'));
    await open(reader, '/consultations/smuggling-first');
    await reader.getByText('Your focal point comments in the name of your State').waitFor();
    expect(await reader.getByRole('button', { name: /^Comment on/ }).count()).toBe(0);
    await reader.context().close();
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
    await one
      .getByLabel('Convention', { exact: true })
      .selectOption({ label: 'Convention on Smuggling (an invented example)' });
    await one.waitForURL('**instrument=smuggling-first**');
    await one.getByRole('rowheader', { name: /1 Smuggling/ }).waitFor();
  });
});
