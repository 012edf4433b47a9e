import type { PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import styles from './HeldUpList.module.css';
import { StandingDial } from './StandingDial.tsx';
import { texts as words } from './texts.ts';

type HeldUpListProps = {
  readonly graph: PrerequisiteGraphFragment;
  readonly chosen: string | null;
  readonly onChoose: (article: string) => void;
};

/** Where a graph has no room: the articles that wait, or are waited for, one under the other in the order in which they could be settled. */
export function HeldUpList({ graph, chosen, onChoose }: HeldUpListProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { enumerate } = useFormat();
  const places = new Map(graph.order.map(({ article }, at) => [article?.number, at]));
  const last = graph.order.length;
  const shown = graph.articles
    .filter(({ needsWaiting, waitsFor }) => needsWaiting > 0 || waitsFor.length > 0)
    .sort((a, b) => (places.get(a.article.number) ?? last) - (places.get(b.article.number) ?? last));
  return (
    <ol className={styles.list}>
      {shown.map(({ article, standing, needs, needsWaiting, waitsFor }) => (
        <li key={article.number}>
          <button
            type="button"
            className={styles.entry}
            aria-pressed={article.number === chosen}
            onClick={() => onChoose(article.number)}
          >
            <span className={styles.dial}>
              <StandingDial standing={standing} />
            </span>
            <span className={styles.name}>
              <bdi dir="ltr">{shownKey(article.number)}</bdi> {article.shortTitle}
            </span>
            <span className={styles.standing}>{word(standing)}</span>
            <span className={styles.said}>
              {needsWaiting > 0 && word('wait', { count: needsWaiting })}
              {needsWaiting > 0 && waitsFor.length > 0 && ' · '}
              {waitsFor.length > 0 &&
                t(needs > 0 ? 'needsWait' : 'waits', {
                  count: needs,
                  articles: enumerate(waitsFor.map(({ number }) => shownKey(number))),
                })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export const texts = english('prerequisite.held-up-list', {
  needsWait_one: '1 need, waits for {{articles}}',
  needsWait_other: '{{count}} needs, wait for {{articles}}',
  waits: 'waits for {{articles}}',
});
