import type { FollowInput } from '../../domain/correspondence/subscription-input.ts';
import {
  askToSubscribe,
  type SubscriptionAsked,
} from '../../services/correspondence/subscription/ask-to-subscribe.ts';
import {
  confirmSubscriptionByLink,
  type SubscriptionOfLink,
  subscriptionLinkStates,
  subscriptionOfLink,
} from '../../services/correspondence/subscription/by-link.ts';
import { changeSubscription, endSubscription } from '../../services/correspondence/subscription/change.ts';
import { askForSubscriptionLink, follow } from '../../services/correspondence/subscription/follow.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { DigestPeriodRef, DigestSubscriptionRef, FollowKindRef } from './subscription.ts';

const FollowInputRef = builder.inputType('FollowInput', {
  fields: (t) => ({
    kind: t.field({ type: FollowKindRef, required: true }),
    code: t.string({
      description:
        'Of a State, an article, a kind of help or a subject; the id of a saved search. None of EVERYTHING.',
    }),
  }),
});
const followIn = ({ kind, code }: FollowInput, path: readonly (string | number)[]): FollowInput =>
  kind === 'SEARCH' && code != null
    ? { kind, code: decodeId('SavedSearch', code, [...path, 'code']) }
    : { kind, code };

mutation('follow', {
  description:
    'Whoever is signed in follows one thing more. The first time a mail asks whether they want digests: until its link was used none comes.',
  type: DigestSubscriptionRef,
  input: builder.inputType('FollowSomethingInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      follow: t.field({ type: FollowInputRef, required: true }),
      every: t.field({ type: DigestPeriodRef, description: 'Else as before; WEEK at first.' }),
    }),
  }),
  resolve: (input, context) => follow(context, { ...input, follow: followIn(input.follow, ['follow']) }),
});

mutation('askForSubscriptionLink', {
  description: 'Whoever is signed in and has not confirmed: the mail once more, at most three a day.',
  type: DigestSubscriptionRef,
  input: builder.inputType('AskForSubscriptionLinkInput', {
    fields: (t) => ({ operationId: t.field({ type: 'UUID', required: true }) }),
  }),
  resolve: (input, context) => askForSubscriptionLink(context, input),
});

const SubscriptionAskedRef = builder.objectRef<SubscriptionAsked>('SubscriptionAsked').implement({
  description: 'The same answer for everybody: a mail goes to the address, unless too many went there today.',
  fields: (t) => ({
    email: t.exposeString('email'),
    days: t.exposeInt('days', { description: 'For so many days the link in the mail confirms.' }),
  }),
});

mutation('askToSubscribe', {
  description:
    'Anybody, signed in or not: digests of what is public, to an address. A mail with a link goes there; none follows until it was used. TOO_MANY_ATTEMPTS after ten from one place in an hour.',
  type: SubscriptionAskedRef,
  input: builder.inputType('AskToSubscribeInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      email: t.string({ required: true }),
      follow: t.field({ type: FollowInputRef, required: true, description: 'No saved search.' }),
      every: t.field({ type: DigestPeriodRef, required: true }),
    }),
  }),
  resolve: (input, context) => askToSubscribe(context, input, context),
});

const LinkStateRef = enumOf(
  'SubscriptionLinkState',
  subscriptionLinkStates,
  'TO_CONFIRM: whoever has the link may confirm. EXPIRED: the link is too old for it.',
);
const SubscriptionOfLinkRef = builder.objectRef<SubscriptionOfLink>('SubscriptionOfLink').implement({
  description: 'For whoever has the link from a mail.',
  fields: (t) => ({
    state: t.expose('state', { type: LinkStateRef }),
    subscription: t.field({
      type: DigestSubscriptionRef,
      nullable: true,
      description:
        'Null where it is that of somebody with an account: what they follow is read by them alone.',
      resolve: ({ subscription }) => (subscription.person === null ? subscription : null),
    }),
  }),
});

builder.queryField('subscriptionOfLink', (t) =>
  t.field({
    type: SubscriptionOfLinkRef,
    nullable: true,
    description: 'Signed in or not; nothing changes by reading. Null where the link is none, or has ended.',
    args: { link: t.arg.string({ required: true }) },
    resolve: (_root, { link }, context) => subscriptionOfLink(context, link),
  }),
);

mutation('confirmSubscription', {
  description:
    'For whoever has the link from the mail, once: digests come from now on. OUT_OF_TURN where it was confirmed, INVALID where the link has expired, NOT_FOUND where it is none.',
  type: SubscriptionOfLinkRef,
  input: builder.inputType('ConfirmSubscriptionInput', {
    fields: (t) => ({ link: t.string({ required: true }) }),
  }),
  resolve: ({ link }, context) => confirmSubscriptionByLink(context, link),
});

mutation('changeSubscription', {
  description:
    'All of it is sent again: by whoever is signed in theirs, by the link that of an address without an account.',
  type: DigestSubscriptionRef,
  input: builder.inputType('ChangeSubscriptionInput', {
    fields: (t) => ({
      link: t.string({ description: 'From the mail; without it the viewer’s own is meant.' }),
      expectedRevision: t.int({ required: true }),
      every: t.field({ type: DigestPeriodRef, required: true }),
      follows: t.field({ type: [FollowInputRef], required: true }),
    }),
  }),
  resolve: (input, context) =>
    changeSubscription(context, {
      ...input,
      follows: input.follows.map((one, at) => followIn(one, ['follows', at])),
    }),
});

const EndedRef = builder.objectRef<{ readonly ended: true }>('EndedSubscription').implement({
  description: 'No digest comes, and nothing of it is kept: neither the address nor the mails.',
  fields: (t) => ({ ended: t.exposeBoolean('ended') }),
});
mutation('endSubscription', {
  description: 'By the link, signed in or not, or of the viewer. What had ended already is ended.',
  type: EndedRef,
  input: builder.inputType('EndSubscriptionInput', {
    fields: (t) => ({
      link: t.string({ description: 'From the mail; without it the viewer’s own is meant.' }),
    }),
  }),
  resolve: async ({ link }, context) => {
    await endSubscription(context, link);
    return { ended: true as const };
  },
});
