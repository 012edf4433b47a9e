import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import { type NewerWorker, newerWorker } from '../kit/newer-worker.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { closeOffline, holds, open, openProfile, settled, signedInAs } from './visitor.ts';

const first = '23(1)(a)(i)';
const second = '15(a)';
/** What was submitted in the last cycle. */
const ofLast = ['15(b)', '16(1)', '16(2)'];

describe('without a connection', () => {
  let world: World;
  let focal: Program;
  let assessment: string;
  let folder: string;
  let context: BrowserContext;
  let page: Page;
  let cycle = 2030;

  beforeAll(async () => {
    const answers = ofLast.map((provision) => anAnswer({ provision }));
    world = await openWorld({ world: aFixture({ assessments: [anAssessment({ answers })] }) });
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    focal = await world.as('FOCAL_POINT', 'XAA');
    cycle += 1;
    const opened = await focal.does('OpenAssessment', {
      ...{ participant: 'XAA', instrument: 'uncac-2007', cycle: String(cycle) },
    });
    assessment = opened.id;
    folder = mkdtempSync(join(tmpdir(), 'needs-matrix-profile-'));
    context = await openProfile(folder, world);
    await signedInAs(context, world, focal);
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
  });
  afterEach(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('one goes on in any provision, over a reload and a restart of the browser, and all is sent once', async () => {
    await open(page, path(first));
    await onDevice();
    await practice(page).fill('Stored before.');
    await page.getByRole('link', { name: /^Next/ }).click();
    await stored(first, 'Stored before.');
    await until('it to be on the device', async () => (await names(page, 'writing')).length === 0);
    // An answer that was not there yet takes less room.
    await until('what is stored to be on the device too', async () => (await sizeOf(page, first)) > 600);
    await until(
      'what is asked to be on the device',
      async () => (await names(page, 'answer ReadGuide')).length > 0,
    );
    await context.setOffline(true);
    await page.goto(path(first));
    await settled(page);
    await holds(practice(page), 'Stored before.');

    await practice(page).fill('Written without a line.');
    await page.getByText('Waiting on this device').first().waitFor();
    await page.getByText('No connection.').waitFor();
    await page.goto(path(second));
    await settled(page);
    await page.getByText('Definition of public official in domestic law').waitFor();
    await practice(page).fill('In another provision.');
    await page.getByText('2 answers wait on this device').waitFor();

    await page.reload();
    await settled(page);
    await holds(practice(page), 'In another provision.');

    await closeOffline(context);
    context = await openProfile(folder, world);
    await context.setOffline(true);
    page = await context.newPage();
    await page.goto(path(first));
    await settled(page);
    await holds(practice(page), 'Written without a line.');
    await practice(page).press('Control+End');
    await page.keyboard.type(' Then more.');
    await page.getByText('Waiting on this device').first().waitFor();

    await context.setOffline(false);
    await stored(first, 'Written without a line. Then more.');
    await stored(second, 'In another provision.');
    await page.getByText('No connection.').waitFor({ state: 'detached' });
    await until('nothing to wait on the device', async () => (await names(page, 'writing')).length === 0);
    expect([await revision(first), await revision(second)]).toEqual([3, 1]);
  });

  it('what did not change is confirmed without a line, and is not confirmed over a colleague', async () => {
    await open(page, path(first));
    await onDevice();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Confirm what did not change…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Confirm what did not change' });
    await dialog.getByRole('button', { name: 'Confirm all 3' }).press('Enter');
    await dialog.getByText('3 answers are confirmed here').waitFor();
    await until('it to be on the device', async () => (await names(page, 'confirming')).length === 1);

    await closeOffline(context);
    expect(await revision('15(b)'), 'nothing went out as the browser closed').toBe(0);
    const colleague = await world.as('CONTRIBUTOR', 'XAA');
    await colleague.does('AnswerProvision', {
      ...{ assessment, provision: '16(1)', expectedRevision: 0, practice: 'Of a colleague.' },
    });
    context = await openProfile(folder, world);
    await context.setOffline(true);
    page = await context.newPage();
    await page.goto(path('15(b)'));
    await settled(page);
    await page.getByText('3 answers are confirmed here').waitFor();
    await page.getByText('3 answers wait on this device').waitFor();
    await page.getByText('Confirmed here. It counts once this has reached the server').waitFor();

    await context.setOffline(false);
    await page.getByText('2 answers are confirmed.').waitFor();
    await page.getByText('1 answer was changed or confirmed by somebody else meanwhile').waitFor();
    await page.getByText('Nothing of the last cycle waits any longer').waitFor();
    await page.getByText('No connection.').waitFor({ state: 'detached' });
    expect(await names(page, 'confirming')).toEqual([]);
    expect([await revision('15(b)'), await revision('16(1)'), await revision('16(2)')]).toEqual([1, 1, 1]);
    expect((await answer('16(1)'))?.practice).toBe('Of a colleague.');
  });

  it('what waits is unreadable for the next person, and goes on when its own comes back', async () => {
    await open(page, path(first));
    await onDevice();
    await context.setOffline(true);
    await practice(page).fill('Of the first person.');
    await page.getByText('Waiting on this device').first().waitFor();
    await until('it to be on the device', async () => (await names(page, 'writing')).length === 1);
    await page.close();

    await context.clearCookies();
    await signedInAs(context, world, await world.as('CONTRIBUTOR', 'XAA'));
    await context.setOffline(false);
    page = await context.newPage();
    // Without an answer the page opens for whom it last knew, until the server says who is here.
    await page.route('**/graphql', (route) => route.abort('internetdisconnected'), { times: 2 });
    await open(page, path(first));
    await holds(practice(page), '');
    await onDevice();
    expect(await keys(page)).toHaveLength(1);

    await context.clearCookies();
    await signedInAs(context, world, focal);
    // What was not asked for a second time yet is not to be cut from here on.
    await page.unroute('**/graphql');
    await open(page, path(first));
    await stored(first, 'Of the first person.');
  });

  it('signing out leaves nothing on the device', async () => {
    await open(page, path(first));
    await onDevice();
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    await until('the device to be empty', async () => (await names(page, '')).length === 0);
    expect(await keys(page)).toEqual([]);
  });

  it('a browser that keeps nothing says so before anything is typed', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await open(page, path(first));
    await page.getByText('This browser keeps nothing on the device').waitFor();
    await practice(page).fill('Saved all the same.');
    await stored(first, 'Saved all the same.');
  });

  it('what waits goes out as a file and comes back from it', async () => {
    await open(page, path(first));
    await onDevice();
    await context.setOffline(true);
    await practice(page).fill('Carried by hand.');
    await page.getByText('Waiting on this device').first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy as a file' }).click();
    const copy = readFileSync(await (await download).path());

    await closeOffline(context);
    rmSync(folder, { recursive: true, force: true });
    context = await openProfile(folder, world);
    await signedInAs(context, world, focal);
    page = await context.newPage();
    await open(page, path(first));
    expect(await practice(page).inputValue()).toBe('');
    await page.getByLabel('Bring a copy back').setInputFiles({
      name: 'needs-matrix.json',
      mimeType: 'application/json',
      buffer: copy,
    });
    await page.getByText('1 answer came back').waitFor();
    await stored(first, 'Carried by hand.');
  });

  it('a new version says that it is there, and is taken when it is asked for', async () => {
    const front = await newerWorker(world.url);
    const here = (provision: string) => `${front.url}${path(provision)}`;
    try {
      await signedInAs(context, front, focal);
      await open(page, here(first));
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await practice(page).fill('Before the new version.');
      front.release();
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update();
      });
      await page.getByText('There is a new version of this site.').waitFor();
      const reloaded = page.waitForEvent('load');
      await page.getByRole('button', { name: 'Load it now' }).click();
      await reloaded;
      await settled(page);
      await holds(practice(page), 'Before the new version.');
      expect(await page.getByText('There is a new version of this site.').count()).toBe(0);
    } finally {
      await page.close();
      await front.close();
    }
  });

  describe('a script that is gone with a new version', () => {
    let front: NewerWorker;
    let loads = 0;
    beforeEach(async () => {
      front = await newerWorker(world.url);
      await signedInAs(context, front, focal);
      await open(page, `${front.url}${path(first)}`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      loads = 0;
      page.on('load', () => {
        loads += 1;
      });
    });
    afterEach(async () => {
      await page.close();
      await front.close();
    });
    /** By the client's own way, as a person goes. */
    const goToNeeds = () => page.getByRole('link', { name: 'My needs', exact: true }).first().click();
    const offered = () => page.getByText('There is a new version of this site.');

    it('brings the new version by itself where nothing waits, once, and again when a person asks', async () => {
      front.rebuild(/\/assets\/needs-/, true);
      await goToNeeds();
      await until('the new version to be loaded', async () => loads === 1);
      // The new version lacks it too: no circle.
      const again = page.getByRole('button', { name: 'Try again' });
      await again.waitFor();
      expect(await offered().count()).toBe(0);
      front.rebuild(/^$/);
      expect(loads).toBe(1);
      await again.click();
      await page.getByRole('heading', { level: 1, name: 'My needs, in our order' }).waitFor();
      expect(loads).toBe(2);
    });

    it('is said where words wait, and these are stored first', async () => {
      front.cut(/^\/graphql/);
      await practice(page).fill('Not stored yet.');
      await page.getByText('Waiting on this device').first().waitFor();
      front.rebuild(/\/assets\/needs-/);
      await goToNeeds();
      await offered().waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      expect(loads).toBe(0);
      front.cut(null);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await stored(first, 'Not stored yet.');
      await page.getByRole('button', { name: 'Load it now' }).click();
      await page.getByRole('heading', { level: 1, name: 'My needs, in our order' }).waitFor();
      expect(loads).toBe(1);
    });
  });

  const path = (provision: string) => `/checklist/${assessment}/${encodeURIComponent(provision)}`;
  const practice = (at: Page) => at.getByLabel('In practice');

  /** The worker has the page, and all provisions are on the device. */
  async function onDevice(): Promise<void> {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await until(
      'all provisions to be on the device',
      async () => (await names(page, 'answer ReadAnswer')).length > 100,
    );
    await until(
      'the list to be on the device',
      async () =>
        (await names(page, 'answer OpenChecklist')).length > 0 &&
        (await names(page, 'answer Shell')).length > 0,
    );
  }

  const names = (at: Page, beginning: string) =>
    at.evaluate(
      (start) =>
        new Promise<string[]>((resolve, reject) => {
          const asked = indexedDB.open('needs-matrix');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const all = asked.result.transaction('records').objectStore('records').getAllKeys();
            all.onsuccess = () => {
              asked.result.close();
              resolve(
                all.result.map((key) => (key as string[])[1] ?? '').filter((name) => name.startsWith(start)),
              );
            };
          };
        }),
      beginning,
    );
  const keys = (at: Page) =>
    at.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const asked = indexedDB.open('needs-matrix');
          asked.onsuccess = () => {
            const all = asked.result.transaction('keys').objectStore('keys').getAllKeys();
            all.onsuccess = () => {
              asked.result.close();
              resolve(all.result.map(String));
            };
          };
        }),
    );

  /** How much is kept of what was read of a provision, in bytes. */
  const sizeOf = (at: Page, provision: string) =>
    at.evaluate(
      (reference) =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('needs-matrix');
          asked.onsuccess = () => {
            const all = asked.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => {
              asked.result.close();
              const records = all.result as { readonly name: string; readonly sealed: ArrayBuffer }[];
              const found = records.find(
                ({ name }) => name.startsWith('answer ReadAnswer') && name.includes(`"${reference}"`),
              );
              resolve(found?.sealed.byteLength ?? 0);
            };
          };
        }),
      provision,
    );

  const stored = (provision: string, text: string) =>
    until(`“${text}” to be stored`, async () => (await answer(provision))?.practice === text);
  const revision = async (provision: string) => (await answer(provision))?.revision;
  async function answer(provision: string) {
    const { data } = await focal.send(
      'query ($of: ID!, $at: String!) { answer(assessment: $of, provision: $at) { revision practice } }',
      { of: assessment, at: provision },
    );
    return (
      data as { readonly answer: { readonly revision: number; readonly practice: string | null } | null }
    ).answer;
  }
});
