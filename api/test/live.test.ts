import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Need } from '../src/domain/assessment/need.ts';
import type { Cell, MatrixFigures } from '../src/domain/assistance/matrix/figures.ts';
import { applyPatch } from '../src/domain/assistance/matrix/patch.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { NeedId, ParticipantCode } from '../src/domain/base/ids.ts';
import { indicators } from '../src/services/assistance/matrix/indicators.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import { matrixCell } from '../src/services/assistance/matrix/matrix-cell.ts';
import { type MatrixEvent, matrixChanged } from '../src/services/assistance/matrix/matrix-changed.ts';
import { silentGaps } from '../src/services/assistance/matrix/silent-gaps.ts';
import { needChanged } from '../src/services/assistance/need/need-changed.ts';
import { publishOffers } from '../src/services/assistance/offer/publish-offers.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  clock,
  openAssistanceWorld,
  propose,
  reportGaps,
  step,
} from './assistance-world.ts';
import { openTestStore } from './open-test-store.ts';

const table = { rows: 'ARTICLE', columns: 'TYPE' } as const;

describe('the live matrix', () => {
  let world: AssistanceWorld;
  let needs: readonly NeedId[];
  let offer: Offer;
  const abort = new AbortController();

  beforeAll(async () => {
    world = await openAssistanceWorld();
    needs = await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)' },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ]);
    offer = await anOffer(world.donor, world.fund);
  }, 60_000);
  afterAll(async () => {
    abort.abort();
    await Promise.all(collecting);
    await world?.close();
  });

  it('gives the table first, then patches that add up to it as it is', async () => {
    const listening = listen(world.donor, abort.signal);
    expect((await listening.next()).event).toBe('Matrix');
    const match = await agreeOn(world, needs[0] as NeedId, offer);
    await until(() => listening.held()?.cells.some(({ coverage }) => coverage.agreed === 1));
    await step(world.donor, match, 'DELIVERING');
    await until(() => listening.held()?.cells.some(({ coverage }) => coverage.underWay === 1));
    expect(sorted(listening.held() as MatrixFigures)).toEqual(sorted(await matrix(world.donor, table)));
    expect(listening.events().every(({ event }, at) => event === (at === 0 ? 'Matrix' : 'MatrixPatch'))).toBe(
      true,
    );
    for (const event of listening.events().slice(1))
      expect(event.cells.map(({ row, column }) => [row, column])).toEqual([['15', 'LEGAL_ADVICE']]);
  });

  it('comes whole again when a head comes or goes', async () => {
    const listening = listen(world.donor, abort.signal);
    await listening.next();
    await publishOffers(world.donor, [
      { provider: world.fund, title: 'Course', types: ['CAPACITY_BUILDING'], scope: { articles: ['23'] } },
    ]);
    const event = await listening.next();
    expect(event.event).toBe('Matrix');
    expect(event.event === 'Matrix' && event.columns).toContain('CAPACITY_BUILDING');
  });

  it('says nothing about what this audience may not see, and its version stays', async () => {
    const donors = listen(world.donor, abort.signal);
    const secretariat = listen(world.analyst, abort.signal);
    await Promise.all([donors.next(), secretariat.next()]);
    const before = await matrix(world.donor, table);
    await reportGaps(world, 'XAB', [{ provision: '23(1)', visibility: 'SECRETARIAT' }]);
    expect((await secretariat.next()).event).toMatch(/^Matrix/);
    const after = await matrix(world.donor, table);
    expect(after).toEqual(before);
    await pause(100);
    expect(donors.events()).toHaveLength(1);
  });

  it('is at the same version after a start, for each as before', async () => {
    const said = (live: AssistanceWorld['store']['live']) =>
      [world.everyone, world.donor, world.analyst, world.focalPoint].map((one) =>
        live.version(audience(one)),
      );
    await reportGaps(world, 'XAB', [{ provision: '23(1)', visibility: 'SECRETARIAT' }], '2027');
    const before = said(world.store.live);
    expect(new Set(before.map(({ version }) => version)).size).toBeGreaterThan(1);
    await pause(500);
    const again = await openTestStore({ database: world.database, clock: () => clock });
    try {
      expect(said(again.store.live)).toEqual(before);
    } finally {
      await again.close();
    }
  });

  it('tells of a need only to those who may see it', async () => {
    const [hidden] = needs.slice(-1) as [NeedId];
    const donors = collect(needChanged(world.donor, 'XAA', abort.signal));
    const own = collect(needChanged(world.focalPoint, null, abort.signal));
    const other = collect(needChanged(world.donor, 'XAB', abort.signal));
    const untilProposed = new AbortController();
    const stranger = collect(needChanged(world.otherDonor, 'XAA', untilProposed.signal));
    await pause(50);
    await propose(world.donor, needs[1] as NeedId, offer);
    await until(() => donors.some(({ id }) => id === needs[1]) && own.some(({ id }) => id === needs[1]));
    untilProposed.abort();
    await reportGaps(
      world,
      'XAA',
      [
        { provision: '16(1)', visibility: 'SECRETARIAT', types: ['LEGAL_ADVICE', 'CAPACITY_BUILDING'] },
        { provision: '15(a)' },
        { provision: '15(b)' },
      ],
      '2027',
    );
    await until(() => own.some(({ id }) => id.endsWith('CAPACITY_BUILDING')));
    expect(donors.some(({ id }) => id === hidden || id.endsWith('CAPACITY_BUILDING'))).toBe(false);
    expect(other).toEqual([]);
    expect(stranger).toEqual([]);
  });

  it('ends when nobody listens', async () => {
    const gone = new AbortController();
    const events = await matrixChanged(world.donor, table, gone.signal);
    await events.next();
    const waiting = events.next();
    gone.abort();
    expect(await waiting).toMatchObject({ done: true });
  });

  it('has no past', async () => {
    await expect(matrixChanged(world.donor, { ...table, asOf: clock }, abort.signal)).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'asOf'],
    });
  });
});

describe('a question to the matrix', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
    await reportGaps(world, 'XAA', [
      { provision: '15(a)', visibility: 'PUBLIC' },
      { provision: '23(1)', types: [], visibility: 'DONORS' },
    ]);
  }, 60_000);
  afterAll(() => world?.close());

  it('is refused at the place of the first code that does not exist', async () => {
    const refused = (filter: object) => matrix(world.everyone, { ...table, filter });
    await expect(refused({ articles: ['99'] })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'filter', 'articles', '0'],
    });
    await expect(refused({ participants: ['XAA', 'ZZZ'] })).rejects.toMatchObject({
      inputPath: ['input', 'filter', 'participants', '1'],
    });
    await expect(matrix(world.everyone, { ...table, instrument: 'none' })).rejects.toMatchObject({
      inputPath: ['input', 'instrument'],
    });
    await expect(matrixCell(world.everyone, table, '99', null)).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['row'] },
    });
    await expect(matrixCell(world.everyone, { ...table, asOf: clock }, null, null)).rejects.toMatchObject({
      code: 'INVALID',
    });
  });

  it('may be about the past, under today’s visibility, and not about the future', async () => {
    await expect(
      matrix(world.everyone, { ...table, asOf: '2099-01-01T00:00:00.000Z' }),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['input', 'asOf'] });
    const past = await matrix(world.everyone, { ...table, asOf: '2026-11-20T00:00:00.000Z' });
    expect(past).toMatchObject({ asOf: '2026-11-20T00:00:00.000Z', cells: [], audience: 'PUBLIC' });
  });

  it('is answered for its audience alone', async () => {
    expect(
      (await matrix(world.everyone, table)).totals.find(({ row, column }) => row === null && column === null),
    ).toMatchObject({ needs: 1, silentGaps: 0 });
    expect(
      (await matrix(world.donor, table)).totals.find(({ row, column }) => row === null && column === null),
    ).toMatchObject({ needs: 1, silentGaps: 1 });
    expect(await silentGaps(world.donor, null, 'uncac-full')).toMatchObject({
      gapAnswers: 2,
      states: [{ participant: 'XAA' as ParticipantCode, provisions: ['23(1)'] }],
    });
    expect((await silentGaps(world.everyone, null, null)).states).toEqual([]);
  });

  it('has shares with their boundaries', async () => {
    const shares = await indicators(world.donor, { instrument: 'uncac-full', cycle: null, filter: null });
    expect(shares.find(({ code }) => code === 'NEEDS_STATED_PER_GAP')).toMatchObject({
      numerator: 1,
      denominator: 2,
      percent: 50,
    });
    expect(shares.find(({ code }) => code === 'RESPONSE_RATE')).toMatchObject({
      numerator: 1,
      denominator: 2,
      percent: 50,
    });
    await expect(indicators(world.donor, { instrument: 'none' })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'instrument'],
    });
  });

  it('sees all of its own State', () => {
    expect(
      world.store.live.projection.cell(
        { ...table, filter: {}, instrument: null },
        null,
        null,
        audience(world.focalPoint),
      ).cell,
    ).toMatchObject({ needs: 1, silentGaps: 1 });
  });
});

/** What a client that listens holds. */
function listen(context: Context, signal: AbortSignal) {
  const came: MatrixEvent[] = [];
  let held: MatrixFigures | null = null;
  let taken = 0;
  void (async () => {
    for await (const event of await matrixChanged(context, table, signal)) {
      held = event.event === 'Matrix' ? event : applyPatch(held as MatrixFigures, event);
      came.push(event);
    }
  })();
  return {
    events: () => came,
    held: () => held,
    next: async (): Promise<MatrixEvent> => {
      await until(() => came.length > taken);
      return came[taken++] as MatrixEvent;
    },
  };
}

/** Each ends at what it reads last: the database stays open until then. */
const collecting: Promise<void>[] = [];

function collect(source: AsyncIterable<Need>): Need[] {
  const came: Need[] = [];
  const hear = async () => {
    for await (const need of source) came.push(need);
  };
  collecting.push(hear());
  return came;
}

async function until(holds: () => unknown): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 10) {
    if (holds()) return;
    await pause(10);
  }
  throw new Error('It did not come to pass within five seconds.');
}

const sorted = ({ rows, columns, cells, totals }: MatrixFigures) => ({
  rows,
  columns,
  cells: inOrder(cells),
  totals: inOrder(totals),
});
const inOrder = (cells: readonly Cell[]) =>
  [...cells].sort((a, b) => (`${a.row} ${a.column}` < `${b.row} ${b.column}` ? -1 : 1));
