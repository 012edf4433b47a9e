import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { ReviewedAnswerFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { VisibilityBadge } from '../../../ui/VisibilityBadge.tsx';
import { valuesOf } from '../answer/answer-values.ts';
import { changedFields } from '../answer/changed-fields.ts';
import type { Labels } from '../answer/describe.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import { AboutField } from '../receipt/AboutField.tsx';
import CommentCards from '../receipt/CommentCards.tsx';
import { ComparedAnswer, type ComparedOne } from '../receipt/ComparedAnswer.tsx';
import type { AskedQuestion } from '../replies/asked.ts';
import { AnswerSheet, ComplianceMark } from '../sheet/AnswerSheet.tsx';
import { texts as words } from '../texts.ts';
import { commentOn } from './comment-on.ts';
import styles from './ReviewAnswer.module.css';

export const ReviewedAnswer = graphql(`
  fragment ReviewedAnswer on Answer {
    ...AnswerForm
    previous { ...AnswerForm assessment { id cycle } }
  }
`);

type ReviewAnswerProps = {
  readonly answer: ReviewedAnswerFragment;
  readonly provision: ChecklistProvision;
  readonly questions: readonly AskedQuestion[];
  readonly comment: string;
  readonly canComment: boolean;
  readonly onComment: (text: string) => void;
  /** The part of the answer that the comment is about; empty: all of it. */
  readonly about: string;
  readonly onAbout: (field: string) => void;
  /** What changed in it since the last review, where that alone is shown. */
  readonly compared?: ComparedOne | undefined;
  readonly labels: Labels;
};

/** One answer as the State submitted it, what changed since the last cycle, and room for a comment. */
export function ReviewAnswer({
  answer,
  provision,
  questions,
  comment,
  canComment,
  onComment,
  about,
  onAbout,
  compared,
  labels,
}: ReviewAnswerProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [asked, setAsked] = useState(false);
  const writing = asked || comment !== '';
  const before = answer.previous;
  return (
    <div className={styles.provision}>
      <div className="row wrap">
        <bdi className="b" dir="ltr">
          {shownKey(provision.reference)}
        </bdi>
        <ComplianceMark compliance={answer.compliance} />
        <VisibilityBadge level={answer.visibility} />
        <span className="grow" />
        {canComment && !writing && (
          <Button
            size="small"
            kind="ghost"
            onClick={() => setAsked(true)}
            aria-label={t('commentOn', { reference: provision.reference })}
          >
            {t('comment')}
          </Button>
        )}
      </div>
      <p className={`${styles.summary} law`}>{provision.summary}</p>
      {before && hasChanged(answer) && before.compliance !== answer.compliance && (
        <p className={styles.was}>
          {t('was', { cycle: before.assessment.cycle, answer: word(before.compliance ?? 'NOT_ANSWERED') })}
        </p>
      )}
      {compared ? (
        <ComparedAnswer one={compared} labels={labels} />
      ) : (
        <AnswerSheet answer={answer} questions={questions} reviewed />
      )}
      {answer.comments.length > 0 && (
        <CommentCards
          here={{
            assessment: '',
            provision: provision.reference,
            comments: answer.comments,
            canReply: false,
            language: answer.language,
            secondLanguage: answer.secondLanguage,
          }}
          comments={answer.comments}
        />
      )}
      {writing && (
        <div className={styles.comment}>
          <TextAreaField
            name={commentOn(provision.reference)}
            label={t('commentOn', { reference: provision.reference })}
            value={comment}
            rows={2}
            // The button that was pressed for it is gone.
            autoFocus={asked}
            onChange={(event) => onComment(event.target.value)}
          />
          <AboutField reference={provision.reference} value={about} onChange={onAbout} />
        </div>
      )}
    </div>
  );
}

/** Whether the answer says something else than the last cycle's, or something where that one said nothing. */
export const hasChanged = (answer: ReviewedAnswerFragment): boolean =>
  !answer.previous || changedFields(valuesOf(answer), valuesOf(answer.previous)).length > 0;

export const texts = english('assessment.review-answer', {
  comment: 'Comment',
  commentOn: 'Comment on {{reference}}',
  was: 'In {{cycle}}: {{answer}}',
});
