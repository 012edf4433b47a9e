import type { Area } from '../base/area.ts';
import {
  type Activities,
  type ActivityWrites,
  activities,
  readActivities,
  writeActivities,
} from './activity.ts';
import {
  type AggregateReads,
  type AggregateWrites,
  aggregateConsents,
  aggregatePublications,
  readAggregates,
  writeAggregates,
} from './aggregates.ts';
import {
  type ConvergenceChoices,
  type ConvergenceWrites,
  convergenceChoices,
  readConvergenceChoices,
  writeConvergenceChoices,
} from './convergence.ts';
import {
  type Editions,
  type EditionWrites,
  editionContents,
  editionPlans,
  editions,
  readEditions,
  writeEditions,
} from './edition.ts';
import {
  type FormalRequests,
  type FormalRequestWrites,
  formalRequestContents,
  formalRequestFiles,
  formalRequests,
  readFormalRequests,
  writeFormalRequests,
} from './formal-request.ts';
import {
  type JointOffers,
  type JointOfferWrites,
  jointOffers,
  readJointOffers,
  writeJointOffers,
} from './joint-offer.ts';
import { type Matches, type MatchWrites, matches, readMatches, writeMatches } from './match.ts';
import {
  type MatchMessages,
  type MatchMessageWrites,
  matchMessages,
  readMatchMessages,
  writeMatchMessages,
} from './match-message.ts';
import { type Offers, type OfferWrites, offers, readOffers, writeOffers } from './offer.ts';
import {
  type OfferDrafts,
  type OfferDraftWrites,
  offerDrafts,
  readOfferDrafts,
  writeOfferDrafts,
} from './offer-draft.ts';
import {
  type OverlapDecisions,
  type OverlapDecisionWrites,
  overlapDecisions,
  readOverlapDecisions,
  writeOverlapDecisions,
} from './overlap-decision.ts';
import {
  type Priorities,
  type PrioritiesReading,
  type PrioritiesWrites,
  priorities,
  readPriorities,
  writePriorities,
} from './priorities.ts';
import {
  needProgrammes,
  type Programmes,
  type ProgrammeWrites,
  programmes,
  readProgrammes,
  writeProgrammes,
} from './programme.ts';
import {
  type ProviderTraces,
  type ProviderTraceWrites,
  readProviderTraces,
  writeProviderTraces,
} from './provider-traces.ts';
import {
  type RegisterEntries,
  type RegisterEntryWrites,
  readRegisterEntries,
  registerEntries,
  writeRegisterEntries,
} from './register-entry.ts';
import {
  type Reports,
  type ReportWrites,
  readReports,
  reportFiles,
  reports,
  writeReports,
} from './report.ts';
import {
  readSavedSearches,
  type SavedSearches,
  type SavedSearchWrites,
  savedSearches,
  writeSavedSearches,
} from './saved-search.ts';
import { readScenarios, type Scenarios, type ScenarioWrites, scenarios, writeScenarios } from './scenario.ts';

export interface AssistanceReads {
  readonly offers: Offers;
  readonly offerDrafts: OfferDrafts;
  readonly activities: Activities;
  readonly matches: Matches;
  readonly matchMessages: MatchMessages;
  readonly overlapDecisions: OverlapDecisions;
  readonly scenarios: Scenarios;
  readonly savedSearches: SavedSearches;
  readonly formalRequests: FormalRequests;
  readonly programmes: Programmes;
  readonly registerEntries: RegisterEntries;
  readonly priorities: Priorities;
  readonly providerTraces: ProviderTraces;
  readonly convergenceChoices: ConvergenceChoices;
  readonly aggregates: AggregateReads;
  readonly jointOffers: JointOffers;
  readonly editions: Editions;
  readonly reports: Reports;
}
export interface AssistanceWrites
  extends OfferWrites,
    OfferDraftWrites,
    ActivityWrites,
    MatchWrites,
    MatchMessageWrites,
    OverlapDecisionWrites,
    ScenarioWrites,
    SavedSearchWrites,
    FormalRequestWrites,
    RegisterEntryWrites,
    ProgrammeWrites,
    PrioritiesWrites,
    ProviderTraceWrites,
    ConvergenceWrites,
    AggregateWrites,
    JointOfferWrites,
    EditionWrites,
    ReportWrites {}

export const assistanceArea: Area<AssistanceReads, AssistanceWrites, PrioritiesReading> = {
  collections: [
    ...[offers, offerDrafts, activities, matches, matchMessages, overlapDecisions, scenarios, savedSearches],
    ...[registerEntries, priorities, convergenceChoices, jointOffers],
    ...[aggregateConsents, aggregatePublications],
    ...[programmes, needProgrammes],
    ...[formalRequests, formalRequestContents, formalRequestFiles],
    ...[editions, editionContents, editionPlans],
    ...[reports, reportFiles],
  ],
  kept: [],
  reads: ({ scope, priorities }) => ({
    offers: readOffers(scope),
    offerDrafts: readOfferDrafts(scope),
    activities: readActivities(scope),
    matches: readMatches(scope),
    matchMessages: readMatchMessages(scope),
    overlapDecisions: readOverlapDecisions(scope),
    scenarios: readScenarios(scope),
    savedSearches: readSavedSearches(scope),
    formalRequests: readFormalRequests(scope),
    programmes: readProgrammes(scope),
    registerEntries: readRegisterEntries(scope),
    priorities: readPriorities(scope, priorities),
    providerTraces: readProviderTraces(scope),
    convergenceChoices: readConvergenceChoices(scope),
    aggregates: readAggregates(scope),
    jointOffers: readJointOffers(scope),
    editions: readEditions(scope),
    reports: readReports(scope),
  }),
  writes: (writing) => ({
    ...writeOffers(writing),
    ...writeOfferDrafts(writing),
    ...writeActivities(writing),
    ...writeMatches(writing),
    ...writeMatchMessages(writing),
    ...writeOverlapDecisions(writing),
    ...writeScenarios(writing),
    ...writeSavedSearches(writing),
    ...writeFormalRequests(writing),
    ...writeProgrammes(writing),
    ...writeRegisterEntries(writing),
    ...writePriorities(writing),
    ...writeProviderTraces(writing),
    ...writeConvergenceChoices(writing),
    ...writeAggregates(writing),
    ...writeJointOffers(writing),
    ...writeEditions(writing),
    ...writeReports(writing),
  }),
};
