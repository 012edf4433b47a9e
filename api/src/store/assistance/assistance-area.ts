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
import {
  type OverlapDecisions,
  type OverlapDecisionWrites,
  overlapDecisions,
  readOverlapDecisions,
  writeOverlapDecisions,
} from './overlap-decision.ts';
import { readScenarios, type Scenarios, type ScenarioWrites, scenarios, writeScenarios } from './scenario.ts';

export interface AssistanceReads {
  readonly offers: Offers;
  readonly activities: Activities;
  readonly matches: Matches;
  readonly overlapDecisions: OverlapDecisions;
  readonly scenarios: Scenarios;
}
export interface AssistanceWrites
  extends OfferWrites,
    ActivityWrites,
    MatchWrites,
    OverlapDecisionWrites,
    ScenarioWrites {}

export const assistanceArea: Area<AssistanceReads, AssistanceWrites> = {
  collections: [offers, activities, matches, overlapDecisions, scenarios],
  kept: [],
  reads: ({ scope }) => ({
    offers: readOffers(scope),
    activities: readActivities(scope),
    matches: readMatches(scope),
    overlapDecisions: readOverlapDecisions(scope),
    scenarios: readScenarios(scope),
  }),
  writes: (writing) => ({
    ...writeOffers(writing),
    ...writeActivities(writing),
    ...writeMatches(writing),
    ...writeOverlapDecisions(writing),
    ...writeScenarios(writing),
  }),
};
