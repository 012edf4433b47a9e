import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile, peoplesOwnTexts } from '../kit/peoples-own-texts.ts';
import { openWorld, type World } from '../kit/world.ts';
import { overWide } from './over-wide.ts';
import { placesOf, turnedAround } from './own-texts.ts';
import { open, openBrowser, visit } from './visitor.ts';

describe('what people wrote', { timeout: 120_000 }, () => {
  let world: World;
  let browser: Browser;
  let screens: readonly (readonly [role: string, whose: string | undefined, paths: readonly string[]])[];
  beforeAll(async () => {
    world = await openWorld({ world: peoplesOwnTexts() });
    browser = await openBrowser();
    screens = await screensOf(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it.each(process.env.LONG_RUN === '1' ? (['en', 'ar'] as const) : (['ar'] as const))(
    'widens no page of 360 or 320 px, runs in its own direction and turns nothing around it, in %s',
    async (language) => {
      const found: string[] = [];
      const met = new Set<string>();
      for (const [role, whose, paths] of screens) {
        const page = await visit(browser, world, await world.as(role, whose), { language, width: 360 });
        for (const path of paths) {
          await open(page, path);
          const tell = (what: string) => found.push(`${role} ${path}: ${what}`);
          for (const { written, direction } of hostile) {
            for (const placed of await placesOf(page, written)) {
              met.add(written);
              const ran = placed.direction || direction;
              if (ran !== direction || (placed.turned ?? direction) !== direction)
                tell(`“${written}” runs ${ran} and stands ${placed.turned}`);
            }
          }
          for (const text of await turnedAround(page)) tell(`“${text}” is turned`);
          for (const width of [360, 320]) {
            await page.setViewportSize({ width, height: 900 });
            const over = await page.evaluate(overWide);
            if (over) tell(`at ${width} it is ${over}`);
          }
          await page.setViewportSize({ width: 360, height: 900 });
        }
        await page.context().close();
      }
      expect(found).toEqual([]);
      expect(met.size, 'all were seen').toBe(hostile.length);
    },
  );

  it('is typed in its own direction', async () => {
    const page = await visit(browser, world, await world.as('DONOR', 'fund'));
    await open(page, '/our-offers/new');
    const title = page.getByRole('textbox', { name: 'Title' });
    const direction = () => title.evaluate((field) => getComputedStyle(field).direction);
    await title.fill('!قانون 5');
    expect(await direction()).toBe('rtl');
    await title.fill('Law 5!');
    expect(await direction()).toBe('ltr');
    await page.context().close();
  });
});

/** The screens that show what people wrote, each by the role that sees most of it. */
async function screensOf(world: World) {
  const [focalPoint, donor, analyst] = await Promise.all([
    world.as('FOCAL_POINT', 'XAA'),
    world.as('DONOR', 'fund'),
    world.as('ANALYST'),
  ]);
  const ids = async (who: typeof donor, list: string) => {
    const { data } = await who.send(`{ ${list}(first: 20) { nodes { id } } }`);
    return ((data?.[list] ?? { nodes: [] }) as { nodes: readonly { id: string }[] }).nodes.map(
      ({ id }) => id,
    );
  };
  const [offers, matches, ours, [assessment]] = await Promise.all([
    ids(donor, 'offers'),
    ids(focalPoint, 'matches'),
    ids(donor, 'matches'),
    ids(analyst, 'assessments'),
  ]);
  const cell = (tab: string) => `/matrix?row=23&tab=${tab}`;
  return [
    [
      'FOCAL_POINT',
      'XAA',
      [
        ...['/to-do', '/needs', '/offers-for-us', '/matches', '/checklist', '/account'],
        ...matches.map((id) => `/matches/${id}`),
        `/checklist/${assessment}?view=whole`,
      ],
    ],
    [
      'DONOR',
      'fund',
      [
        ...['/to-do', '/our-offers', '/offers', '/matching', '/matches', '/activities'],
        ...['needs', 'services', 'activities'].map(cell),
        ...['/matrix?rows=participant', '/matrix?rows=provider&columns=participant'],
        ...offers.slice(0, 3).map((id) => `/offers/${id}`),
        ...ours.slice(0, 1).map((id) => `/matches/${id}`),
      ],
    ],
    ['ANALYST', undefined, ['/submissions', `/submissions/${assessment}`, '/about', '/']],
  ] as const;
}
