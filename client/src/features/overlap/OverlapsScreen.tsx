import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import type { OverlapState } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useUnknownParts } from '../../lib/unknown-parts.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import { OverlapsQuery } from './documents.ts';
import { OverlapEntry } from './OverlapEntry.tsx';
import styles from './OverlapsScreen.module.css';
import { texts as words } from './texts.ts';

/** Activities of different providers that do the same in the same State at the same time: a person says what they are. */
export function OverlapsScreen() {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { number } = useFormat();
  const [query, setQuery] = useSearchParams();
  const chosen = states.filter((state) => query.getAll('status').includes(state));
  const { data, previousData, error, fetchMore, refetch } = useQuery(OverlapsQuery, {
    variables: { filter: chosen.length > 0 ? { states: chosen } : null },
  });
  const choose = (next: readonly string[], replace = false) =>
    setQuery(new URLSearchParams(next.map((state) => ['status', state])), { replace });
  const others = query.getAll('status').filter((one) => !states.some((state) => state === one));
  const unknown = useUnknownParts(
    others.map((value) => ({ name: 'status', value })),
    null,
    () => choose(chosen, true),
  );
  const page = (data ?? previousData)?.overlaps;
  return (
    <>
      <p className={`${styles.lead} sm ink2`}>{t('lead')}</p>
      <fieldset className={`${styles.filter} row wrap`}>
        <legend className="sr">{t('show')}</legend>
        {states.map((state) => (
          <ToggleChip
            key={state}
            on={chosen.includes(state)}
            onChange={(on) => choose(on ? [...chosen, state] : chosen.filter((one) => one !== state))}
          >
            {word(state)}
          </ToggleChip>
        ))}
        {page && (
          <span className={`${styles.count} sm muted`} role="status">
            {t('count', { count: page.totalCount, shown: number(page.totalCount) })}
          </span>
        )}
      </fieldset>
      <UnknownParts parts={unknown} />
      <ListFaces
        page={page}
        error={error}
        lines={8}
        empty={
          <EmptyFace
            title={t(chosen.length > 0 ? 'noneFound' : 'none')}
            action={chosen.length > 0 && <Button onClick={() => choose([])}>{t('all')}</Button>}
          >
            {chosen.length === 0 && t('noneText')}
          </EmptyFace>
        }
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

const states: readonly OverlapState[] = ['OPEN', 'DUPLICATE', 'COOPERATION', 'NEITHER'];

export const texts = english('overlap.overlaps-screen', {
  lead: 'Activities of different providers for the same State, provision or article, and kind of help, at the same time. Both providers, the State and the secretariat see them, and any of them may say what they are.',
  show: 'Show',
  count_one: '{{shown}} overlap',
  count_other: '{{shown}} overlaps',
  none: 'Nothing overlaps',
  noneText: 'As soon as two providers plan or give the same help in the same State, they both find it here.',
  noneFound: 'No overlaps match',
  all: 'Show all overlaps',
});
