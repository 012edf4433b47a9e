import { useQuery } from '@apollo/client/react';
import { Link, useLocation, useNavigate } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ChooseConsent } from '../features/aggregates/ChooseConsent.tsx';
import { AssessmentCards } from '../features/assessment/checklist/AssessmentCards.tsx';
import { OpenAssessment } from '../features/assessment/checklist/OpenAssessment.tsx';
import { OpenCycles } from '../features/assessment/cycle/OpenCycles.tsx';
import { ToReceipt } from '../features/assessment/receipt/ToReceipt.tsx';
import { UnderConsultation } from '../features/instrument/consultation/UnderConsultation.tsx';
import { graphql } from '../gql/gql.ts';
import type { AssessmentInListFragment, OpenCyclesFragment } from '../gql/graphql.ts';
import { useConventionChoice } from '../lib/convention-choice.ts';
import { useCopy } from '../lib/device/use-copy.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useAllPages } from '../lib/lists/all-pages.ts';
import { paths } from '../lib/paths.ts';
import { stateOf, useSession } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ConventionSelect } from '../ui/ConventionSelect.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { UnknownParts } from '../ui/UnknownParts.tsx';
import styles from './checklists.module.css';

const query = graphql(`
  query ChecklistsRoute($participant: String!, $first: Int = 50, $after: String) {
    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...AssessmentInList }
    }
  }
`);

const openCycles = graphql(`
  query OpenCyclesOfState($participant: String!, $first: Int = 50, $after: String) {
    cycles(open: true, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OpenCycles }
    }
  }
`);

/** The assessments of our State, and a new one. */
export default function Checklists() {
  const t = useTexts(texts);
  const { viewer, instruments, now } = useSession();
  const navigate = useNavigate();
  const { submitted } = (useLocation().state ?? {}) as { readonly submitted?: string };
  const convention = useConventionChoice();
  const state = stateOf(viewer);
  const variables = { participant: state?.code ?? '' };
  const { data, error, refetch, fetchMore } = useQuery(query, { variables, skip: !state });
  const opened = useQuery(openCycles, { variables, skip: !state });
  useCopy('ChecklistsRoute', variables, data);
  useCopy('OpenCyclesOfState', variables, opened.data);
  const whole = useAllPages(data?.assessments.pageInfo, (after) => fetchMore({ variables: { after } }));
  useAllPages(opened.data?.cycles.pageInfo, (after) => opened.fetchMore({ variables: { after } }));
  if (!state) return <NotYours title={t('titleAlone')} />;
  const assessments = whole ? data?.assessments.nodes : undefined;
  const ofConvention = ({ instrument }: { readonly instrument: { readonly code: string } }) =>
    convention.hasChecklist(instrument.code);
  const shown = assessments?.filter(ofConvention) ?? [];
  return (
    <Page
      title={t('title', { name: state.name })}
      tools={<ConventionSelect value={convention.chosen} onChange={convention.choose} />}
    >
      <UnknownParts parts={convention.unknown} />
      <Awaited data={assessments} error={error} lines={8} onRetry={() => void refetch()} />
      {assessments?.some(({ id, status }) => id === submitted && status === 'SUBMITTED') && (
        <div className={styles.sent}>
          <Note tone="ok" role="status">
            <b>{t('submitted')}</b> {t('submittedText')}{' '}
            <ToReceipt assessment={{ id: submitted ?? '', contentHash: 'known' }} /> ·{' '}
            <Link to={paths.needs}>{t('toNeeds')}</Link> · <Link to={paths.offersForUs}>{t('toOffers')}</Link>
          </Note>
        </div>
      )}
      {assessments && (
        <div className={styles.columns}>
          <div className="col" style={{ gap: 12 }}>
            <OpenCycles
              participant={state.code}
              cycles={notBegun(opened.data?.cycles.nodes ?? [], assessments).filter(ofConvention)}
              onOpened={(assessment) => void navigate(paths.checklist(assessment))}
            />
            <UnderConsultation />
            {shown.length === 0 ? (
              <EmptyFace title={t(convention.chosen ? 'emptyOf' : 'empty')}>{t('emptyText')}</EmptyFace>
            ) : (
              <AssessmentCards assessments={shown} />
            )}
            <ChooseConsent participant={state.code} />
          </div>
          <OpenAssessment
            participant={state.code}
            key={convention.chosen}
            instruments={instruments.filter(({ code }) => convention.hasChecklist(code))}
            year={(now ?? new Date().toISOString()).slice(0, 4)}
            there={assessments}
            onOpened={(assessment) => void navigate(paths.checklist(assessment))}
          />
        </div>
      )}
    </Page>
  );
}

const notBegun = (cycles: readonly OpenCyclesFragment[], there: readonly AssessmentInListFragment[]) =>
  cycles.filter(
    ({ cycle, instrument: { code } }) =>
      !there.some((one) => one.cycle === cycle && one.instrument.code === code),
  );

export const texts = english('routes.checklists', {
  title: 'Checklists of {{name}}',
  titleAlone: 'Checklists',
  submitted: 'Submitted.',
  submittedText: 'The secretariat is reviewing it; your needs follow from it at once.',
  toNeeds: 'See your needs',
  toOffers: 'See the offers that fit',
  empty: 'No checklist yet',
  emptyOf: 'No checklist of this convention yet',
  emptyText: 'Open one: the answers say what is missing, and which help you want.',
});
