import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Range, towards } from './use-some-at-a-time.ts';

const range = fc
  .tuple(fc.nat(300), fc.integer({ min: -1, max: 60 }))
  .map(([first, more]): Range => ({ first, last: first + more }));
const sizeOf = ({ first, last }: Range) => last - first + 1;

it('comes to what is wanted, with no more new rows in a step than are allowed', () => {
  fc.assert(
    fc.property(range, range, fc.integer({ min: 1, max: 9 }), (from, wanted, most) => {
      let shown = from;
      for (let step = 0; step <= 62; step++) {
        const next = towards(shown, wanted, most);
        const kept = Math.min(shown.last, next.last) - Math.max(shown.first, next.first) + 1;
        expect(sizeOf(next) - Math.max(0, kept)).toBeLessThanOrEqual(most);
        expect(next.first).toBeGreaterThanOrEqual(wanted.first);
        expect(next.last).toBeLessThanOrEqual(wanted.last);
        shown = next;
      }
      expect(sizeOf(shown)).toBe(sizeOf(wanted));
    }),
  );
});
