import type { CSSProperties } from 'react';
import type { PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './SettlingSteps.module.css';

/** How many needs can start once each article is settled, one after the other. */
export function SettlingSteps({ graph }: { readonly graph: PrerequisiteGraphFragment }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { order, openNeeds } = graph;
  if (order.length < 2) return null;
  return (
    <Panel title={t('title')} aside={<span className="xs muted">{t('how')}</span>}>
      <ol className={styles.steps}>
        {order.map(({ article, canStart }, at) => {
          const before = order[at - 1]?.canStart ?? 0;
          const share = { '--before': before / openNeeds, '--more': (canStart - before) / openNeeds };
          return (
            <li key={article?.number ?? ''} title={article?.shortTitle}>
              <span className={styles.bar} style={share as CSSProperties} aria-hidden="true">
                <i className={styles.before} />
                <i className={styles.more} />
              </span>
              <span className={styles.said}>
                <b>{number(canStart)}</b>
                {at > 0 && canStart > before && <em>+{number(canStart - before)}</em>}
                <small>{article ? t('after', { number: shownKey(article.number) }) : t('today')}</small>
              </span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

export const texts = english('prerequisite.settling-steps', {
  title: 'Needs that can start, step by step',
  how: 'if each article is settled in this order',
  today: 'today',
  after: 'after {{number}}',
});
