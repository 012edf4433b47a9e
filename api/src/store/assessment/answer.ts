import type { Document } from 'mongodb';
import { type Answer, compliances } from '../../domain/assessment/answer.ts';
import type { AnswerId } from '../../domain/base/ids.ts';
import { type Audience, rankOf, visibilities } from '../../domain/base/visibility.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { saveMany, saveOne } from '../base/write.ts';
import type { Store } from '../store.ts';

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

export function readAnswers(scope: Scope): Store['answers'] {
  const find = async ({ participants }: Audience, filter: Document) =>
    (
      await scope.run((options) =>
        scope
          .collection<AnswerDocument>(answers.name)
          .find({ ...filter, participant: { $in: [...participants] } }, { ...options, batchSize: 1000 })
          .toArray(),
      )
    ).map(fromDocument);
  return {
    ofAssessments: (audience, ids) => find(audience, { assessment: { $in: ids } }),
    byIds: (audience, ids) => find(audience, { _id: { $in: ids } }),
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

export async function saveAnswers(scope: Scope, list: readonly Answer[]): Promise<void> {
  await saveMany(scope, answers.name, list.map(toDocument));
}

export async function saveAnswer(scope: Scope, answer: Answer, replaces: number): Promise<void> {
  await saveOne(scope, answers.name, toDocument(answer), replaces);
}

const toDocument = ({ id, ...answer }: Answer): AnswerDocument => ({ _id: id, ...answer });
const fromDocument = ({ _id, ...answer }: AnswerDocument): Answer => ({ id: _id as AnswerId, ...answer });
