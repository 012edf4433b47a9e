import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Match } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

const shots = process.env.SHOTS;

describe('a comparison says why each cell changed', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    const on = (provision: string) => anAnswer({ provision });
    world = await openWorld({
      world: aFixture({
        assessments: [
          anAssessment({ answers: [anAnswer(), on('15(a)'), on('16(1)')] }),
          anAssessment({ participant: 'XAB', cycle: '2025', answers: [on('55(1)')] }),
        ],
        offers: [
          anOffer({ key: 'bribery', title: 'Bribery of officials abroad', scope: { articles: ['16'] } }),
        ],
      }),
    });
    browser = await openBrowser();
    const donor = await world.as('DONOR', 'fund');
    await (await world.as('ANALYST')).does('PublishEdition', { number: 1 });
    await happened();
    page = await visit(browser, world, donor);
    page.on('request', (request) => asked.push(request.postData() ?? ''));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('to a donor: a narrowing, an agreement, a submission, an offer, each read once its cell is opened', async () => {
    await open(page, '/editions?edition=1&from=1&to=now');
    const why = page.getByRole('complementary', { name: 'What changed and why' });
    const cell = (name: RegExp) =>
      page.getByRole('grid', { name: /Both compared/ }).getByRole('gridcell', { name });
    await cell(/^15 .*Legislative drafting: 1 before, 0 after; 1 gone/).waitFor();
    await settled(page);
    const histories = () => asked.filter((body) => body.includes('MatrixChanges')).length;
    expect(histories()).toBe(0);
    for (const [named, ...said] of [
      [/^15 .*1 gone/, 'Needs no longer shown', 'Who may see it was changed'],
      [/^16 .*1 further served/, 'Help was agreed on', 'By an agreement'],
      [/^44 .*1 added/, 'Needs stated by their State', 'By a submission'],
      [/^23 .*1 further served/, 'An offer was opened', 'Drafting help on laundering'],
    ] as const) {
      await cell(named).filter({ hasText: /./ }).first().click();
      for (const part of said) await why.getByText(part).waitFor();
      if (shots)
        await page.screenshot({ path: `${shots}/why-${String(named).slice(2, 4)}.png`, fullPage: true });
    }
    expect(histories()).toBe(4);
    await why.getByRole('button', { name: 'Close' }).click();
    expect(histories()).toBe(4);
    await why.getByText('What changed and why').click();
    for (const kind of ['Needs no longer shown', 'Help was agreed on'])
      await why.getByRole('button', { name: new RegExp(kind) }).waitFor();
  });

  it('and takes the edition along as a table that names it', async () => {
    const card = page.getByRole('region', { name: 'Edition 1' });
    await card.getByRole('button', { name: 'Export' }).click();
    const coming = page.waitForEvent('download');
    await card.getByRole('button', { name: /CSV/ }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^needs-matrix-edition-1-\d{4}-\d\d-\d\d-donors\.csv$/);
    const path = join(mkdtempSync(join(tmpdir(), 'edition-')), 'table.csv');
    await file.saveAs(path);
    const lines = readFileSync(path, 'utf8').split('\r\n');
    expect(lines.find((line) => line.startsWith('15,'))).toMatch(
      /,LEGISLATIVE_DRAFTING,Legislative drafting,.*1,/,
    );
  });

  async function happened(): Promise<void> {
    const [xaa, xab, donor] = [
      await world.as('FOCAL_POINT', 'XAA'),
      await world.as('FOCAL_POINT', 'XAB'),
      await world.as('DONOR', 'fund'),
    ];
    const provider = (await donor.ask('Me'))?.roles[0]?.provider?.id;
    const opened = { instrument: 'uncac-2007', cycle: '2026' };
    const first = await xaa.does('OpenAssessment', { ...opened, participant: 'XAA' });
    await xaa.does('AnswerProvision', {
      ...{
        assessment: first.id,
        provision: '15(a)',
        expectedRevision: 1,
        visibility: 'SECRETARIAT',
      },
    });
    const { id } = await xab.does('OpenAssessment', { ...opened, participant: 'XAB' });
    const { assessment } = await xab.does('AnswerProvision', {
      ...{
        assessment: id,
        provision: '44(1)',
        expectedRevision: 0,
        compliance: 'NO',
        assistanceWanted: [aWish()],
      },
    });
    await xab.does('SubmitAssessment', {
      ...{
        assessment: id,
        expectedRevision: assessment.revision,
        declaration: true,
        consulted: ['JUDICIARY'],
      },
      visibility: 'DONORS',
    });
    await donor.does('PublishOffer', {
      ...{ provider, title: 'Drafting help on laundering', types: ['LEGISLATIVE_DRAFTING'] },
      ...{ scope: { articles: ['23'] }, languages: ['en'], mode: 'BOTH' },
    });
    const needs = (await donor.ask('Needs', { first: 10 })).nodes;
    const need = needs.find(({ provision }) => provision.reference === '16(1)')?.id;
    const [fits] = (await donor.ask('MatchesOfNeed', { need, first: 1 }))?.matches.nodes ?? [];
    let match: Match = await donor.does('ProposeMatch', { need, offer: fits?.offer.id, message: 'In May.' });
    for (const [who, to] of [
      [xaa, 'CONTACTED'],
      [donor, 'AGREED'],
      [xaa, 'AGREED'],
    ] as const)
      match = await who.does('AdvanceMatch', { match: match.id, to, expectedRevision: match.revision });
  }
});
