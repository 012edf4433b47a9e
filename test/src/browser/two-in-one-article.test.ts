import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, open, openBrowser, visit } from './visitor.ts';

const reference = '23(1)(a)(i)';
/** Short, so that silence is soon over. */
const silence = 3;

describe('two people in one article', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let contributor: Program;
  let mine: Page;
  let theirs: Page;
  let assessment: string;
  let name: string;

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ participant: 'XAB', answers: [anAnswer()] })] }),
      settings: { PRESENCE_SECONDS: String(silence) },
    });
    browser = await openBrowser();
    focal = await world.as('FOCAL_POINT', 'XAA');
    contributor = await world.as('CONTRIBUTOR', 'XAA');
    name = (await contributor.ask('Me'))?.name ?? '';
    const checklist = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2027' };
    assessment = (await focal.does('OpenAssessment', checklist)).id;
    mine = await visit(browser, world, focal);
    theirs = await visit(browser, world, contributor);
    await open(mine, path(reference));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('see each other within two seconds: in the strip, in the list and at the field, and are told once by voice', async () => {
    await open(theirs, path(reference));
    await practice(theirs).focus();
    const began = Date.now();
    await mine.getByText(`${name} is writing here`).waitFor();
    expect(Date.now() - began).toBeLessThan(2_000);
    await mine.getByRole('complementary').getByText(`${name} is writing in ${reference}`).waitFor();
    await mine.getByTitle(`${name} is here.`).first().waitFor();
    await mine
      .getByRole('status')
      .filter({ hasText: `${name} is writing in this provision too.` })
      .waitFor();
    // It informs, and never locks.
    expect(await practice(mine).isEditable()).toBe(true);
    expect(await mine.getByText('is writing here').count()).toBe(1);
    await theirs.getByRole('radio', { name: /^In part/ }).focus();
    await mine.locator('section[data-field="compliance"]').getByText(`${name} is writing here`).waitFor();
  });

  it('read what the other stored while they write elsewhere in the same provision, and keep their caret', async () => {
    await mine.getByRole('button', { name: 'Add a measure' }).click();
    const title = mine.getByLabel('Title');
    await title.pressSequentially('Penal Code of 2009');
    await title.evaluate((field: HTMLInputElement) => field.setSelectionRange(5, 5));
    await practice(theirs).fill('Four convictions since 2019.');
    await leave(theirs);
    await theirs.locator('[data-save="saved"]').first().waitFor();
    const stored = Date.now();
    await until(
      'their words to be here',
      async () => (await practice(mine).inputValue()) === 'Four convictions since 2019.',
    );
    expect(Date.now() - stored).toBeLessThan(2_000);
    expect(
      await title.evaluate((field: HTMLInputElement) => [
        field === document.activeElement,
        field.selectionStart,
      ]),
    ).toEqual([true, 5]);
    await title.pressSequentially(' new');
    await leave(mine);
    await theirs.getByText('Penal new Code of 2009').waitFor();
  });

  it('see the counters and the marks of the other follow, without coming back to the window', async () => {
    await choose(theirs.getByRole('radio', { name: /^Yes/ }));
    await mine.getByRole('radio', { name: /^Yes/, checked: true }).waitFor({ state: 'attached' });
    await mine.getByText('1 of 105').filter({ visible: true }).first().waitFor();
    const next = '23(1)(a)(ii)';
    const { revision } = await contributor.does('AnswerProvision', {
      ...{ assessment, provision: next, expectedRevision: 0, compliance: 'NO', noneRequired: true },
    });
    expect(revision).toBe(1);
    await mine
      .getByRole('link', { name: new RegExp(escaped(next)) })
      .getByText('Answered')
      .waitFor({ state: 'attached' });
  });

  it('miss nothing after the line was cut', async () => {
    await mine.context().setOffline(true);
    await practice(theirs).fill('Written while the other had no line.');
    await leave(theirs);
    await theirs.locator('[data-save="saved"]').first().waitFor();
    await mine.context().setOffline(false);
    await until(
      'what was written meanwhile',
      async () => (await practice(mine).inputValue()) === 'Written while the other had no line.',
      45_000,
    );
  });

  it('are gone after a silence, and at once where the window is closed', async () => {
    const there = mine.getByRole('complementary').getByText(`${name} is writing in ${reference}`);
    await practice(theirs).focus();
    await there.waitFor();
    // What was there from before may just be going.
    await mine.waitForTimeout(700);
    await there.waitFor();
    await theirs.context().setOffline(true);
    const cut = Date.now();
    await there.waitFor({ state: 'detached' });
    expect(Date.now() - cut).toBeGreaterThan(1_000);
    expect(Date.now() - cut).toBeLessThan((silence + 2) * 1_000);
    await theirs.context().setOffline(false);
    await there.waitFor();
    const closed = Date.now();
    await theirs.goto('/');
    await there.waitFor({ state: 'detached' });
    expect(Date.now() - closed).toBeLessThan(2_500);
  });

  it('two windows of one person are two places of the same person', async () => {
    const beside = await mine.context().newPage();
    await open(beside, path('23(2)(a)'));
    await mine.getByText('You are at 23(2)(a) in another window').waitFor();
    await beside.close();
    await mine.getByText('You are at 23(2)(a) in another window').waitFor({ state: 'detached' });
  });

  const path = (provision: string) => `/checklist/${assessment}/${encodeURIComponent(provision)}`;
  const practice = (page: Page) => page.getByLabel('In practice');
  const leave = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const escaped = (text: string) => text.replace(/[()]/g, '\\$&');
});
