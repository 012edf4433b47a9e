import { clsx } from 'clsx';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dimension } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { isNoSuch } from '../../lib/no-such.ts';
import { useStrip } from '../../lib/strip.ts';
import { refusedPath, useUnknownParts } from '../../lib/unknown-parts.ts';
import { usePhone } from '../../lib/use-media.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import { EditionInMatrix, NoEdition } from './EditionInMatrix.tsx';
import { answerTo } from './export/shown.ts';
import { FilterBar } from './FilterBar.tsx';
import { useGridModel } from './grid-model.ts';
import { groupsOf } from './heads.ts';
import { Legend } from './Legend.tsx';
import styles from './MatrixExplorer.module.css';
import { MatrixFoot } from './MatrixFoot.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixTools } from './MatrixTools.tsx';
import { texts } from './matrix-texts.ts';
import { OpenCell } from './OpenCell.tsx';
import { Apart } from './seen-as/Apart.tsx';
import { useSeenAs } from './seen-as/use-seen-as.tsx';
import { useAsOf } from './use-as-of.tsx';
import { useChoices } from './use-choices.ts';
import { type MatrixReading, useMatrix } from './use-matrix.ts';
import { useRefusedCell } from './use-refused-cell.ts';
import { useReported } from './use-reported.ts';
import { useUnread, useView } from './use-view.ts';
import {
  filterCount,
  foldsTypes,
  inputOf,
  refusedPart,
  unfiltered,
  type View,
  withoutParts,
} from './view.ts';

/** The matrix explorer: choose, read, open a cell down to its records, and see it change by itself. */
export function MatrixExplorer() {
  const t = useTexts(texts);
  const phone = usePhone();
  const [view, change] = useView();
  const choices = useChoices(view);
  const asked = useMemo(() => inputOf(view, phone, choices.usual), [view, phone, choices.usual]);
  const reading = useMatrix(asked);
  const answer = answerTo(asked, reading);
  const reported = useReported(view.asOf, view.seenAs);
  const refused = refusedPart(refusedPath(reading.error), view);
  const refusedCell = useRefusedCell(view, asked, reading);
  const unknown = useUnknownParts(useUnread(), refused ?? refusedCell, (parts) =>
    change(withoutParts(view, parts), 'replace'),
  );
  const { choose, action, dialog } = useAsOf(view.asOf, change);
  const seenAs = useSeenAs(view, choices, reading.error, change);
  useStrip({
    seen: seenAs.seen,
    asOf: reading.table?.asOf,
    live: view.asOf || view.edition ? 'past' : reading.live,
    boundary: reported
      ? t('reported', { numerator: reported.numerator, denominator: reported.denominator })
      : view.asOf || view.edition
        ? ''
        : undefined,
    action,
  });

  return (
    <Page
      title={t('title')}
      className={clsx(styles.explorer, view.cell && styles.open)}
      tools={
        <MatrixTools
          view={view}
          choices={choices}
          folded={foldsTypes(view, phone)}
          onChange={change}
          exports={answer && { view, choices, ...answer }}
        />
      }
    >
      <FilterBar {...{ view, choices }} onChange={change} onAsOf={choose} onSeenAs={seenAs.choose} />
      {seenAs.banner}
      {view.edition !== null && reading.table && (
        <EditionInMatrix
          edition={view.edition}
          asOf={reading.table.asOf}
          audience={reading.table.audience}
          onLive={() => change({ edition: null, audience: null })}
        />
      )}
      <UnknownParts parts={unknown} />
      {reading.error && !refused
        ? seenAs.absent ||
          (view.edition !== null && isNoSuch(reading.error) ? (
            <NoEdition edition={view.edition} onLive={() => change({ edition: null, audience: null })} />
          ) : (
            <ErrorFace error={reading.error} onRetry={reading.retry} />
          ))
        : null}
      {(!reading.error || refused) && !reading.table && (
        <div className="card pad">
          <Skeleton lines={12} />
        </div>
      )}
      {!reading.error && reading.table && (
        <Shown reading={reading} view={view} change={change} choices={choices} phone={phone} />
      )}
      {dialog}
    </Page>
  );
}

type ShownProps = {
  readonly reading: MatrixReading;
  readonly view: View;
  readonly change: ReturnType<typeof useView>[1];
  readonly choices: ReturnType<typeof useChoices>;
  readonly phone: boolean;
};

function Shown({ reading, view, change, choices, phone }: ShownProps) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const whole = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const { table, input } = reading;
  if (!table || !input) throw new Error('a matrix is shown once it is read');
  const model = useGridModel(table, input.rows, input.columns, reading.changed, {
    typeOf: choices.shortTypeOf,
    articleOf: choices.shortArticleOf,
    inShort: phone,
  });
  const spoken = useSpokenChange(reading, model);

  const open = useCallback(
    (cell: View['cell']) => {
      opened.current = true;
      if (!cell) focusOpenCell(whole.current);
      change({ cell }, 'replace');
    },
    [change],
  );

  if (table.rows.length === 0) return <Nothing view={view} usual={choices.usual} change={change} />;

  const byType: Dimension = 'TYPE';
  const groups =
    input.columns === byType
      ? groupsOf(table.columns, (type) => {
          const category = choices.categoryOf(type);
          return category ? word(category as 'ADVISORY') : t('noCategory');
        })
      : [];
  const folded = foldsTypes(view, phone);

  return (
    <div
      className={clsx(styles.layout, view.cell && styles.open, reading.loading && styles.busy)}
      ref={whole}
    >
      <section className={`${styles.whole} card`} aria-busy={reading.loading} aria-label={t('title')}>
        <Legend />
        {phone && view.category && (
          <div style={{ padding: 8 }}>
            <Button size="small" icon="previous" onClick={() => change({ category: null, cell: null })}>
              {t('backToCategories')}
            </Button>
          </div>
        )}
        <MatrixGrid
          model={model}
          groups={phone ? [] : groups}
          startsArea={(row) => startsChapter(input.rows, table.rows, row, choices.chapterOf)}
          open={view.cell}
          onOpen={open}
          onOpenColumn={folded ? (category) => change({ category, cell: null }) : undefined}
        />
        <MatrixFoot {...view} />
      </section>
      {view.cell && (
        <Apart seenAs={view.seenAs}>
          <OpenCell
            model={model}
            cell={view.cell}
            input={input}
            view={view}
            choices={choices}
            change={change}
            takesFocus={opened.current}
            onClose={() => open(null)}
          />
        </Apart>
      )}
      <div className="sr" role="status">
        {spoken}
      </div>
    </div>
  );
}

/** Nothing to show: which filter to remove, or that at that moment nothing was known yet. */
function Nothing({
  view,
  usual,
  change,
}: Pick<ShownProps, 'view' | 'change'> & { readonly usual: string | null }) {
  const t = useTexts(texts);
  // Of a past instant the checklist where one begins is seldom what is in the way.
  const chosen = filterCount(view, view.asOf ? null : usual);
  if (chosen > 0)
    return (
      <EmptyFace
        title={t('emptyTitle')}
        action={<Button onClick={() => change(unfiltered(view))}>{t('clear')}</Button>}
      >
        {t('emptyText', { count: filterCount(view, usual) })}
      </EmptyFace>
    );
  return (
    <EmptyFace
      title={t(view.asOf ? 'emptyPast' : 'emptyPlain')}
      action={view.asOf && <Button onClick={() => change({ asOf: null })}>{t('toNow')}</Button>}
    />
  );
}

/** What changed by itself is said once, for one cell. */
function useSpokenChange(reading: MatrixReading, model: ReturnType<typeof useGridModel>): string {
  const t = useTexts(texts);
  const [spoken, setSpoken] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when something changed, not when it fades
  useEffect(() => {
    const cells = [...reading.changed].map((place) => JSON.parse(place) as [string | null, string | null]);
    const [row, column] = cells.find((place) => !place.includes(null)) ?? [];
    if (row && column) setSpoken(t('changed', { cell: model.sentence(row, column) }));
  }, [reading.changed]);
  return spoken;
}

/** A line is drawn where the chapter of the articles changes. */
function startsChapter(
  rows: Dimension,
  heads: readonly { readonly key: string }[],
  row: string,
  chapterOf: (article: string) => string | null,
): boolean {
  if (rows !== 'ARTICLE') return false;
  const before = heads[heads.findIndex(({ key }) => key === row) - 1];
  return before !== undefined && chapterOf(before.key) !== chapterOf(row);
}

/** Closing gives the focus back to the cell that was open. */
function focusOpenCell(whole: HTMLElement | null): void {
  whole?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}
