import { clsx } from 'clsx';
import { memo } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import { useDimensionWords } from './dimension-words.ts';
import styles from './GridHeads.module.css';
import type { GridModel } from './grid-model.ts';
import { type Group, isNumbered, titleOf } from './heads.ts';
import grid from './MatrixGrid.module.css';
import { texts } from './matrix-texts.ts';
import { SoftWords } from './SoftWords.tsx';
import { columnSize, type GridWindow } from './use-window.ts';

type GridHeadsProps = {
  readonly model: GridModel;
  readonly groups: readonly Group[];
  readonly across: GridWindow['columns'];
  readonly tableSize: GridWindow['tableSize'];
  readonly active: number | null;
  readonly onOpenColumn?: (key: string) => void;
};

/** Heads of the columns, over them the categories of the types; the head of the focused cell lights up. */
export const GridHeads = memo(function GridHeads({
  model,
  groups,
  across,
  tableSize,
  active,
  onOpenColumn,
}: GridHeadsProps) {
  const t = useTexts(texts);
  const { name, all } = useDimensionWords();
  const { before, items, after } = across;
  const lines = groups.length > 0 ? 2 : 1;
  const edges = edgesOf(groups);
  return (
    <>
      <colgroup>
        <col className={grid.rowHeadWidth} style={{ inlineSize: 214 }} />
        {before > 0 && <col style={{ inlineSize: before }} />}
        {items.map((at) => (
          <col
            key={at}
            className={grid.columnWidth}
            style={tableSize ? { inlineSize: columnSize } : undefined}
          />
        ))}
        {after > 0 && <col style={{ inlineSize: after }} />}
        <col style={{ inlineSize: 56 }} />
        {model.hasSilentGaps && <col style={{ inlineSize: 52 }} className="hide-s" />}
      </colgroup>
      <thead className={styles.heads}>
        <tr>
          <th rowSpan={lines} scope="col" className={grid.rowHead}>
            <span>{name(model.rows)}</span>
          </th>
          {lines === 2
            ? groups.map((group) => (
                <th
                  key={group.from}
                  colSpan={group.size}
                  scope="colgroup"
                  className={clsx(styles.group, group.size === 1 && styles.ofOne)}
                  title={group.category}
                >
                  <SoftWords>{group.category}</SoftWords>
                </th>
              ))
            : columnHeads()}
          <th rowSpan={lines} scope="col" className={grid.total}>
            <SoftWords>{all(model.columns)}</SoftWords>
          </th>
          {model.hasSilentGaps && (
            <th rowSpan={lines} scope="col" className={`${grid.silentGaps} hide-s`}>
              <SoftWords>{t('silentGaps')}</SoftWords>
            </th>
          )}
        </tr>
        {lines === 2 && <tr>{columnHeads()}</tr>}
      </thead>
    </>
  );

  function columnHeads() {
    return (
      <>
        {before > 0 && <td className={grid.gap} role="presentation" />}
        {items.map((at) => {
          const head = model.table.columns[at];
          if (!head) return null;
          const words = (
            <Own>
              <SoftWords>{model.columnHead(head)}</SoftWords>
            </Own>
          );
          return (
            <th
              key={head.key}
              scope="col"
              title={isNumbered(model.columns) ? titleOf(head) : head.label}
              aria-colindex={at + 2}
              className={clsx(styles.column, active === at && styles.lit, edges.has(at) && grid.edge)}
            >
              {onOpenColumn ? (
                <button type="button" onClick={() => onOpenColumn(head.key)}>
                  {words}
                </button>
              ) : (
                words
              )}
            </th>
          );
        })}
        {after > 0 && <td className={grid.gap} role="presentation" />}
      </>
    );
  }
});

/** Columns that begin a category. */
export const edgesOf = (groups: readonly Group[]): ReadonlySet<number> =>
  new Set(groups.slice(1).map(({ from }) => from));
