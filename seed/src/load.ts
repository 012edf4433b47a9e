import { hasReached } from '@needs-matrix/api/domain/assistance/match-through';
import {
  matchId,
  type NeedId,
  needId,
  type OfferId,
  type ParticipantCode,
  type Reference,
  type UserId,
} from '@needs-matrix/api/domain/base/ids';
import type { RoleGrant } from '@needs-matrix/api/domain/base/viewer';
import { planNeed } from '@needs-matrix/api/services/assessment/plan-need';
import { reportAssessment } from '@needs-matrix/api/services/assessment/report-assessment';
import {
  type MatchToRecord,
  recordMatches,
} from '@needs-matrix/api/services/assistance/match/record-matches';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import { registerUsers } from '@needs-matrix/api/services/base/register';
import type { Store } from '@needs-matrix/api/store';
import { accountsOf } from './accounts.ts';
import { type Fixture, startOfInstant } from './fixture.ts';
import { loadActivities } from './load-activities.ts';
import { loadAggregates } from './load-aggregates.ts';
import { loadConvergence } from './load-convergence.ts';
import { loadCycles } from './load-cycles.ts';
import { loadEditions } from './load-editions.ts';
import { withEvidence } from './load-evidence.ts';
import { loadExperience } from './load-experience.ts';
import { loadLife } from './load-life.ts';
import { loadListings } from './load-listings.ts';
import { loadMerge, loadSecondRecord } from './load-merged.ts';
import { loadOfferDraft } from './load-offer-draft.ts';
import { offerLoader, standing } from './load-offers.ts';
import { loadPlans } from './load-plans.ts';
import { loadPrerequisites } from './load-prerequisites.ts';
import { loadPriorities } from './load-priorities.ts';
import { loadProposals } from './load-proposals.ts';
import { loadProviders } from './load-providers.ts';
import { loadRegisters } from './load-registers.ts';
import { loadReports } from './load-reports.ts';
import { loadRequests } from './load-requests.ts';
import { loadReviews } from './load-reviews.ts';
import { loadScenario } from './load-scenario.ts';
import { loadSearches } from './load-searches.ts';
import { loadSubscriptions } from './load-subscriptions.ts';
import { loadTogether } from './load-together.ts';
import { loadConsultation, loadTreaty } from './load-treaty.ts';
import { loadVersions } from './load-versions.ts';
import { loadWeights } from './load-weights.ts';
import { bySubmission, statementsOf } from './order-of-time.ts';
import { fictionalParticipant } from './participants.ts';
import type { Progress } from './progress.ts';
import { stepsInTime } from './steps-in-time.ts';
import type { World } from './worlds/world.ts';

export interface Loader {
  readonly store: Store;
  readonly log: Context['log'];
  readonly newId: () => string;
}
export interface LoadOptions {
  /** Make accounts: a focal point for each participant, a donor for each provider, one of each other role. */
  readonly demo: boolean;
  readonly progress?: Progress;
}

export const fixtureWorld = (fixture: Fixture): World => ({
  ...fixture,
  assessments: bySubmission(fixture.assessments, fixture.asOf),
  assessmentCount: fixture.assessments.length,
});

/** Loads a world through the services, as its people would have done it, in the order of time. */
export async function loadWorld(
  loader: Loader,
  world: World,
  { demo, progress }: LoadOptions,
): Promise<void> {
  const { store } = loader;
  await store.atomically(async (writes) => {
    await writes.saveReference({ participants: world.participants.map(fictionalParticipant) });
    writes.record({
      user: null,
      action: 'reference.load',
      subject: 'participants',
      detail: { count: world.participants.length },
    });
  });
  const at = (instant: string): Context => contextOf(loader, startOfInstant(instant));
  const clock = at(world.asOf);
  const providerIds = await loadProviders(clock, world);

  await loadCycles(at, world.cycles ?? []);
  const second = world.merged ? await loadSecondRecord(at, world.merged) : null;
  const offers = offerLoader(at, world, providerIds, progress, await standing(clock));
  const statements = statementsOf(world.matches.map(({ need }) => need));
  // What is made one by one has nothing after the clock of its world; a file may, so it is looked through first.
  const known = Array.isArray(world.assessments);
  if (known) for (const assessment of world.assessments) statements.see(assessment);
  const steps = stepsInTime(world, statements, {
    offers: offers.until,
    activities: () => loadActivities(clock, world, providerIds, progress),
    match: async ({ match: { need, offer: key, stage }, instant }) => {
      const offer = offers.ids.get(key) as OfferId;
      if (offers.stood.has(offer) && (await isDone(store, { need, offer, stage }))) return;
      await recordMatches(at(instant), [{ need, offer, stage }]);
    },
  });
  const answering = new Set<string>();
  let done = 0;
  for (const assessment of world.assessments) {
    const instant = startOfInstant(assessment.submittedAt ?? world.asOf);
    await steps.until(instant);
    await reportAssessment(at(instant), await withEvidence(at(instant), assessment, world.files ?? []));
    if (!known) statements.see(assessment);
    answering.add(assessment.participant);
    progress?.at('assessments', ++done, world.assessmentCount);
  }
  await steps.until(null);
  const kept = providerIds.get(world.merged?.into ?? '');
  if (world.merged && second && kept) await loadMerge(clock, world.merged, { kept, other: second });
  if (world.registers) await loadRegisters(clock, world.registers, providerIds);
  if (world.treaty) await loadTreaty(clock, world.treaty);
  if (demo) {
    const there = await store.users.all();
    await registerUsers(clock, accountsOf(world, providerIds, [...answering], there));
    if (world.together) await loadTogether(clock, world.together);
    if (world.offerDraft) await loadOfferDraft(clock, world.offerDraft, providerIds);
    if (world.scenario) await loadScenario(clock, world.scenario, providerIds, offers.ids);
    if (world.priorities) await loadPriorities(clock, world.priorities, providerIds);
    if (world.searches) await loadSearches(clock, world.searches, providerIds);
    if (world.subscriptions) await loadSubscriptions(clock, world.subscriptions, providerIds);
    if (world.treaty) await loadVersions(at, world.asOf, world.treaty);
    if (world.treaty) await loadConsultation(at, world.asOf, world.treaty);
    if (world.proposals) await loadProposals(at, world.asOf, world.proposals);
    if (world.reviews) await loadReviews(at, world.asOf, world.reviews);
    if (world.plans) await loadPlans(at(world.asOf), world.plans, providerIds);
    if (world.listings) await loadListings(at, world.asOf, world.listings);
    if (world.requests) await loadRequests(at, world.asOf, world.requests, providerIds);
    if (world.experience) await loadExperience(clock, world.experience);
    if (world.aggregates) await loadAggregates(clock, world.aggregates);
    if (world.convergence) await loadConvergence(clock, world.convergence, providerIds);
    if (world.life) await loadLife(at, world.asOf, world.life, offers.ids);
    if (world.weights) await loadWeights(at, world.asOf, world.weights, offers.ids);
    if (world.prerequisite) await loadPrerequisites(at, world.asOf, world.prerequisite);
  }
  for (const need of world.met ?? []) await meet(at(world.asOf), need);
  // Last, so that an edition is told from the whole of the past that there is.
  if (world.editions) await loadEditions(at, world.editions);
  if (demo && world.editions) await loadReports(clock);
}

/** It has been where the file has it, or people ended it since: that is kept. */
async function isDone(store: Store, { need, offer, stage }: MatchToRecord): Promise<boolean> {
  const id = matchId(needOf(need as World['matches'][number]['need']), offer);
  const match = (await store.matches.ofOffers([offer])).find((one) => one.id === id);
  return match !== undefined && (match.stage === 'DECLINED' || hasReached(match, stage));
}

/** The State says that a need is met. */
async function meet(context: Context, need: NonNullable<World['met']>[number]): Promise<void> {
  const id = needOf(need);
  const [stated] = await context.store.needs.byIds(audience(context), [id]);
  if (!stated || stated.state === 'MET') return;
  await planNeed(context, {
    operationId: context.newId(),
    need: id,
    expectedRevision: stated.revision,
    state: 'MET',
  });
}

const needOf = ({ participant, provision, type }: World['matches'][number]['need']): NeedId =>
  needId(participant as ParticipantCode, provision as Reference, type);

/** Whoever loads a world acts for all its people, at the world's clock. */
function contextOf({ store, log, newId }: Loader, now: string): Context {
  const roles: RoleGrant[] = [
    { role: 'ADMINISTRATOR', participant: null, provider: null },
    ...[...store.catalogue().participants.keys()].map(
      (participant): RoleGrant => ({ role: 'FOCAL_POINT', participant, provider: null }),
    ),
    ...[...store.catalogue().providers.keys()].map(
      (provider): RoleGrant => ({ role: 'DONOR', participant: null, provider }),
    ),
  ];
  const timed: Store = { ...store, atomically: (work) => store.atomically(work, now) };
  return {
    store: timed,
    // Steps say which side took them; nobody in person did.
    viewer: { id: 'loader' as UserId, email: '', name: '', roles },
    now,
    newId,
    log,
  };
}
