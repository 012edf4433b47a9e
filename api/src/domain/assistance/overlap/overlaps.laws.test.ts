import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonTime, type Help, ofDifferentProviders } from './help.ts';
import { overlaps } from './overlaps.ts';

const few = (most: number) => fc.uniqueArray(fc.nat(most), { minLength: 0, maxLength: 3 });
const aDay = fc.option(
  fc.nat(9).map((n) => `2026-0${Math.max(1, n)}-01`),
  { nil: null, freq: 4 },
);
const aHelp: fc.Arbitrary<Help> = fc
  .record({
    providers: few(3),
    participants: few(3),
    articles: few(40),
    types: few(2),
    from: aDay,
    until: aDay,
  })
  .map(({ from, until, ...help }) => ({
    ...help,
    time: from && until && until < from ? { from: until, until: from } : { from, until },
  }));
const someHelp = fc.array(aHelp, { maxLength: 30, size: 'max' });

const shared = (a: readonly number[], b: readonly number[]): boolean => a.some((one) => b.includes(one));
/** The rule as domain.md §6 says it, tried on every pair. */
function tryingAll(list: readonly Help[]): string[] {
  const found: string[] = [];
  for (const [low, a] of list.entries()) {
    for (const [high, b] of list.entries()) {
      if (
        low < high &&
        ofDifferentProviders(a, b) &&
        shared(a.participants, b.participants) &&
        shared(a.articles, b.articles) &&
        shared(a.types, b.types) &&
        commonTime(a.time, b.time) !== null
      )
        found.push(`${low} ${high}`);
    }
  }
  return found;
}

describe('the overlaps of a list', () => {
  it('are those that trying all pairs finds, each once', () => {
    fc.assert(
      fc.property(someHelp, (list) => {
        const found = overlaps(list).map(([low, high]) => `${low} ${high}`);
        expect(found.toSorted()).toEqual(tryingAll(list).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(someHelp, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const places = list.map((_, place) => place);
        for (let at = places.length - 1; at > 0; at--) {
          const other = (numbers.next().value as number) % (at + 1);
          [places[at], places[other]] = [places[other] as number, places[at] as number];
        }
        const inTurn = (pairs: readonly (readonly number[])[]) =>
          pairs.map((pair) => pair.toSorted((a, b) => a - b).join(' ')).toSorted();
        const shuffled = overlaps(places.map((place) => list[place] as Help));
        expect(inTurn(shuffled.map((pair) => pair.map((at) => places[at] as number)))).toEqual(
          inTurn(overlaps(list)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
