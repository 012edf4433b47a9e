import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import type { Assessment } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, visit } from './visitor.ts';

describe('an analyst sees the cell change', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  let focalPoint: Program;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture({ assessments: [anAssessment()], offers: [anOffer()] }) });
    focalPoint = await world.as('FOCAL_POINT', 'XAB');
    browser = await openBrowser();
    page = await visit(browser, world, await world.as('ANALYST'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const cell = () => page.getByRole('gridcell', { name: /^(Article )?23\b.*Legislative drafting/i });

  it('reads the matrix, with its audience and its instant', async () => {
    await open(page, '/matrix');
    expect(await cell().getAttribute('aria-label')).toMatch(/1 need of 1 State, 1 offered; 1 offer/);
    expect(await page.textContent('body')).toMatch(/Secretariat/);
    expect(await page.textContent('body')).toMatch(/Demonstration data/);
  });

  it('sees the cell change by itself within two seconds when another State submits, and hears it said', async () => {
    const assessment = await answered();
    await focalPoint.does('SubmitAssessment', {
      assessment: assessment.id,
      expectedRevision: assessment.revision,
      declaration: true,
      visibility: 'DONORS',
    });
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('[role="gridcell"]')].some((one) =>
          /^(Article )?23\b.*2 needs of 2 States/i.test(one.getAttribute('aria-label') ?? ''),
        ),
      undefined,
      { timeout: 2000 },
    );
    expect(await page.getByRole('status').allTextContents()).toContainEqual(
      expect.stringMatching(/Changed: .*23/),
    );
  });

  it('opens the cell and finds both needs, each with its reason', async () => {
    await cell().click();
    const panel = page.getByRole('complementary').filter({ has: page.getByRole('tab', { name: /^Needs/ }) });
    await panel.getByText('Alborea').first().waitFor();
    await panel.getByText('Borealia').first().waitFor();
    await panel.getByRole('tab', { name: /^Services/ }).click();
    await panel.getByText('Drafting help on laundering').waitFor();
  });

  it('gives the same view to whoever follows the link', async () => {
    const address = page.url();
    const other = await visit(browser, world, await world.as('ADMINISTRATOR'));
    await open(other, address);
    expect(await other.locator('[role="gridcell"][aria-selected="true"]').getAttribute('aria-label')).toMatch(
      /2 needs of 2 States/,
    );
    await other.context().close();
  });

  it('reads the submission in the inbox and accepts it', async () => {
    await open(page, '/submissions');
    await page.getByRole('link', { name: 'Review: Borealia, 2026' }).click();
    await page.getByRole('heading', { level: 1, name: /^Borealia/ }).waitFor();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/submissions');
  });

  async function answered(): Promise<Assessment> {
    const { id } = await focalPoint.does('OpenAssessment', {
      participant: 'XAB',
      instrument: 'uncac-2007',
      cycle: '2026',
    });
    await focalPoint.does('AnswerProvision', {
      assessment: id,
      expectedRevision: 0,
      ...anAnswer({ visibility: undefined, assistanceWanted: [aWish()] }),
    });
    return (await focalPoint.ask('Assessment', { id })) as Assessment;
  }
});
