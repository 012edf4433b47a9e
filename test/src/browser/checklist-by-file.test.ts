import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, press, visit } from './visitor.ts';

const [first, second] = ['23(1)(a)(i)', '15(a)'];

describe('a checklist by file', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let page: Page;
  let assessment: string;

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ participant: 'XAB', answers: [anAnswer()] })] }),
    });
    browser = await openBrowser();
    focal = await world.as('FOCAL_POINT', 'XAA');
    const input = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2027' };
    assessment = (await focal.does('OpenAssessment', input)).id;
    page = await visit(browser, world, focal);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('goes out, is filled in, is looked at and taken in, and a second time changes nothing', async () => {
    await open(page, `/checklist/${assessment}?view=file`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export as JSON' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('xaa-uncac-2007-2027.json');
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    for (const row of file.answers) {
      if (row.provision === first) row.answer.practice = '=SUM is a word here.';
      if (row.provision === second) row.answer.compliance = 'Perhaps';
    }
    const filled = {
      name: 'filled.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    };
    await page.getByLabel('Choose a file').setInputFiles(filled);
    await page.getByText('=SUM is a word here.').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: second }).innerText()).toMatch(
      /Write one of these: Yes · In part · No\.[\s\S]*Refused/,
    );
    expect(await page.getByRole('checkbox', { name: second }).isDisabled()).toBe(true);

    await page.getByRole('checkbox', { name: first }).press('r');
    const refused = page.getByRole('checkbox', { name: second });
    await expect
      .poll(() => refused.evaluate((box) => box === document.activeElement), {
        message: 'r goes to what is refused',
      })
      .toBe(true);
    await page.keyboard.press('Space');
    expect(await refused.isChecked()).toBe(false);
    const [messages] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Messages as XLSX' }).press('Enter'),
    ]);
    expect(messages.suggestedFilename()).toBe('xaa-uncac-2007-2027-messages.xlsx');
    await page.getByRole('button', { name: 'Word by word' }).press('Enter');
    await page.getByText('Then', { exact: true }).waitFor();

    const article = page.getByRole('checkbox', { name: `Art. ${first.split('(')[0]}`, exact: true });
    await article.press('Space');
    expect(await page.getByRole('button', { name: 'Import 0 changes' }).isDisabled()).toBe(true);
    await article.press('Space');
    await press(page.getByRole('button', { name: 'Import 1 change' }));
    await page.getByText('1 answer was imported from the file.').waitFor();

    await page.getByLabel('Choose another').setInputFiles(filled);
    await page.getByText('Refused 1').waitFor();
    expect(await page.getByRole('checkbox', { name: first }).count()).toBe(0);
    await open(page, `/checklist/${assessment}/${encodeURIComponent(first)}`);
    await page.getByText('=SUM is a word here.').first().waitFor();
  });

  it('of another kind is refused in a sentence', async () => {
    await open(page, `/checklist/${assessment}?view=file`);
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('alert').filter({ hasText: 'This is not the file of a checklist.' }).waitFor();
  });
});
