import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collated } from '../../domain/base/collator.ts';
import { ascending, byParts, inOrder, type Order } from '../../domain/base/order.ts';
import type { Page } from '../../domain/base/page.ts';
import type { Context } from './context.ts';
import { pageOf, pageRequest } from './page.ts';

interface Row {
  readonly id: string;
  readonly title: string;
}
type Change = { readonly kind: 'come' | 'go' | 'move'; readonly at: number; readonly title: string };

const context = { store: { live: { cursorSecret: randomBytes(32) } } } as unknown as Pick<Context, 'store'>;
const order: Order<Row> = {
  list: 'rows',
  keyOf: ({ title, id }) => [title, id],
  compare: byParts(collated('es'), ascending),
};
const aTitle = fc.constantFrom('Ábaco', 'abaco', 'Nube', 'ñandú', 'Ñandú', 'Oca', 'z', '');
const someRows = fc
  .array(aTitle, { maxLength: 14 })
  .map((titles) => titles.map((title, n): Row => ({ id: `r${n}`, title })));
const aChange = fc.record({
  kind: fc.constantFrom<Change['kind']>('come', 'go', 'move'),
  at: fc.nat({ max: 30 }),
  title: aTitle,
});
const someTurns = fc.array(fc.array(aChange, { maxLength: 4 }), { maxLength: 12 });

function changed(rows: readonly Row[], { kind, at, title }: Change, fresh: () => string): readonly Row[] {
  if (kind === 'come') return [...rows, { id: fresh(), title }];
  const chosen = rows[at % Math.max(1, rows.length)];
  const others = rows.filter((row) => row !== chosen);
  return chosen && kind === 'move' ? [...others, { ...chosen, title }] : others;
}

type Read = (rows: readonly Row[], first: number, after: string | null) => Page<Row>;
const byKey: Read = (rows, first, after) =>
  pageOf(context, inOrder(rows, order), order, pageRequest(context, { first, after }));
/** As it was: a cursor that names a place. */
const byPlace: Read = (rows, first, after) => {
  const from = after === null ? 0 : Number(after);
  const nodes = inOrder(rows, order).slice(from, from + first);
  const hasNextPage = from + nodes.length < rows.length;
  return { nodes, endCursor: String(from + nodes.length), hasNextPage } as unknown as Page<Row>;
};

/** One reader pages to the end while others write between its pages. */
function walk(read: Read, start: readonly Row[], first: number, turns: readonly (readonly Change[])[]) {
  let rows = start;
  let made = 0;
  const moves = new Map<string, number>();
  const stayed = new Map(start.map((row) => [row.id, row]));
  const seen: Row[] = [];
  let after: string | null = null;
  for (let turn = 0; ; turn++) {
    const page = read(rows, first, after);
    seen.push(...page.nodes);
    if (!page.hasNextPage) break;
    after = page.endCursor;
    for (const change of turns[turn] ?? []) {
      const before = new Map(rows.map((row) => [row.id, row]));
      rows = changed(rows, change, () => `n${made++}`);
      const now = new Map(rows.map((row) => [row.id, row]));
      for (const [id, row] of before) {
        if (now.get(id) === row) continue;
        stayed.delete(id);
        if (now.has(id)) moves.set(id, (moves.get(id) ?? 0) + 1);
      }
    }
  }
  return { seen, stayed, moves };
}

const rule = (read: Read) =>
  fc.property(someRows, fc.integer({ min: 1, max: 5 }), someTurns, (rows, first, turns) => {
    const { seen, stayed, moves } = walk(read, rows, first, turns);
    const times = (id: string) => seen.filter((row) => row.id === id).length;
    for (const id of stayed.keys()) expect(times(id), id).toBe(1);
    for (const { id } of seen) expect(times(id), id).toBeLessThanOrEqual(1 + (moves.get(id) ?? 0));
  });

describe('paging while rows come, go and move', () => {
  it('shows each row that stays exactly once, and one that moved at most once more for each move', () => {
    fc.assert(rule(byKey), { numRuns: 500 });
  });

  it('would not, were a cursor a place', () => {
    expect(fc.check(rule(byPlace), { numRuns: 500 }).failed).toBe(true);
  });

  it('says truly how many there are and whether more are before and behind', () => {
    fc.assert(
      fc.property(someRows, someRows, fc.integer({ min: 1, max: 5 }), (before, rows, first) => {
        const after = byKey(before, first, null).endCursor;
        const page = byKey(rows, first, after);
        const end = inOrder(before, order).slice(0, first).at(-1);
        const behind = rows.filter((row) => !end || order.compare(order.keyOf(row), order.keyOf(end)) > 0);
        expect(page.totalCount).toBe(rows.length);
        expect(page.nodes).toEqual(inOrder(behind, order).slice(0, first));
        expect(page.hasNextPage).toBe(behind.length > first);
        expect(page.hasPreviousPage).toBe(rows.length > behind.length);
        page.nodes.forEach((_, place) => {
          const next = byKey(rows, first, page.cursorAt(place));
          expect(next.nodes[0]).toEqual(inOrder(behind, order)[place + 1]);
        });
      }),
    );
  });

  it('goes on in the alphabet in which it began', () => {
    const rows = [
      { id: '1', title: 'nube' },
      { id: '2', title: 'ñandú' },
      { id: '3', title: 'oca' },
    ];
    const spanish = { ...context, language: 'es' as const };
    const { endCursor } = pageOf(spanish, rows, order, pageRequest(spanish, { first: 1 }));
    const english = { ...context, language: 'en' as const };
    expect(pageRequest(english, { after: endCursor }).language).toBe('es');
  });

  it('refuses the cursor of another list, with the place where it was given', () => {
    const { endCursor } = byKey([{ id: '1', title: 'a' }], 1, null);
    const other = { ...order, list: 'others' };
    expect(() => pageOf(context, [], other, pageRequest(context, { after: endCursor }))).toThrow(
      expect.objectContaining({ code: 'INVALID', inputPath: ['after'] }),
    );
    expect(() => pageRequest(context, { after: 'bm8gY3Vyc29y' })).toThrow(
      expect.objectContaining({ code: 'INVALID', inputPath: ['after'] }),
    );
  });
});
