import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../base/ids.ts';
import { bandOf } from '../matching/parts/budget.ts';
import type { Offer } from '../offer.ts';
import { createProjection } from './create-projection.ts';
import type { MatrixQuery } from './figures.ts';
import type { Row } from './rows.ts';
import { aFilter, anAudience, catalogue, latest, now, someRows } from './world.test-kit.ts';

const projectionOf = (rows: readonly Row[]) =>
  createProjection(catalogue, { rows, number: 1, at: '2026-06-01T00:00:00.000Z', now });
/** Some offers name a ceiling, in one of two currencies. */
const withCeiling = (row: Row, at: number): Row =>
  row.kind === 'offer' && at % 3 > 0
    ? {
        ...row,
        row: {
          ...row.row,
          capacityPerYear: at % 5 || null,
          ceiling: { minor: 100 + at, currency: at % 3 === 1 ? 'USD' : 'EUR' },
        },
      }
    : row;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('places and money against demand', () => {
  it('are those of the very needs and offers to which the matrix opens, kind by kind and together', () => {
    fc.assert(
      fc.property(someRows, aFilter, anAudience, (plain, filter, audience) => {
        const rows = plain.map(withCeiling);
        const projection = projectionOf(rows);
        const known = latest(rows);
        const asked: MatrixQuery = { rows: 'TYPE', columns: 'COVERAGE', filter, instrument: 'whole' };
        const table = projection.matrix(asked, audience);
        const told = projection.capacity({ instrument: 'whole', cycle: null, filter }, audience);
        expect(told.at(-1)?.type).toBeNull();
        for (const one of told) {
          const { needs, offers } = projection.cell(asked, one.type, null, audience);
          const open = needs.filter((id) => projection.coverage(id, audience) !== 'MET');
          const live = open.filter((id) => projection.coverage(id, audience) !== 'WITHDRAWN');
          const given = offers.map(({ id }) =>
            known.find((row) => row.kind === 'offer' && row.row.id === id),
          ) as { readonly row: Offer }[];
          const bands = live.flatMap((id) => {
            const row = known.find((candidate) => candidate.kind === 'need' && candidate.row.id === id);
            return row?.kind === 'need' ? (bandOf(row.row.budgetBand) ?? []) : [];
          });
          const upTo = sum(bands.map((band) => band.upTo));
          expect(one.percent === null).toBe(live.length === 0 || one.withPlaces === 0);
          expect(one).toMatchObject({
            needs: live.length,
            offers: given.length,
            places: sum(given.map(({ row }) => row.capacityPerYear ?? 0)),
            withPlaces: given.filter(({ row }) => row.capacityPerYear !== null).length,
            withCeiling: given.filter(({ row }) => row.ceiling !== null).length,
            withBudget: bands.length,
            askedFrom: sum(bands.map((band) => band.from)),
            askedUpTo: Number.isFinite(upTo) ? upTo : null,
          });
          expect(sum(one.money.map(({ minor }) => minor))).toBe(
            sum(given.map(({ row }) => (row.ceiling?.minor ?? 0) * (row.capacityPerYear ?? 1))),
          );
          expect(one.taken).toBe(
            sum(
              given.map(
                ({ row }) =>
                  projection.capacityTaken(row.id, audience) * (row.capacityPerYear === null ? 0 : 1),
              ),
            ),
          );
        }
        const kinds = table.totals
          .filter(({ row, offers }) => row !== null && offers > 0)
          .map(({ row }) => row);
        expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(kinds));
      }),
      { numRuns: 100 },
    );
  });
});

describe('needs in plans and programmes', () => {
  it('are counted among those that are listed, and never beyond what is seen', () => {
    fc.assert(
      fc.property(
        someRows,
        aFilter,
        anAudience,
        fc.infiniteStream(fc.boolean()),
        (rows, filter, audience, dice) => {
          const projection = projectionOf(rows);
          const ids = latest(rows).flatMap((row) => (row.kind === 'need' ? row.row.id : []));
          const some = () => new Set<NeedId>(ids.filter(() => dice.next().value));
          const placed = { plan: some(), programme: some() };
          const asked: MatrixQuery = { rows: 'ARTICLE', columns: 'TYPE', filter, instrument: 'whole' };
          const seen = projection
            .cell(asked, null, null, audience)
            .needs.filter((id) => projection.coverage(id, audience) !== 'WITHDRAWN');
          const count = (in_: (id: NeedId) => boolean) => seen.filter(in_).length;
          expect(
            projection
              .belonging({ instrument: 'whole', cycle: null, filter }, placed, audience)
              .map(({ numerator, denominator }) => [numerator, denominator]),
          ).toEqual([
            [count((id) => placed.plan.has(id) || placed.programme.has(id)), seen.length],
            [count((id) => placed.plan.has(id)), seen.length],
            [count((id) => placed.programme.has(id)), seen.length],
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
