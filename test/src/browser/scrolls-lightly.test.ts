import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateCode, stateName } from '@needs-matrix/seed/worlds/names';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, aParticipant, aWish } from '../kit/makers.ts';
import { repository } from '../kit/repository.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

const mostMs = 50;

describe('a large matrix scrolls without a long task', () => {
  let world: World;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const checklist = join(repository, 'seed/src/reference/instruments/uncac-full.json');
    const { provisions, assistanceTypes } = JSON.parse(readFileSync(checklist, 'utf8')) as {
      readonly provisions: readonly string[];
      readonly assistanceTypes: readonly { readonly code: string }[];
    };
    const all = assistanceTypes.map(({ code }) => ({
      ...aWish({ type: code }),
      ...(code === 'OTHER' && { category: 'ADVISORY' as const }),
    }));
    const states = Array.from({ length: 198 }, (_, n) => ({ code: stateCode(n), name: stateName(n) }));
    world = await openWorld({
      world: aFixture({
        participants: states.map((one) => aParticipant(one)),
        assessments: states.map(({ code }, n) =>
          anAssessment({
            ...{ participant: code, instrument: 'uncac-full' },
            // The first asks for every kind of help on every provision, the others for one or two on one.
            answers: (n === 0 ? provisions : [provisions[n] as string]).map((provision) =>
              anAnswer({ provision, assistanceWanted: n === 0 ? all : all.slice(n % 11, (n % 11) + 2) }),
            ),
          }),
        ),
      }),
    });
    browser = await openBrowser();
    page = await visit(browser, world, await world.as('DONOR', 'fund'));
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it.each([
    ['219 provisions × 12 kinds of help', '/matrix?rows=provision&instrument=uncac-full', 219, 12],
    ['198 States × 12 kinds of help', '/matrix?rows=participant&instrument=uncac-full', 198, 12],
  ])('%s', async (_name, path, rows, columns) => {
    await open(page, path);
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await settled(page);
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(rows);
    expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(columns);
    // A machine that is busy with others makes a task long now and then; one that is always long is ours.
    const passes: number[] = [];
    do passes.push(await longestTask(scroll));
    while (passes.length < 3 && Math.min(...passes) > mostMs);
    expect(Math.min(...passes), passes.join(', ')).toBeLessThanOrEqual(mostMs);
  });

  it('which is measured: a task that is too long is seen', async () => {
    const busy = () =>
      page.evaluate(
        () =>
          new Promise<void>((done) =>
            setTimeout(() => {
              // By the clock on the wall, of which a busy machine gives the thread a part.
              for (const until = performance.now() + 1_000; performance.now() < until; );
              done();
            }),
          ),
      );
    expect(await longestTask(busy)).toBeGreaterThan(mostMs);
  });

  /** From the first row to the last and back, by the wheel. */
  async function scroll(): Promise<void> {
    const box = await page.getByRole('grid').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 500, 500);
    const first = page.locator('[role="grid"] tbody tr[aria-rowindex]').first();
    const second = '2';
    for (const [way, there] of [
      [400, false],
      [-400, true],
    ] as const) {
      for (let step = 0; step < 12; step++) await page.mouse.wheel(0, way);
      await expect.poll(async () => (await first.getAttribute('aria-rowindex')) === second).toBe(there);
    }
  }

  /**
   * Milliseconds of the longest task while this was done, in the time of its own thread: on a machine that is busy with others a task waits, and is no
   * longer for it.
   */
  async function longestTask(work: () => Promise<void>): Promise<number> {
    await browser.startTracing(page, {
      categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    });
    await work();
    await page.waitForTimeout(200);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly Traced[];
    };
    const main = new Set(
      traceEvents.flatMap(({ name, pid, tid, args }) =>
        name === 'thread_name' && args?.name === 'CrRendererMain' ? `${pid} ${tid}` : [],
      ),
    );
    const tasks = traceEvents.filter(
      ({ name, pid, tid, tdur }) =>
        name.endsWith('RunTask') && tdur !== undefined && main.has(`${pid} ${tid}`),
    );
    expect(tasks.length).toBeGreaterThan(0);
    return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1_000));
  }
});

/** An event as Chromium writes it: what a thread did, and how long by its own clock, in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
