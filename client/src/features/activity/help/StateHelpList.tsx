import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import type { HelpTime } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useUnknownParts } from '../../../lib/unknown-parts.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { RecordTable } from '../../../ui/RecordTable.tsx';
import { UnknownParts } from '../../../ui/UnknownParts.tsx';
import styles from '../ActivitiesList.module.css';
import { StateHelpQuery } from './documents.ts';
import { StateHelpRow } from './StateHelpRow.tsx';
import { texts as words } from './time-texts.ts';

/** All help of our State in one list: what providers give it, and what our checklists say it received; what runs now first. */
export function StateHelpList() {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { number } = useFormat();
  const [query, setQuery] = useSearchParams();
  const asked = query.getAll('status');
  const chosen = times.filter((time) => asked.includes(time));
  const { data, previousData, error, fetchMore, refetch } = useQuery(StateHelpQuery, {
    variables: { filter: chosen.length > 0 ? { times: chosen } : null },
  });
  const choose = (next: readonly string[], replace = false) =>
    setQuery(new URLSearchParams(next.map((time) => ['status', time])), { replace });
  const others = asked.filter((one) => !times.some((time) => time === one));
  const unknown = useUnknownParts(
    others.map((value) => ({ name: 'status', value })),
    null,
    () => choose(chosen, true),
  );
  const page = (data ?? previousData)?.stateHelp;
  return (
    <>
      <p className={`${styles.lead} sm ink2`}>{t('lead')}</p>
      <fieldset className={`${styles.filter} row wrap`}>
        <legend className="sr">{t('show')}</legend>
        {times.map((time) => (
          <ToggleChip
            key={time}
            on={chosen.includes(time)}
            onChange={(on) => choose(on ? [...chosen, time] : chosen.filter((one) => one !== time))}
          >
            {word(time)}
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
        className="card"
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
        {(lines) => (
          <RecordTable first="42%" heads={[t('help'), t('types'), t('provisions'), t('when')]}>
            {lines.map((line) => (
              <StateHelpRow key={line.id} line={line} onCorrected={() => void refetch()} />
            ))}
          </RecordTable>
        )}
      </ListFaces>
    </>
  );
}

const times: readonly HelpTime[] = ['RUNNING', 'TO_COME', 'OVER', 'STOPPED'];

export const texts = english('activity.state-help-list', {
  lead: 'All that providers give your State, all that it gives to others, and all that your newest checklists say it received; what runs now comes first. Where an activity is not right, say so: the provider is asked to write it again.',
  show: 'Show',
  count_one: '{{shown}} entry',
  count_other: '{{shown}} entries',
  help: 'Help, and who gives it',
  types: 'Kinds of help',
  provisions: 'Provisions',
  when: 'When',
  none: 'No help yet',
  noneText: 'Activities for your State appear here, and so does the help that you enter in a checklist.',
  noneFound: 'Nothing matches',
  all: 'Show all help',
});
