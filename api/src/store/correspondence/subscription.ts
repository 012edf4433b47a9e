import { type Instant, millisecondsOf, plusDays } from '../../domain/base/calendar.ts';
import type { SubscriptionId, UserId } from '../../domain/base/ids.ts';
import {
  type DigestPeriod,
  daysUnconfirmed,
  digestPeriods,
  type Subscription,
} from '../../domain/correspondence/subscription.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type SubscriptionDocument = Omit<Subscription, 'id'> & {
  readonly _id: string;
  /** Whose there is one of: a person's, or that of a confirmed address. What an address only asked for is apart. */
  readonly whose: string;
  /** When MongoDB may throw it away: only what nobody confirmed. */
  readonly gone: Date | null;
};

export const subscriptions = declare(
  'subscriptions',
  {
    revision: 'number',
    person: 'string?',
    address: 'string?',
    language: 'string',
    every: digestPeriods,
    follows: 'array',
    createdAt: 'string',
    until: 'string',
    confirmedAt: 'string?',
    toldUpTo: 'string?',
    whose: 'string',
    gone: 'date?',
  },
  [
    { name: 'whose', keys: { whose: 1 }, unique: true },
    { name: 'period', keys: { every: 1, _id: 1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

/** For services, which ask whose it is; never handed out as they are. */
export interface SubscriptionReads {
  byIds(ids: readonly SubscriptionId[]): Promise<Subscription[]>;
  ofPeople(people: readonly UserId[]): Promise<Subscription[]>;
  /** The confirmed one of an address. */
  ofAddress(address: string): Promise<Subscription | null>;
  /** Confirmed by then, and not told of the period that ends then, in the order of their ids from after this one on. */
  due(of: {
    readonly every: DigestPeriod;
    readonly to: Instant;
    readonly after: string;
    readonly most: number;
  }): Promise<Subscription[]>;
}
export interface SubscriptionWrites {
  saveSubscription(subscription: Subscription, replaces: number | null): Promise<void>;
  dropSubscription(subscription: Pick<Subscription, 'id' | 'revision'>): Promise<void>;
  /** That period was looked at for these; whoever changes them meanwhile is not refused for it. */
  toldSubscriptions(ids: readonly SubscriptionId[], upTo: Instant): Promise<void>;
}

export function readSubscriptions(scope: Scope): SubscriptionReads {
  const find = findIn<SubscriptionDocument, Subscription>(scope, subscriptions, fromDocument);
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find({ _id: { $in: ids } })),
    ofPeople: async (people) =>
      people.length === 0 ? [] : find({ whose: { $in: people.map((person) => `person:${person}`) } }),
    ofAddress: async (address) => (await find({ whose: `mail:${address}` }))[0] ?? null,
    due: async ({ every, to, after, most }) => {
      const wanted = {
        ...{ every, _id: { $gt: after }, confirmedAt: { $ne: null, $lte: to } },
        $or: [{ toldUpTo: null }, { toldUpTo: { $lt: to } }],
      };
      const found = await scope.run((options) =>
        scope
          .collection<SubscriptionDocument>(subscriptions.name)
          .find(wanted as never, { ...options, sort: { _id: 1 }, limit: most, batchSize: most + 1 })
          .toArray(),
      );
      return found.map(fromDocument);
    },
  };
}

export const writeSubscriptions = ({ scope }: Writing): SubscriptionWrites => ({
  saveSubscription: (subscription, replaces) =>
    saveOne<SubscriptionDocument>(scope, subscriptions.name, toDocument(subscription), replaces),
  dropSubscription: (read) => dropOne(scope, subscriptions.name, read),
  toldSubscriptions: async (ids, toldUpTo) => {
    if (ids.length === 0) return;
    await scope.run((options) =>
      scope
        .collection<SubscriptionDocument>(subscriptions.name)
        .updateMany({ _id: { $in: [...ids] } }, { $set: { toldUpTo } }, options),
    );
  },
});

function toDocument({ id, ...subscription }: Subscription): SubscriptionDocument {
  const { person, address, confirmedAt, until, createdAt } = subscription;
  const whose =
    person !== null ? `person:${person}` : confirmedAt !== null ? `mail:${address}` : `asked:${id}`;
  const kept = person !== null ? plusDays(createdAt, daysUnconfirmed.person) : until;
  return {
    _id: id,
    ...subscription,
    whose,
    gone: confirmedAt === null ? new Date(millisecondsOf(kept > until ? kept : until)) : null,
  };
}
const fromDocument = ({ _id, whose: _, gone: __, ...subscription }: SubscriptionDocument): Subscription => ({
  id: _id as SubscriptionId,
  ...subscription,
});
