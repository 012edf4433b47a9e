import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import type { ActivitiesListQuery, ActivityFilter, ActivityStatus } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { holds, useViewer } from '../../lib/session.ts';
import { useUnknownParts } from '../../lib/unknown-parts.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { AlsoRecorded } from '../../ui/AlsoRecorded.tsx';
import { Button, buttonLook } from '../../ui/Button.tsx';
import { Chip, ToggleChip } from '../../ui/Chip.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProviderLinks, StateLinks } from '../../ui/PageLink.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import styles from './ActivitiesList.module.css';
import { ActivitiesQuery } from './documents.ts';
import { Corrections } from './help/Corrections.tsx';
import { activityStatuses } from './StatusField.tsx';

/** Concrete help: planned, given, given and closed; whose, for whom, on what. */
export function ActivitiesList() {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { number } = useFormat();
  const [query, setQuery] = useSearchParams();
  const chosen = activityStatuses.filter((status) => query.getAll('status').includes(status));
  const text = query.get('text') ?? '';
  const corrected = query.get('corrected') === 'yes';
  const told = holds(useViewer(), 'DONOR', 'ANALYST', 'ADMINISTRATOR');
  const { data, previousData, error, fetchMore, refetch } = useQuery(ActivitiesQuery, {
    variables: { first: 25, filter: filterOf(text, chosen, corrected) },
  });
  const choose = (
    next: readonly string[],
    { words = text, wrong = corrected }: { readonly words?: string; readonly wrong?: boolean } = {},
    replace = false,
  ) => {
    setQuery(new URLSearchParams(addressOf(words, next, wrong)), { replace });
  };
  const others = query.getAll('status').filter((one) => !activityStatuses.some((status) => status === one));
  const unknown = useUnknownParts(
    others.map((value) => ({ name: 'status', value })),
    null,
    () => choose(chosen, {}, true),
  );
  const page = (data ?? previousData)?.activities;
  const narrowed = chosen.length > 0 || corrected || text !== '';
  return (
    <>
      <SearchBar label={t('find')} text={text} onSearch={(words) => choose(chosen, { words })} />
      <fieldset className={`${styles.filter} row wrap`}>
        <legend className="sr">{t('status')}</legend>
        {activityStatuses.map((status) => (
          <ToggleChip
            key={status}
            on={chosen.includes(status)}
            onChange={(on) => choose(on ? [...chosen, status] : chosen.filter((one) => one !== status))}
          >
            {word(status)}
          </ToggleChip>
        ))}
        {(told || corrected) && (
          <ToggleChip on={corrected} onChange={(wrong) => choose(chosen, { wrong })}>
            {t('corrected')}
          </ToggleChip>
        )}
        {page && (
          <span className={`${styles.count} sm muted`} role="status">
            {t('count', { count: page.totalCount, shown: number(page.totalCount) })}
          </span>
        )}
        {page && page.totalCount > 0 && (
          <a
            className={buttonLook({ kind: 'ghost', size: 'small', children: true })}
            href={`/activities.xml?${new URLSearchParams(addressOf(text, chosen, corrected))}`}
            download
          >
            <Icon name="download" small />
            {t('download')}
          </a>
        )}
      </fieldset>
      <UnknownParts parts={unknown} />
      <ListFaces
        page={page}
        error={error}
        empty={
          <EmptyFace
            title={t(narrowed ? 'noneFound' : 'none')}
            action={
              narrowed && <Button onClick={() => choose([], { words: '', wrong: false })}>{t('all')}</Button>
            }
          />
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        className="card"
      >
        {(activities) => <ActivityRows activities={activities} />}
      </ListFaces>
    </>
  );
}

/** The same narrowing, of the page and of the file that is downloaded. */
const addressOf = (text: string, statuses: readonly string[], corrected: boolean): string[][] => [
  ...(text ? [['text', text]] : []),
  ...(corrected ? [['corrected', 'yes']] : []),
  ...statuses.map((status) => ['status', status]),
];

const filterOf = (text: string, statuses: ActivityStatus[], corrected: boolean): ActivityFilter | null =>
  text || corrected || statuses.length > 0
    ? { ...(text && { text }), ...(corrected && { corrected }), ...(statuses.length > 0 && { statuses }) }
    : null;

type Activity = ActivitiesListQuery['activities']['nodes'][number];

export function ActivityRows({ activities }: { readonly activities: readonly Activity[] }) {
  const t = useTexts(texts);
  return (
    <RecordTable first="34%" heads={[t('activity'), t('states'), t('help'), t('provisions'), t('status')]}>
      {activities.map((activity) => (
        <ActivityRow key={activity.id} activity={activity} />
      ))}
    </RecordTable>
  );
}

function ActivityRow({ activity }: { readonly activity: Activity }) {
  const word = useVocabulary();
  const { enumerate } = useFormat();
  const time = useTime();
  const { organizations, recordedTwice, participants, provisions, types, starts, ends } = activity;
  return (
    <tr>
      <th scope="row">
        <b className={styles.title}>
          {activity.viewerCanRevise ? (
            <Link to={paths.writeActivity(activity.id)}>
              <Own>{activity.title}</Own>
            </Link>
          ) : (
            <Own>{activity.title}</Own>
          )}
        </b>
        <div className="xs muted own">
          <ProviderLinks
            providers={organizations.map(({ provider, role }) => ({ ...provider, as: word(role) }))}
          />
        </div>
        {activity.iatiIdentifier && (
          <div className="xs muted">
            IATI{' '}
            <bdi dir="ltr" className="mono own">
              {activity.iatiIdentifier}
            </bdi>
          </div>
        )}
        <AlsoRecorded as={recordedTwice} />
        <Corrections corrections={activity.corrections} />
      </th>
      <td className="own">
        <StateLinks states={participants} />
      </td>
      <td>{enumerate(types.map(({ label }) => label))}</td>
      <td>{enumerate(provisions.map(({ label }) => isolated(label)))}</td>
      <td>
        <Chip className={styles.status} tone={running.has(activity.status) ? 'serve' : 'plain'}>
          {word(activity.status)}
        </Chip>
        <div className="xs muted nw">{time(starts, ends)}</div>
      </td>
    </tr>
  );
}

/** From when to when; an end that nobody knows is left open. */
export function useTime(): (starts: string | null | undefined, ends: string | null | undefined) => string {
  const t = useTexts(texts);
  const { day } = useFormat();
  return (starts, ends) => {
    if (starts && ends) return `${day(starts)} – ${day(ends)}`;
    if (starts) return t('since', { day: day(starts) });
    return ends ? t('until', { day: day(ends) }) : '';
  };
}

const running: ReadonlySet<ActivityStatus> = new Set(['IMPLEMENTATION', 'FINALISATION']);

export const texts = english('activity.activities-list', {
  find: 'Find by title, State or organization',
  status: 'Status',
  activity: 'Activity and organizations',
  states: 'For whom',
  help: 'Kinds of help',
  provisions: 'Provisions',
  corrected: 'Said not to be right',
  download: 'Download as IATI',
  since: 'Since {{day}}',
  until: 'Until {{day}}',
  count_one: '{{shown}} activity',
  count_other: '{{shown}} activities',
  none: 'No activities that you may see',
  noneFound: 'No activities match',
  all: 'Show all activities',
});
