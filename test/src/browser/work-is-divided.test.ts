import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, counts, open, openBrowser, settled, visit } from './visitor.ts';

describe('the people of a State divide their checklist', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let contributor: Program;
  let mine: Page;
  let theirs: Page;
  let assessment: string;
  let names: { readonly focal: string; readonly contributor: string };

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ participant: 'XAB', answers: [anAnswer()] })] }),
    });
    browser = await openBrowser();
    focal = await world.as('FOCAL_POINT', 'XAA');
    contributor = await world.as('CONTRIBUTOR', 'XAA');
    names = {
      focal: (await focal.ask('Me'))?.name ?? '',
      contributor: (await contributor.ask('Me'))?.name ?? '',
    };
    const checklist = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2027' };
    assessment = (await focal.does('OpenAssessment', checklist)).id;
    mine = await visit(browser, world, focal);
    theirs = await visit(browser, world, contributor);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const path = (reference = '9(1)') => `/checklist/${assessment}/${encodeURIComponent(reference)}`;
  const question = (page: Page, field: string): Locator => page.locator(`section[data-field="${field}"]`);

  /** What the contributor's browser keeps to be read of this checklist. */
  const kept = () =>
    theirs.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          indexedDB.open('needs-matrix').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const names = database.transaction('records').objectStore('records').getAllKeys();
            names.onsuccess = () => {
              database.close();
              resolve(
                names.result
                  .map((key) => String((key as string[])[1]))
                  .filter((name) => name.includes('ReadAnswer')),
              );
            };
          };
        }),
    );

  it('the contributor, who sees all of it, has it on the device too', async () => {
    await open(theirs, path('23(1)(a)(i)'));
    await expect.poll(async () => (await kept()).some((name) => name.includes('23(1)(a)(i)'))).toBe(true);
  });

  it('the focal point gives an article until a day, and lets a contributor see nothing else', async () => {
    await open(mine, path());
    await mine.getByRole('link', { name: 'Who does what' }).first().click();
    await settled(mine);
    await mine.getByText('Nothing is assigned yet').waitFor();
    await mine.getByLabel('Person').selectOption({ label: names.contributor });
    await mine.getByLabel('Article').selectOption('9');
    await mine.getByRole('button', { name: 'Assign', exact: true }).click();
    const given = mine.getByRole('region', { name: 'Assigned' });
    await given.getByText('0 of 3 answered').waitFor();
    expect(await given.textContent()).toContain(names.contributor);
    await mine.getByText(/^Nobody looks after 10\d provisions$/).waitFor();
    await mine.getByRole('button', { name: `${names.contributor}: Only what is assigned` }).click();
    await mine.getByText('Sees and writes only what is assigned').waitFor();
  });

  it('the contributor finds what is theirs, and nothing else, answers it, asks, and marks it as ready', async () => {
    await open(theirs, '/to-do');
    await theirs.getByRole('link', { name: /questions assigned to you/ }).click();
    await settled(theirs);
    // What is no longer theirs is gone from the device with the next connection.
    await expect.poll(kept).toEqual([]);
    await theirs.getByRole('link', { name: 'Answer 9(1)' }).click();
    await settled(theirs);
    expect(await theirs.getByRole('navigation').getByText('23', { exact: true }).count()).toBe(0);
    await choose(question(theirs, 'compliance').getByRole('radio', { name: /^In part/ }));
    await question(theirs, 'compliance')
      .getByText(/^Saved/)
      .waitFor();
    await theirs.getByRole('button', { name: 'Mark as ready' }).click();
    await theirs.getByText(`Ready: ${names.contributor}`).waitFor();
    await question(theirs, 'compliance').getByRole('button', { name: 'Notes' }).click();
    const dialog = theirs.getByRole('dialog');
    await dialog.getByLabel('Your note').fill('Does the act of 2019 cover this?');
    await dialog.getByRole('button', { name: names.focal }).click();
    await dialog.getByRole('button', { name: 'Write the note' }).click();
    await dialog.getByText('Does the act of 2019 cover this?').waitFor();
  });

  it('the focal point is told, replies, and an edit removes the mark and says so', async () => {
    await open(mine, '/to-do');
    await mine.getByRole('link', { name: /note of a colleague to read/ }).click();
    await settled(mine);
    await mine.getByRole('link', { name: /^9\(1\)/ }).click();
    await settled(mine);
    await mine.getByText(`Ready: ${names.contributor}`).waitFor();
    await question(mine, 'compliance').getByRole('button', { name: '1 note' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('Does the act of 2019 cover this?').waitFor();
    await dialog.getByRole('button', { name: 'Reply' }).click();
    await dialog.getByLabel('Your reply').fill('It does.');
    await dialog.getByRole('button', { name: 'Reply' }).click();
    await dialog.getByText('It does.').waitFor();
    // Their colleague has the notes open, and reads it there.
    await theirs.getByRole('dialog').getByText('It does.').waitFor();
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await dialog.getByText('1 resolved thread').waitFor();
    await dialog.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await choose(question(mine, 'compliance').getByRole('radio', { name: /^No/ }));
    await mine
      .getByText(`No longer ready: ${names.contributor} had marked it, and ${names.focal} changed it since.`)
      .waitFor();
  });

  it('a note of the whole article is read at each of its provisions, as soon as it is written', async () => {
    await theirs.keyboard.press('Escape');
    await theirs.goto(new URL(path('9(2)'), theirs.url()).href);
    await settled(theirs);
    const bar = (page: Page) => page.locator('[data-colleagues]');
    await bar(mine).getByRole('button', { name: 'Notes' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByLabel('About').selectOption({ label: 'The whole article' });
    await dialog.getByLabel('Your note').fill('The procurement code is being revised.');
    await dialog.getByRole('button', { name: 'Write the note' }).click();
    await dialog.getByText('The procurement code is being revised.').waitFor();
    // The button that was pressed may have given the focus away.
    await dialog.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await bar(theirs).getByRole('button', { name: '1 note' }).click();
    await theirs.getByRole('dialog').getByText('The procurement code is being revised.').waitFor();
    await theirs.keyboard.press('Escape');
  });

  it('the history has both versions, and brings one back as an edit', async () => {
    await question(mine, 'compliance').getByRole('button', { name: 'History' }).click();
    const dialog = mine.getByRole('dialog');
    const versions = dialog.getByRole('listitem');
    await versions.first().waitFor();
    await expect
      .poll(() => versions.allTextContents())
      .toEqual([expect.stringContaining(names.focal), expect.stringContaining(names.contributor)]);
    await versions.nth(1).getByRole('button', { name: 'Bring back' }).click();
    await question(mine, 'compliance')
      .getByRole('radio', { name: /^In part/, checked: true })
      .waitFor({ state: 'attached' });
    await question(mine, 'compliance')
      .getByText(/^Saved/)
      .waitFor();
    await question(mine, 'compliance').getByRole('button', { name: 'History' }).click();
    // Both of one sitting; nothing that came later is gone.
    await dialog.getByText('saved 2 times').waitFor();
    await dialog.getByText('Every version').click();
    await counts(versions, 3);
    await mine.keyboard.press('Escape');
  });

  it('what is ready is counted before submitting, with the way to what is not, and blocks nothing', async () => {
    const answer = { assessment, provision: '9(2)', expectedRevision: 0, compliance: 'YES' };
    await focal.does('AnswerProvision', answer);
    await open(mine, path('9(2)'));
    await mine.getByRole('button', { name: 'Mark as ready' }).click();
    await mine.getByText(`Ready: ${names.focal}`).waitFor();
    await open(mine, path());
    await mine.getByRole('button', { name: /Check/ }).click();
    await mine
      .getByRole('dialog')
      .getByRole('button', { name: /Submit/ })
      .click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('1 of 2 answered provisions are marked as ready.').waitFor();
    await dialog.getByRole('link', { name: '9(1)' }).click();
    await settled(mine);
    await mine.waitForURL((url) => decodeURIComponent(url.pathname).endsWith('/9(1)'));
  });
});
