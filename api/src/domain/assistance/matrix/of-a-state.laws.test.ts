import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NeedRow, needStates } from '../../assessment/need.ts';
import type { OfferId } from '../../base/ids.ts';
import { sees } from '../../base/visibility.ts';
import { createProjection } from './create-projection.ts';
import type { Cell } from './figures.ts';
import { anAudience, aQuery, aRow, catalogue, now, someRows, states } from './world.test-kit.ts';

const patient = { timeout: 120_000 };

/** A projection that was there before some of its rows came. */
const grown = fc.tuple(someRows, fc.array(aRow, { maxLength: 5 })).map(([rows, more]) => {
  const projection = createProjection(catalogue, { rows, number: 1, at: now, now });
  projection.apply({ number: 2, at: now, rows: more });
  const last = new Map([...rows, ...more].map((row) => [`${row.kind} ${row.row.id}`, row]));
  return { projection, rows: [...last.values()] };
});

/** What can be added up over States: no State is counted in two rows. */
const ofStates = (one: Cell) => [one.needs, ...Object.values(one.coverage), one.silentGaps];

describe('the rows of States, as the map shows them', patient, () => {
  it('add up to the total of the matrix, under every filter and for every audience', () => {
    fc.assert(
      fc.property(grown, aQuery, anAudience, ({ projection }, asked, audience) => {
        const { totals } = projection.matrix(
          { ...asked, rows: 'PARTICIPANT', columns: 'CATEGORY' },
          audience,
        );
        const rows = totals.filter(({ row, column }) => row !== null && column === null).map(ofStates);
        const whole = totals.filter(({ row, column }) => row === null && column === null).map(ofStates);
        const sum = rows.reduce((a, b) => a.map((one, at) => one + (b[at] ?? 0)), ofStates(nothing));
        expect(sum).toEqual(whole[0] ?? ofStates(nothing));
      }),
      { numRuns: 80 },
    );
  });
});

const nothing: Cell = {
  row: null,
  column: null,
  needs: 0,
  participants: 0,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage: { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 },
};

describe('what a State is told of its needs', patient, () => {
  it('counts them as looking at each of them does, for every audience', () => {
    fc.assert(
      fc.property(grown, aQuery, anAudience, ({ projection, rows }, { filter }, audience) => {
        const byId = new Map(
          rows.flatMap(({ kind, row }) => (kind === 'need' ? [[row.id, row] as const] : [])),
        );
        const listed = projection.needs(filter, audience).map((id) => {
          const need = byId.get(id) as NeedRow;
          const fits = projection.fitsOfNeed(id, audience, { after: null, first: 0, includeBlocked: false });
          return { need, coverage: projection.coverage(id, audience), fits: fits?.totalCount ?? 0 };
        });
        const counted = listed.filter(({ coverage }) => coverage !== 'WITHDRAWN');
        const open = counted.filter(({ need }) => need.state === needStates[0]);
        const of = (coverage: string) => counted.filter((one) => one.coverage === coverage).length;
        expect(projection.needTotals(filter, audience)).toEqual({
          needs: counted.length,
          open: open.length,
          coverage: {
            unmet: of('UNMET'),
            offered: of('OFFERED'),
            agreed: of('AGREED'),
            underWay: of('UNDER_WAY'),
            met: of('MET'),
          },
          served: of('AGREED') + of('UNDER_WAY'),
          withOffer: open.filter(({ fits }) => fits > 0).length,
          waiting: open.filter(({ need }) =>
            need.waitsFor.some(({ label }) => sees(audience, label, need.participant)),
          ).length,
          vague: open.filter(({ need }) => need.vague).length,
          toConfirm: open.filter(({ need }) => need.withoutGap).length,
        });
      }),
      { numRuns: 120 },
    );
  });

  it('parts them by whether there is a gap, and by whether they wait for one that is seen', () => {
    fc.assert(
      fc.property(grown, aQuery, anAudience, ({ projection, rows }, { filter }, audience) => {
        const byId = new Map(
          rows.flatMap(({ kind, row }) => (kind === 'need' ? [[row.id, row] as const] : [])),
        );
        const parts = {
          withoutGap: ({ withoutGap }: NeedRow) => withoutGap,
          waiting: ({ waitsFor, participant }: NeedRow) =>
            waitsFor.some(({ label }) => sees(audience, label, participant)),
        };
        const all = projection.needs(filter, audience);
        for (const [name, is] of Object.entries(parts))
          for (const wanted of [true, false])
            expect(projection.needs({ ...filter, [name]: wanted }, audience)).toEqual(
              all.filter((id) => is(byId.get(id) as NeedRow) === wanted),
            );
      }),
      { numRuns: 60 },
    );
  });

  it('gives each offer that fits once, with its best score and all the needs it fits', () => {
    fc.assert(
      fc.property(grown, fc.constantFrom(...states), anAudience, ({ projection, rows }, state, audience) => {
        const offers = new Map<OfferId, { score: number; needs: number }>();
        for (const { kind, row } of rows) {
          if (kind !== 'need' || row.participant !== state || row.state !== 'OPEN') continue;
          const page = { after: null, first: 1_000, includeBlocked: false };
          for (const { offer, score } of projection.fitsOfNeed(row.id, audience, page)?.fits ?? []) {
            const { score: best = 0, needs = 0 } = offers.get(offer) ?? {};
            offers.set(offer, { score: Math.max(best, score), needs: needs + 1 });
          }
        }
        const found = projection.offersForState(state, audience);
        expect(new Map(found.map(({ id, score, needs }) => [id, { score, needs }]))).toEqual(offers);
        for (const { id, score, needs } of found) {
          const page = { after: null, first: 1_000, includeBlocked: false, state };
          const pairs = projection.fitsOfOffer(id, audience, page);
          expect([pairs?.totalCount, pairs?.fits[0]?.score]).toEqual([needs, score]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
