import type { CSSProperties } from 'react';
import type { PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { CardHead } from '../../ui/CardHead.tsx';
import { holdingUp } from './shown-graph.ts';
import styles from './WaitingNeeds.module.css';

type WaitingNeedsProps = {
  readonly graph: PrerequisiteGraphFragment;
  readonly chosen: string | null;
  readonly onChoose: (article: string) => void;
};

/** For which articles most open needs of this State wait. */
export function WaitingNeeds({ graph, chosen, onChoose }: WaitingNeedsProps) {
  const t = useTexts(texts);
  const articles = holdingUp(graph).slice(0, 6);
  if (articles.length === 0) return null;
  return (
    <section className="card" aria-labelledby="waiting-needs">
      <CardHead>
        <h2 id="waiting-needs">{t('title')}</h2>
        <span className="xs muted">{t('of', { count: graph.openNeeds })}</span>
      </CardHead>
      <ol className={styles.list}>
        {articles.map(({ article, needsWaiting, startAtOnce, waitsFor }) => (
          <li key={article.number}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={article.number === chosen}
              onClick={() => onChoose(article.number)}
            >
              <b>
                <bdi dir="ltr">{shownKey(article.number)}</bdi> {article.shortTitle}
              </b>
              <b>{needsWaiting}</b>
              <span className={styles.share}>
                <i style={{ '--share': needsWaiting / graph.openNeeds } as CSSProperties} />
              </span>
              <span className="xs ink2">
                {startAtOnce > 0
                  ? t('start', { count: startAtOnce })
                  : t(waitsFor.length > 0 ? 'first' : 'notAlone')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const texts = english('prerequisite.waiting-needs', {
  title: 'Needs that wait',
  of_one: 'of 1 open',
  of_other: 'of {{count}} open',
  start_one: '1 need could start at once',
  start_other: '{{count}} needs could start at once',
  first: 'others must come first',
  notAlone: 'not enough by itself',
});
