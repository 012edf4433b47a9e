import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, visit } from './visitor.ts';

describe('a report is asked for and taken along', () => {
  let world: World;
  let browser: Browser;
  let analyst: Page;
  beforeAll(async () => {
    const wish = aWish({ type: 'IT_EQUIPMENT', subject: 'Twelve computers for the central authority' });
    world = await openWorld({
      world: aFixture({
        assessments: [
          anAssessment({ answers: [anAnswer(), anAnswer({ provision: '44(1)', assistanceWanted: [wish] })] }),
        ],
        offers: [anOffer({})],
      }),
    });
    browser = await openBrowser();
    analyst = await visit(browser, world, await world.as('ANALYST'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('by an analyst, who chooses its sections, looks at it before, sees it being written, downloads it, reads it as a page, and removes it', async () => {
    await open(analyst, '/reports');
    await analyst.getByText('No report yet').waitFor();
    await analyst.getByLabel('Template').selectOption({ label: 'Analytic report on needs' });
    await analyst.getByRole('button', { name: 'Regional groups' }).click();
    await analyst.getByRole('button', { name: 'Preview', exact: true }).click();
    const preview = analyst.getByRole('region', { name: 'Preview' }).last();
    await preview.getByRole('heading', { name: 'Money and capacity offered against demand' }).waitFor();
    await preview.getByText('Twelve computers for the central authority').waitFor();
    expect(await preview.getByRole('heading', { name: 'Demand by regional group' }).count()).toBe(0);
    const plain = await preview.locator('h1').evaluate((one) => getComputedStyle(one).fontWeight);
    expect(plain).toBe('500');
    await analyst.getByRole('button', { name: 'Close the preview' }).click();
    await analyst.getByText('No report yet').waitFor();
    const nonsense = await analyst.request.get('/reports/preview.html?ask={}');
    expect([nonsense.status(), (await nonsense.json()).errors[0].extensions]).toEqual([
      ...[400, { code: 'INVALID', path: ['ask'] }],
    ]);
    await analyst.getByRole('button', { name: 'Write the report' }).click();
    const entry = analyst.getByRole('listitem').filter({ hasText: 'Analytic report on needs' });
    await entry.getByRole('link', { name: 'DOCX' }).waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      analyst.waitForEvent('download'),
      entry.getByRole('link', { name: 'PDF' }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(download.suggestedFilename()).toMatch(/^analytic-secretariat-\d{4}-\d\d-\d\d-en\.pdf$/);
    const [page] = await Promise.all([
      analyst.waitForEvent('popup'),
      entry.getByRole('link', { name: 'Open' }).click(),
    ]);
    await page.getByText('Twelve computers for the central authority').waitFor();
    // Its own sheet is let in, and nothing else.
    const face = await page.locator('h1').evaluate((one) => getComputedStyle(one).fontWeight);
    expect(face).toBe('500');
    await page.close();
    await entry.getByRole('button', { name: 'Remove' }).click();
    await analyst.getByText('No report yet').waitFor();
  });
});
