import { clsx } from 'clsx';
import { memo } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { GridCell } from './GridCell.tsx';
import type { GridModel } from './grid-model.ts';
import styles from './MatrixGrid.module.css';
import { texts } from './matrix-texts.ts';
import { RowHead } from './RowHead.tsx';
import type { Span } from './use-window.ts';

type GridRowProps = {
  readonly model: GridModel;
  readonly row: number;
  readonly across: Span;
  readonly edges: ReadonlySet<number>;
  readonly areaStart: boolean;
  /** Of its cells the one tab stop, the one that is open; null where that is in another row. */
  readonly stop: number | null;
  readonly open: number | null;
  /** The column that lights up, and whether this row does. */
  readonly litColumn: number | null;
  readonly lit: boolean;
};

/** One row. While the window moves over a large matrix only rows that come into it are made; what they say in full sentences is dear. */
export const GridRow = memo(function GridRow({ model, row, across, ...rest }: GridRowProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const key = model.rowKeys[row] ?? null;
  return (
    <tr className={clsx(rest.lit && styles.lit, rest.areaStart && styles.areaStart)} aria-rowindex={row + 2}>
      <RowHead model={model} row={row} />
      {across.before > 0 && <td className={styles.gap} role="presentation" />}
      {across.items.map(cell)}
      {across.after > 0 && <td className={styles.gap} role="presentation" />}
      {cell(model.columnKeys.length - 1)}
      {model.hasSilentGaps && gapCount(model.figures(key, null).silentGaps)}
    </tr>
  );

  function gapCount(count: number) {
    return (
      <td className={`${styles.silentGaps} hide-s`} aria-label={t('silentGapsCount', { count })}>
        {number(count)}
      </td>
    );
  }

  function cell(column: number) {
    const place = model.key({ row, column });
    const here = rest.lit && rest.litColumn === column;
    return (
      <GridCell
        key={place.column ?? 'total'}
        figures={model.figures(place.row, place.column)}
        name={model.sentence(place.row, place.column)}
        row={row}
        column={column}
        total={place.row === null || place.column === null}
        tabStop={rest.stop === column}
        focused={here}
        crossed={rest.litColumn === column && !here}
        open={rest.open === column}
        changed={model.changed(place.row, place.column)}
        edge={rest.edges.has(column)}
      />
    );
  }
});
