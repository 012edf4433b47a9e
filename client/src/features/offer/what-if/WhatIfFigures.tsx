import { clsx } from 'clsx';
import type { WhatIfQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { ChangedCells } from './ChangedCells.tsx';
import styles from './WhatIfFigures.module.css';

export type WhatIfFiguresData = WhatIfQuery['whatIf'];

/** What would become of needs: three figures, before and after on one scale, the cells that change, whose needs, and with whom to talk. */
export function WhatIfFigures({ figures }: { readonly figures: WhatIfFiguresData }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { covered, lost, reached, states, unlocks, overlaps, places, articles, cells } = figures;
  const [article] = articles;
  const scale = articles.length === 1 && article ? article : figures;
  const over = places === null || places === undefined ? 0 : Math.max(0, covered - places);
  const talks = overlaps.reduce((sum, { needs }) => sum + needs, 0);
  return (
    <div className={styles.figures}>
      <dl className={styles.three}>
        <div>
          <dd>{number(covered)}</dd>
          <dt>
            {t('covered', {
              count: covered,
              states: t('states', { count: states.length }),
            })}
          </dt>
        </div>
        <div>
          <dd>{number(unlocks.needs)}</dd>
          <dt>{t('unlocks', { count: unlocks.needs })}</dt>
        </div>
        <div className={styles.talk}>
          <dd>{number(talks)}</dd>
          <dt>{t('overlaps', { count: talks })}</dt>
        </div>
      </dl>
      {lost > 0 && (
        <p className={clsx('sm', styles.lost)} role="note">
          {t('lost', { count: lost, shown: number(lost) })}
        </p>
      )}
      {covered + lost === 0 && (
        <p className="sm ink2">{t('nothing', { count: reached, shown: number(reached) })}</p>
      )}
      <h3>
        {articles.length === 1 && article ? t('onArticle', { number: article.article.number }) : t('onAll')}
      </h3>
      <BeforeAndAfter before={scale.before} after={scale.after} />
      {cells.length > 0 && (
        <>
          <h3>{t('cells')}</h3>
          <ChangedCells cells={cells} />
        </>
      )}
      {states.length > 0 && (
        <>
          <h3>{t('whose')}</h3>
          <p className="row wrap">
            {states.map(({ participant, needs }) => (
              <Chip key={participant.code}>
                <Own>{participant.name}</Own>
                {needs > 1 && <span> ×{number(needs)}</span>}
              </Chip>
            ))}
          </p>
          {over > 0 && (
            <p className="xs muted">
              {t('over', { count: over, shown: number(over), places: number(places ?? 0) })}
            </p>
          )}
        </>
      )}
      {overlaps.length > 0 && (
        <>
          <h3>{t('talkTo')}</h3>
          <ul className="sm">
            {overlaps.map(({ provider, needs }) => (
              <li key={provider.id}>
                <Own>{provider.name}</Own>: {t('alsoAt', { count: needs, shown: number(needs) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export const texts = english('offer.what-if-figures', {
  covered_one: 'need becomes covered, of {{states}}',
  covered_other: 'needs become covered, of {{states}}',
  states_one: '{{count}} State',
  states_other: '{{count}} States',
  unlocks_one: 'further need waits for these',
  unlocks_other: 'further needs wait for these',
  overlaps_one: 'overlap to talk about',
  overlaps_other: 'overlaps to talk about',
  lost_one: '{{shown}} need would no longer have an offer.',
  lost_other: '{{shown}} needs would no longer have an offer.',
  nothing_one:
    'Nothing becomes covered that is not covered now; it would be one more offer for {{shown}} need.',
  nothing_other:
    'Nothing becomes covered that is not covered now; it would be one more offer for {{shown}} needs.',
  onArticle: 'Open needs on article {{number}}',
  onAll: 'All open needs that you can see',
  cells: 'Where the matrix changes',
  whose: 'Would be covered',
  over_one: 'With {{places}} places this year, {{shown}} of them would wait for the next year.',
  over_other: 'With {{places}} places this year, {{shown}} of them would wait for the next year.',
  talkTo: 'Already at work there',
  alsoAt_one: '{{shown}} of these needs',
  alsoAt_other: '{{shown}} of these needs',
});
