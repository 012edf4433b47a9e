import { openComments } from '../../../domain/assessment/comment.ts';
import { type Lack, lackCodes, lacksOf } from '../../../domain/assessment/receipt/lacks.ts';
import { inOrder } from '../../../domain/base/order.ts';
import { checklistOrder } from '../../../services/assessment/read-answers.ts';
import { enumOf } from '../../base/enum-of.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AssessmentRef } from '../assessment.ts';
import { answersOfAssessment } from '../loaders.ts';

const LackCodeRef = enumOf('LackCode', lackCodes, 'What an answer could still say.');

const LackRef = builder.objectRef<Lack>('Lack').implement({
  description: 'What an answer could still say, and where; it never blocks submitting.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    code: t.expose('code', { type: LackCodeRef }),
    field: t.exposeString('field', { description: 'Its name in AnswerProvisionInput.' }),
    entry: t.exposeString('entry', {
      nullable: true,
      description:
        'The title of the measure, or the code of the kind of help, that it is about: the first of count.',
    }),
    count: t.exposeInt('count'),
  }),
});

builder.objectFields(AssessmentRef, (t) => ({
  lacks: t.field({
    type: [LackRef],
    complexity: { field: 20, multiplier: 220 },
    description:
      'What the answers that the viewer may see could still say, in the order of the checklist; unanswered has those that are missing altogether.',
    resolve: async (assessment, _args, context) => [
      ...lacksOf(
        inOrder(await answersOfAssessment(context, assessment.id), checklistOrder(context, assessment)),
      ),
    ],
  }),
  openCommentCount: t.int({
    description:
      'Comments of the secretariat to which the State has neither replied nor changed what they are about. For others than its State, as it was when it submitted.',
    resolve: async ({ id }, _args, context) =>
      (await answersOfAssessment(context, id)).reduce(
        (count, answer) => count + openComments(answer).length,
        0,
      ),
  }),
}));
