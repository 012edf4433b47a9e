import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collated } from './collator.ts';
import { ascending, byParts, inOrder, type Order } from './order.ts';
import { createSorted } from './sorted.ts';

interface Row {
  readonly id: string;
  readonly title: string;
}
const order: Order<Row> = {
  list: 'rows',
  keyOf: ({ title, id }) => [title, id],
  compare: byParts(collated('fr'), ascending),
};

it('is as if sorted afresh after any rows came, changed and moved, few or many at once', () => {
  const aRow = fc.record({
    id: fc.integer({ min: 0, max: 90 }).map(String),
    title: fc.constantFrom('a', 'é', 'E', 'z', 'œ', ''),
  });
  fc.assert(
    fc.property(fc.array(fc.array(aRow, { maxLength: 80 }), { maxLength: 8 }), (turns) => {
      const sorted = createSorted(order);
      const known = new Map<string, Row>();
      for (const rows of turns) {
        const before = sorted.rows();
        const copy = [...before];
        for (const row of rows) {
          sorted.put(row);
          known.set(row.id, row);
        }
        expect(sorted.rows()).toEqual(inOrder([...known.values()], order));
        expect(before).toEqual(copy);
      }
    }),
  );
});
