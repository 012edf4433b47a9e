import type { Instant } from '../../base/calendar.ts';
import type { OfferDraftId, ProviderId, UserId } from '../../base/ids.ts';
import type { OfferContent } from '../offer-input.ts';

/** Who wrote, under the name that they had then. */
export interface Writer {
  readonly id: UserId;
  readonly name: string;
}

/** An offer that the people of its provider write together, before anybody else sees it. */
export interface OfferDraft extends OfferContent {
  readonly id: OfferDraftId;
  readonly revision: number;
  readonly provider: ProviderId;
  readonly begunBy: Writer;
  readonly begunAt: Instant;
  readonly changedBy: Writer;
  readonly changedAt: Instant;
}

/** At most so many of one provider wait to be published. */
export const mostDrafts = 200;
