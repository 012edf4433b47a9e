import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { Page } from '../src/domain/base/page.ts';
import { listAssessments } from '../src/services/assessment/list-assessments.ts';
import { orderNeeds } from '../src/services/assessment/order-needs.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { matchesOfNeed, matchesOfOffer } from '../src/services/assistance/match/matches.ts';
import { silentGaps, statesOf } from '../src/services/assistance/matrix/silent-gaps.ts';
import { listNeeds } from '../src/services/assistance/need/list-needs.ts';
import { offers } from '../src/services/assistance/offer/offers.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import type { Context } from '../src/services/base/context.ts';
import { pageRequest } from '../src/services/base/page.ts';
import { type AssistanceWorld, anOffer, openAssistanceWorld, reportGaps } from './assistance-world.ts';
import { aPerson } from './people.ts';

let world: AssistanceWorld;
beforeAll(async () => {
  world = await openAssistanceWorld();
});
afterAll(() => world?.close());

type Read<T> = (request: ReturnType<typeof pageRequest>) => Page<T> | Promise<Page<T>>;

/** Every page, with what happens between them. */
async function walk<T>(context: Context, read: Read<T>, between: (page: Page<T>) => Promise<unknown>) {
  const seen: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read(pageRequest(context, { first: 2, after }));
    seen.push(...page.nodes);
    if (!page.hasNextPage) return seen;
    await between(page);
    after = page.endCursor;
  }
}

const withdraw = (offer: Offer) =>
  withdrawOffer(world.donor, {
    operationId: randomUUID(),
    offer: offer.id,
    expectedRevision: offer.revision,
    reason: 'Over',
  });

describe('the next page', () => {
  it('shows every offer, though the last of each page is withdrawn', async () => {
    for (const title of ['Ábaco', 'abeja', 'Nube', 'Ñandú', 'Oca', 'Zorro'])
      await anOffer(world.donor, world.fund, { title });
    const before = await offers(world.everyone, null, pageRequest(world.everyone, {}));
    const seen = await walk(
      world.everyone,
      (request) => offers(world.everyone, null, request),
      async ({ nodes }) => {
        const last = nodes.at(-1);
        if (last && last.withdrawnAt === null) await withdraw(last);
      },
    );
    // Once: what is withdrawn is last from then on, but not for somebody who is paging.
    expect(seen.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    const after = await offers(world.everyone, null, pageRequest(world.everyone, {}));
    expect(after.nodes.map(({ id }) => id)).not.toEqual(before.nodes.map(({ id }) => id));
  });

  it('shows every fit of a need and of an offer, though the last of each page is withdrawn or ordered again', async () => {
    const [need] = await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)' },
      { provision: '16(1)' },
      { provision: '23(1)' },
    ]);
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
      await anOffer(world.donor, world.fund, { title });
    if (!need) throw new Error('A need was stated.');
    const all = pageRequest(world.everyone, {});
    const fitting = matchesOfNeed(world.donor, need, { request: all, includeBlocked: false });
    const wanted = fitting.nodes.map(({ offer }) => offer);
    const seen = await walk(
      world.donor,
      (request) => matchesOfNeed(world.donor, need, { request, includeBlocked: false }),
      async ({ nodes }) => {
        const [last] = await world.store.offers.byIds(
          { level: 'PUBLIC', participants: [], providers: [] },
          nodes.slice(-1).map(({ offer }) => offer),
        );
        if (last) await withdraw(last);
      },
    );
    expect(seen.map(({ offer }) => offer)).toEqual(wanted);

    const offer = await anOffer(world.donor, world.fund, { title: 'Six' });
    const needs = await walk(
      world.donor,
      (request) => matchesOfOffer(world.donor, offer.id, { request, includeBlocked: true }),
      async () => undefined,
    );
    expect(new Set(needs.map((pair) => pair.need)).size).toBe(needs.length);
    expect(needs).toHaveLength(4);
  });

  it("shows every need once, in the State's own order, and tells nothing of the places that a reader does not see", async () => {
    const own = await listNeeds(world.focalPoint, null, pageRequest(world.focalPoint, {}));
    await orderNeeds(world.focalPoint, {
      operationId: randomUUID(),
      participant: 'XAA',
      needs: own.nodes.map(({ id }) => id).reverse(),
      expectedRevision: 0,
    });
    const seen = await walk(
      world.donor,
      (request) => listNeeds(world.donor, null, request),
      async () => undefined,
    );
    expect(seen.map(({ id }) => id)).toEqual(own.nodes.map(({ id }) => id).reverse());
    const { endCursor } = await listNeeds(world.donor, null, pageRequest(world.donor, { first: 1 }));
    expect(Buffer.from(endCursor ?? '', 'base64url').toString('latin1')).not.toMatch(/XAA/);
  });

  it('shows every State with silent gaps once, in the reader’s alphabet, and all at once where no page is asked for', async () => {
    for (const state of ['XAA', 'XAB'])
      await reportGaps(world, state, [{ provision: '23(2)(b)', types: [], visibility: 'PUBLIC' }], '2017');
    const gaps = await silentGaps(world.everyone, { population: 'FICTIONAL' }, null);
    const read = (after: string | null) =>
      statesOf(world.everyone, gaps, pageRequest(world.everyone, { first: 1, after }));
    const first = read(null);
    const second = read(first.endCursor);
    const codes = [...first.nodes, ...second.nodes].map(({ participant }) => participant);
    expect(codes).toEqual(['XAA', 'XAB']);
    expect([first.hasNextPage, second.hasNextPage, second.hasPreviousPage]).toEqual([true, false, true]);
    expect(statesOf(world.everyone, gaps, null).nodes).toHaveLength(2);
  });

  it('shows every assessment once, the latest first, and counts none that a reader may not see', async () => {
    const report = (cycle: string, visibility: string, submittedAt: string | null) =>
      reportAssessment(world.administrator, {
        participant: 'XAB',
        instrument: 'uncac-full',
        cycle,
        channel: 'FILE',
        helped: false,
        submittedAt,
        answers: [{ provision: '15(a)', compliance: 'YES', visibility }],
      });
    for (const cycle of ['2011', '2012', '2013']) await report(cycle, 'PUBLIC', `${cycle}-05-01`);
    await report('2014', 'SECRETARIAT', '2014-05-01');
    await report('2015', 'PUBLIC', null);
    const totals: number[] = [];
    const cycles = ['2011', '2012', '2013', '2014', '2015'];
    const read = async (context: Context) => {
      const list = (request: ReturnType<typeof pageRequest>) =>
        listAssessments(context, { participants: ['XAB'], cycles }, request);
      const seen = await walk(context, list, async ({ totalCount }) => void totals.push(totalCount));
      return seen.map(({ cycle }) => cycle);
    };
    expect(await read(world.everyone)).toEqual(['2013', '2012', '2011']);
    expect(totals).toEqual([3]);
    expect(await read(world.analyst)).toEqual(['2014', '2013', '2012', '2011']);
    const own = world.as(aPerson('FOCAL_POINT', 'XAB'));
    expect(await read(own)).toEqual(['2015', '2014', '2013', '2012', '2011']);
  });

  it('finds offers however their words are written', async () => {
    const found = async (text: string) =>
      (await offers(world.everyone, { text }, pageRequest(world.everyone, {}))).totalCount;
    await anOffer(world.donor, world.fund, { title: 'Formación de fiscales en Côte d’Ivoire' });
    for (const text of [
      'formacion',
      "cote d'ivoire",
      'ivoire  FORMACIÓN',
      'formacio\u0301n',
      'ivoire drafting',
    ])
      expect(await found(text), text).toBe(1);
    expect(await found('100%')).toBe(0);
    await expect(found('a'.repeat(201))).rejects.toMatchObject({ inputPath: ['filter', 'text'] });
  });

  it('refuses the cursor of another list, and one from before', async () => {
    const { endCursor } = await listNeeds(world.donor, null, pageRequest(world.donor, { first: 1 }));
    const invalid = { code: 'INVALID', inputPath: ['after'] };
    await expect(
      offers(world.donor, null, pageRequest(world.donor, { after: endCursor })),
    ).rejects.toMatchObject(invalid);
    for (const after of [Buffer.from('1:x').toString('base64url'), '', `${endCursor}A`, 'x'.repeat(100_000)])
      expect(() => pageRequest(world.donor, { after })).toThrow(expect.objectContaining(invalid));
  });
});
