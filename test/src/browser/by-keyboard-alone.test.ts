import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromDataAsync } from 'xlsx-populate';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import { rowsOfOds } from '../kit/office.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { counts, focused, open, openBrowser, settled, tabTo, visit } from './visitor.ts';

describe('by keyboard alone', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    const answers = ['15(a)', '23(1)(a)(i)', '25(a)'].map((provision) =>
      anAnswer({ provision, assistanceWanted: [aWish(), aWish({ type: 'CAPACITY_BUILDING' })] }),
    );
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ answers })], offers: [anOffer()] }),
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  describe('the matrix', () => {
    let page: Page;
    const label = async () => (await focused(page).getAttribute('aria-label')) ?? '';
    beforeAll(async () => {
      page = await visit(browser, world, await world.as('DONOR', 'fund'));
      await open(page, '/matrix');
    });

    it('is one stop of the Tab key', async () => {
      await counts(page.locator('[role="grid"] [tabindex="0"]'), 1);
      await tabTo(page, page.locator('[role="grid"] [tabindex="0"]'));
      expect(await focused(page).getAttribute('role')).toBe('gridcell');
      await page.keyboard.press('Tab');
      expect(await focused(page).evaluateAll((all) => all.some((one) => one.closest('[role="grid"]')))).toBe(
        false,
      );
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page).getAttribute('role')).toBe('gridcell');
    });

    it('is walked by the arrows, Home and End', async () => {
      await page.keyboard.press('Control+Home');
      const first = await label();
      await page.keyboard.press('ArrowDown');
      await expect.poll(label).not.toBe(first);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(label).toBe(first);
      await page.keyboard.press('ArrowUp');
      expect(await label(), 'it stops at its edge').toBe(first);
      await page.keyboard.press('Control+End');
      await expect.poll(label).toMatch(/6 needs of 1 State/);
    });

    it('opens a cell with Enter, and Esc comes back to the cell', async () => {
      await page.keyboard.press('Control+Home');
      const cell = await label();
      await page.keyboard.press('Enter');
      const panel = page
        .getByRole('complementary')
        .filter({ has: page.getByRole('tab', { name: /^Needs/ }) });
      await panel.waitFor();
      await counts(page.locator('aside :focus, aside:focus'), 1);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await expect.poll(label).toBe(cell);
    });
  });

  it('an analyst finds what nobody serves and exports it', async () => {
    const analyst = await world.as('ANALYST');
    const page = await visit(browser, world, analyst);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/matrix?coverage=UNMET');
    await page.getByRole('gridcell', { name: /^Article 23, Capacity building/ }).waitFor();
    const { data } = await analyst.send(
      'query ($input: MatrixInput!) { matrix(input: $input) { totals { row column needs } } }',
      {
        input: {
          ...{ rows: 'ARTICLE', columns: 'TYPE', instrument: 'uncac-2007' },
          filter: { coverage: ['UNMET'] },
        },
      },
    );
    const { totals } = (data as { matrix: { totals: { row: unknown; column: unknown; needs: number }[] } })
      .matrix;
    const unmet = totals.find(({ row, column }) => row === null && column === null)?.needs;
    expect(unmet).toBeGreaterThan(0);

    await tabTo(page, page.getByRole('button', { name: 'Export' }));
    await page.keyboard.press('Enter');
    const take = async (name: string) => {
      await tabTo(page, page.getByRole('button', { name }));
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      await page.getByText(`${download.suggestedFilename()} is saved`).waitFor();
      return readFile(await download.path());
    };
    await tabTo(page, page.getByRole('button', { name: 'Copy as a table' }));
    await page.keyboard.press('Enter');
    await page.getByText('Copied: paste it').waitFor();
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(pasted.split(/\r?\n/).find((line) => line.startsWith('All articles'))).toContain(`\t${unmet}`);

    const book = await fromDataAsync(await take('Workbook (XLSX)'));
    expect(book.sheets().map((sheet) => sheet.name())).toEqual(['Matrix', 'All figures', 'About']);
    const shown = book.sheet('Matrix').usedRange()?.value() ?? [];
    const inXlsx = shown.find(([head]) => head === 'All articles') ?? [];
    expect(inXlsx).toContain(unmet);

    const inOds = rowsOfOds(await take('Workbook (ODS)'));
    expect(inOds.find(([head]) => head === 'All articles')).toEqual(inXlsx.map(String));

    const csv = (await take('CSV, all figures, with HXL tags')).toString('utf8');
    for (const said of [
      'Seen as,Secretariat',
      'Filters,Unmet',
      'Boundary,"Checklist of 2007',
      'How to cite it,',
    ])
      expect(csv).toContain(said);
    expect(csv).toMatch(/^23,Article 23[^\r\n]*,CAPACITY_BUILDING,[^\r\n]*,15113,1,1,1,/m);
    expect(csv).toMatch(new RegExp(`^,All articles,,All types,,${unmet},`, 'm'));

    expect((await take('Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG');
    expect((await take('Drawing (SVG)')).toString('utf8')).toContain(
      '<title>Needs and services matrix</title>',
    );
    await page.keyboard.press('Escape');
    expect(await focused(page).innerText()).toBe('Export');
    await page.context().close();
  });

  it('skips to the content, and the focus follows the route to its heading', async () => {
    const page = await visit(browser, world, world.everyone);
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await focused(page).getAttribute('href')).toMatch(/^#/);
    await page.keyboard.press('Enter');
    await counts(page.locator('main :focus, main:focus'), 1);
    await pressKey(page, page.getByRole('link', { name: 'Offers', exact: true }).first());
    await page.getByRole('heading', { level: 1, name: 'Offers' }).waitFor();
    await settled(page);
    await counts(page.locator('h1:focus'), 1);
    await page.context().close();
  });

  it('what comes late above the keyboard does not push it behind the foot; whoever scrolls away is left alone', async () => {
    const page = await visit(browser, world, await world.as('FOCAL_POINT', 'XAA'), {
      width: 390,
      height: 600,
    });
    await open(page, '/needs');
    const last = page.locator('main').locator('a[href], button').filter({ visible: true }).last();
    await last.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const comesLate = (height: number) =>
      page.evaluate((tall) => {
        const late = document.createElement('p');
        late.style.blockSize = `${tall}px`;
        document.activeElement?.before(late);
      }, height);
    const inSight = () =>
      page.evaluate(() => {
        const here = document.activeElement as Element;
        const { left, right, top, bottom } = here.getBoundingClientRect();
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return above !== null && here.contains(above);
      });
    expect(await inSight()).toBe(true);
    await comesLate(300);
    await expect.poll(inSight).toBe(true);
    await page.mouse.move(195, 300);
    await page.mouse.wheel(0, -2000);
    await expect.poll(inSight).toBe(false);
    await comesLate(10);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await inSight()).toBe(false);
    await page.context().close();
  });

  it('a donor tries what an offer would do, shares it with another donor, and does it', async () => {
    const page = await visit(browser, world, await world.as('DONOR', 'fund'));
    await open(page, '/what-if');
    // An amount alone says where it would go.
    await page.getByLabel('Amount in US dollars').fill('500000');
    await page.getByText(/nobody has agreed to, for/).waitFor();
    await page.getByLabel('Amount in US dollars').fill('');
    await page.getByRole('button', { name: 'Add an offer' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: /^Title/ }).fill('Courses for the coast guard');
    await form.getByRole('button', { name: 'On-site expert' }).click();
    await form.getByRole('button', { name: 'Show what would change' }).click();
    await form.getByRole('alert').first().waitFor();
    await form.getByRole('checkbox', { name: /whole Convention/ }).check();
    await form.getByRole('button', { name: 'Show what would change' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText(/Nothing becomes covered/).waitFor();
    await page.getByRole('button', { name: 'Change “Courses for the coast guard”' }).click();
    await form.getByRole('button', { name: 'Capacity building' }).click();
    await form.getByRole('button', { name: 'Show what would change' }).click();
    await page.getByText('needs become covered, of 1 State').waitFor();
    await page
      .getByRole('row', { name: /Capacity building.*\+1/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Keep and share' }).click();
    const keeping = page.getByRole('dialog');
    await keeping.getByRole('textbox', { name: /^Name/ }).fill('Courses next year');
    await keeping.getByText('Whoever sees what donors see').click();
    await keeping.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Courses next year' }).waitFor();
    const link = new URL(page.url()).pathname;

    const other = await visit(browser, world, await world.as('DONOR', 'agency'));
    await open(other, link);
    await other.getByText('needs become covered, of 1 State').waitFor();
    await counts(other.getByRole('button', { name: 'Change the offer' }), 0);
    await other.context().close();
    const anybody = await visit(browser, world, world.everyone);
    await open(anybody, link);
    await counts(anybody.getByText('Courses next year'), 0);
    await anybody.context().close();

    await page.getByRole('button', { name: 'Change the offer', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Do it now' }).click();
    await page.getByText('This was done.').waitFor();
    await open(page, '/our-offers');
    await page.getByRole('main').getByText('Courses for the coast guard').first().waitFor();
    await page.context().close();
  });

  it('a donor publishes an offer and contacts the State whose need it fits', async () => {
    const page = await visit(browser, world, await world.as('DONOR', 'agency'));
    await open(page, '/our-offers/new');
    await tabTo(page, page.getByRole('textbox', { name: /^Title/ }));
    await page.keyboard.type('Training for the prosecution service');
    await pressKey(page, page.getByRole('button', { name: 'Capacity building' }), 'Space');
    await pressKey(page, page.getByRole('checkbox', { name: /whole Convention/ }), 'Space');
    await pressKey(page, page.getByRole('button', { name: 'Publish the offer' }));
    await page.getByRole('heading', { name: 'Training for the prosecution service' }).waitFor();
    await open(page, '/matching');
    await pressKey(page, page.getByRole('button', { name: 'Contact Alborea' }).first());
    const dialog = page.getByRole('dialog');
    await pressKey(page, dialog.getByRole('button', { name: 'Propose it' }));
    await dialog.waitFor({ state: 'hidden' });
    await open(page, '/matches');
    await page.getByRole('main').getByText('Training for the prosecution service').first().waitFor();
    await page.context().close();
  });

  it('orders the needs', async () => {
    const program = await world.as('FOCAL_POINT', 'XAA');
    const page = await visit(browser, world, program);
    await open(page, '/needs');
    const before = (await program.ask('NeedOrder', { participant: 'XAA' }))?.needs.map(({ id }) => id);
    await pressKey(page, page.getByRole('button', { name: /, 1$/ }), 'Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await until('the order to be saved', async () => {
      const after = (await program.ask('NeedOrder', { participant: 'XAA' }))?.needs.map(({ id }) => id);
      return after?.join() !== before?.join() && after?.[1] === before?.[0];
    });
    const titles = page.locator('[data-need] button[aria-expanded]');
    for (const at of [0, 2]) {
      await titles.nth(at).focus();
      await page.keyboard.press('Enter');
      await until(
        'the panel of the need',
        async () => (await titles.nth(at).getAttribute('aria-expanded')) === 'true',
      );
      // One plan, of the need that is open.
      await counts(page.getByRole('group', { name: 'Wanted by' }), 1);
    }
    // The same back again, by a number.
    const second = page.getByRole('textbox', { name: /: place, from 1 to/ }).nth(1);
    await tabTo(page, second);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await until('the number to be saved', async () => {
      const after = (await program.ask('NeedOrder', { participant: 'XAA' }))?.needs.map(({ id }) => id);
      return after?.join() === before?.join();
    });
    await counts(page.locator('[data-need]:first-child [data-place]:focus'), 1);
    // And by a pointer, which takes the third to the first place.
    const third = page.locator('[data-need]').nth(2);
    const [from, to] = await Promise.all([
      third.getByRole('button', { name: /, 3$/ }).boundingBox(),
      page.locator('[data-need]').first().boundingBox(),
    ]);
    if (!from || !to) throw new Error('The rows are not drawn.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await until('the dragged need to be saved', async () => {
      const after = (await program.ask('NeedOrder', { participant: 'XAA' }))?.needs.map(({ id }) => id);
      return after?.[0] === before?.[2] && after?.[1] === before?.[0];
    });
    await page.context().close();
  });

  it('walks what waits for what, and puts the needs of one article first', async () => {
    const program = await world.as('FOCAL_POINT', 'XAA');
    const page = await visit(browser, world, program);
    await open(page, '/prerequisites');
    const graph = page.getByRole('region', { name: 'Articles and what they build on' });
    await graph.getByRole('button', { name: /^Article 25 / }).waitFor();
    expect(await graph.locator('[tabindex="0"]').count(), 'it is one stop of the Tab key').toBe(1);
    await tabTo(page, graph.locator('[tabindex="0"]'));
    expect(await focused(page).getAttribute('aria-label')).toMatch(
      /^Article 15 .*No, 2 needs, 2 needs wait for it$/,
    );
    // On to what builds on it, as far as 25.
    for (let steps = 0; steps < 5; steps += 1) {
      if ((await focused(page).getAttribute('data-article')) === '25') break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Article 25/ }).waitFor();
    await page.getByText('Before it come 15, 23.').waitFor();
    expect(await focused(page).getAttribute('data-article')).toBe('25');
    const path = page.getByRole('region', { name: 'Critical path' }).getByRole('button');
    const row = await path.evaluateAll((all) => all.map((one) => one.querySelector('bdi')?.textContent));
    expect(row).toEqual(['15', '25']);
    await pressKey(page, page.getByRole('button', { name: 'Put it first' }));
    await page.getByText('Your needs of article 25 are first in your order now.').waitFor();
    const order = await program.ask('NeedOrder', { participant: 'XAA' });
    const first = await program.send('query ($id: ID!) { need(id: $id) { provision { reference } } }', {
      id: order?.needs[0]?.id,
    });
    expect(first.data).toEqual({ need: { provision: { reference: '25(a)' } } });
    await pressKey(page, page.getByRole('button', { name: 'List', exact: true }));
    await page.getByRole('row', { name: /^25 Obstruction/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('list');
    await page.context().close();
  });

  async function pressKey(page: Page, there: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await tabTo(page, there);
    await page.keyboard.press(key);
  }
});
