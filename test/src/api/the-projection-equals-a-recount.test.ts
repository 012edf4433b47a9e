import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEvent, figuresOf } from '../kit/apply-patch.ts';
import type { Listening } from '../kit/listen.ts';
import { aFixture, anAssessment, anOffer, aParticipant } from '../kit/makers.ts';
import { startProduct } from '../kit/product.ts';
import { everyPage, type Program, program } from '../kit/program.ts';
import { random } from '../kit/random.ts';
import { randomWrite, type Writers } from '../kit/random-write.ts';
import { recount } from '../kit/recount.ts';
import type { Matrix, Need } from '../kit/shapes.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';

const tables = [
  { rows: 'ARTICLE', columns: 'TYPE' },
  { rows: 'PARTICIPANT', columns: 'CATEGORY' },
  { rows: 'COVERAGE', columns: 'PARTICIPANT' },
  { rows: 'HORIZON', columns: 'ARTICLE' },
  { rows: 'PROVISION', columns: 'PARTICIPANT' },
];
const [articleByType] = tables as [(typeof tables)[0]];
const states = ['XAA', 'XAB', 'XAC', 'XAD'];

describe('the matrix, after writes of every kind in any order', () => {
  let world: World;
  let writers: Writers;
  const audiences: [string, Program][] = [];
  const open: [string, Program, Listening][] = [];
  beforeAll(async () => {
    const fixture = aFixture();
    world = await openWorld({
      world: {
        ...fixture,
        participants: [
          ...(fixture.participants ?? []),
          aParticipant({ code: 'XAD', name: 'Dunmark', regionalGroup: null }),
        ],
        assessments: [anAssessment()],
        offers: [anOffer()],
      },
    });
    writers = {
      states: await Promise.all(
        states.map(async (code) => ({ code, focalPoint: await world.as('FOCAL_POINT', code) })),
      ),
      donors: await Promise.all(['fund', 'agency'].map((key) => world.as('DONOR', key))),
    };
    audiences.push(
      ['everyone', world.everyone],
      ['a donor', writers.donors[0] as Program],
      ['an analyst', await world.as('ANALYST')],
      ['a State', writers.states[1]?.focalPoint as Program],
    );
    for (const [name, someone] of audiences)
      open.push([name, someone, await someone.listen('MatrixChanged', { input: articleByType })]);
    const chance = random(20261121);
    for (let n = 0; n < 60; n += 1) await randomWrite(writers, chance);
  });
  afterAll(async () => {
    for (const [, , listening] of open) listening.close();
    await world?.close();
  });

  it('has something to count', async () => {
    const analyst = audiences[2]?.[1] as Program;
    expect((await analyst.ask('Needs')).totalCount).toBeGreaterThan(10);
  });

  it.each(tables)('equals a recount of the needs, for every audience: $rows by $columns', async (input) => {
    for (const [name, someone] of audiences) {
      const needs = await everyPage<Need>((after) => someone.ask('Needs', { first: 100, after }));
      const matrix = await someone.ask('Matrix', { input });
      expect(
        matrix.cells
          .filter(({ needs: n }) => n > 0)
          .map(countsOf)
          .sort(byKey),
        name,
      ).toEqual(recount(needs, input).map(countsOf).sort(byKey));
    }
  });

  it('is what a listener holds who applied every patch', async () => {
    for (const [name, someone, listening] of open) {
      const now = await someone.ask('Matrix', { input: articleByType });
      const held = () => figuresOf(listening.events.reduce<Matrix | null>(applyEvent, null) as Matrix);
      // A version may move without a figure of this table, so that the figures tell whether all was heard.
      await until(
        `${name} to have heard it all`,
        () => isDeepStrictEqual(held(), figuresOf(now)),
        5000,
      ).catch(() => {});
      expect(held(), name).toEqual(figuresOf(now));
    }
  });

  it('is the same when it is made afresh from the database', async () => {
    const again = await startProduct(world.environment);
    try {
      for (const [name, someone] of audiences) {
        for (const input of tables) {
          const there = program(again.url, someone.headers);
          const [live, anew] = await Promise.all([
            someone.ask('Matrix', { input }),
            there.ask('Matrix', { input }),
          ]);
          expect(figuresOf(anew), name).toEqual(figuresOf(live));
          expect([anew.asOf, anew.version], `${name} reads the same version`).toEqual([
            live.asOf,
            live.version,
          ]);
        }
      }
    } finally {
      await again.stop();
    }
  });

  const countsOf = ({ row, column, needs, participants, coverage }: Matrix['cells'][number]) => ({
    key: `${row} / ${column}`,
    needs,
    participants,
    coverage,
  });
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
});
