import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import { useLanguage } from '../../lib/i18n.ts';
import { usePrinting } from '../../lib/use-printing.ts';
import type { At } from './use-grid-focus.ts';
import { type Range, useSomeAtATime } from './use-some-at-a-time.ts';

export type Span = { readonly before: number; readonly items: readonly number[]; readonly after: number };
export type GridWindow = {
  readonly windowed: boolean;
  /** Some of the rows are still to be drawn. */
  readonly drawing: boolean;
  readonly rows: Span;
  readonly columns: Span;
  /** The width of the whole table where its columns are drawn in part; otherwise it fills its place. */
  readonly tableSize: number | null;
  readonly reveal: (at: At) => void;
};

/** Which rows and columns are drawn: all of them, until there are more cells than a browser carries lightly. */
export function useWindow(
  frame: RefObject<HTMLDivElement | null>,
  rows: number,
  columns: number,
): GridWindow {
  const { direction } = useLanguage();
  const printing = usePrinting();
  const large = rows * columns > manyCells && !printing;
  const tall = large && rows > manyRows;
  const wide = large && columns > manyColumns;
  const down = useVirtualizer({
    count: tall ? rows : 0,
    // Whoever draws all of them measures nothing: the page would be laid out in the middle of its work.
    getScrollElement: () => (tall ? frame.current : null),
    estimateSize: () => rowSize,
    overscan: 8,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: wide ? columns : 0,
    getScrollElement: () => (wide ? frame.current : null),
    estimateSize: () => columnSize,
    overscan: 4,
    isRtl: direction === 'rtl',
  });
  const reveal = useCallback(
    ({ row, column }: At) => {
      if (tall && row < rows) down.scrollToIndex(row);
      if (wide && column < columns) across.scrollToIndex(column);
    },
    [tall, wide, rows, columns, down, across],
  );
  const wanted = tall ? rangeOf(down.getVirtualItems()) : { first: 0, last: rows - 1 };
  const some = useSomeAtATime(wanted);
  // Paper waits for no frame.
  const range = printing ? wanted : some;
  const drawn = {
    rows: rowsOf(range, rows),
    columns: wide ? span(across.getVirtualItems(), across.getTotalSize()) : whole(columns),
  };
  // Where rows went, what is drawn may be there before what is shown is as wanted.
  const drawing = range.first !== wanted.first || range.last !== wanted.last;
  const columnsDrawn = JSON.stringify(drawn.columns);
  // Columns stay the same object while the window moves down, so that rows that are drawn stay as they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a span is compared by what it holds
  const ofColumns = useMemo(() => drawn.columns, [columnsDrawn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the spans are compared by what they hold
  return useMemo(
    () => ({
      rows: drawn.rows,
      columns: ofColumns,
      windowed: tall || wide,
      drawing,
      tableSize: wide ? headSize + columns * columnSize + tailSize : null,
      reveal,
    }),
    [JSON.stringify(drawn), drawing, tall, wide, columns, reveal],
  );
}

export const columnSize = 54;
const rowSize = 34;
const headSize = 214;
const tailSize = 108;
const manyCells = 2000;
const manyRows = 60;
const manyColumns = 40;

const whole = (count: number): Span => ({ before: 0, items: [...Array(count).keys()], after: 0 });

const rangeOf = (items: readonly { readonly index: number }[]): Range => ({
  first: items[0]?.index ?? 0,
  last: items.at(-1)?.index ?? -1,
});

/** On a desktop a row has its height whatever is in it. */
const rowsOf = ({ first, last }: Range, count: number): Span => ({
  before: first * rowSize,
  items: Array.from({ length: Math.max(0, Math.min(last, count - 1) - first + 1) }, (_, at) => first + at),
  after: Math.max(0, count - 1 - last) * rowSize,
});

function span(
  items: readonly { readonly index: number; readonly start: number; readonly end: number }[],
  size: number,
): Span {
  const last = items.at(-1);
  return {
    before: items[0]?.start ?? 0,
    items: items.map(({ index }) => index),
    after: last ? size - last.end : size,
  };
}
