import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { repository } from '../kit/repository.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { choose, type Looks, open, openBrowser, settled, visit } from './visitor.ts';

/** Where pictures go, for whoever wants to look. */
const shots = process.env.SHOTS;
const example = (name: string) => join(repository, 'seed', 'examples', `smuggling-${name}.json`);

describe('a new version of a checklist', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let administrator: Program;
  let id: string;
  /** A window whose line is cut while version 1 is open in it. */
  let away: Page;

  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    browser = await openBrowser();
    [focal, administrator] = await Promise.all([world.as('FOCAL_POINT', 'XAA'), world.as('ADMINISTRATOR')]);
    const loaded = await fetch(`${world.url}/instruments/import?load=yes`, {
      method: 'POST',
      headers: { ...administrator.headers, 'content-type': 'application/json' },
      body: readFileSync(example('first')),
    });
    expect(loaded.status).toBe(200);
    id = (
      await focal.does('OpenAssessment', {
        ...{ participant: 'XAA', instrument: 'smuggling-first', cycle: '2027' },
      })
    ).id;
    const says = (provision: string, content: object) =>
      focal.does('AnswerProvision', { assessment: id, provision, expectedRevision: 0, ...content });
    await says('smuggling:1(1)', {
      ...{ compliance: 'IN_PART', law: 'The customs act of 1990.', practice: 'Fines are rare.' },
      replies: [{ question: 'how-punished', value: 'FINE' }],
    });
    await says('smuggling:2(1)', { compliance: 'NO', practice: 'No record is kept.' });
    await says('smuggling:3(1)', { compliance: 'YES', practice: 'A joint post was opened in May.' });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const shoot = async (page: Page, name: string) => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  };

  const pathOf = (provision: string) => `/checklist/${id}/${encodeURIComponent(provision)}`;
  const practice = (page: Page) => page.getByLabel('In practice');

  it('goes on being written where the line is cut', async () => {
    away = await visit(browser, world, focal);
    await bringAxe(away);
    await away.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation SyncAnswer') ? route.abort() : route.fallback(),
    );
    const waiting = [
      ['smuggling:1(1)', 'Fines are very rare.'],
      ['smuggling:2(1)', 'Records are lost.'],
      ['smuggling:3(1)', 'A joint post was opened in June.'],
    ] as const;
    for (const [at, [provision, words]] of waiting.entries()) {
      await open(away, pathOf(provision));
      await practice(away).fill(words);
      await away.getByText('Waiting on this device').first().waitFor();
      if (at > 0) await away.getByText(`${at + 1} answers wait on this device`).waitFor();
    }
  });

  it('shows the administrator what becomes of the answers before it is loaded', async () => {
    const page = await visit(browser, world, administrator);
    await open(page, '/instruments');
    await page.locator('input[type=file]').last().setInputFiles(example('second'));
    const preview = page.getByRole('region', { name: 'What becomes of the answers to version 1' });
    await preview.getByText('Joint work at borders is asked in the checklist on cooperation.').waitFor();
    await preview.getByText('Drafts that will be carried: 1.').waitFor();
    await shoot(page, 'preview-1440');
    if (shots) {
      await page.setViewportSize({ width: 390, height: 844 });
      await shoot(page, 'preview-390');
    }
    await page.getByRole('button', { name: 'Load it' }).press('Enter');
    await page.getByRole('row', { name: 'second version (invented)' }).getByText('Version 2').waitFor();
  });

  it('tells a State in its checklist what became of its answers, and keeps the parked one to be read', async () => {
    const page = await visit(browser, world, focal);
    await bringAxe(page);
    const at = `/checklist/${id}/${encodeURIComponent('smuggling:2(2)')}`;
    await until('the draft to be carried', async () => {
      const { data } = await focal.send('query ($id: ID!) { assessment(id: $id) { carriedCount } }', { id });
      return (data as { assessment: { carriedCount: number } }).assessment.carriedCount > 0;
    });
    await open(page, at);
    await page.getByText('This answer was moved here from 2(1) Smuggling.').waitFor();
    await page.getByText('Answers parked: 1.').waitFor();
    await shoot(page, 'checklist-1440');
    await page.getByRole('link', { name: 'See what became of each' }).press('Enter');
    await page.getByRole('heading', { name: 'What became of your answers, cycle 2027' }).waitFor();
    await settled(page);
    const parked = page.getByRole('article', { name: '3(1) Smuggling' });
    await parked.getByText('A joint post was opened in May.').waitFor();
    await parked.getByText('Joint work at borders is asked in the checklist on cooperation.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'carried-1440');
    await page.getByRole('link', { name: '1(2)', exact: false }).first().press('Enter');
    await settled(page);
    expect(decodeURIComponent(page.url())).toContain('smuggling:1(2)');
    await choose(page.getByRole('radio', { name: 'Something else' }));
    const reply = page.getByRole('textbox', { name: /^Which punishment is it/ });
    await reply.fill('La confiscation du véhicule et la fermeture du commerce pendant un an.');
    await expect.poll(() => reply.getAttribute('lang')).toBe('fr');
    await until('the reply to say its language', async () => {
      const { data } = await focal.send(
        'query ($id: ID!) { answer(assessment: $id, provision: "smuggling:1(2)") { replies { question language } } }',
        { id },
      );
      const { replies } = (data as { answer: { replies: readonly any[] } }).answer;
      return replies.some(({ question, language }) => question === 'other-punishment' && language === 'fr');
    });
    await page.context().close();
  });

  it('takes what waited to where it is asked now, says so, and asks where two wrote the same', async () => {
    const said = async (provision: string) => {
      const { data } = await focal.send(
        'query ($id: ID!, $provision: String!) { answer(assessment: $id, provision: $provision) { revision practice } }',
        { id, provision },
      );
      return (data as { answer: { revision: number; practice: string } }).answer;
    };
    const { revision } = await said('smuggling:2(2)');
    const colleague = await world.as('CONTRIBUTOR', 'XAA');
    await colleague.does('AnswerProvision', {
      ...{ assessment: id, provision: 'smuggling:2(2)', expectedRevision: revision },
      practice: 'Records are kept at the border.',
    });
    await away.unroute('**/graphql');
    await away.evaluate(() => window.dispatchEvent(new Event('online')));
    const told = away.getByRole('status').filter({ hasText: 'was for the version before this one' });
    await told
      .getByText('What you wrote at 1(1) SMUGGLING was for the version before this one. It is saved')
      .waitFor();
    await told.getByRole('link', { name: '1(2) SMUGGLING' }).waitFor();
    await told.getByText('What you wrote at 3(1) SMUGGLING was').getByRole('link').waitFor();
    expect((await said('smuggling:1(2)')).practice).toBe('Fines are very rare.');
    const left = away.getByRole('region', { name: '2(1) SMUGGLING' });
    await left.getByText('Two people changed this.', { exact: false }).waitFor();
    expect(await axeFindings(away)).toEqual([]);
    await shoot(away, 'taken-over-1440');
    await left.getByRole('button', { name: 'Keep mine' }).click();
    await left.waitFor({ state: 'detached' });
    await told.getByText('What you wrote at 2(1) SMUGGLING was').getByRole('link').waitFor();
    expect((await said('smuggling:2(2)')).practice).toBe('Records are lost.');
    await away.context().close();
  });

  it.runIf(shots)('is seen in other looks', async () => {
    const looks: readonly (readonly [string, Looks])[] = [
      ['390', { width: 390, height: 844 }],
      ['dark', { theme: 'dark' }],
      ['dark-390', { theme: 'dark', width: 390, height: 844 }],
      ['ar', { language: 'ar' }],
      ['ar-390', { language: 'ar', width: 390, height: 844 }],
      ['ru-390', { language: 'ru', width: 390, height: 844 }],
    ];
    for (const [name, look] of looks) {
      const page = await visit(browser, world, focal, look);
      await open(page, `/checklist/${id}?view=versions`);
      await shoot(page, `carried-${name}`);
      await open(page, `/checklist/${id}/${encodeURIComponent('smuggling:1(2)')}`);
      await shoot(page, `checklist-${name}`);
      await page.context().close();
    }
  });
});
