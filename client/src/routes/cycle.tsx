import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { CycleActs } from '../features/assessment/cycle/CycleActs.tsx';
import { CycleCounts } from '../features/assessment/cycle/CycleCounts.tsx';
import { Deadline } from '../features/assessment/cycle/Deadline.tsx';
import { StatesInCycle } from '../features/assessment/cycle/StatesInCycle.tsx';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

const query = graphql(`
  query CycleRoute($id: ID!) {
    cycle(id: $id) { ...CycleInList }
  }
`);

/** One cycle: its deadline, how many answered, and who is late. */
export default function CycleScreen() {
  const t = useTexts(texts);
  const { cycle: id = '' } = useParams();
  const secretariat = holds(useViewer(), 'ANALYST', 'ADMINISTRATOR');
  const { data, loading, error, refetch } = useQuery(query, { variables: { id }, skip: !secretariat });
  if (!secretariat) return <NotYours title={t('title')} />;
  const cycle = data?.cycle;
  if (!cycle)
    return (
      <RecordAwaited
        title={t('title')}
        error={error}
        reading={loading}
        lines={8}
        onRetry={() => void refetch()}
      />
    );
  return (
    <Page
      title={t('of', { cycle: cycle.cycle, title: cycle.instrument.title })}
      tools={
        <div className="row wrap at-end">
          <Deadline deadline={cycle.deadline} closed={Boolean(cycle.closedAt)} />
          <CycleActs cycle={cycle} />
        </div>
      }
    >
      <CycleCounts cycle={cycle} />
      <StatesInCycle cycle={cycle.id} />
    </Page>
  );
}

export const texts = english('routes.cycle', {
  title: 'Cycle',
  of: '{{title}}, cycle {{cycle}}',
});
