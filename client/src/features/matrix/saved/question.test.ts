import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionShownFragment } from '../../../gql/graphql.ts';
import { anyInstrument, dimensions, flags, lists, readView, type View, writeView } from '../view.ts';
import { addressOf, isWholeInAddress, questionOf, sentAgain } from './question.ts';

const none = Object.fromEntries(
  [...lists, ...flags, 'conventions', 'provisions', 'population', 'vague', 'withoutGap', 'waiting'].map(
    (name) => [name, null],
  ),
);
/** As the API answers with what it was sent. */
const kept = (question: object): QuestionShownFragment => {
  const { filter = {}, instrument = null, ...rest } = question as Partial<QuestionShownFragment>;
  return { ...rest, instrument, filter: { __typename: 'SavedFilter', ...none, ...filter } } as never;
};
const codes = fc.uniqueArray(fc.constantFrom('SHORT', 'LONG'), { minLength: 1 });
const views: fc.Arbitrary<View> = fc
  .record({
    rows: fc.constantFrom(...dimensions),
    columns: fc.constantFrom(...dimensions),
    instrument: fc.constantFrom(null, anyInstrument, 'uncac-full'),
    asOf: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
    horizons: fc.option(codes, { nil: undefined }),
    articles: fc.option(fc.constant(['15', '16']), { nil: undefined }),
    leastDeveloped: fc.option(fc.constant(true), { nil: undefined }),
    legislation: fc.option(fc.constant(true), { nil: undefined }),
  })
  .map(({ rows, columns, instrument, asOf, ...filter }) => ({
    ...readView(new URLSearchParams()),
    ...{ rows, columns, instrument, asOf, edition: asOf === null ? 2 : null },
    filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  }));

describe('a saved search', () => {
  it('opens what was shown when it was saved, about the present', () => {
    fc.assert(
      fc.property(views, (view) => {
        const question = kept(questionOf(view, 'uncac-2007'));
        expect(readView(new URLSearchParams(addressOf(question)))).toEqual({
          ...view,
          asOf: null,
          edition: null,
          instrument: view.instrument ?? 'uncac-2007',
        });
        expect(isWholeInAddress(question)).toBe(true);
      }),
    );
  });

  it('is sent again as it was kept', () => {
    fc.assert(
      fc.property(views, (view) => {
        const question = questionOf(view, null);
        expect(sentAgain(kept(question))).toEqual({ instrument: null, filter: {}, ...question });
      }),
    );
  });

  it.each([
    ['provisions', ['15(a)']],
    ['waiting', true],
    ['legislation', false],
    ['articles', []],
  ])('says where the address has no word for it: %s %s', (name, value) => {
    const question = kept({ rows: 'ARTICLE', columns: 'TYPE', filter: { [name]: value } });
    expect(isWholeInAddress(question)).toBe(false);
    expect(writeView(readView(new URLSearchParams(addressOf(question)))).size).toBe(1);
  });
});
