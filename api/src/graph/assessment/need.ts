import { laterParts } from '../../domain/assessment/answer.ts';
import { revisionFor } from '../../domain/assessment/labels.ts';
import type { Because, Need } from '../../domain/assessment/need.ts';
import { missingFields } from '../../domain/assessment/need-coach.ts';
import { remarkOnDate } from '../../domain/assessment/need-plan.ts';
import { allows } from '../../domain/base/policy.ts';
import { sees } from '../../domain/base/visibility.ts';
import { planNeed } from '../../services/assessment/plan-need.ts';
import { say } from '../../texts/say-reason.ts';
import { connection } from '../base/connection.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { identify, NodeRef } from '../base/node.ts';
import { VisibilityRef } from '../base/visibility.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { AssistanceCategoryRef } from '../convention/enums.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { saidBefore } from '../convention/said-before.ts';
import { subjectsSaid } from '../convention/subject.ts';
import { AnswerRef } from './answer.ts';
import { BudgetBandRef, HorizonRef, NeedStateRef } from './enums.ts';
import { laterTexts } from './later-texts.ts';
import { handleOf, needById } from './loaders.ts';
import { eyesOn } from './looked-at.ts';
import { matchIds, mayEndText } from './may-end.ts';

const BecauseRef = builder.objectRef<Because>('Because').implement({
  description: 'Why the system says so: the rule, its version, and the answer it follows from.',
  fields: (t) => ({
    rule: t.exposeString('rule'),
    version: t.exposeInt('version'),
    sentence: t.string({
      resolve: ({ sentence }, _args, { language, store }) =>
        saidBefore(sentence, language, store.catalogue()),
    }),
    answer: t.field({ type: AnswerRef, nullable: true, resolve: ({ answer }) => answer && handleOf(answer) }),
  }),
});

export const NeedRef = builder.objectRef<Need>('Need').implement({
  description:
    "A State's declared wish for help of one type on one provision. Its identity is stable over cycles.",
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.int({
      description: 'Rises with each change made while the viewer could see the need.',
      resolve: (need, _args, { audience }) => revisionFor(audience, need),
    }),
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    type: t.field({
      type: AssistanceTypeRef,
      resolve: ({ type }, _args, context) => assistanceTypeOf(context, type),
    }),
    category: t.expose('category', { type: AssistanceCategoryRef }),
    ...subjectsSaid(t),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'The problem, in the words of the State; not one of `subjects`.',
    }),
    result: t.exposeString('result', { nullable: true }),
    beneficiary: t.exposeString('beneficiary', { nullable: true }),
    ownContribution: t.exposeString('ownContribution', { nullable: true }),
    language: t.string({
      nullable: true,
      description: "BCP 47: in which the State's texts are; null where it is not known.",
      resolve: ({ language }) => language,
    }),
    secondLanguage: t.string({
      nullable: true,
      description: 'In which it gives them once more: each `…Translation` is its own.',
      resolve: ({ secondLanguage }) => secondLanguage,
    }),
    ...laterTexts(t, laterParts.assistanceWanted),
    languages: t.stringList({ description: 'BCP 47.', resolve: ({ languages }) => [...languages] }),
    budgetBand: t.expose('budgetBand', { type: BudgetBandRef, nullable: true }),
    place: t.int({
      nullable: true,
      description:
        "In the State's own order, 1 first, among the needs that the viewer sees; null: not placed [WG 40].",
      resolve: (need, _args, { store, audience }) => {
        const eyes = eyesOn(need, audience);
        const isOwn = eyes === audience && audience.participants.includes(need.participant);
        return isOwn ? need.place : store.live.projection.place(need.id, eyes);
      },
    }),
    horizon: t.expose('horizon', { type: HorizonRef, nullable: true }),
    targetDate: t.expose('targetDate', { type: 'Date', nullable: true }),
    targetDateRemark: t.string({
      nullable: true,
      description: 'A date beyond five years is allowed, and remarked upon [WG 25].',
      resolve: ({ targetDate }, _args, { now, language, store }) => {
        const remark = remarkOnDate(targetDate, now);
        return remark && say(remark, language, store.catalogue());
      },
    }),
    state: t.expose('state', { type: NeedStateRef }),
    withoutGap: t.exposeBoolean('withoutGap', {
      description: 'Help is wanted though there is no gap: for the State to confirm.',
    }),
    alreadyAssistedBy: t.stringList({
      description: 'Who gives help of this type here already [WG 20].',
      resolve: ({ alreadyAssistedBy }) => [...alreadyAssistedBy],
    }),
    vague: t.exposeBoolean('vague', {
      description: 'The problem is not described, or in words that say nothing.',
    }),
    missing: t.stringList({
      description: 'What the need coach asks for.',
      resolve: (need) => [...missingFields(need)],
    }),
    visibility: t.field({ type: VisibilityRef, resolve: ({ label }) => label }),
    waitsFor: t.field({
      type: [ProvisionRef],
      description:
        'Prerequisites that are themselves gaps of this State, where the viewer may see those answers [WG 27].',
      resolve: (need, _args, context) =>
        need.waitsFor
          .filter(({ label }) => sees(eyesOn(need, context.audience), label, need.participant))
          .map(({ provision }) => provisionOf(context, provision)),
    }),
    unlocks: t.int({
      description: "How many open needs of the State wait for this need's provision.",
      resolve: (need, _args, { store, audience }) =>
        store.live.projection.unlocks(need.id, eyesOn(need, audience)),
    }),
    because: t.field({
      type: [BecauseRef],
      // A reason that rests on an answer the viewer may not see would tell what it says.
      resolve: (need, _args, { audience }) =>
        need.because.filter(({ label }) => sees(eyesOn(need, audience), label, need.participant)),
    }),
    viewerCanPlan: t.boolean({ resolve: (need, _args, { viewer }) => allows(viewer, 'need.plan', need) }),
  }),
});

identify('Need', NeedRef, (id, context) => needById(context, id as Need['id']));

export const NeedConnectionRef = connection(NeedRef);

builder.queryField('need', (t) =>
  t.field({
    type: NeedRef,
    nullable: true,
    description: 'Null for one that is not there, or that the viewer may not see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => needById(context, decodeId('Need', id)),
  }),
);

mutation('planNeed', {
  description:
    'Only FOCAL_POINT of the State: horizon, target date, MET, WITHDRAWN [WG 25, 40]. WITHDRAWN ends the help under way for it; OPEN resumes it where the other side allows.',
  type: NeedRef,
  input: builder.inputType('PlanNeedInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      need: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      horizon: t.field({ type: HorizonRef }),
      targetDate: t.field({ type: 'Date' }),
      state: t.field({ type: NeedStateRef }),
      mayEnd: t.idList({ description: mayEndText }),
    }),
  }),
  resolve: async (input, context) =>
    planNeed(context, {
      ...input,
      need: decodeId('Need', input.need, ['need']),
      mayEnd: matchIds(input.mayEnd, ['mayEnd']),
    }),
});
