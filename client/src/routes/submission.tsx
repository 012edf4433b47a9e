import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { useLabels } from '../features/assessment/answer/use-answer-form.ts';
import { SinceNote, texts as sinceTexts } from '../features/assessment/receipt/SinceNote.tsx';
import { ToReceipt } from '../features/assessment/receipt/ToReceipt.tsx';
import { type SinceReview, useSinceReview } from '../features/assessment/receipt/use-since-review.ts';
import { about } from '../features/assessment/submissions/comment-on.ts';
import { hasChanged, ReviewAnswer } from '../features/assessment/submissions/ReviewAnswer.tsx';
import { ReviewForm } from '../features/assessment/submissions/ReviewForm.tsx';
import { graphql } from '../gql/gql.ts';
import type { ReviewedAnswerFragment, SubmissionRouteQuery } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useAllPages } from '../lib/lists/all-pages.ts';
import { paths } from '../lib/paths.ts';
import { textsByName } from '../lib/shape.ts';
import { useDraft } from '../lib/use-draft.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './submission.module.css';

const query = graphql(`
  query SubmissionRoute($id: ID!, $after: String) {
    assessment(id: $id) {
      ...ChecklistHead
      reviewedRevision
      answers(first: 12, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...ReviewedAnswer }
      }
    }
  }
`);

type Shown = 'since' | 'gaps' | 'changed' | 'all';

/** One submission to review: the answers as submitted, a comment on each, and the decision. */
export default function Submission() {
  const { assessment: id = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, loading, refetch, fetchMore } = useQuery(query, {
    variables: { id },
  });
  const whole = useAllPages(data?.assessment?.answers.pageInfo, (after) =>
    fetchMore({ variables: { after } }),
  );
  if (data?.assessment && whole) return <Review key={id} assessment={data.assessment} />;
  return (
    <RecordAwaited
      title={t('title')}
      error={error}
      reading={loading || Boolean(data?.assessment)}
      lines={10}
      onRetry={() => void refetch()}
    />
  );
}

function Review({ assessment }: { readonly assessment: NonNullable<SubmissionRouteQuery['assessment']> }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const since = useSinceReview(assessment.id, assessment.reviewedRevision ?? null);
  const [chosen, setChosen] = useState<Shown | null>(null);
  const labels = useLabels(assessment.instrument);
  const sinceWord = useTexts(sinceTexts);
  const shown = chosen ?? (since ? 'since' : 'gaps');
  const draft = useDraft<Readonly<Record<string, string>>>(`review of ${assessment.id}`, {
    blank: {},
    revision: assessment.submittedRevision,
    read: textsByName,
    isBlank: (comments) => Object.values(comments).every((text) => text === ''),
  });
  const answered = assessment.answers.nodes.filter(
    ({ compliance, revision }) => compliance !== null && revision > 0,
  );
  const lists: Record<Shown, readonly ReviewedAnswerFragment[]> = {
    since: since ? assessment.answers.nodes.filter((answer) => concerns(answer, since)) : [],
    gaps: answered.filter(({ compliance }) => compliance !== 'YES'),
    changed: assessment.previous ? answered.filter(hasChanged) : [],
    all: answered,
  };
  const tabs = (['since', 'gaps', 'changed', 'all'] as const).filter(
    (one) => (one !== 'changed' || assessment.previous) && (one !== 'since' || since),
  );
  const known = new Map(lists[shown].map((answer) => [answer.provision.reference, answer]));
  return (
    <Page
      title={t('of', { name: assessment.participant.name, cycle: assessment.cycle })}
      className={styles.review}
      tools={
        <div className="row wrap at-end">
          <ToReceipt assessment={assessment} />
          <ButtonLink to={paths.submissions}>{t('back')}</ButtonLink>
        </div>
      }
    >
      <ReviewForm
        className={styles.columns}
        assessment={assessment}
        draft={draft}
        onDecided={() => void navigate(paths.submissions)}
        onWrong={(provision) => known.has(provision) || setChosen('all')}
      >
        <section className="card" aria-label={t('answers')}>
          <div className={styles.filter}>
            <Segments>
              {tabs.map((one) => (
                <button key={one} type="button" aria-pressed={shown === one} onClick={() => setChosen(one)}>
                  {one === 'since' ? sinceWord('tab') : t(one)} {lists[one].length}
                </button>
              ))}
            </Segments>
            <span className="sm muted">{assessment.instrument.title}</span>
          </div>
          {shown === 'since' && since && <SinceNote since={since} onAll={() => setChosen('all')} />}
          {known.size === 0 && (
            <div className="pad">
              <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>
            </div>
          )}
          {articlesOf(assessment.instrument.provisions.filter(({ reference }) => known.has(reference))).map(
            ([{ number, title }, provisions]) => (
              <section key={number} aria-label={t('article', { number })}>
                <h2 className={styles.article}>
                  {t('article', { number })} <span>{title}</span>
                </h2>
                {provisions.map((provision) => {
                  const answer = known.get(provision.reference);
                  return (
                    answer && (
                      <ReviewAnswer
                        key={provision.reference}
                        answer={answer}
                        provision={provision}
                        questions={assessment.instrument.questions}
                        canComment={assessment.viewerCanReview}
                        comment={draft.values[provision.reference] ?? ''}
                        onComment={(text) => draft.change({ [provision.reference]: text })}
                        about={draft.values[about(provision.reference)] ?? ''}
                        onAbout={(field) => draft.change({ [about(provision.reference)]: field })}
                        compared={shown === 'since' ? since?.changed.get(provision.reference) : undefined}
                        labels={labels}
                      />
                    )
                  );
                })}
              </section>
            ),
          )}
        </section>
      </ReviewForm>
    </Page>
  );
}

/** What changed since the last review, or has a reply to what was asked then. */
const concerns = ({ provision, comments }: ReviewedAnswerFragment, since: SinceReview): boolean =>
  since.changed.has(provision.reference) || comments.some(({ reply }) => reply && reply.at > since.beforeAt);

type Provision = NonNullable<SubmissionRouteQuery['assessment']>['instrument']['provisions'][number];

/** Provisions under their articles, in the order of the Convention. */
function articlesOf(
  provisions: readonly Provision[],
): readonly (readonly [Provision['article'], readonly Provision[]])[] {
  const numbers = [...new Set(provisions.map(({ article }) => article.number))];
  return numbers.flatMap((number) => {
    const own = provisions.filter(({ article }) => article.number === number);
    return own[0] ? [[own[0].article, own] as const] : [];
  });
}

export const texts = english('routes.submission', {
  title: 'Review',
  of: '{{name}}, cycle {{cycle}}',
  back: 'All submissions',
  article: 'Article {{number}}',
  answers: 'Answers',
  gaps: 'Gaps',
  changed: 'Changed',
  all: 'All',
  none: 'Nothing in this list',
  noneText: 'Choose another one above.',
});
