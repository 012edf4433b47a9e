import type { NeedRow } from '@needs-matrix/api/domain/assessment/need';
import { blockersOf, type FitFacts, fitOfUnblocked } from '@needs-matrix/api/domain/assistance/matching/fit';
import { createOfferIndex } from '@needs-matrix/api/domain/assistance/matching/offer-index';
import type { Offer } from '@needs-matrix/api/domain/assistance/offer';
import { dayOf } from '@needs-matrix/api/domain/base/calendar';
import type { Audience } from '@needs-matrix/api/domain/base/visibility';
import type { Store } from '@needs-matrix/api/store';
import { type Figure, figure } from './figure.ts';
import { elapsed, interleaved } from './time.ts';

const audience: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };
const nobodyPresent = () => false;

export interface CoreWorld {
  readonly store: Store;
  readonly needs: readonly NeedRow[];
  readonly offers: readonly Offer[];
  readonly now: string;
}

/** Offers for one need with their parts, best 20, beside trying all offers, blockers first. */
export async function matchNeed(world: CoreWorld): Promise<Figure> {
  const index = indexOf(world);
  const sample = everyNth(world.needs, 200);
  const page = { from: 0, to: 20, includeBlocked: false };
  const ours = () =>
    elapsed(() => {
      for (const need of sample) index.best(need, page, nobodyPresent, audience);
    });
  const reference = () =>
    elapsed(() => {
      for (const need of sample) tryAll(world, need);
    });
  await ours();
  const times = await interleaved(7, ours, reference);
  const each = (all: readonly number[]) => all.map((time) => time / sample.length);
  return figure(
    'match-need',
    'best 20 offers for one need with their parts, in the core, beside trying all offers',
    'ms',
    each(times.ours),
    each(times.reference),
  );
}

/** The same for all needs, taken as open, beside trying all pairs on a sample, scaled. */
export async function matchWorld(world: CoreWorld): Promise<Figure[]> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const index = indexOf(world);
  const out = new Int32Array(40);
  let most = 0;
  const ours = async () => {
    const time = await elapsed(() => {
      for (const need of world.needs) index.bestScores(need, 20, nobodyPresent, out);
    });
    const now = process.memoryUsage();
    most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers);
    return time / 1000;
  };
  const sample = everyNth(world.needs, 100);
  const reference = async () =>
    ((await elapsed(() => {
      for (const need of sample) tryAll(world, need);
    })) *
      (world.needs.length / sample.length)) /
    1000;
  await ours();
  const times = await interleaved(5, ours, reference);
  return [
    figure(
      'match-world',
      `best 20 offers for each of ${world.needs.length} needs, beside trying all pairs on a sample, scaled`,
      's',
      times.ours,
      times.reference,
    ),
    figure('match-world-memory', 'what the index of offers and matching the whole world hold at most', 'MB', [
      most / 1_048_576,
    ]),
  ];
}

function indexOf({ store, offers, now }: CoreWorld) {
  const index = createOfferIndex(store.catalogue());
  for (const offer of offers) index.put(offer);
  index.tick(now);
  return index;
}

function tryAll({ store, offers, now }: CoreWorld, need: NeedRow) {
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

function everyNth<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0).slice(0, count);
}
