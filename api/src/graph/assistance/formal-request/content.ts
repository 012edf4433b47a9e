import {
  type CarriedHelp,
  carriedKinds,
  type RequestContent,
  type RequestedNeed,
} from '../../../domain/assistance/formal-request/content.ts';
import { textIn } from '../../../domain/base/language.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { needsToAskFor } from '../../../services/assistance/formal-request/needs-to-ask-for.ts';
import { formalRequest, requestContent } from '../../../services/assistance/formal-request/read.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { BudgetBandRef, HorizonRef } from '../../assessment/enums.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { ActivityRoleRef, ActivityStatusRef } from '../enums.ts';

const KindRef = enumOf(
  'CarriedHelpKind',
  carriedKinds,
  'An activity, an offer agreed on, or what a checklist says was received.',
);

const GivenByRef = builder.objectRef<CarriedHelp['providers'][number]>('CarriedHelpProvider').implement({
  description: 'Who gave it, by the name it had then.',
  fields: (t) => ({
    name: t.exposeString('name'),
    role: t.field({ type: ActivityRoleRef, nullable: true, resolve: ({ role }) => role }),
  }),
});

const CorrectedRef = builder
  .objectRef<NonNullable<CarriedHelp['correction']>>('CarriedCorrection')
  .implement({
    description: 'What the State says otherwise of it.',
    fields: (t) => ({
      text: t.exposeString('text'),
      status: t.field({ type: ActivityStatusRef, nullable: true, resolve: ({ status }) => status }),
      from: t.field({ type: 'Date', nullable: true, resolve: ({ from }) => from }),
      until: t.field({ type: 'Date', nullable: true, resolve: ({ until }) => until }),
    }),
  });

const HelpRef = builder.objectRef<CarriedHelp>('CarriedHelp').implement({
  description: 'Help that the State had, has or was promised.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same for the same help.' }),
    kind: t.field({ type: KindRef, resolve: ({ kind }) => kind }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Null where the checklist names only who gave it.',
    }),
    providers: t.field({
      type: [GivenByRef],
      complexity: { field: 0, multiplier: 2 },
      resolve: ({ providers }) => [...providers],
    }),
    types: t.stringList({
      description: 'Which kinds of help, in the reader’s language.',
      resolve: ({ types }, _args, { language }) => types.map((type) => textIn(type, language)),
    }),
    status: t.field({ type: ActivityStatusRef, nullable: true, resolve: ({ status }) => status }),
    from: t.field({ type: 'Date', nullable: true, resolve: ({ from }) => from }),
    until: t.field({ type: 'Date', nullable: true, resolve: ({ until }) => until }),
    offer: t.string({
      nullable: true,
      description: 'The title of the offer that it came from.',
      resolve: ({ offer }) => offer?.title,
    }),
    agreedOn: t.field({ type: 'Date', nullable: true, resolve: ({ offer }) => offer?.agreedOn }),
    correction: t.field({ type: CorrectedRef, nullable: true, resolve: ({ correction }) => correction }),
  }),
});

type Named = RequestedNeed & { readonly id: string };
const NeedRef = builder.objectRef<Named>('CarriedNeed').implement({
  description: 'A need as a formal request carries it, with the help already received for it.',
  fields: (t) => ({
    need: t.id({ resolve: ({ need }) => encodeId('Need', need) }),
    provision: t.exposeString('provision', { description: 'Its key.' }),
    article: t.string({ resolve: ({ article }, _args, { language }) => textIn(article, language) }),
    type: t.string({ resolve: ({ type }, _args, { language }) => textIn(type, language) }),
    handedOver: t.exposeBoolean('handedOver', {
      description: 'The receiver does not see it otherwise: only its State can hand it over.',
    }),
    subject: t.exposeString('subject', { nullable: true }),
    result: t.exposeString('result', { nullable: true }),
    beneficiary: t.exposeString('beneficiary', { nullable: true }),
    ownContribution: t.exposeString('ownContribution', { nullable: true }),
    budgetBand: t.field({ type: BudgetBandRef, nullable: true, resolve: ({ budgetBand }) => budgetBand }),
    horizon: t.field({ type: HorizonRef, nullable: true, resolve: ({ horizon }) => horizon }),
    targetDate: t.field({ type: 'Date', nullable: true, resolve: ({ targetDate }) => targetDate }),
    help: t.field({
      type: [HelpRef],
      complexity: { field: 0, multiplier: 4 },
      resolve: ({ help }) => [...help],
    }),
  }),
});

const FollowsRef = builder
  .objectRef<NonNullable<RequestContent['follows']>>('FormalRequestFollowed')
  .implement({
    description: 'The earlier request that one asks again.',
    fields: (t) => ({
      title: t.exposeString('title'),
      sentOn: t.field({ type: 'Date', resolve: ({ sentOn }) => sentOn }),
    }),
  });

const ContentRef = builder.objectRef<RequestContent>('FormalRequestContent').implement({
  description: 'What a formal request carries: as it was sent, or as it would be sent now.',
  fields: (t) => ({
    sentOn: t.field({ type: 'Date', resolve: ({ sentOn }) => sentOn }),
    dueOn: t.field({ type: 'Date', resolve: ({ dueOn }) => dueOn }),
    follows: t.field({ type: FollowsRef, nullable: true, resolve: ({ follows }) => follows }),
    needs: t.field({
      type: [NeedRef],
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ needs }) => needs.map((need) => ({ id: need.need, ...need })),
    }),
    otherHelp: t.field({
      type: [HelpRef],
      complexity: { field: 1, multiplier: 10 },
      description: 'Of other kinds at the same provisions.',
      resolve: ({ otherHelp }) => [...otherHelp],
    }),
  }),
});

builder.queryField('formalRequestContent', (t) =>
  t.field({
    type: ContentRef,
    nullable: true,
    complexity: { field: 20, multiplier: 1 },
    description: 'Null where the viewer does not see the request.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const request = await formalRequest(context, decodeId('FormalRequest', id));
      return request && requestContent(context, request);
    },
  }),
);

builder.queryField('formalRequestNeeds', (t) =>
  t.field({
    type: connection(NeedRef),
    description:
      'For whoever writes a request: the open needs of the State in its order, each with all help that is known for it. Empty for everybody else.',
    args: {
      participant: t.arg.string({ required: true }),
      receiver: t.arg.id({ description: 'A provider; left out: the secretariat.' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: paged,
    resolve: (_root, { participant, receiver, first, after }, context) =>
      needsToAskFor(
        context,
        { participant, receiver: receiver ? providerIdIn(context, receiver, ['receiver']) : null },
        pageRequest(context, { first, after }),
      ),
  }),
);
