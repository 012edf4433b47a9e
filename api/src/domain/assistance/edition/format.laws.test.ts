import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProjection } from '../matrix/create-projection.ts';
import type { Frozen } from '../matrix/frozen/frozen.ts';
import { catalogue, now, someRows } from '../matrix/world.test-kit.ts';
import { type EditionContent, editionFormat } from './edition.ts';
import { codesNow, frozenOf } from './format.ts';

const contentOf = ({ asOf, ...matrix }: Frozen): EditionContent => ({
  ...{ format: editionFormat, edition: 1, audience: 'PUBLIC', asOf, codes: codesNow, matrix, changes: null },
});
const frozen = (rows: Parameters<typeof createProjection>[1]['rows']) =>
  createProjection(catalogue, { rows, number: 1, at: now, now }).freeze({
    ...{ level: 'SECRETARIAT', participants: [], providers: [] },
  });
/** The same need by need, written when the lists were in another order. */
function writtenBackwards(content: EditionContent): EditionContent {
  const { needs } = content.matrix;
  const { category, coverage, horizon } = codesNow;
  const turned = (column: readonly number[], { length }: readonly string[]) =>
    column.map((place) => (place < length ? length - 1 - place : place));
  return {
    ...content,
    codes: {
      ...{ category: category.toReversed(), coverage: coverage.toReversed(), horizon: horizon.toReversed() },
    },
    matrix: {
      ...content.matrix,
      needs: {
        ...needs,
        category: turned(needs.category, category),
        coverage: turned(needs.coverage, coverage),
        horizon: turned(needs.horizon, horizon),
      },
    },
  };
}

describe('the content of an edition', () => {
  it('says what its numbers mean: it is read the same in whatever order the lists were', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const content = contentOf(frozen(rows));
        expect(frozenOf(content)).toEqual(frozen(rows));
        expect(frozenOf(writtenBackwards(content))).toEqual(frozen(rows));
      }),
      { numRuns: 50 },
    );
  });

  it('is read in the format that it was written in, and in no other', () => {
    const { codes: _unsaid, ...content } = contentOf(frozen([]));
    expect(frozenOf({ ...content, format: 'needs-matrix-edition-1' })).toEqual(frozen([]));
    expect(() => frozenOf(content)).toThrow('says its codes');
    expect(() => frozenOf({ ...content, format: 'another' as never })).toThrow('Nobody here reads');
  });
});
