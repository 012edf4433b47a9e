import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActivityId } from '../../base/ids.ts';
import { groupsOf } from './groups.ts';
import { overlapStates } from './overlap.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as ActivityId[];
const pair = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
  .filter(([one, other]) => one < other)
  .chain(([first, second]) =>
    fc.record({
      first: fc.constant(first),
      second: fc.constant(second),
      state: fc.constantFrom(...overlapStates),
      stands: fc.boolean(),
    }),
  );
const pairs = fc.array(pair, { maxLength: 12 });

it('are what one comes to from overlap to overlap, the same in whatever order they come', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const joining = all.filter(({ stands, state }) => stands && state !== 'NEITHER');
      const reached = (from: ActivityId): readonly ActivityId[] => {
        const seen = new Set([from]);
        for (let before = 0; before < seen.size; ) {
          before = seen.size;
          for (const { first, second } of joining)
            if (seen.has(first) || seen.has(second)) seen.add(first).add(second);
        }
        return [...seen].sort();
      };
      const groups = groupsOf(all);
      const joined = new Set(joining.flatMap(({ first, second }) => [first, second]));
      expect([...groups.keys()].sort()).toEqual([...joined].sort());
      for (const one of joined) expect(groups.get(one)).toEqual(reached(one));
      expect(Object.fromEntries(groupsOf(all.toReversed()))).toEqual(Object.fromEntries(groups));
    }),
  );
});
