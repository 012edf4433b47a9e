import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { ComparedSideInput, EditionAudience, MatrixComparisonInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { usePhone } from '../../lib/use-media.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { Own } from '../../ui/Own.tsx';
import { Select } from '../../ui/Select.tsx';
import { CoverageBar } from '../../ui/Waterline.tsx';
import { ComparedGrid } from './ComparedGrid.tsx';
import { byPlace, type Compared, changedPlaces, isChanged, marksOf, nameOf, type Place } from './compared.ts';
import { ComparisonQuery } from './documents.ts';
import styles from './EditionComparison.module.css';
import { texts as ofReasons, Reasons } from './Reasons.tsx';
import { texts as words } from './texts.ts';

type ComparisonProps = {
  readonly numbers: readonly number[];
  readonly audience: EditionAudience;
  /** A number of an edition, a day, or `now`. */
  readonly from: string;
  readonly to: string;
  readonly onSides: (sides: { readonly from: string; readonly to: string }) => void;
};

/** Two editions, or an edition and now: what changed, cell by cell, and why. */
export function EditionComparison({ numbers, audience, from, to, onSides }: ComparisonProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [whole, setWhole] = useState(false);
  const input: MatrixComparisonInput = {
    ...{ rows: 'ARTICLE', columns: 'TYPE', from: sideOf(from), to: sideOf(to), audience },
  };
  const { data, error, refetch } = useQuery(ComparisonQuery, {
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  const sides = [
    { value: 'now', label: word('now') },
    ...numbers.map((number) => ({ value: String(number), label: word('edition', { number }) })),
    ...[from, to].filter((side) => isDay(side)).map((value) => ({ value, label: value })),
  ];
  const compared = data?.matrixComparison;
  return (
    <section aria-label={t('title')}>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
        <Select
          label={t('from')}
          value={from}
          options={sides}
          onChange={(side) => onSides({ from: side, to })}
        />
        <Button icon="swap" aria-label={t('swap')} onClick={() => onSides({ from: to, to: from })} />
        <Select label={t('to')} value={to} options={sides} onChange={(side) => onSides({ from, to: side })} />
        <ToggleChip on={!whole} onChange={(on) => setWhole(!on)}>
          {t('onlyChanged')}
        </ToggleChip>
      </div>
      {!compared && (
        <div className="card pad">
          <Awaited data={compared} error={error} lines={12} onRetry={() => void refetch()} />
        </div>
      )}
      {compared && <Shown key={JSON.stringify(input)} compared={compared} input={input} whole={whole} />}
    </section>
  );
}

type ShownProps = {
  readonly compared: Compared;
  readonly input: MatrixComparisonInput;
  readonly whole: boolean;
};

function Shown({ compared, input, whole }: ShownProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const why = useTexts(ofReasons);
  const phone = usePhone();
  const { number, instant } = useFormat();
  const [open, setOpen] = useState<Place | null>(null);
  const reasons = useRef<HTMLElement>(null);
  // On a phone they are below the list: whoever opens a cell is led there.
  useEffect(() => {
    if (!phone || !open) return;
    reasons.current?.focus({ preventScroll: true });
    reasons.current?.scrollIntoView({ block: 'start' });
  }, [phone, open]);
  const changed = changedPlaces(compared);
  const all = byPlace(compared).get(nameOf({ row: null, column: null }));
  const sideName = (side: Compared['from']) => {
    if (side.edition) return word('edition', { number: side.edition });
    const asked = side === compared.from ? input.from : input.to;
    return asked.asOf ? instant(side.asOf) : word('now');
  };
  if (changed.length === 0)
    return (
      <EmptyFace title={t('same', { from: sideName(compared.from), to: sideName(compared.to) })}>
        {t('sameText')}
      </EmptyFace>
    );
  return (
    <div className={styles.layout}>
      <div className={`card ${styles.whole}`}>
        <p className={styles.legend}>
          <b>
            {t('changedOf', {
              count: changed.length,
              changed: number(changed.length),
              all: number(compared.cells.length),
            })}
          </b>
          <span>+ {t('added')}</span>
          <span>− {t('gone')}</span>
          <span>▲ {t('further')}</span>
          <span>▼ {t('fallen')}</span>
        </p>
        {phone ? (
          <ChangedCells compared={compared} open={open} onOpen={setOpen} />
        ) : (
          <ComparedGrid compared={compared} open={open} whole={whole} onOpen={setOpen} />
        )}
        {all && (
          <p className={styles.sum}>
            {t('sum', {
              ...{ before: number(all.needsBefore), after: number(all.needsAfter) },
              ...{ added: number(all.added), gone: number(all.gone) },
            })}
            <span className="hide-s no-print">{t('keys')}</span>
          </p>
        )}
      </div>
      <aside className="card" aria-label={why('why')} ref={reasons} tabIndex={-1}>
        {open && (
          <Opened compared={compared} place={open} sideName={sideName} onClose={() => setOpen(null)} />
        )}
        <Reasons key={open ? nameOf(open) : 'all'} input={input} place={open} />
      </aside>
    </div>
  );
}

/** The opened cell, on both sides on one scale. */
function Opened({
  compared,
  place,
  sideName,
  onClose,
}: {
  readonly compared: Compared;
  readonly place: Place;
  readonly sideName: (side: Compared['from']) => string;
  readonly onClose: () => void;
}) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const cell = byPlace(compared).get(nameOf(place));
  const row = compared.rows.find(({ key }) => key === place.row);
  const column = compared.columns.find(({ key }) => key === place.column);
  const most = Math.max(1, cell?.needsBefore ?? 0, cell?.needsAfter ?? 0);
  const sides = [
    [sideName(compared.from), cell?.needsBefore ?? 0, cell?.coverageBefore],
    [sideName(compared.to), cell?.needsAfter ?? 0, cell?.coverageAfter],
  ] as const;
  return (
    <div className={styles.opened}>
      <div className="row sp">
        <h3>
          <Own>{`${row ? t('article', { number: shownKey(row.key) }) : t('allRows')} × ${column?.label ?? t('allColumns')}`}</Own>
        </h3>
        <Button kind="ghost" icon="close" aria-label={t('close')} onClick={onClose} />
      </div>
      {sides.map(([name, needs, coverage], at) => (
        <div key={at === 0 ? 'from' : 'to'} className={styles.side}>
          <span className="xs muted">{name}</span>
          <span className={styles.bar} style={{ inlineSize: `${(100 * needs) / most}%` }}>
            {coverage && <CoverageBar coverage={coverage} />}
          </span>
          <b>{number(needs)}</b>
        </div>
      ))}
    </div>
  );
}

/** On a phone: the cells that changed, article by article. */
function ChangedCells({
  compared,
  open,
  onOpen,
}: {
  readonly compared: Compared;
  readonly open: Place | null;
  readonly onOpen: (place: Place) => void;
}) {
  const { number } = useFormat();
  const cells = byPlace(compared);
  return (
    <ul className={styles.cells}>
      {compared.rows.map((row) => {
        const changed = compared.columns.flatMap((column) => {
          const cell = cells.get(nameOf({ row: row.key, column: column.key }));
          return cell && isChanged(cell) ? [{ column, cell }] : [];
        });
        if (changed.length === 0) return null;
        return (
          <li key={row.key}>
            <h3>
              {shownKey(row.key)} <Own>{row.label}</Own>
            </h3>
            {changed.map(({ column, cell }) => {
              const place = { row: row.key, column: column.key };
              return (
                <button
                  key={column.key}
                  type="button"
                  aria-pressed={open !== null && nameOf(open) === nameOf(place)}
                  onClick={() => onOpen(place)}
                >
                  <b>{number(cell.needsAfter)}</b>
                  <span className="grow">
                    <Own>{column.label}</Own>
                  </span>
                  <span dir="ltr">
                    {marksOf(cell)
                      .map(({ sign, count }) => `${sign}${number(count)}`)
                      .join(' ')}
                  </span>
                </button>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}

const isDay = (side: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(side);

const sideOf = (side: string): ComparedSideInput =>
  side === 'now' ? {} : isDay(side) ? { asOf: `${side}T00:00:00.000Z` } : { edition: Number(side) };

export const texts = english('edition.comparison', {
  title: 'Compare',
  from: 'From',
  to: 'To',
  swap: 'Swap the two',
  onlyChanged: 'Only what changed',
  changedOf_one: '{{changed}} cell changed, of {{all}}',
  changedOf_other: '{{changed}} cells changed, of {{all}}',
  added: 'added',
  gone: 'gone',
  further: 'further served',
  fallen: 'less far served',
  sum: 'Needs: {{before}} before, {{added}} added, {{gone}} gone, {{after}} after.',
  keys: 'n and p: next and previous change. Enter opens, Esc closes.',
  same: '{{from}} and {{to}} are the same',
  sameText: 'Nothing that you may see changed between the two.',
  article: 'Article {{number}}',
  allRows: 'All articles',
  allColumns: 'All kinds of help',
  close: 'Close',
});
