import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { Inbox } from '../features/assessment/submissions/Inbox.tsx';
import { IndicatorRow } from '../features/assessment/submissions/IndicatorRow.tsx';
import { SilentGaps } from '../features/assessment/submissions/SilentGaps.tsx';
import { Demand } from '../features/matrix/Demand.tsx';
import { OverlapsToDecide } from '../features/overlap/OverlapsToDecide.tsx';
import { graphql } from '../gql/gql.ts';
import type { AssessmentFilter } from '../gql/graphql.ts';
import { useAddressFilter } from '../lib/address-filter.ts';
import { useConventionChoice } from '../lib/convention-choice.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { CardHead } from '../ui/CardHead.tsx';
import { ConventionSelect } from '../ui/ConventionSelect.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import { SearchBar } from '../ui/SearchBar.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Select } from '../ui/Select.tsx';
import { UnknownParts } from '../ui/UnknownParts.tsx';
import styles from './submissions.module.css';

const query = graphql(`
  query SubmissionsRoute($instrument: String!, $cycle: String, $cycles: [String!]) {
    about { now }
    indicators(input: { instrument: $instrument, cycle: $cycle }) { ...IndicatorFigures }
    all: assessments(filter: { instrument: $instrument, cycles: $cycles }, first: 1) { totalCount }
    toReview: assessments(filter: { instrument: $instrument, cycles: $cycles, statuses: [SUBMITTED] }, first: 1) {
      totalCount
    }
    returned: assessments(filter: { instrument: $instrument, cycles: $cycles, returned: true }, first: 1) {
      totalCount
    }
    silentGaps(instrument: $instrument) { ...SilentGaps }
  }
`);

const inbox = graphql(`
  query SubmissionsInbox($filter: AssessmentFilter, $first: Int = 50, $after: String) {
    assessments(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...AssessmentInList }
    }
  }
`);

type Tab = 'all' | 'toReview' | 'returned';

/** The secretariat's inbox: what came in, what waits, and which gaps without a request for help. */
export default function Submissions() {
  const t = useTexts(texts);
  const { viewer, instruments, cycles, now: started } = useSession();
  const secretariat = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const [tab, setTab] = useState<Tab>('toReview');
  const convention = useConventionChoice();
  const { chosen, choose } = useAddressFilter(['text', 'convention', 'instrument', 'cycle']);
  const own = instruments.filter(({ code }) => convention.hasChecklist(code));
  const instrument = (own.find(({ code }) => code === chosen.instrument) ?? own[0])?.code ?? '';
  const cycle = cycles.includes(chosen.cycle) ? chosen.cycle : '';
  const text = chosen.text || null;
  const { data, previousData, error, refetch } = useQuery(query, {
    variables: { instrument, cycle: cycle || null, cycles: cycle ? [cycle] : null },
    skip: !secretariat,
  });
  const listed = useQuery(inbox, {
    variables: { filter: { instrument, cycles: cycle ? [cycle] : null, text, ...of[tab] } },
    skip: !secretariat,
  });
  if (!secretariat) return <NotYours title={t('title')} />;
  const shown = data ?? previousData;
  const list = (listed.data ?? listed.previousData)?.assessments;
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end">
          <Select
            label={t('cycle')}
            value={cycle}
            options={[
              { value: '', label: t('allCycles') },
              ...cycles.map((one) => ({ value: one, label: one })),
            ]}
            onChange={(next) => choose({ cycle: next })}
          />
          <ConventionSelect
            value={convention.chosen}
            onChange={(next) => choose({ convention: next, instrument: '' })}
          />
          <Select
            label={t('instrument')}
            value={instrument}
            options={own.map(({ code, title }) => ({ value: code, label: title }))}
            onChange={(next) => choose({ instrument: next })}
          />
        </div>
      }
    >
      <UnknownParts parts={convention.unknown} />
      <Awaited data={shown} error={error} lines={10} onRetry={() => void refetch()} />
      {shown && <IndicatorRow indicators={shown.indicators} />}
      {shown && (
        <div className={styles.columns}>
          <section className="card" aria-label={t('inbox')}>
            <CardHead>
              <h2>{t('inbox')}</h2>
              <Segments>
                {tabs.map((one) => (
                  <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)}>
                    {t(one)} {shown[one].totalCount}
                  </button>
                ))}
              </Segments>
            </CardHead>
            <div className="pad">
              <SearchBar label={t('find')} text={chosen.text} onSearch={(words) => choose({ text: words })} />
            </div>
            <ListFaces
              page={list}
              error={listed.error}
              lines={6}
              empty={<EmptyFace title={t('empty')}>{t('emptyText')}</EmptyFace>}
              onRetry={() => void listed.refetch()}
              onMore={(after) => listed.fetchMore({ variables: { after } })}
              around="pad"
            >
              {(assessments) => (
                <Inbox
                  assessments={assessments}
                  now={shown.about.now ?? started ?? new Date().toISOString()}
                />
              )}
            </ListFaces>
          </section>
          <div className={styles.aside}>
            <OverlapsToDecide />
            <SilentGaps gaps={shown.silentGaps} />
          </div>
        </div>
      )}
      {shown && <Demand instrument={instrument} />}
    </Page>
  );
}

const tabs: readonly Tab[] = ['toReview', 'returned', 'all'];
const of = {
  all: {},
  toReview: { statuses: ['SUBMITTED'] },
  returned: { returned: true },
} as const satisfies Record<Tab, AssessmentFilter>;

export const texts = english('routes.submissions', {
  title: 'Submissions and gaps',
  cycle: 'Cycle',
  allCycles: 'All',
  instrument: 'Checklist',
  inbox: 'Inbox',
  find: 'Find a State',
  all: 'All',
  toReview: 'To review',
  returned: 'Returned',
  empty: 'Nothing here',
  emptyText: 'Choose another list, State, cycle or checklist.',
});
