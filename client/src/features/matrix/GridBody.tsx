import { useMemo } from 'react';
import { edgesOf } from './GridHeads.tsx';
import { GridRow } from './GridRow.tsx';
import type { GridModel } from './grid-model.ts';
import type { Group } from './heads.ts';
import styles from './MatrixGrid.module.css';
import type { At } from './use-grid-focus.ts';
import type { GridWindow } from './use-window.ts';
import type { View } from './view.ts';

type GridBodyProps = {
  readonly model: GridModel;
  readonly groups: readonly Group[];
  readonly view: GridWindow;
  /** The one tab stop. */
  readonly stop: At;
  /** The cell whose row and column light up: the focused one, else the open one. */
  readonly lit: At | null;
  readonly open: View['cell'];
  readonly startsArea: (row: string) => boolean;
};

/** The rows, and the row of totals; silent gaps have no type and are in a column of their own. */
export function GridBody({ model, groups, view, stop, lit, open, startsArea }: GridBodyProps) {
  const edges = useMemo(() => edgesOf(groups), [groups]);
  const { before, items, after } = view.rows;
  const across = view.columns;
  const opened = open && model.place(open.row, open.column);
  const span =
    across.items.length +
    (across.before > 0 ? 1 : 0) +
    (across.after > 0 ? 1 : 0) +
    (model.hasSilentGaps ? 3 : 2);
  return (
    <>
      <tbody>
        {before > 0 && <Gap span={span} size={before} />}
        {items.map((at) => line(at))}
        {after > 0 && <Gap span={span} size={after} />}
      </tbody>
      <tfoot>{line(model.rowKeys.length - 1)}</tfoot>
    </>
  );

  function line(row: number) {
    const key = model.rowKeys[row] ?? null;
    return (
      <GridRow
        key={key ?? 'total'}
        model={model}
        row={row}
        across={across}
        edges={edges}
        areaStart={key !== null && startsArea(key)}
        stop={stop.row === row ? stop.column : null}
        open={opened?.row === row ? opened.column : null}
        litColumn={lit?.column ?? null}
        lit={lit?.row === row}
      />
    );
  }
}

function Gap({ span, size }: { readonly span: number; readonly size: number }) {
  return (
    <tr>
      <td className={styles.gap} colSpan={span} style={{ blockSize: size }} />
    </tr>
  );
}
