import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { CardHead } from '../../ui/CardHead.tsx';
import { CoverageSwatch } from '../../ui/CoverageDial.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CoverageBar } from '../../ui/Waterline.tsx';
import { useCellSentence } from './cell-sentence.ts';
import styles from './Demand.module.css';
import { type Demanded, demanded } from './demanded.ts';
import { DemandQuery } from './documents.ts';
import { titleOf } from './heads.ts';
import { readView, writeView } from './view.ts';

/** What is asked for and how far it is served, by article in the order of the Convention and by kind of help. */
export function Demand({ instrument }: { readonly instrument: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(DemandQuery, {
    variables: { instrument },
  });
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const wayIn = (cell: { row: string | null; column: string | null }) =>
    paths.matrixOf(writeView({ ...readView(new URLSearchParams()), instrument, cell }).toString());
  return (
    <div className={styles.demand}>
      <Bars
        title={t('byArticle')}
        name={t('article')}
        gaps
        note={t('order')}
        shown={demanded(data.articles).map((one) => ({
          ...one,
          head: (
            <span className={styles.numbered}>
              <b>{shownKey(one.key)}</b>
              <span>{titleOf(one)}</span>
            </span>
          ),
          to: wayIn({ row: one.key, column: null }),
        }))}
      />
      <Bars
        title={t('byType')}
        name={t('kind')}
        shown={demanded(data.types)
          .toSorted((a, b) => b.figures.needs - a.figures.needs)
          .map((one) => ({ ...one, head: one.label, to: wayIn({ row: null, column: one.key }) }))}
      />
    </div>
  );
}

type BarsProps = {
  readonly title: string;
  readonly name: string;
  readonly gaps?: boolean;
  readonly note?: string;
  readonly shown: readonly (Demanded & { readonly head: ReactNode; readonly to: string })[];
};

/** The longest bar is the largest demand; the others are drawn on its scale. */
function Bars({ title, name, gaps = false, note, shown }: BarsProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const sentence = useCellSentence();
  const most = Math.max(1, ...shown.map(({ figures }) => figures.needs));
  return (
    <section className="card" aria-label={title}>
      <CardHead>
        <h2>{title}</h2>
      </CardHead>
      {shown.length === 0 && <p className="pad sm ink2">{t('nothing')}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className={styles.coverage}>
              {t('coverage')}
            </th>
            <th scope="col" className="num">
              {t('needs')}
            </th>
            <th scope="col" className="num">
              {t('states')}
            </th>
            {gaps && (
              <th scope="col" className="num">
                {t('silent')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, label, figures, head, to }) => (
            <tr key={key}>
              <th scope="row">
                <Link to={to}>{head}</Link>
              </th>
              <td>
                <span className={styles.bar} style={{ inlineSize: `${(figures.needs / most) * 100}%` }}>
                  <CoverageBar coverage={figures.coverage} />
                </span>
                <span className="sr">{sentence(label, figures)}</span>
              </td>
              <td className="num b">{number(figures.needs)}</td>
              <td className="num muted">{number(figures.participants)}</td>
              {gaps && <td className="num muted">{number(figures.silentGaps)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {note ? (
        <p className={`${styles.legend} xs muted`}>{note}</p>
      ) : (
        <div className={styles.legend}>
          {states.map((state) => (
            <CoverageSwatch key={state} state={state} />
          ))}
        </div>
      )}
    </section>
  );
}

const states = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET'] as const;

export const texts = english('matrix.demand', {
  byArticle: 'Demand by article',
  byType: 'Demand by kind of help',
  article: 'Article',
  kind: 'Kind',
  coverage: 'By coverage',
  needs: 'Needs',
  states: 'States',
  silent: 'Silent gaps',
  order: 'Articles are in the order of the Convention, not by size.',
  nothing: 'Nothing has been asked for yet.',
});
