import type { Area } from '../base/area.ts';
import {
  type Activities,
  type ActivityWrites,
  activities,
  readActivities,
  writeActivities,
} from './activity.ts';
import { type Matches, type MatchWrites, matches, readMatches, writeMatches } from './match.ts';
import { type Offers, type OfferWrites, offers, readOffers, writeOffers } from './offer.ts';

export interface AssistanceReads {
  readonly offers: Offers;
  readonly activities: Activities;
  readonly matches: Matches;
}
export interface AssistanceWrites extends OfferWrites, ActivityWrites, MatchWrites {}

export const assistanceArea: Area<AssistanceReads, AssistanceWrites> = {
  collections: [offers, activities, matches],
  kept: [],
  reads: ({ scope }) => ({
    offers: readOffers(scope),
    activities: readActivities(scope),
    matches: readMatches(scope),
  }),
  writes: (writing) => ({ ...writeOffers(writing), ...writeActivities(writing), ...writeMatches(writing) }),
};
