import { lazy, Suspense } from 'react';
import type {
  AnswerContextFragment,
  AnswerFormFragment,
  ChecklistHeadFragment,
} from '../../../gql/graphql.ts';
import { lazily } from '../../../lib/lazily.ts';
import type { AnswerWriter } from '../answer/answer-writer.ts';
import { useAnswerForm } from '../answer/use-answer-form.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import { ProvisionGuide } from '../guide/ProvisionGuide.tsx';
import { CommentsContext } from '../receipt/comments-here.ts';
import { FieldComments } from '../receipt/FieldComments.tsx';
import { useLanding } from '../receipt/use-landing.ts';
import { Colleagues } from '../together/Colleagues.tsx';
import { ChallengesQuestion } from './ChallengesQuestion.tsx';
import { ComplianceQuestion } from './ComplianceQuestion.tsx';
import { MeasuresQuestion } from './MeasuresQuestion.tsx';
import { ProvisionAside } from './ProvisionAside.tsx';
import { ProvisionHead } from './ProvisionHead.tsx';
import styles from './Question.module.css';
import { ReceivedQuestion } from './ReceivedQuestion.tsx';
import { WantedQuestion } from './WantedQuestion.tsx';

type ProvisionFormProps = {
  readonly writer: AnswerWriter;
  readonly assessment: ChecklistHeadFragment;
  readonly provision: ChecklistProvision;
  readonly answer: (AnswerFormFragment & AnswerContextFragment) | null;
};

/** Fetched in a cycle that began from an earlier one. */
const CopiedNote = lazily(async () => (await import('../cycle/CopiedNote.tsx')).default);
/** Fetched where an instrument asks something of its own. */
const RepliesQuestion = lazy(() => import('./RepliesQuestion.tsx'));

/** The form of one provision: five questions, each saving by itself, and beside it what helps to answer. */
export function ProvisionForm({ writer, assessment, provision, answer }: ProvisionFormProps) {
  const form = useAnswerForm(writer, assessment, provision.reference, answer?.previous);
  const questions = assessment.instrument.questions.filter((one) => one.provision === provision.reference);
  const copied = answer && form.writing.revision === 0 && answer.compliance && !answer.confirmed;
  useLanding();
  const comments = {
    assessment: assessment.id,
    provision: provision.reference,
    comments: answer?.comments ?? [],
    canReply: assessment.viewerCanAnswer,
    language: form.values.language,
    secondLanguage: form.values.secondLanguage,
    languages: assessment.participant.languages,
  };
  return (
    <CommentsContext value={comments}>
      <article className="card">
        <ProvisionHead
          provision={provision}
          form={form}
          lastChange={{ at: answer?.changedAt, by: answer?.changedBy }}
        />
        <ProvisionGuide place="above" instrument={assessment.instrument.code} provision={provision} />
        <Colleagues form={form} />
        {copied && !form.readOnly && (
          <div className={styles.question}>
            <Suspense>
              <CopiedNote form={form} />
            </Suspense>
          </div>
        )}
        <FieldComments />
        <ComplianceQuestion form={form} asked={questions.find(({ kind }) => kind === 'COMPLIANCE')} />
        <MeasuresQuestion form={form} />
        <ChallengesQuestion form={form} />
        <WantedQuestion form={form} />
        <ReceivedQuestion form={form} />
        {questions.length > 0 && (
          <Suspense>
            <RepliesQuestion form={form} questions={questions} />
          </Suspense>
        )}
      </article>
      <ProvisionAside provision={provision} form={form} answer={answer} />
    </CommentsContext>
  );
}
