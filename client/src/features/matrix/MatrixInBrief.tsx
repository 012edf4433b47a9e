import { clsx } from 'clsx';
import { useId, useMemo } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { useStrip } from '../../lib/strip.ts';
import { CoverageSwatch } from '../../ui/CoverageDial.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Pips, Waterline } from '../../ui/Waterline.tsx';
import { articleRanges } from './article-ranges.ts';
import { useGridModel } from './grid-model.ts';
import styles from './MatrixInBrief.module.css';
import { SoftWords } from './SoftWords.tsx';
import type { Table } from './table.ts';
import { useArticlesOfAreas } from './use-articles-of-areas.ts';
import { useMatrix } from './use-matrix.ts';
import { readView, writeView } from './view.ts';

/** The whole matrix in a few cells, each a way into it. */
export function MatrixInBrief() {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const id = useId();
  const { instrument } = useSession();
  const code = instrument?.code ?? null;
  const reading = useMatrix(useMemo(() => ({ ...shape, ...(code ? { instrument: code } : {}) }), [code]));
  const articles = useArticlesOfAreas(code);
  const count = [...articles.values()].flat().length;
  useStrip({
    asOf: reading.table?.asOf,
    live: reading.live,
    boundary:
      instrument && count > 0
        ? t('boundary', { title: instrument.title, articles: t('articles', { count }) })
        : undefined,
  });
  const total = reading.table?.figures.get('[null,null]');
  return (
    <section className="card" aria-labelledby={id}>
      <div className="hd" style={{ padding: '12px 16px 8px' }}>
        <h2 id={id}>{t('title')}</h2>
        {total && (
          <span className="xs muted">
            {t('needs', { count: total.needs })}
            {signs.gap}
            {t('states', { count: total.participants })} · {t('offers', { count: total.offers })}
            {signs.gap}
            {t('providers', { count: total.providers })}
          </span>
        )}
      </div>
      <div style={{ padding: '0 16px 6px' }}>
        <Body reading={reading} articles={articles} />
      </div>
      <div className={styles.legend}>
        {states.map((state) => (
          <CoverageSwatch key={state} state={state} />
        ))}
        <span className="row xs muted" style={{ gap: 6 }}>
          <Pips className={styles.alone} offers={1} activities={0} />
          {t('offer')}
          <Pips className={styles.alone} offers={0} activities={1} />
          {t('activity')}
        </span>
      </div>
    </section>
  );
}

type BodyProps = {
  readonly reading: ReturnType<typeof useMatrix>;
  readonly articles: ReadonlyMap<string, readonly string[]>;
};

function Body({ reading, articles }: BodyProps) {
  const t = useTexts(texts);
  if (reading.error) return <ErrorFace error={reading.error} onRetry={reading.retry} />;
  if (!reading.table) return <Skeleton lines={8} />;
  if (reading.table.rows.length === 0) return <EmptyFace title={t('empty')} />;
  return <Cells reading={reading} articles={articles} table={reading.table} />;
}

function Cells({ reading, articles, table }: BodyProps & { readonly table: Table }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const model = useGridModel(table, shape.rows, shape.columns, reading.changed);
  const columns = useMemo(() => [...table.columns, null], [table.columns]);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {columns.map((head) => (
            <th key={head?.key ?? 'all'} scope="col">
              <SoftWords>{model.columnWord(head)}</SoftWords>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <SoftWords>{row.label}</SoftWords>
              <Articles numbers={articles.get(row.key) ?? []} />
            </th>
            {columns.map((column) => {
              const figures = model.figures(row.key, column?.key ?? null);
              return (
                <td
                  key={column?.key ?? 'all'}
                  className={clsx(
                    column === null && styles.total,
                    model.changed(row.key, column?.key ?? null) && styles.flash,
                  )}
                >
                  <Link
                    to={paths.matrixOf(wayIn(row.key, column?.key ?? null))}
                    aria-label={model.sentence(row.key, column?.key ?? null)}
                  >
                    <Waterline
                      big
                      marks={10}
                      figures={figures}
                      aside={`${number(figures.participants)} ${t('stateWord', { count: figures.participants })}`}
                      asideClass="hide-s"
                    />
                  </Link>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Articles({ numbers }: { readonly numbers: readonly string[] }) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  if (numbers.length === 0) return null;
  return <small>{t('numbers', { numbers: enumerate(articleRanges(numbers)) })}</small>;
}

/** The address of the matrix with this cell's records open. */
function wayIn(row: string, column: string | null): string {
  const view = readView(new URLSearchParams());
  return writeView({ ...view, ...shape, cell: { row, column } }).toString();
}

const shape = { rows: 'PRIORITY_AREA', columns: 'CATEGORY' } as const;
const states = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET'] as const;

export const texts = english('matrix.matrix-in-brief', {
  title: 'The matrix in brief',
  needs_one: '{{count}} need of',
  needs_other: '{{count}} needs of',
  states_one: '{{count}} State',
  states_other: '{{count}} States',
  stateWord_one: 'State',
  stateWord_other: 'States',
  offers_one: '{{count}} offer of',
  offers_other: '{{count}} offers of',
  providers_one: '{{count}} provider',
  providers_other: '{{count}} providers',
  offer: 'offer',
  activity: 'activity',
  numbers: 'Art. {{numbers}}',
  boundary: '{{title}}: {{articles}}',
  articles_one: '{{count}} article',
  articles_other: '{{count}} articles',
  empty: 'Nothing is shown to the public yet',
});
