import { clsx } from 'clsx';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { GridCell } from './GridCell.tsx';
import { edgesOf } from './GridHeads.tsx';
import type { GridModel } from './grid-model.ts';
import type { Group } from './heads.ts';
import styles from './MatrixGrid.module.css';
import { texts } from './matrix-texts.ts';
import { RowHead } from './RowHead.tsx';
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
  const t = useTexts(texts);
  const { number } = useFormat();
  const edges = edgesOf(groups);
  const { before, items, after } = view.rows;
  const across = view.columns;
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
    const last = model.columnKeys.length - 1;
    return (
      <tr
        key={key ?? 'total'}
        className={clsx(lit?.row === row && styles.lit, key !== null && startsArea(key) && styles.areaStart)}
        aria-rowindex={row + 2}
      >
        <RowHead model={model} row={row} />
        {across.before > 0 && <td className={styles.gap} role="presentation" />}
        {across.items.map((column) => cell(row, column))}
        {across.after > 0 && <td className={styles.gap} role="presentation" />}
        {cell(row, last)}
        {model.hasSilentGaps && gapCount(model.figures(key, null).silentGaps)}
      </tr>
    );
  }

  function gapCount(count: number) {
    return (
      <td className={`${styles.silentGaps} hide-s`} aria-label={t('silentGapsCount', { count })}>
        {number(count)}
      </td>
    );
  }

  function cell(row: number, column: number) {
    const key = model.key({ row, column });
    const here = lit?.row === row && lit.column === column;
    return (
      <GridCell
        key={key.column ?? 'total'}
        figures={model.figures(key.row, key.column)}
        name={model.sentence(key.row, key.column)}
        row={row}
        column={column}
        total={key.row === null || key.column === null}
        tabStop={stop.row === row && stop.column === column}
        focused={here}
        crossed={lit?.column === column && !here}
        open={open !== null && open.row === key.row && open.column === key.column}
        changed={model.changed(key.row, key.column)}
        edge={edges.has(column)}
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
