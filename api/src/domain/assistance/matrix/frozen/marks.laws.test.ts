import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProjection } from '../create-projection.ts';
import type { Cell, MatrixFigures } from '../figures.ts';
import type { Row } from '../rows.ts';
import { aQuery, catalogue, now, someRows } from '../world.test-kit.ts';
import { compareFrozen, type Marks } from './marks.ts';
import { thaw } from './thaw.ts';

const frozen = (rows: readonly Row[], level: 'PUBLIC' | 'DONORS' | 'SECRETARIAT') =>
  thaw(
    catalogue,
    createProjection(catalogue, { rows, number: 1, at: now, now }).freeze({
      level,
      participants: [],
      providers: [],
    }),
  );
const aLevel = fc.constantFrom('PUBLIC' as const, 'DONORS' as const, 'SECRETARIAT' as const);
const nameOf = ({ row, column }: Pick<Cell, 'row' | 'column'>) => JSON.stringify([row, column]);
const byName = (all: readonly Marks[]) => new Map(all.map((one) => [nameOf(one), one]));
const figures = ({ cells, totals }: MatrixFigures) =>
  new Map([...cells, ...totals].map((cell) => [nameOf(cell), cell]));
const patient = { timeout: 120_000 };

describe('a comparison', patient, () => {
  it('adds up in each cell and total: what was there, and what is new, without what left it', () => {
    fc.assert(
      fc.property(someRows, someRows, aQuery, aLevel, (one, other, query, level) => {
        const compared = compareFrozen(frozen(one, level), frozen([...one, ...other], level), query);
        const [before, after, marks] = [
          figures(compared.before),
          figures(compared.after),
          byName(compared.marks),
        ];
        for (const name of new Set([...before.keys(), ...after.keys(), ...marks.keys()])) {
          const { added = 0, gone = 0, further = 0, fallen = 0 } = marks.get(name) ?? {};
          const [was, is] = [before.get(name), after.get(name)];
          expect((was?.needs ?? 0) + added - gone).toBe(is?.needs ?? 0);
          if (was && is && added + gone + further + fallen === 0) expect(is.coverage).toEqual(was.coverage);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is its own mirror image the other way round', () => {
    fc.assert(
      fc.property(someRows, someRows, aQuery, aLevel, (one, other, query, level) => {
        const [a, b] = [frozen(one, level), frozen(other, level)];
        const there = byName(compareFrozen(a, b, query).marks);
        const back = byName(
          compareFrozen(b, a, query).marks.map(({ added, gone, further, fallen, ...cell }) => ({
            ...cell,
            ...{ added: gone, gone: added, further: fallen, fallen: further },
          })),
        );
        expect(back).toEqual(there);
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing between what is the same', () => {
    fc.assert(
      fc.property(someRows, aQuery, aLevel, (rows, query, level) => {
        expect(compareFrozen(frozen(rows, level), frozen(rows, level), query).marks).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
