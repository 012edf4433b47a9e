import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HistoryOfNeedQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { ActivitiesOfNeed } from './ActivitiesOfNeed.tsx';
import { historyOfNeed } from './documents.ts';
import styles from './NeedHistory.module.css';

/** What became of a need over the cycles, and the activities that serve it; read when it is asked for. */
export function NeedHistory({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <h3>{t('title')}</h3>
      {isOpen ? (
        <Told need={need} />
      ) : (
        <Button size="small" kind="ghost" onClick={() => setOpen(true)}>
          {t('show')}
        </Button>
      )}
    </div>
  );
}

function Told({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(historyOfNeed, { variables: { need } });
  return (
    <>
      <ListFaces
        page={data && (data.need?.history ?? nothing)}
        error={error}
        lines={3}
        empty={<p className="sm ink2">{t('none')}</p>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(events) => (
          <ol className={styles.events}>
            {events.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        )}
      </ListFaces>
      <ActivitiesOfNeed need={need} />
    </>
  );
}

type History = NonNullable<HistoryOfNeedQuery['need']>['history'];
const nothing: History = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

function Event({ event }: { readonly event: History['nodes'][number] }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { kind, at, by, submission, assessment } = event;
  return (
    <li>
      <time className="xs muted" dateTime={at}>
        {day(at)}
      </time>
      <div>
        {t(kind)}
        {submission !== null && assessment && (
          <>
            {' '}
            <Link to={paths.revision(assessment.id, submission)}>
              {t('submission', { number: submission, cycle: assessment.cycle })}
            </Link>
          </>
        )}
        {by && (
          <span className="xs muted">
            {' '}
            <Own>{by}</Own>
          </span>
        )}
      </div>
    </li>
  );
}

export const texts = english('need.need-history', {
  title: 'What became of it',
  show: 'Show its history',
  none: 'Nothing that you may see.',
  STATED: 'Stated for the first time.',
  STATED_OTHERWISE: 'Stated in other words.',
  CONFIRMED: 'Confirmed.',
  NO_LONGER_STATED: 'No longer stated.',
  STATED_AGAIN: 'Stated again.',
  MET: 'Met, said the State.',
  WITHDRAWN: 'Withdrawn by the State.',
  OPENED: 'Opened again by the State.',
  SOURCED: 'Confirmed from another source.',
  submission: 'Submission {{number}}, cycle {{cycle}}',
});
