import type { Instant } from '../base/calendar.ts';
import { dayOf, plusDays } from '../base/calendar.ts';
import type { SubscriptionId, UserId } from '../base/ids.ts';
import type { Language } from '../base/language.ts';
import { Invalid, OutOfTurn, words } from '../base/refusal.ts';

/** What can be followed. EVERYTHING is the whole matrix; SEARCH is a saved one, for people with an account. */
export const followKinds = ['EVERYTHING', 'PARTICIPANT', 'ARTICLE', 'TYPE', 'SUBJECT', 'SEARCH'] as const;
export type FollowKind = (typeof followKinds)[number];

export interface Follow {
  readonly kind: FollowKind;
  /** A code of the catalogue, or the id of a saved search; null of EVERYTHING. */
  readonly code: string | null;
}

/** When digests come: each Monday, on the first of each month, or the morning after an edition. */
export const digestPeriods = ['WEEK', 'MONTH', 'EDITION'] as const;
export type DigestPeriod = (typeof digestPeriods)[number];

/** What one person is told of by digests (domain.md §7): there is one for each person, and for each address of somebody without an account. */
export interface Subscription {
  readonly id: SubscriptionId;
  readonly revision: number;
  /** Whose; null: of somebody without an account, at this address. */
  readonly person: UserId | null;
  readonly address: string | null;
  /** In which it was asked for; a person's own choice goes before it. */
  readonly language: Language;
  readonly every: DigestPeriod;
  readonly follows: readonly Follow[];
  readonly createdAt: Instant;
  /** Until when the link in the mail confirms it. */
  readonly until: Instant;
  /** Since when digests may come; null: nobody has used the link yet. */
  readonly confirmedAt: Instant | null;
  /** Up to where the last period went that was looked at for it. */
  readonly toldUpTo: Instant | null;
}

/** Days for which the link in the mail confirms. */
export const daysToConfirm = 3;
/** Days after which what nobody confirmed is thrown away: an address is somebody's, and so is not kept beyond its link. */
export const daysUnconfirmed = { address: daysToConfirm, person: 30 } as const;
/** Nobody reads a longer mail. */
export const mostFollows = 50;

export const sameFollow = (one: Follow, other: Follow): boolean =>
  one.kind === other.kind && one.code === other.code;

/** These too, each once; INVALID where that is more than anybody reads. */
export function following(before: readonly Follow[], more: readonly Follow[]): readonly Follow[] {
  const all = [...before];
  for (const one of more) if (!all.some((known) => sameFollow(known, one))) all.push(one);
  if (all.length > mostFollows)
    throw new Invalid(words('Follow at most {most} things. Remove one first.', { most: mostFollows }), [
      'follow',
    ]);
  return all;
}

/** Whoever has the link from the mail says that the address is theirs and that they want it: once. */
export function confirmSubscription(subscription: Subscription, now: Instant): Subscription {
  const { confirmedAt, until } = subscription;
  if (confirmedAt !== null)
    throw new OutOfTurn(
      words('This request was already confirmed on {day}. There is nothing left to do.', {
        day: dayOf(confirmedAt),
      }),
      ['link'],
    );
  if (now >= until)
    throw new Invalid('This link has expired. Ask once more; a new mail will come.', ['link']);
  return { ...subscription, revision: subscription.revision + 1, confirmedAt: now };
}

/** The same with what was confirmed by another link, or asked for before its address had an account. */
export const joined = (subscription: Subscription, other: Subscription, now: Instant): Subscription => ({
  ...subscription,
  revision: subscription.revision + 1,
  follows: following(subscription.follows, other.follows).slice(0, mostFollows),
  confirmedAt: subscription.confirmedAt ?? other.confirmedAt ?? now,
});

/** From now on the link confirms for its days again. */
export const askedAgain = (subscription: Subscription, now: Instant): Subscription => ({
  ...subscription,
  revision: subscription.revision + 1,
  until: plusDays(now, daysToConfirm),
});
