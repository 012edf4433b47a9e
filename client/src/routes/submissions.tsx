import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Inbox } from '../features/assessment/Inbox.tsx';
import { IndicatorRow } from '../features/assessment/IndicatorRow.tsx';
import { SilentGaps } from '../features/assessment/SilentGaps.tsx';
import { Demand } from '../features/matrix/Demand.tsx';
import { NotYours } from '../features/session/NotYours.tsx';
import { graphql } from '../gql/gql.ts';
import { useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ErrorFace } from '../ui/ErrorFace.tsx';
import { Page } from '../ui/Page.tsx';
import { Select } from '../ui/Select.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import '../features/assessment/checklist.css';
import '../features/assessment/submissions.css';

const query = graphql(`
  query SubmissionsRoute(
    $instrument: String!
    $cycle: String
    $cycles: [String!]
    $after: String
  ) {
    about { now }
    indicators(input: { instrument: $instrument, cycle: $cycle }) { ...IndicatorFigures }
    all: assessments(filter: { instrument: $instrument, cycles: $cycles }, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...AssessmentInList }
    }
    toReview: assessments(filter: { instrument: $instrument, cycles: $cycles, statuses: [SUBMITTED] }, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...AssessmentInList }
    }
    returned: assessments(filter: { instrument: $instrument, cycles: $cycles, returned: true }, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...AssessmentInList }
    }
    silentGaps(instrument: $instrument) { ...SilentGaps }
  }
`);

type Tab = 'all' | 'toReview' | 'returned';

/** The secretariat's inbox: what came in, what waits, and which gaps name no help. */
export default function Submissions() {
  const t = useTexts(texts);
  const { viewer, instruments, cycles, now: started } = useSession();
  const secretariat = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const [instrument, setInstrument] = useState(instruments[0]?.code ?? '');
  const [cycle, setCycle] = useState('');
  const [tab, setTab] = useState<Tab>('toReview');
  const { data, previousData, error, refetch, fetchMore } = useQuery(query, {
    variables: { instrument, cycle: cycle || null, cycles: cycle ? [cycle] : null },
    skip: !secretariat,
    fetchPolicy: 'cache-and-network',
  });
  if (!secretariat) return <NotYours title={t('title')} />;
  const shown = data ?? previousData;
  const list = shown?.[tab];
  return (
    <Page
      title={t('title')}
      className="subs"
      tools={
        <div className="row wrap toend">
          <Select
            label={t('cycle')}
            value={cycle}
            options={[
              { value: '', label: t('allCycles') },
              ...cycles.map((one) => ({ value: one, label: one })),
            ]}
            onChange={setCycle}
          />
          <Select
            label={t('instrument')}
            value={instrument}
            options={instruments.map(({ code, title }) => ({ value: code, label: title }))}
            onChange={setInstrument}
          />
        </div>
      }
    >
      {error && !shown && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !shown && <Skeleton lines={10} />}
      {shown && <IndicatorRow indicators={shown.indicators} />}
      {shown && list && (
        <div className="g1">
          <section className="card" aria-label={t('inbox')}>
            <div className="chd">
              <h2>{t('inbox')}</h2>
              <span className="seg">
                {tabs.map((one) => (
                  <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)}>
                    {t(one)} {shown[one].totalCount}
                  </button>
                ))}
              </span>
            </div>
            {list.nodes.length === 0 ? (
              <div className="pad">
                <EmptyFace title={t('empty')}>{t('emptyText')}</EmptyFace>
              </div>
            ) : (
              <Inbox assessments={list.nodes} now={shown.about.now ?? started ?? new Date().toISOString()} />
            )}
            {list.pageInfo.hasNextPage && (
              <div className="pad">
                <Button onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}>
                  {t('more')}
                </Button>
              </div>
            )}
          </section>
          <SilentGaps gaps={shown.silentGaps} />
        </div>
      )}
      {shown && <Demand instrument={instrument} />}
    </Page>
  );
}

const tabs: readonly Tab[] = ['toReview', 'returned', 'all'];

const texts = {
  en: {
    title: 'Submissions and gaps',
    cycle: 'Cycle',
    allCycles: 'All',
    instrument: 'Checklist',
    inbox: 'Inbox',
    all: 'All',
    toReview: 'To review',
    returned: 'Returned',
    empty: 'Nothing here',
    emptyText: 'Choose another list, cycle or checklist.',
    more: 'Show more',
  },
  es: {
    title: 'Presentaciones y carencias',
    cycle: 'Ciclo',
    allCycles: 'Todos',
    instrument: 'Lista',
    inbox: 'Bandeja de entrada',
    all: 'Todas',
    toReview: 'Por examinar',
    returned: 'Devueltas',
    empty: 'Aquí no hay nada',
    emptyText: 'Elija otra lista, otro ciclo u otra lista de verificación.',
    more: 'Mostrar más',
  },
};
