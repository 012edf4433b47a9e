import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProjection } from '../create-projection.ts';
import type { Row } from '../rows.ts';
import { aQuery, catalogue, latest, now, someRows } from '../world.test-kit.ts';
import { thaw } from './thaw.ts';

const start = (rows: readonly Row[]) =>
  createProjection(catalogue, { rows, number: 1, at: '2026-06-01T00:00:00.000Z', now });
const levels = ['PUBLIC', 'DONORS', 'SECRETARIAT'] as const;
const anAudience = fc.constantFrom(...levels).map((level) => ({ level, participants: [], providers: [] }));

const patient = { timeout: 120_000 };

describe('what is frozen for an audience', patient, () => {
  it('gives the figures that the matrix had for that audience then', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        const projection = start(rows);
        const frozen = JSON.parse(JSON.stringify(projection.freeze(audience)));
        expect(thaw(catalogue, frozen).matrix(query)).toEqual(projection.matrix(query, audience));
      }),
      { numRuns: 200 },
    );
  });

  it('opens each cell to the records that it had', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        const projection = start(rows);
        const thawed = thaw(catalogue, projection.freeze(audience));
        for (const { row, column } of projection.matrix(query, audience).totals) {
          const sorted = ({
            cell,
            needs,
          }: {
            readonly cell: unknown;
            readonly needs: readonly string[];
          }) => ({
            cell,
            needs: needs.toSorted(),
          });
          expect(sorted(thawed.cell(query, row, column, 'en'))).toEqual(
            sorted(projection.cell(query, row, column, audience)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes whatever is hidden from it, and in whatever order it was written', () => {
    fc.assert(
      fc.property(someRows, someRows, fc.boolean(), anAudience, (rows, others, backwards, audience) => {
        const seen = latest(rows);
        const told = (all: readonly Row[]) => JSON.stringify(start(all).freeze(audience));
        const hidden = latest(hiddenFrom(audience, seen, others));
        const mixed = backwards ? [...hidden, ...seen.toReversed()] : [...seen, ...hidden];
        expect(told(mixed)).toBe(told(seen));
      }),
      { numRuns: 200 },
    );
  });
});

/** The same rows as a world has, none of which this audience may see: needs under a label of others, what was agreed on of them, help for them, and offers that are over. */
function hiddenFrom(
  { level }: { readonly level: string },
  seen: readonly Row[],
  others: readonly Row[],
): Row[] {
  const label = level === 'PUBLIC' ? 'DONORS' : level === 'DONORS' ? 'SECRETARIAT' : 'STATE';
  const away = (id: string) => `hidden ${id}` as never;
  // That an offer has no place left this year is said of the offer, whoever took the last one (domain.md §5).
  const offers = seen.flatMap(({ kind, row }) =>
    kind === 'offer' && row.capacityPerYear === null ? [row] : [],
  );
  return others.flatMap((row): Row[] => {
    if (row.kind === 'need') return [{ kind: 'need', row: { ...row.row, id: away(row.row.id), label } }];
    if (row.kind === 'match') {
      // With an offer that everybody knows: only the need is hidden.
      const offer = offers[row.row.id.length % Math.max(1, offers.length)]?.id;
      if (!offer) return [];
      return [{ kind: 'match', row: { ...row.row, offer, id: away(row.row.id), need: away(row.row.need) } }];
    }
    if (row.kind === 'activity') {
      const needs = others.flatMap((one) => (one.kind === 'need' ? [away(one.row.id)] : []));
      return needs.length === 0
        ? []
        : [
            {
              kind: 'activity',
              row: { ...row.row, id: away(row.row.id), needs: needs.slice(0, 2), judged: [] },
            },
          ];
    }
    if (row.kind === 'offer')
      return [
        { kind: 'offer', row: { ...row.row, id: away(row.row.id), withdrawnAt: '2026-06-01T00:00:00.000Z' } },
      ];
    return [];
  });
}
