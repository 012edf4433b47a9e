import type { Document } from 'mongodb';
import { type Answer, compliances } from '../../domain/assessment/answer.ts';
import { unsaid } from '../../domain/assessment/submission.ts';
import type { AnswerId, AssessmentId, Reference } from '../../domain/base/ids.ts';
import { type Audience, rankOf, visibilities } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { plain, saveChange, saveMany } from '../base/write.ts';

interface AnswerDocument extends Omit<Answer, 'id'> {
  readonly _id: string;
}

/** The State's working copies; what others see of them are revisions. */
export const answers = declare(
  'answers',
  {
    assessment: 'string',
    participant: 'string',
    provision: 'string',
    revision: 'number',
    compliance: [...compliances, null],
    visibility: visibilities,
    assistanceWanted: 'array',
    noneRequired: 'bool',
    fieldRevisions: 'object',
  },
  [
    { name: 'assessment', keys: { assessment: 1 } },
    { name: 'participant', keys: { participant: 1 } },
  ],
);

export interface Answers {
  /** The State's own working answers; `audience` must have the participant, else nothing. */
  ofAssessments(
    audience: Audience,
    ids: readonly AssessmentId[],
    provisions?: readonly Reference[],
  ): Promise<Answer[]>;
  byIds(audience: Audience, ids: readonly AnswerId[]): Promise<Answer[]>;
  /** Which of the State's working answers rest on which of these files. */
  restingOn(
    audience: Audience,
    files: readonly string[],
  ): Promise<readonly Pick<Answer, 'assessment' | 'participant' | 'provision' | 'measures'>[]>;
  /** Of the State's own working answers, what they say was received; those that say nothing of it are left out. */
  withHelpReceived(
    audience: Audience,
    ids: readonly AssessmentId[],
  ): Promise<readonly Pick<Answer, 'assessment' | 'participant' | 'provision' | 'assistanceReceived'>[]>;
  /** What the secretariat wrote to the State, even after the last submission; nothing for any other audience. */
  commentsOf(
    audience: Audience,
    ids: readonly AssessmentId[],
    provisions?: readonly Reference[],
  ): Promise<readonly Pick<Answer, 'id' | 'comments'>[]>;
}
export interface AnswerWrites {
  /** `before`: those of them that are there, where this transaction has read them already: only what differs is sent. */
  saveAnswers(answers: readonly Answer[], before?: readonly Answer[]): Promise<void>;
  /** What differs from the answer as it was read; compares its stored revision (0: not there, or only copied). */
  saveAnswer(answer: Answer, before: Answer): Promise<void>;
  /** A new version of the instrument has them elsewhere. */
  removeAnswers(ids: readonly AnswerId[]): Promise<void>;
}

export function readAnswers(scope: Scope): Answers {
  const inStates = findIn<AnswerDocument, Answer>(scope, answers, fromDocument, 1000);
  const find = ({ participants }: Audience, filter: Document) =>
    inStates({ ...filter, participant: { $in: [...participants] } });
  return {
    ofAssessments: (audience, ids, provisions) =>
      find(audience, { assessment: { $in: ids }, ...(provisions && { provision: { $in: provisions } }) }),
    byIds: (audience, ids) => find(audience, { _id: { $in: ids } }),
    restingOn: ({ participants }, files) =>
      scope.run((options) =>
        scope
          .collection<AnswerDocument>(answers.name)
          .find(
            { participant: { $in: [...participants] }, 'measures.evidence': { $in: [...files] } },
            { ...options, projection: { _id: 0, assessment: 1, participant: 1, provision: 1, measures: 1 } },
          )
          .toArray(),
      ),
    withHelpReceived: ({ participants }, ids) =>
      scope.run((options) =>
        scope
          .collection<AnswerDocument>(answers.name)
          .find(
            {
              assessment: { $in: [...ids] },
              participant: { $in: [...participants] },
              'assistanceReceived.0': { $exists: true },
            },
            {
              ...options,
              projection: { _id: 0, assessment: 1, participant: 1, provision: 1, assistanceReceived: 1 },
            },
          )
          .toArray(),
      ),
    commentsOf: async ({ level }, ids, provisions) =>
      rankOf(level) > rankOf('SECRETARIAT')
        ? []
        : (
            await scope.run((options) =>
              scope
                .collection<AnswerDocument>(answers.name)
                .find(
                  {
                    assessment: { $in: ids },
                    'comments.0': { $exists: true },
                    ...(provisions && { provision: { $in: provisions } }),
                  },
                  { ...options, projection: { comments: 1 } },
                )
                .toArray(),
            )
          ).map(({ _id, comments }) => ({ id: _id as AnswerId, comments })),
  };
}

export const writeAnswers = ({ scope }: Writing): AnswerWrites => ({
  saveAnswers: async (list, before) => {
    await saveMany(
      scope,
      answers.name,
      list.map(toDocument),
      before && { ...plain, there: before.map(toDocument) },
    );
  },
  saveAnswer: (answer, before) => saveChange(scope, answers.name, toDocument(before), toDocument(answer)),
  removeAnswers: async (ids) => {
    if (ids.length === 0) return;
    await scope.run((options) =>
      scope.collection<AnswerDocument>(answers.name).deleteMany({ _id: { $in: [...ids] } }, options),
    );
  },
});

const toDocument = ({ id, ...answer }: Answer): AnswerDocument => ({ _id: id, ...answer });
/** Field by field: a checklist has hundreds of answers, and copying each as a whole takes as long as reading it. */
const fromDocument = (stored: AnswerDocument): { readonly [Field in keyof Answer]-?: Answer[Field] } => ({
  id: stored._id as AnswerId,
  assessment: stored.assessment,
  participant: stored.participant,
  provision: stored.provision,
  revision: stored.revision,
  compliance: stored.compliance,
  law: stored.law ?? unsaid.law,
  practice: stored.practice,
  figures: stored.figures ?? unsaid.figures,
  challenges: stored.challenges,
  measures: stored.measures,
  assistanceWanted: stored.assistanceWanted,
  noneRequired: stored.noneRequired,
  assistanceReceived: stored.assistanceReceived,
  language: stored.language ?? unsaid.language,
  secondLanguage: stored.secondLanguage ?? unsaid.secondLanguage,
  lawTranslation: stored.lawTranslation ?? unsaid.lawTranslation,
  practiceTranslation: stored.practiceTranslation ?? unsaid.practiceTranslation,
  lawLanguage: stored.lawLanguage ?? unsaid.lawLanguage,
  practiceLanguage: stored.practiceLanguage ?? unsaid.practiceLanguage,
  replies: stored.replies ?? unsaid.replies,
  visibility: stored.visibility,
  comments: stored.comments,
  fieldRevisions: stored.fieldRevisions,
  fieldChanges: stored.fieldChanges ?? {},
  changedAt: stored.changedAt,
  changedBy: stored.changedBy,
});
