import type { Instant } from '../../base/calendar.ts';
import type { ListingRequestId, ParticipantCode, ProviderId, UserId } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';
import { type Provider, type ProviderKind, providerKinds } from '../provider.ts';

/** UNCONFIRMED: nobody has opened the link in the mail yet, and the secretariat is not shown it. */
export const listingStates = ['UNCONFIRMED', 'WAITING', 'APPROVED', 'REFUSED'] as const;
export type ListingState = (typeof listingStates)[number];

/** A State gives help by what it has solved, and needs nobody's approval for it (South–South). */
export type ListableKind = Exclude<ProviderKind, 'STATE'>;
export const listableKinds = providerKinds.filter((kind): kind is ListableKind => kind !== 'STATE');

/** What an organization says of itself. */
export interface Organization {
  readonly name: string;
  /** What it calls itself in other languages. */
  readonly names: Provider['names'];
  readonly kind: ListableKind;
  readonly site: string | null;
  /** Where it has its seat. */
  readonly country: ParticipantCode | null;
  /** What help it offers, in a sentence. */
  readonly about: string;
}

/** An organization, business or institute asks to be listed as a provider [WG 37]; the secretariat decides. */
export interface ListingRequest extends Organization {
  readonly id: ListingRequestId;
  readonly revision: number;
  readonly state: ListingState;
  readonly contact: { readonly name: string; readonly email: string };
  /** In which it was asked, and in which it is answered. */
  readonly language: Language;
  readonly createdAt: Instant;
  /** Until when the link in the mail confirms the address. */
  readonly until: Instant;
  readonly confirmedAt: Instant | null;
  readonly decided: Decided | null;
}

export interface Decided {
  readonly at: Instant;
  readonly by: UserId;
  /** Why it was refused; null where it was approved. */
  readonly reason: string | null;
  /** As which it is listed; null where it was refused. */
  readonly provider: ProviderId | null;
}

/** Days for which the link in the mail confirms the address. */
export const daysToConfirm = 3;
/** Days after which a request whose address nobody confirmed is thrown away. */
export const daysUnconfirmed = 30;
