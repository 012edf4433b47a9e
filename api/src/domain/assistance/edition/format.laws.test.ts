import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { makeCatalogue } from '../../convention/make-catalogue.ts';
import type { Participant } from '../../convention/participant.ts';
import { createProjection } from '../matrix/create-projection.ts';
import type { Frozen } from '../matrix/frozen/frozen.ts';
import { thaw } from '../matrix/frozen/thaw.ts';
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

  it('counts the same under a later version of the checklist, whatever its offers would reach today', () => {
    const { articles, instruments } = catalogue;
    const more = (reference: string, article: string) => ({
      ...{ reference: reference as Reference, article, obligationLevel: 'MANDATORY' as const },
      ...{ summaries: { en: reference }, summarySource: 'found' },
    });
    const later = makeCatalogue({
      version: 'later',
      chapters: [...catalogue.chapters.values()],
      articles: [...articles.values()].map((one) => ({
        ...one,
        provisions: [...one.provisions, more(`${one.number}(9)`, one.number)],
      })),
      instruments: [...instruments.values()].map((one) => ({
        ...one,
        provisions: [...one.provisions, ...[...articles.keys()].map((number) => `${number}(9)` as Reference)],
      })),
      participants: [
        ...catalogue.participants.values(),
        { ...(catalogue.participants.get('BRA' as ParticipantCode) as Participant), code: 'NEW' as never },
      ],
      subjects: [...catalogue.subjects.values()],
      providers: [...catalogue.providers.values()],
    });
    const byRow = { rows: 'PROVISION', columns: 'PARTICIPANT', filter: {}, instrument: null } as const;
    let others = 0;
    fc.assert(
      fc.property(someRows, (rows) => {
        const content = contentOf(frozen(rows));
        const read = thaw(later, frozenOf(content)).matrix(byRow);
        expect(read).toEqual(thaw(catalogue, frozen(rows)).matrix(byRow));
        const { reach: _then, ...before } = content.matrix;
        const byToday = thaw(later, { asOf: now, ...before } as Frozen).matrix(byRow);
        if (JSON.stringify(byToday) !== JSON.stringify(read)) others += 1;
      }),
      { numRuns: 50 },
    );
    // Without what was frozen of them, offers would be in other rows.
    expect(others).toBeGreaterThan(0);
  });

  it('is read in the format that it was written in, and in no other', () => {
    const { codes: _unsaid, ...content } = contentOf(frozen([]));
    const { reach: _then, ...before } = content.matrix;
    const { reach: _now, ...read } = frozen([]);
    expect(frozenOf({ ...contentOf(frozen([])), format: 'needs-matrix-edition-2', matrix: before })).toEqual(
      read,
    );
    expect(() => frozenOf({ ...contentOf(frozen([])), matrix: before })).toThrow('where its offers lead');
    expect(frozenOf({ ...content, format: 'needs-matrix-edition-1' })).toEqual(frozen([]));
    expect(() => frozenOf(content)).toThrow('says its codes');
    expect(() => frozenOf({ ...content, format: 'another' as never })).toThrow('Nobody here reads');
  });
});
