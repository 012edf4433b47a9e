import { clsx } from 'clsx';
import {
  type CSSProperties,
  type FocusEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { GridBody } from './GridBody.tsx';
import { GridHeads } from './GridHeads.tsx';
import type { GridModel } from './grid-model.ts';
import type { Group } from './heads.ts';
import { KeysDialog } from './KeysDialog.tsx';
import styles from './MatrixGrid.module.css';
import { texts } from './matrix-texts.ts';
import { type At, useGridFocus } from './use-grid-focus.ts';
import { useWindow } from './use-window.ts';
import type { View } from './view.ts';

type MatrixGridProps = {
  readonly model: GridModel;
  readonly groups: readonly Group[];
  readonly startsArea: (row: string) => boolean;
  readonly open: View['cell'];
  readonly onOpen: (cell: View['cell']) => void;
  /** On phones: a category's head opens its types. */
  readonly onOpenColumn?: (key: string) => void;
};

const mostFrames = 40;

/** The matrix: rows ask, columns name the help, one tab stop for all of it. */
export function MatrixGrid({ model, groups, startsArea, open, onOpen, onOpenColumn }: MatrixGridProps) {
  const t = useTexts(texts);
  const frame = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState(false);
  const view = useWindow(frame, model.rowKeys.length - 1, model.columnKeys.length - 1);

  const focusCell = useCallback(
    (at: At) => {
      view.reveal(at);
      const find = () =>
        frame.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`);
      const there = find();
      // A cell outside the window is drawn some frames after it was scrolled to.
      const wait = (frames: number): number =>
        requestAnimationFrame(() => {
          const drawn = find();
          if (drawn) drawn.focus({ preventScroll: true });
          else if (frames > 1) wait(frames - 1);
        });
      if (there) there.focus({ preventScroll: view.windowed });
      else wait(mostFrames);
    },
    [view],
  );

  const focus = useGridFocus({
    rows: model.rowKeys.length,
    columns: model.columnKeys.length,
    focusCell,
    onOpen: (at) => onOpen(model.key(at)),
    onClose: () => onOpen(null),
    onKeys: () => setKeys(true),
  });

  // With the panel open its cell keeps its cross, and is where Tab comes back to.
  const place = open ? model.place(open.row, open.column) : null;
  const openAt = place && place.row >= 0 && place.column >= 0 ? place : null;
  const lit = focus.within ? focus.at : openAt;
  const { setAt } = focus;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place, not another object, moves the tab stop
  useEffect(() => {
    if (openAt) setAt({ row: openAt.row, column: openAt.column });
  }, [openAt?.row, openAt?.column, setAt]);

  const placeOf = (event: FocusEvent | MouseEvent): At | null => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };

  return (
    <div ref={frame} className={clsx(styles.frame, view.windowed && styles.windowed)}>
      <table
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by arrows is a grid
        role="grid"
        aria-label={t('title')}
        aria-busy={view.drawing}
        aria-rowcount={model.rowKeys.length + 1}
        aria-colcount={model.columnKeys.length + 1 + (model.hasSilentGaps ? 1 : 0)}
        style={
          {
            '--n': model.table.columns.length,
            ...(view.tableSize ? { inlineSize: view.tableSize } : {}),
          } as CSSProperties
        }
        onKeyDown={(event) => event.target instanceof HTMLTableCellElement && focus.onKeyDown(event)}
        onFocus={(event) => {
          const at = placeOf(event);
          if (at) focus.setAt(at);
          focus.setWithin(at !== null);
        }}
        onBlur={() => focus.setWithin(false)}
        onClick={(event) => {
          const at = placeOf(event);
          if (at) onOpen(model.key(at));
        }}
      >
        <GridHeads
          model={model}
          groups={groups}
          across={view.columns}
          tableSize={view.tableSize}
          active={lit?.column ?? null}
          onOpenColumn={onOpenColumn}
        />
        <GridBody
          model={model}
          groups={groups}
          view={view}
          stop={focus.at}
          lit={lit}
          open={open}
          startsArea={startsArea}
        />
      </table>
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
    </div>
  );
}
