import { encodeId } from '../../domain/base/node-id.ts';
import { digestPeriods, followKinds, type Subscription } from '../../domain/correspondence/subscription.ts';
import {
  type Followed,
  followedIn,
  ownSubscription,
} from '../../services/correspondence/subscription/read.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';

export const FollowKindRef = enumOf(
  'FollowKind',
  followKinds,
  'What can be followed. EVERYTHING is the whole matrix; SEARCH a saved search, for people who are signed in.',
);
export const DigestPeriodRef = enumOf(
  'DigestPeriod',
  digestPeriods,
  'When digests come: on Mondays, on the first of each month, or the morning after an edition was published.',
);

const FollowedRef = builder.objectRef<Followed>('Followed').implement({
  description: 'One thing that is followed.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FollowKindRef }),
    code: t.string({
      nullable: true,
      description: 'Of a State, an article, a kind of help or a subject; the id of a saved search.',
      resolve: ({ kind, code }) => (kind === 'SEARCH' && code ? encodeId('SavedSearch', code) : code),
    }),
    title: t.exposeString('title', { nullable: true, description: 'What a saved search is called.' }),
    paused: t.exposeBoolean('paused', {
      description:
        'A saved search that its follower may not open today, or that is gone: nothing is told of it.',
    }),
  }),
});

export const DigestSubscriptionRef = builder.objectRef<Subscription>('DigestSubscription').implement({
  description: 'What somebody is told of by digest mails.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('DigestSubscription', id) }),
    revision: t.exposeInt('revision'),
    every: t.expose('every', { type: DigestPeriodRef }),
    follows: t.field({
      type: [FollowedRef],
      resolve: async (subscription, _args, context) => [...(await followedIn(context, subscription))],
    }),
    confirmedAt: t.expose('confirmedAt', {
      type: 'Instant',
      nullable: true,
      description: 'Null: nobody has used the link in the mail yet, and no digest comes.',
    }),
    until: t.expose('until', { type: 'Instant', description: 'Until when the link confirms.' }),
  }),
});

builder.queryField('subscription', (t) =>
  t.field({
    type: DigestSubscriptionRef,
    nullable: true,
    description: 'The viewer’s own; null where there is none.',
    resolve: (_root, _args, context) => ownSubscription(context),
  }),
);
