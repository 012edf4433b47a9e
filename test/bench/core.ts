import type { NeedRow } from '@needs-matrix/api/domain/assessment/need';
import type { Activity } from '@needs-matrix/api/domain/assistance/activity';
import { blockersOf, type FitFacts, fitOfUnblocked } from '@needs-matrix/api/domain/assistance/matching/fit';
import { createOfferIndex } from '@needs-matrix/api/domain/assistance/matching/offer-index';
import type { Offer } from '@needs-matrix/api/domain/assistance/offer';
import { dayOf } from '@needs-matrix/api/domain/base/calendar';
import type { Audience } from '@needs-matrix/api/domain/base/visibility';
import type { Store } from '@needs-matrix/api/store';

export const audience: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };
export const nobodyPresent = () => false;

export interface CoreWorld {
  readonly store: Store;
  readonly needs: readonly NeedRow[];
  readonly offers: readonly Offer[];
  readonly activities: readonly Activity[];
  readonly now: string;
}

export function indexOf({ store, offers, now }: CoreWorld) {
  const index = createOfferIndex(store.catalogue());
  for (const offer of offers) index.put(offer);
  index.tick(now);
  return index;
}

export function tryAll({ store, offers, now }: CoreWorld, need: NeedRow) {
  const catalogue = store.catalogue();
  const participant = catalogue.participants.get(need.participant);
  if (!participant) return [];
  const facts: FitFacts = {
    today: dayOf(now),
    now,
    participant,
    catalogue,
    capacityTaken: 0,
    present: false,
    audience,
  };
  return offers
    .filter((offer) => blockersOf(need, offer, facts).length === 0)
    .map((offer) => fitOfUnblocked(need, offer, facts))
    .sort((a, b) => b.score - a.score)
    .slice(0, 20);
}

export function everyNth<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0).slice(0, count);
}
