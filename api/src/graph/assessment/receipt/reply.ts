import { replyToComment } from '../../../services/assessment/receipt/reply-to-comment.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { AnswerRef } from '../answer.ts';
import type { AnswerHandle } from '../loaders.ts';

mutation('replyToComment', {
  description:
    'What the State says to a comment of the secretariat, which reads it once the State submits again. CONTRIBUTOR and FOCAL_POINT, while DRAFT. CONFLICT where another reply was written since repliedAt.',
  type: AnswerRef,
  input: builder.inputType('ReplyToCommentInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      assessment: t.id({ required: true }),
      provision: t.string({ required: true }),
      comment: t.int({ required: true, description: 'Comment.number.' }),
      text: t.string({ description: 'Null takes the reply back.' }),
      language: t.string({ description: 'BCP 47, where the reply is in another language than the answer.' }),
      translation: t.string({ description: 'The State’s own, in the other language of the answer.' }),
      repliedAt: t.field({
        type: 'Instant',
        description: 'reply.at as it was read; null where there was none.',
      }),
    }),
  }),
  resolve: async (input, context): Promise<AnswerHandle> =>
    replyToComment(context, {
      ...input,
      assessment: decodeId('Assessment', input.assessment, ['assessment']),
    }),
});
