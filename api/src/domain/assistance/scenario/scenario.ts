import type { Instant } from '../../base/calendar.ts';
import type { OfferId, ProviderId, ScenarioId, UserId } from '../../base/ids.ts';
import type { Offer } from '../offer.ts';
import type { OfferContent } from '../offer-input.ts';

/** What a provider would do with one of its offers. */
export type SupposedChange =
  | { readonly kind: 'ADD'; readonly offer: OfferId; readonly content: OfferContent }
  | {
      readonly kind: 'CHANGE';
      readonly offer: OfferId;
      readonly expectedRevision: number;
      readonly content: OfferContent;
    }
  | { readonly kind: 'WITHDRAW'; readonly offer: OfferId; readonly expectedRevision: number };

/** Who may open a scenario by its link: its provider's people alone, or whoever sees what donors see. */
export const scenarioReaders = ['PROVIDER', 'DONORS'] as const;
export type ScenarioReaders = (typeof scenarioReaders)[number];

/** What a provider tries out with its offers; nothing of it is done until it is applied. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly revision: number;
  readonly provider: ProviderId;
  readonly title: string;
  readonly changes: readonly SupposedChange[];
  readonly readers: ScenarioReaders;
  readonly by: UserId;
  readonly changedAt: Instant;
  /** When it was done; from then on it is no longer changed. */
  readonly appliedAt: Instant | null;
}

/** An offer as it is and as it would be; new ones are not there before. */
export interface SupposedOffer {
  readonly before: Offer | null;
  readonly after: Offer;
}
