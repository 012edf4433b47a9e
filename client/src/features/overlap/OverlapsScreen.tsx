import { useQuery } from '@apollo/client/react';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useUnknownParts } from '../../lib/unknown-parts.ts';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import { OverlapsQuery } from './documents.ts';
import { NoOverlaps } from './NoOverlaps.tsx';
import { OverlapEntry } from './OverlapEntry.tsx';
import { OverlapsFilter } from './OverlapsFilter.tsx';
import styles from './OverlapsScreen.module.css';
import { useOverlapChoices } from './use-overlap-choices.ts';
import { refusedChoice, useOverlapFilter } from './use-overlap-filter.ts';

/** Activities of different providers that do the same in the same State at the same time: a person says what they are. */
export function OverlapsScreen() {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { filter, unread, drop, clear, ...narrowed } = useOverlapFilter();
  const choices = useOverlapChoices(narrowed.chosen);
  const { data, previousData, error, fetchMore, refetch } = useQuery(OverlapsQuery, {
    variables: { filter },
  });
  const refused = refusedChoice(error, narrowed.chosen);
  const unknown = useUnknownParts(unread, refused, drop);
  const page = (data ?? previousData)?.overlaps;
  return (
    <>
      <p className={`${styles.lead} sm ink2`}>{t('lead')}</p>
      <OverlapsFilter
        {...narrowed}
        choices={choices}
        count={page ? t('count', { count: page.totalCount, shown: number(page.totalCount) }) : null}
      />
      <UnknownParts parts={unknown} />
      <ListFaces
        page={page}
        error={refused ? null : error}
        lines={8}
        empty={<NoOverlaps {...narrowed} choices={choices} clear={clear} />}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(overlaps) => (
          <ul className={styles.list}>
            {overlaps.map((overlap) => (
              <OverlapEntry key={overlap.id} overlap={overlap} />
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}

export const texts = english('overlap.overlaps-screen', {
  lead: 'Activities of different providers for the same State, provision or article, and kind of help, at the same time. Both providers, the State and the secretariat see them, and any of them may say what they are.',
  count_one: '{{shown}} overlap',
  count_other: '{{shown}} overlaps',
});
