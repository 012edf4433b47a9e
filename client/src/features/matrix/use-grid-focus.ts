import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../lib/i18n.ts';

export type At = { readonly row: number; readonly column: number };
type GridFocusOptions = {
  readonly rows: number;
  readonly columns: number;
  /** Brings a cell into sight and gives it the focus. */
  readonly focusCell: (at: At) => void;
  readonly onOpen: (at: At) => void;
  readonly onClose: () => void;
  readonly onKeys: () => void;
};

/** One tab stop for the whole grid; arrows move, mirrored where one reads from the right. */
export function useGridFocus({ rows, columns, focusCell, onOpen, onClose, onKeys }: GridFocusOptions) {
  const { direction } = useLanguage();
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const [within, setWithin] = useState(false);

  // A filter may remove the last rows under the focus.
  useEffect(() => {
    setAt((old) => clamped(old, rows, columns));
  }, [rows, columns]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') onOpen(at);
      else if (event.key === 'Escape') onClose();
      else if (event.key === '?') onKeys();
      else {
        const next = destination(event, at, rows, columns, direction === 'rtl');
        if (!next) return;
        const there = clamped(next, rows, columns);
        setAt(there);
        focusCell(there);
      }
      event.preventDefault();
    },
    [at, rows, columns, direction, focusCell, onOpen, onClose, onKeys],
  );

  return { at, setAt, within, setWithin, onKeyDown };
}

function destination(
  event: KeyboardEvent,
  { row, column }: At,
  rows: number,
  columns: number,
  mirrored: boolean,
): At | null {
  const ahead = mirrored ? -1 : 1;
  const far = event.ctrlKey;
  switch (event.key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? (mirrored ? columns - 1 : 0) : column - ahead };
    case 'ArrowRight':
      return { row, column: far ? (mirrored ? 0 : columns - 1) : column + ahead };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - 10, column };
    case 'PageDown':
      return { row: row + 10, column };
    default:
      return null;
  }
}

const clamped = ({ row, column }: At, rows: number, columns: number): At => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});
