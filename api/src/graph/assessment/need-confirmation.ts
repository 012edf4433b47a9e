import { lastConfirmed, notConfirmedSince } from '../../domain/assessment/confirm-need.ts';
import type { Need } from '../../domain/assessment/need.ts';
import { type AnswerId, answerId } from '../../domain/base/ids.ts';
import { allows } from '../../domain/base/policy.ts';
import { confirmNeed } from '../../services/assessment/confirm-need.ts';
import { revisedAnswers } from '../../services/assessment/revised-answers.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { loadOne } from '../base/loader.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { AnswerRef } from './answer.ts';
import { assessmentById, handleOf } from './loaders.ts';
import { NeedRef } from './need.ts';

const submittedAt = async (need: Need, context: GraphContext) =>
  (need.assessment && (await assessmentById(context, need.assessment))?.submittedAt) || null;

builder.objectFields(NeedRef, (t) => ({
  confirmedAt: t.field({
    type: 'Instant',
    nullable: true,
    description: 'When the State last said that it needs this: by a submission that states it, or by hand.',
    resolve: async (need, _args, context) => lastConfirmed(need, await submittedAt(need, context)),
  }),
  notConfirmedSince: t.field({
    type: 'Instant',
    nullable: true,
    description:
      'Where the State has not said so within its period, a cycle unless set otherwise: since when.',
    resolve: async (need, _args, context) =>
      notConfirmedSince(need, await submittedAt(need, context), {
        now: context.now,
        days: context.needConfirmDays,
      }),
  }),
  viewerCanConfirm: t.boolean({
    resolve: (need, _args, { viewer }) => need.state === 'OPEN' && allows(viewer, 'need.confirm', need),
  }),
  revisedIn: t.field({
    type: AnswerRef,
    nullable: true,
    description:
      'In revision: the answer in the draft that says something else than the submitted one. For the State’s own people alone.',
    resolve: async (need, _args, context) => {
      const id = await revisedOf(context, need);
      return id && handleOf(id);
    },
  }),
}));

async function revisedOf(context: GraphContext, need: Need): Promise<AnswerId | null> {
  if (need.assessment === null) return null;
  const found = await loadOne(
    context,
    'revisedAnswer',
    answerId(need.assessment, need.provision),
    (ids) => revisedAnswers(context, ids.map(handleOf)),
    ({ id }) => id,
  );
  return found?.draft.id ?? null;
}

mutation('confirmNeed', {
  description:
    'Only FOCAL_POINT of the State: it still needs this, though the last submission is a while ago, or though no gap was admitted. OUT_OF_TURN for a need that is not open.',
  type: NeedRef,
  input: builder.inputType('ConfirmNeedInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      need: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: (input, context) =>
    confirmNeed(context, { ...input, need: decodeId('Need', input.need, ['need']) }),
});
