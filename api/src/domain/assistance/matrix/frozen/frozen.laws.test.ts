import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProjection } from '../create-projection.ts';
import type { Row } from '../rows.ts';
import { aQuery, catalogue, now, someRows } from '../world.test-kit.ts';
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
      fc.property(someRows, someRows, fc.boolean(), (rows, others, backwards) => {
        const hidden = others.flatMap((row): Row[] =>
          row.kind === 'need'
            ? [
                {
                  kind: 'need',
                  row: { ...row.row, id: `hidden ${row.row.id}` as never, label: 'SECRETARIAT' },
                },
              ]
            : [],
        );
        const audience = { level: 'PUBLIC' as const, participants: [], providers: [] };
        const seen = rows.filter(({ kind }) => kind === 'need');
        const told = (all: readonly Row[]) => JSON.stringify(start(all).freeze(audience));
        const mixed = backwards ? [...hidden, ...seen.toReversed()] : [...seen, ...hidden];
        expect(told(mixed)).toBe(told(backwards ? seen.toReversed() : seen));
      }),
      { numRuns: 100 },
    );
  });
});
