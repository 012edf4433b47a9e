import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { CardHead } from '../../../ui/CardHead.tsx';
import type { MappedArea, MappedArticle } from '../checklist-map.ts';
import styles from './ByArticle.module.css';
import { canBeTaken, type PreviewRow, type Tally, tallyOf } from './import-types.ts';
import { Proportion } from './Proportion.tsx';
import type { FileImport } from './use-file-import.ts';

type ByArticleProps = {
  readonly areas: readonly MappedArea[];
  readonly rows: readonly PreviewRow[];
  readonly coming: FileImport;
};

/** What a file would change, article by article, as its workbook has a sheet for each: all of one is taken or left at once. */
export function ByArticle({ areas, rows, coming }: ByArticleProps) {
  const t = useTexts(texts);
  const byProvision = new Map(rows.map((row) => [row.provision, row]));
  const articles = areas.flatMap((area) => area.articles);
  const ofArticle = ({ provisions }: MappedArticle) =>
    provisions.flatMap(({ provision }) => byProvision.get(provision.reference) ?? []);
  const asked = articles.reduce((sum, { provisions }) => sum + provisions.length, 0);
  return (
    <section className="card" aria-label={t('title')}>
      <CardHead>
        <h2>{t('title')}</h2>
        <span className="xs muted">{t('figures')}</span>
      </CardHead>
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.number}>
            <ArticleBox article={article} rows={ofArticle(article)} coming={coming} />
            <Counts {...tallyOf(ofArticle(article), article.provisions.length)} />
          </li>
        ))}
        <li className={styles.all}>
          <b>{t('all')}</b>
          <Counts {...tallyOf(rows, asked)} />
        </li>
      </ul>
    </section>
  );
}

function ArticleBox({
  article,
  rows,
  coming,
}: {
  readonly article: MappedArticle;
  readonly rows: readonly PreviewRow[];
  readonly coming: FileImport;
}) {
  const t = useTexts(texts);
  const takeable = rows.filter(canBeTaken).map(({ provision }) => provision);
  const chosen = takeable.filter((provision) => !coming.left.has(provision));
  const all = takeable.length > 0 && chosen.length === takeable.length;
  return (
    <label title={article.title}>
      <input
        type="checkbox"
        checked={all}
        disabled={takeable.length === 0}
        ref={(box) => {
          if (box) box.indeterminate = chosen.length > 0 && !all;
        }}
        onChange={() => coming.leave(takeable, all)}
      />
      {t('article', { number: article.number })}
    </label>
  );
}

function Counts(tally: Tally) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { change, refused, same } = tally;
  return (
    <>
      <Proportion {...tally} />
      <span className={styles.counts}>
        {t('changes', { change: number(change), all: number(change + refused + same) })}
        {refused > 0 && <b className={styles.refused}>{t('refused', { count: refused })}</b>}
      </span>
    </>
  );
}

export const texts = english('assessment.by-article', {
  title: 'By article',
  figures: 'changes · refused',
  article: 'Art. {{number}}',
  all: 'All',
  changes: '{{change}} of {{all}}',
  refused_one: '1 refused',
  refused_other: '{{count}} refused',
});
