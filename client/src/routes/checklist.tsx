import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { useWriters } from '../features/assessment/answer/use-writers.ts';
import { ChecklistFoot } from '../features/assessment/checklist/ChecklistFoot.tsx';
import { ChecklistNav } from '../features/assessment/checklist/ChecklistNav.tsx';
import { StandingNote } from '../features/assessment/checklist/StandingNote.tsx';
import { checklistMap, firstOpen, neighbours, standingOf } from '../features/assessment/checklist-map.ts';
import { OfflineNote } from '../features/assessment/offline/OfflineNote.tsx';
import { ProvisionScreen } from '../features/assessment/provision/ProvisionScreen.tsx';
import { HereInStrip } from '../features/assessment/together/Here.tsx';
import { graphql } from '../gql/gql.ts';
import type { OpenChecklistQuery } from '../gql/graphql.ts';
import { useCopy } from '../lib/device/use-copy.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { lazily } from '../lib/lazily.ts';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/session.ts';
import { useStrip } from '../lib/strip.ts';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './checklist.module.css';

/** Fetched when they are needed: on a slow line the question comes first. */
const NotFoundFace = lazy(async () => ({ default: (await import('../ui/NotFoundFace.tsx')).NotFoundFace }));
const UnknownParts = lazy(async () => ({ default: (await import('../ui/UnknownParts.tsx')).UnknownParts }));
const CheckDialog = lazy(async () => ({
  default: (await import('../features/assessment/checklist/CheckDialog.tsx')).CheckDialog,
}));
const CycleBar = lazily(async () => (await import('../features/assessment/cycle/CycleBar.tsx')).default);
const FileCopy = lazily(async () => (await import('../features/assessment/offline/FileCopy.tsx')).FileCopy);
const Together = lazily(async () => (await import('../features/assessment/together/Together.tsx')).default);
const peopleHere = <HereInStrip />;
const SubmitDialog = lazy(async () => ({
  default: (await import('../features/assessment/checklist/SubmitDialog.tsx')).SubmitDialog,
}));

const CarriedNote = lazily(
  async () => (await import('../features/assessment/versions/CarriedNote.tsx')).default,
);
const TakenOverNote = lazily(
  async () => (await import('../features/assessment/versions/TakenOverNote.tsx')).default,
);
const OpenComments = lazily(
  async () => (await import('../features/assessment/receipt/OpenComments.tsx')).default,
);

const query = graphql(`
  query OpenChecklist($id: ID!) {
    assessment(id: $id) {
      ...ChecklistHead
      allAnswers { ...AnswerInList }
    }
  }
`);

/** The focal point's checklist: one provision at a time, or the whole of it to read and print. */
export default function Checklist() {
  const { assessment: id = '' } = useParams();
  const t = useTexts(texts);
  const { data, loading, error, refetch } = useQuery(query, { variables: { id } });
  useCopy('OpenChecklist', { id }, data);
  if (data?.assessment) return <ChecklistOf key={id} assessment={data.assessment} />;
  return (
    <RecordAwaited
      title={t('title')}
      error={error}
      reading={loading}
      lines={8}
      onRetry={() => void refetch()}
    />
  );
}

function ChecklistOf({ assessment }: { readonly assessment: NonNullable<OpenChecklistQuery['assessment']> }) {
  const t = useTexts(texts);
  const { provision } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { unknown: stale } = (useLocation().state ?? {}) as { readonly unknown?: string };
  const unknown = stale ? [{ name: 'provision', value: stale } as const] : [];
  const [asking, setAsking] = useState<'check' | 'submit' | null>(null);
  const person = useViewer();
  const viewer = person?.id ?? '';
  const writers = useWriters(assessment.id, viewer, assessment.instrument.version);
  const { participant, instrument, status } = assessment;
  const answers = assessment.allAnswers;
  const { assignedProvisions } = assessment;
  const areas = useMemo(
    () => checklistMap(theirs(instrument.provisions, assignedProvisions), answers),
    [instrument.provisions, assignedProvisions, answers],
  );
  useStrip({
    boundary:
      status === 'DRAFT'
        ? t('draft', { name: participant.name })
        : t('revision', { revision: assessment.submittedRevision ?? 0 }),
    people: peopleHere,
  });

  if (search.get('view') === 'file')
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <FileScreen assessment={assessment} areas={areas} />
      </Suspense>
    );
  if (search.get('view') === 'whole')
    return (
      <Suspense fallback={<Skeleton lines={12} />}>
        <WholeScreen assessment={assessment} areas={areas} />
      </Suspense>
    );
  if (search.get('view') === 'versions')
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <CarriedScreen assessment={assessment} />
      </Suspense>
    );
  if (search.get('view') === 'people')
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <AssignScreen assessment={assessment} areas={areas} />
      </Suspense>
    );
  if (areas.length === 0) return <Navigate to={paths.myQuestions} replace />;
  const first = firstOpen(areas);
  if (!provision && first) return <Navigate to={paths.checklist(assessment.id, first)} replace />;
  const { here, before, after } = neighbours(areas, provision ?? '');
  if (!here && first)
    return <Navigate to={paths.checklist(assessment.id, first)} replace state={{ unknown: provision }} />;
  if (!here)
    return (
      <Suspense>
        <NotFoundFace />
      </Suspense>
    );
  const unanswered = areas.flatMap(({ articles }) =>
    articles.flatMap(({ provisions }) =>
      provisions
        .filter(({ answer }) => ['unanswered', 'to-confirm'].includes(standingOf(answer)))
        .map((one) => one.provision.reference),
    ),
  );
  return (
    <>
      <Page title={t('of', { reference: here.provision.reference })} className={styles.checklist} ownHeading>
        {unknown.length > 0 && (
          <Suspense>
            <UnknownParts parts={unknown} />
          </Suspense>
        )}
        <StandingNote assessment={assessment}>
          {assessment.commentCount > 0 && (
            <Suspense>
              <OpenComments assessment={assessment.id} answers={answers} />
            </Suspense>
          )}
        </StandingNote>
        {assessment.viewerCanAnswer && (
          <Suspense>
            <TakenOverNote viewer={viewer} assessment={assessment} writers={writers} />
          </Suspense>
        )}
        {assessment.carriedCount > 0 && (
          <Suspense>
            <CarriedNote assessment={assessment.id} reference={here.provision.reference} />
          </Suspense>
        )}
        <Suspense>
          <CycleBar
            assessment={assessment}
            areas={areas}
            unsaved={writers.unsaved}
            current={here.provision.reference}
          />
        </Suspense>
        {assessment.viewerCanAnswer && (
          <OfflineNote
            unsaved={writers.unsaved.length}
            waits={writers.waiting > 0}
            assessment={assessment.id}
            viewer={viewer}
          />
        )}
        <div className={styles.columns}>
          <ChecklistNav
            assessment={assessment}
            areas={areas}
            current={here.provision.reference}
            unsaved={writers.unsaved}
          />
          <ProvisionScreen
            key={here.provision.reference}
            assessment={assessment}
            provision={here.provision}
            writers={writers}
          />
        </div>
        {person?.roles.some(
          ({ role, participant: of }) => role !== 'ASSISTANCE_FOCAL_POINT' && of?.code === participant.code,
        ) && (
          <Suspense>
            <Together assessment={assessment} reference={here.provision.reference} />
          </Suspense>
        )}
        {assessment.viewerCanAnswer && (
          <Suspense>
            <FileCopy
              assessment={assessment.id}
              viewer={viewer}
              disabled={writers.unsaved.length === 0}
              waits={writers.waiting > 0}
            />
          </Suspense>
        )}
      </Page>
      <ChecklistFoot
        assessment={assessment.id}
        before={before}
        after={after}
        waiting={writers.waiting}
        toCorrect={writers.toCorrect}
        sessionEnded={writers.sessionEnded}
        onCheck={() => setAsking('check')}
      />
      {asking === 'check' && (
        <Suspense>
          <CheckDialog
            assessment={assessment}
            areas={areas}
            unsaved={writers.unsaved}
            onClose={() => setAsking(null)}
            onSubmit={() => setAsking('submit')}
          />
        </Suspense>
      )}
      {asking === 'submit' && (
        <Suspense>
          <SubmitDialog
            assessment={assessment}
            unanswered={unanswered}
            onClose={() => setAsking(null)}
            onSubmitted={() => {
              setAsking(null);
              void navigate(paths.checklists, { state: { submitted: assessment.id } });
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Few open these, and everybody else waits for less. */
const WholeScreen = lazy(() => import('../features/assessment/checklist/WholeScreen.tsx'));
const CarriedScreen = lazy(() => import('../features/assessment/versions/CarriedScreen.tsx'));
const AssignScreen = lazy(() => import('../features/assessment/together/AssignScreen.tsx'));
const FileScreen = lazy(() => import('../features/assessment/file/FileScreen.tsx'));

/** To whoever sees only what is assigned to them nothing else is asked. */
const theirs = <T extends { readonly reference: string }>(
  provisions: readonly T[],
  assigned: readonly string[] | null | undefined,
): readonly T[] =>
  assigned ? provisions.filter(({ reference }) => assigned.includes(reference)) : provisions;

export const texts = english('routes.checklist', {
  title: 'Checklist',
  of: 'Checklist, {{reference}}',
  draft: 'Draft, seen by {{name}} only',
  revision: 'Revision {{revision}}, as submitted',
});
