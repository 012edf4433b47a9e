import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import type { ActivitiesListQuery, ActivityStatus } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip, ToggleChip } from '../../ui/Chip.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ActivitiesQuery } from './documents.ts';
import './activities.css';

/** Concrete help: planned, given, given and closed; whose, for whom, on what. */
export function ActivitiesList() {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { number } = useFormat();
  const [query, setQuery] = useSearchParams();
  const chosen = statuses.filter((status) => query.getAll('status').includes(status));
  const { data, error, loading, fetchMore, refetch } = useQuery(ActivitiesQuery, {
    variables: { first: 25, filter: chosen.length > 0 ? { statuses: chosen } : null },
  });
  const choose = (next: readonly string[]) =>
    setQuery(new URLSearchParams(next.map((status) => ['status', status])));
  const page = data?.activities;
  return (
    <>
      <fieldset className="row wrap" style={{ marginBlockEnd: 12 }}>
        <legend className="sr">{t('status')}</legend>
        {statuses.map((status) => (
          <ToggleChip
            key={status}
            on={chosen.includes(status)}
            onChange={(on) => choose(on ? [...chosen, status] : chosen.filter((one) => one !== status))}
          >
            {word(status)}
          </ToggleChip>
        ))}
        {page && (
          <span className="sm muted">
            {t('count', { count: page.totalCount, shown: number(page.totalCount) })}
          </span>
        )}
      </fieldset>
      {error ? <ErrorFace error={error} onRetry={() => void refetch()} /> : null}
      {!error && !page && <Skeleton lines={10} />}
      {page?.nodes.length === 0 && (
        <EmptyFace
          title={t(chosen.length > 0 ? 'noneFound' : 'none')}
          action={chosen.length > 0 && <Button onClick={() => choose([])}>{t('all')}</Button>}
        />
      )}
      {page && page.nodes.length > 0 && (
        <div className="card">
          <ul className="acl">
            {page.nodes.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} />
            ))}
          </ul>
          {page.pageInfo.hasNextPage && (
            <div className="acm">
              <Button
                disabled={loading}
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('more', { rest: number(page.totalCount - page.nodes.length) })}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

type Activity = ActivitiesListQuery['activities']['nodes'][number];

function ActivityRow({ activity }: { readonly activity: Activity }) {
  const word = useVocabulary();
  const { day, enumerate } = useFormat();
  const { organizations, participants, provisions, types, starts, ends } = activity;
  return (
    <li>
      <div>
        <b className="ttl">{activity.title}</b>
        <div className="sm ink2">
          {enumerate(organizations.map(({ provider, role }) => `${provider.name} (${word(role)})`))}
        </div>
        <div className="sm">
          {enumerate(participants.map(({ name }) => name))} · {enumerate(types.map(({ label }) => label))}
          {provisions.length > 0 && ' · '}
          <bdi dir="ltr">{provisions.map(({ reference }) => reference).join(', ')}</bdi>
        </div>
      </div>
      <div className="acw">
        <Chip tone={running.has(activity.status) ? 'serve' : 'plain'}>{word(activity.status)}</Chip>
        <div className="xs muted nw">
          {[starts, ends].map((date) => (date ? day(date) : '…')).join(' – ')}
        </div>
      </div>
    </li>
  );
}

const statuses: readonly ActivityStatus[] = [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'SUSPENDED',
  'CANCELLED',
];
const running: ReadonlySet<ActivityStatus> = new Set(['IMPLEMENTATION', 'FINALISATION']);

const texts = {
  en: {
    status: 'Status',
    count_one: '{{shown}} activity',
    count_other: '{{shown}} activities',
    none: 'No activity that you may see',
    noneFound: 'No activity has this status',
    all: 'Show all activities',
    more: 'Show more ({{rest}})',
  },
  es: {
    status: 'Situación',
    count_one: '{{shown}} actividad',
    count_other: '{{shown}} actividades',
    none: 'Ninguna actividad que usted pueda ver',
    noneFound: 'Ninguna actividad tiene esa situación',
    all: 'Mostrar todas las actividades',
    more: 'Mostrar más ({{rest}})',
  },
};
