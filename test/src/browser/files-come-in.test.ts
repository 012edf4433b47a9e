import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iatiFile, publishedActivity } from '../kit/iati.ts';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, open, openBrowser, press, visit } from './visitor.ts';

const [first, second] = ['23(1)(a)(i)', '15(a)'];

describe('files come in', () => {
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

  it('a checklist goes out, is filled in, is looked at and taken in, and a second time changes nothing', async () => {
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

  it('a checklist of another kind is refused in a sentence', async () => {
    await open(page, `/checklist/${assessment}?view=file`);
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('alert').filter({ hasText: 'This is not the file of a checklist.' }).waitFor();
  });

  it('an IATI file comes in twice', async () => {
    const donor = await visit(browser, world, await world.as('DONOR', 'fund'));
    const known = publishedActivity();
    const unknown = publishedActivity({ identifier: 'XX-2', title: 'Elsewhere', country: 'QQ' });
    const others = Array.from({ length: 30 }, (_, at) =>
      publishedActivity({ identifier: `XX-MANY-${at}`, title: `Training of prosecutors ${at}` }),
    );
    const send = (content: string) =>
      donor.locator('input[type=file]').setInputFiles({
        name: 'activities.xml',
        mimeType: 'text/xml',
        buffer: Buffer.from(content),
      });

    await open(donor, '/activities');
    await press(donor.getByRole('link', { name: 'Bring in from IATI' }));
    await donor.getByText('Drop a file here, or choose one').waitFor();
    await send(iatiFile(known, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'));
    await donor.getByRole('alert').filter({ hasText: 'Take out the line with DOCTYPE' }).waitFor();
    await send(iatiFile([known, unknown, ...others].join('\n')));
    await donor.getByText('0 of 31 chosen').waitFor();
    expect(await donor.getByRole('checkbox').count()).toBe(25);
    await donor.getByText('There is no State "QQ" here.').waitFor();
    await press(donor.getByRole('button', { name: 'Further ones' }));
    await donor.getByText('26–32 of 32').waitFor();

    await donor.getByLabel('Find by title or identifier').fill('bribery');
    await donor.keyboard.press('Enter');
    const bribery = donor.getByRole('listitem').filter({ has: donor.getByRole('checkbox') });
    await expect.poll(() => bribery.count()).toBe(1);
    await bribery
      .getByText(/: by the words “/)
      .first()
      .waitFor();
    await press(bribery.getByRole('button', { name: '5(1)', pressed: true }));
    await choose(bribery.getByRole('checkbox', { name: 'Advice on bribery' }));
    await bribery.getByText('Confirmed').waitFor();
    await press(donor.getByRole('button', { name: 'Bring in 1 activity' }));
    await donor.getByText('1 activity was recorded.').waitFor();
    await press(donor.getByRole('link', { name: 'To all activities' }).last());
    const listed = donor.getByRole('row').filter({ hasText: 'XX-1' });
    await listed.getByText('15(a)').waitFor();
    expect(await listed.innerText()).not.toContain('5(1)');

    await open(donor, '/activities/import');
    await send(iatiFile(known));
    await donor.getByText('There is nothing new in this file').waitFor();
    await send(iatiFile(publishedActivity({ end: '2027-12-31' })));
    await press(donor.getByRole('button', { name: 'Bring in 1 activity' }));
    await donor.getByText('1 activity was changed.').waitFor();
    await donor.context().close();
  });

  it('a provider’s offers are looked at and chosen, and the same file again changes nothing', async () => {
    const donor = await world.as('DONOR', 'fund');
    const ours = await visit(browser, world, donor);
    await open(ours, '/our-offers');
    await press(ours.getByRole('link', { name: 'By file' }));
    const [download] = await Promise.all([
      ours.waitForEvent('download'),
      ours.getByRole('link', { name: 'Download as CSV' }).press('Enter'),
    ]);
    const rows = [
      'TRAINING-1,,Training on gifts,,CAPACITY_BUILDING,,,15',
      'TRAINING-2,,=1+1,,CAPACITY_BUILDING,,,15',
      'TRAINING-3,,Nothing known,,MAGIC,,,15',
    ];
    const csv = [(await readFile(await download.path(), 'utf8')).trimEnd(), ...rows].join('\r\n');
    const file = { name: 'offers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await ours.getByLabel('Choose a file').setInputFiles(file);
    const refused = ours.getByRole('listitem').filter({ hasText: 'TRAINING-3' });
    await refused.getByText('There is no assistance type "MAGIC".').waitFor();
    expect(await ours.getByRole('checkbox', { name: 'TRAINING-3' }).isDisabled()).toBe(true);
    await ours.getByRole('checkbox', { name: 'TRAINING-2' }).press('Space');
    await press(ours.getByRole('button', { name: 'Import 1 offer' }));
    await ours.getByText('1 offer was published.').waitFor();

    await ours.getByLabel('Choose another').setInputFiles(file);
    await ours.getByRole('checkbox', { name: 'TRAINING-2' }).waitFor();
    expect(await ours.getByRole('checkbox', { name: 'TRAINING-1' }).count()).toBe(0);
    await press(ours.getByRole('link', { name: 'Back to our offers' }));
    await ours.getByRole('link', { name: 'Training on gifts' }).waitFor();
    await ours.context().close();
  });

  it('beside them a provider says what it puts first, and everybody reads it', async () => {
    const donor = await visit(browser, world, await world.as('DONOR', 'fund'));
    await open(donor, '/our-offers');
    await press(donor.getByRole('link', { name: 'What we put first' }));
    await press(donor.getByRole('button', { name: 'Publish' }));
    await donor.getByText('Say what comes first: in words, or by kinds of help').waitFor();
    await donor.getByLabel('What comes first, and why').fill('Gifts first.');
    await press(donor.getByRole('button', { name: 'Capacity building programmes' }));
    await donor.getByLabel('First year').fill('2027');
    await press(donor.getByRole('button', { name: 'Publish' }));
    await press(donor.getByRole('link', { name: 'Training on gifts' }));
    const said = donor.getByRole('region', { name: 'What we put first' });
    await said.getByText('Gifts first.').waitFor();
    expect(await said.innerText()).toContain('from 2027');
    const anybody = await visit(browser, world, world.everyone);
    await open(anybody, new URL(donor.url()).pathname);
    await anybody.getByRole('region', { name: /^What .* puts first$/ }).waitFor();
    for (const one of [donor, anybody]) await one.context().close();
  });
});
