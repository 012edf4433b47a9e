import type { Document } from 'mongodb';
import type { Activity } from '../../domain/assistance/activity.ts';
import type { Match } from '../../domain/assistance/match.ts';
import type { Offer } from '../../domain/assistance/offer.ts';
import { sayingTheSame } from '../../domain/assistance/offer-steps.ts';
import type { ProviderId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import {
  type ActivityDocument,
  activities,
  fromDocument as activityOf,
  writeActivities,
} from './activity.ts';
import { type MatchDocument, matches, fromDocument as matchOf, writeMatches } from './match.ts';
import { type OfferDocument, fromDocument as offerOf, offers, writeOffers } from './offer.ts';

/**
 * Every collection in which something belongs to a provider or names it, by the path at which its id is. A merge moves all of them; a test fails where a
 * collection names a provider and is neither here nor in `staysAsItWas`.
 */
export const providerTraces = {
  offers: 'provider',
  matches: 'provider',
  activities: 'organizations.provider',
  matchMessages: 'provider',
  jointOffers: 'provider',
  scenarios: 'provider',
  offerDrafts: 'provider',
  programmes: 'provider',
  formalRequests: 'receiver',
  registerEntries: 'provider',
  sourcedNeeds: 'by.provider',
  overlapDecisions: 'said.provider',
  listingRequests: 'decided.provider',
  priorities: 'provider',
  users: 'roles.provider',
} as const;
export type Traced = keyof typeof providerTraces;

/** What tells what was, or is kept under who sent it: the id in it goes on answering. */
export const staysAsItWas: readonly string[] = [
  ...['audit', 'operations', 'outbox', 'checkpoints', 'mails', 'jobs', 'providers', 'savedSearches'],
  ...['evidence', 'evidenceContents', 'evidenceChunks', 'evidenceRooms', 'uploads', 'formalRequestContents'],
  ...['reports', 'reportFiles'],
];

export interface ProviderTraces {
  /** How much of each kind names the provider. */
  count(provider: ProviderId): Promise<Readonly<Record<Traced, number>>>;
}
export interface ProviderTraceWrites {
  /** All that names `from` names `to`; gives what the matrix keeps of it. People, priorities and offers' codes are the caller's. */
  moveTraces(from: ProviderId, to: ProviderId): Promise<MovedRows>;
}
export interface MovedRows {
  readonly offers: readonly Offer[];
  readonly matches: readonly Match[];
  readonly activities: readonly Activity[];
}

export const readProviderTraces = (scope: Scope): ProviderTraces => ({
  count: async (provider) => {
    const counted = await Promise.all(
      Object.entries(providerTraces).map(async ([name, path]) => {
        const count = await scope.run((options) =>
          scope.collection<Document>(name).countDocuments({ [path]: provider }, options),
        );
        return [name, count] as const;
      }),
    );
    return Object.fromEntries(counted) as Record<Traced, number>;
  },
});

export const writeProviderTraces = (writing: Writing): ProviderTraceWrites => ({
  moveTraces: async (from, to) => {
    const { scope } = writing;
    const own = { provider: from };
    const moved = {
      offers: (await findIn<OfferDocument, Offer>(scope, offers, offerOf)(own)).map((one) => ({
        ...sayingTheSame(one),
        provider: to,
      })),
      matches: (await findIn<MatchDocument, Match>(scope, matches, matchOf)(own)).map((one) =>
        movedTo(one, to),
      ),
      activities: (
        await findIn<ActivityDocument, Activity>(
          scope,
          activities,
          activityOf,
        )({
          [providerTraces.activities]: from,
        })
      ).map((one) => activityMoved(one, from, to)),
    };
    await writeOffers(writing).saveOffers(moved.offers);
    await writeMatches(writing).saveMatches(moved.matches);
    await writeActivities(writing).saveActivities(moved.activities);
    for (const name of simple)
      await update(scope, name, { [providerTraces[name]]: from }, { $set: { [providerTraces[name]]: to } });
    await update(
      scope,
      'overlapDecisions',
      { 'said.provider': from },
      { $set: { 'said.$[one].provider': to } },
      [{ 'one.provider': from }],
    );
    return moved;
  },
});

const simple = [
  ...(['matchMessages', 'jointOffers', 'scenarios', 'offerDrafts', 'programmes'] as const),
  ...(['formalRequests', 'registerEntries', 'sourcedNeeds', 'listingRequests'] as const),
];

const movedTo = <T extends { readonly revision: number }>(one: T, provider: ProviderId): T => ({
  ...one,
  provider,
  revision: one.revision + 1,
});

/** Where both took part in one role it is one organization from now on. */
function activityMoved(activity: Activity, from: ProviderId, to: ProviderId): Activity {
  const organizations = activity.organizations.map((one) =>
    one.provider === from ? { ...one, provider: to } : one,
  );
  const keys = organizations.map(({ provider, role }) => `${provider} ${role}`);
  return {
    ...activity,
    revision: activity.revision + 1,
    organizations: organizations.filter((_, at) => keys.indexOf(keys[at] as string) === at),
  };
}

const update = async (
  scope: Scope,
  name: string,
  filter: Document,
  change: Document,
  arrayFilters?: Document[],
): Promise<void> => {
  await scope.run((options) =>
    scope
      .collection<Document>(name)
      .updateMany(filter, change, { ...options, ...(arrayFilters && { arrayFilters }) }),
  );
};
