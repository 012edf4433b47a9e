import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { OpenJobStatus, WorkCountsQuery } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { JobsQuery, pollMs } from './documents.ts';
import { JobRow } from './JobRow.tsx';
import { WorkList } from './WorkList.tsx';

type JobsProps = { readonly counts: WorkCountsQuery | undefined };
type Key = keyof typeof statuses;

/** What waits and runs, and what is dead until somebody looks at it. */
export function Jobs({ counts }: JobsProps) {
  const t = useTexts(texts);
  const [chosen, choose] = useState<Key | null>(null);
  const shown = chosen ?? (counts && counts.jobsDead.totalCount > 0 ? 'dead' : 'open');
  const { data, previousData, error, refetch, fetchMore } = useQuery(JobsQuery, {
    variables: { statuses: [...statuses[shown]] },
    pollInterval: pollMs,
    // Which list is worth a look is known by the counts.
    skip: !counts && chosen === null,
  });
  return (
    <WorkList
      title={t('title')}
      shelves={[
        { key: 'open', label: t('open'), count: counts?.jobsWaiting.totalCount },
        { key: 'dead', label: t('dead'), count: counts?.jobsDead.totalCount },
      ]}
      chosen={shown}
      onChoose={choose}
    >
      <ListFaces
        page={(data ?? previousData)?.jobs}
        error={error}
        lines={4}
        empty={
          <EmptyFace title={t(shown === 'dead' ? 'noneDead' : 'none')}>
            {t(shown === 'dead' ? 'noneDeadText' : 'noneText')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        around="pad"
      >
        {(jobs) => (
          <RecordTable first="24%" heads={[t('job'), t('state'), t('error'), t('next'), t('act')]}>
            {jobs.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </RecordTable>
        )}
      </ListFaces>
    </WorkList>
  );
}

const statuses = { open: ['WAITING', 'RUNNING'], dead: ['DEAD'] } as const satisfies Record<
  string,
  readonly OpenJobStatus[]
>;

export const texts = english('work.jobs', {
  title: 'Jobs',
  open: 'Waiting and running',
  dead: 'Dead',
  none: 'No job is waiting',
  noneDead: 'No job is dead',
  noneText:
    'What the product does by itself, such as reminders and mail, is listed here while it waits or runs.',
  noneDeadText: 'A job that failed too often stays here until somebody runs it again or drops it.',
  job: 'Job',
  state: 'State',
  error: 'Last failure',
  next: 'Next try',
  act: 'What you can do',
});
