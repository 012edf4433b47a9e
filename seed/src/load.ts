import {
  needId,
  type OfferId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
  type UserId,
} from '@needs-matrix/api/domain/base/ids';
import type { RoleGrant } from '@needs-matrix/api/domain/base/viewer';
import { planNeed } from '@needs-matrix/api/services/assessment/plan-need';
import { reportAssessment } from '@needs-matrix/api/services/assessment/report-assessment';
import { publishOffers } from '@needs-matrix/api/services/assistance/publish-offers';
import { recordActivities } from '@needs-matrix/api/services/assistance/record-activities';
import { recordMatches } from '@needs-matrix/api/services/assistance/record-matches';
import { recordProviders } from '@needs-matrix/api/services/assistance/record-providers';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import { registerUsers } from '@needs-matrix/api/services/base/register';
import type { Store } from '@needs-matrix/api/store';
import type { Logger } from 'pino';
import { accountsOf } from './accounts.ts';
import { type Fixture, startOfInstant } from './fixture.ts';
import { byConfirmation, bySubmission, firstStated, matchesInOrder } from './order-of-time.ts';
import { fictionalParticipant } from './participants.ts';
import type { Progress } from './progress.ts';
import type { World } from './worlds/world.ts';

export interface Loader {
  readonly store: Store;
  readonly log: Logger;
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
  const providers = await recordProviders(
    clock,
    // A world with invented States has invented providers: they never enter a figure about real ones.
    world.providers.map(({ name, kind, participant }) => ({
      name,
      kind,
      participant: participant ?? null,
      fictional: world.participants.length > 0,
    })),
  );
  const providerIds = new Map(world.providers.map(({ key }, n) => [key, providers[n]?.id as ProviderId]));

  const offers = offerLoader(at, world, providerIds, progress);
  const needs = firstStated(world.matches.map(({ need }) => need));
  const answering = new Set<string>();
  let done = 0;
  for (const assessment of world.assessments) {
    const instant = startOfInstant(assessment.submittedAt ?? world.asOf);
    await offers.until(instant);
    await reportAssessment(at(instant), assessment);
    needs.see(assessment);
    answering.add(assessment.participant);
    progress?.at('assessments', ++done, world.assessmentCount);
  }
  await offers.until(null);
  if (demo) await registerUsers(clock, accountsOf(world, providerIds, [...answering]));
  const acting = at(world.asOf);
  await inBatches(world.activities, 500, 'activities', progress, (batch) =>
    recordActivities(
      acting,
      batch.map(({ key: _key, organizations, ...activity }) => ({
        ...activity,
        organizations: organizations.map(({ provider, role }) => ({
          provider: providerIds.get(provider) as ProviderId,
          role,
        })),
      })),
    ),
  );
  for (const { instant, match } of matchesInOrder(world, needs.stated)) {
    const { need, offer, stage } = match;
    await recordMatches(at(instant), [{ need, offer: offers.ids.get(offer) as OfferId, stage }]);
  }
  for (const need of world.met ?? []) await meet(at(world.asOf), need);
}

/** Publishes offers as their time comes: those confirmed at one instant in one transaction. */
function offerLoader(
  at: (instant: string) => Context,
  { offers, asOf }: World,
  providerIds: ReadonlyMap<string, ProviderId>,
  progress?: Progress,
) {
  const ids = new Map<string, OfferId>();
  const waiting = [...byConfirmation(offers, asOf)];
  return {
    ids,
    /** Those confirmed by this instant; null: all. */
    async until(instant: string | null): Promise<void> {
      for (let next = waiting[0]; next && (instant === null || next.instant <= instant); next = waiting[0]) {
        waiting.shift();
        const published = await publishOffers(
          at(next.instant),
          next.offers.map(({ key: _key, confirmedAt: _confirmedAt, provider, ...offer }) => ({
            ...offer,
            provider: providerIds.get(provider) as ProviderId,
          })),
        );
        for (const [n, { key }] of next.offers.entries()) ids.set(key, published[n]?.id as OfferId);
        progress?.at('offers', ids.size, offers.length);
      }
    },
  };
}

/** The State says that a need is met. */
async function meet(context: Context, need: NonNullable<World['met']>[number]): Promise<void> {
  const id = needId(need.participant as ParticipantCode, need.provision as Reference, need.type);
  const [stated] = await context.store.needs.byIds(audience(context), [id]);
  if (!stated) return;
  await planNeed(context, {
    operationId: context.newId(),
    need: id,
    expectedRevision: stated.revision,
    state: 'MET',
  });
}

async function inBatches<T>(
  all: readonly T[],
  size: number,
  what: string,
  progress: Progress | undefined,
  work: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += size) {
    await work(all.slice(from, from + size));
    progress?.at(what, Math.min(all.length, from + size), all.length);
  }
}

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
    viewer: { id: 'loader' as UserId, email: '', name: 'Loader', roles },
    now,
    newId,
    log,
  };
}
