import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Own } from '../../ui/Own.tsx';
import { CoverageBar } from '../../ui/Waterline.tsx';
import styles from './ComparedGrid.module.css';
import {
  byPlace,
  type Cell,
  type Compared,
  changedPlaces,
  differenceOf,
  isChanged,
  marksOf,
  nameOf,
  type Place,
} from './compared.ts';

type ComparedGridProps = {
  readonly compared: Compared;
  readonly open: Place | null;
  /** Unchanged cells have their bars too. */
  readonly whole: boolean;
  readonly onOpen: (place: Place | null) => void;
};

/** Both sides in one grid: what did not change steps back to a grey number, what changed is outlined and says how. One tab stop; arrows, n and p move. */
export function ComparedGrid({ compared, open, whole, onOpen }: ComparedGridProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { direction } = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const cells = byPlace(compared);
  const { rows, columns } = asked(compared, cells);
  const changed = changedPlaces(compared);
  const [at, setAt] = useState<Place>(
    () => open ?? changed[0] ?? { row: rows[0] ?? null, column: columns[0] ?? null },
  );
  const moved = useRef(false);
  const here =
    rows.includes(at.row) && columns.includes(at.column)
      ? at
      : { row: rows[0] ?? null, column: columns[0] ?? null };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the keys alone
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = grid.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);

  const go = (place: Place) => {
    moved.current = true;
    setAt(place);
  };
  const step = (down: number, across: number) => {
    const row = Math.max(0, Math.min(rows.length - 1, rows.indexOf(here.row) + down));
    const column = Math.max(0, Math.min(columns.length - 1, columns.indexOf(here.column) + across));
    go({ row: rows[row] ?? null, column: columns[column] ?? null });
  };
  const toChange = (ahead: 1 | -1) => {
    const order = ({ row, column }: Place) =>
      (row === null ? rows.length : rows.indexOf(row)) * 1000 +
      (column === null ? 999 : columns.indexOf(column));
    const passed = changed.filter((place) => (order(place) - order(here)) * ahead > 0);
    const next = ahead === 1 ? passed[0] : passed.at(-1);
    const around = ahead === 1 ? changed[0] : changed.at(-1);
    if (next ?? around) go((next ?? around) as Place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const across = direction === 'rtl' ? -1 : 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowUp: () => step(-1, 0),
      ArrowDown: () => step(1, 0),
      ArrowLeft: () => step(0, -across),
      ArrowRight: () => step(0, across),
      Home: () => step(0, -columns.length),
      End: () => step(0, columns.length),
      n: () => toChange(1),
      p: () => toChange(-1),
      Enter: () => onOpen(here),
      ' ': () => onOpen(here),
      Escape: () => onOpen(null),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const rowName = (row: string | null) => {
    const head = compared.rows.find(({ key }) => key === row);
    return head ? `${shownKey(head.key)} ${head.label}` : t('allRows');
  };
  const columnName = (column: string | null) =>
    compared.columns.find(({ key }) => key === column)?.label ?? t('allColumns');
  const sentence = (place: Place, cell: Cell | undefined) =>
    t('sentence', {
      ...{ row: rowName(place.row), column: columnName(place.column) },
      ...{ before: number(cell?.needsBefore ?? 0), after: number(cell?.needsAfter ?? 0) },
      changes:
        cell && isChanged(cell)
          ? marksOf(cell)
              .map(({ kind, count }) => t(kind, { number: number(count) }))
              .join(', ')
          : t('unchanged'),
    });

  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that arrows walk through */}
      <table role="grid" className={styles.grid} aria-label={t('label')} ref={grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={styles.rowHead}>
              {t('article')}
            </th>
            {columns.map((column) => (
              <th key={column ?? ''} scope="col" className={clsx(column === null && styles.total)}>
                <Own>{columnName(column)}</Own>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row ?? ''} className={clsx(row === null && styles.totals)}>
              <th scope="row" className={styles.rowHead}>
                <Own>{rowName(row)}</Own>
              </th>
              {columns.map((column) => {
                const place = { row, column };
                const cell = cells.get(nameOf(place));
                const isTotal = row === null || column === null;
                const isHere = nameOf(here) === nameOf(place);
                const isOpen = open !== null && nameOf(open) === nameOf(place);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's
                  <td
                    key={column ?? ''}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that arrows reach and Enter opens
                    role="gridcell"
                    tabIndex={isHere ? 0 : -1}
                    aria-label={sentence(place, cell)}
                    aria-selected={isOpen || undefined}
                    className={clsx(
                      isTotal && styles.total,
                      cell && isChanged(cell) && !isTotal && styles.changed,
                      isOpen && styles.open,
                    )}
                    onClick={() => {
                      setAt(place);
                      onOpen(place);
                    }}
                  >
                    {cell && <CellFace cell={cell} total={isTotal} whole={whole} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows and columns in which anything is asked for on either side, the total last: services alone are no part of a comparison. */
function asked({ rows, columns }: Compared, cells: ReadonlyMap<string, Cell>) {
  const isAsked = (place: Place) => {
    const cell = cells.get(nameOf(place));
    return cell !== undefined && cell.needsBefore + cell.needsAfter > 0;
  };
  const keys = (heads: Compared['rows'], placeOf: (key: string) => Place) => [
    ...heads.map(({ key }) => key).filter((key) => isAsked(placeOf(key))),
    null,
  ];
  return {
    rows: keys(rows, (row) => ({ row, column: null })),
    columns: keys(columns, (column) => ({ row: null, column })),
  };
}

/** The current number, and the marks of what became of it. */
function CellFace({
  cell,
  total,
  whole,
}: {
  readonly cell: Cell;
  readonly total: boolean;
  readonly whole: boolean;
}) {
  const { compact } = useFormat();
  if (total)
    return (
      <span className={styles.face} aria-hidden="true">
        <b>{compact(cell.needsAfter)}</b>
        <small dir="ltr">{differenceOf(cell)}</small>
      </span>
    );
  if (!isChanged(cell) && !whole)
    return (
      <span className={styles.quiet} aria-hidden="true">
        {cell.needsAfter === 0 ? '·' : compact(cell.needsAfter)}
      </span>
    );
  return (
    <span className={styles.face} aria-hidden="true">
      <span className={styles.line}>
        <b>{compact(cell.needsAfter)}</b>
        <span dir="ltr" className={styles.marks}>
          {marksOf(cell).map(({ sign, count, kind }) => (
            <small key={kind} data-kind={kind}>
              {sign}
              {compact(count)}
            </small>
          ))}
        </span>
      </span>
      {cell.coverageAfter && (
        <span className={styles.bar}>
          <CoverageBar coverage={cell.coverageAfter} />
        </span>
      )}
    </span>
  );
}

export const texts = english('edition.grid', {
  label: 'Both compared: rows are articles, columns are kinds of help',
  article: 'Article',
  allRows: 'All articles',
  allColumns: 'All kinds',
  sentence: '{{row}}, {{column}}: {{before}} before, {{after}} after; {{changes}}',
  unchanged: 'unchanged',
  added: '{{number}} added',
  gone: '{{number}} gone',
  further: '{{number}} further served',
  fallen: '{{number}} less far served',
});
