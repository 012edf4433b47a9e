import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, type RegisterEntry, registerKinds } from './entry.ts';

const some = (from: readonly string[], minLength: number) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength });
const entry = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...registerKinds),
    participants: some(['XAA', 'XAB', 'XAC'], 1),
    provisions: some(['5(1)', '15(a)', '16(1)'], 0),
  })
  .map((made) => made as unknown as RegisterEntry);

it('overlaps both ways or not at all, never with itself, and only within a kind, a State and a provision', () => {
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const alike =
        one.id !== other.id &&
        one.kind === other.kind &&
        one.participants.some((state) => other.participants.includes(state)) &&
        ([one, other].some(({ provisions }) => provisions.length === 0) ||
          one.provisions.some((each) => other.provisions.includes(each)));
      expect(overlap(one, other)).toBe(alike);
      expect(overlap(other, one)).toBe(alike);
      expect(overlap(one, one)).toBe(false);
    }),
  );
});
