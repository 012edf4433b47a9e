import { horizons } from '../../../assessment/answer.ts';
import {
  type NeedId,
  needId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
} from '../../../base/ids.ts';
import { everyone, rankOf } from '../../../base/visibility.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { assistanceCategories } from '../../../convention/instrument.ts';
import { providerNow } from '../../../convention/known-providers.ts';
import type { Activity } from '../../activity.ts';
import { coverages } from '../../coverage.ts';
import type { Offer } from '../../offer.ts';
import { settleAll } from '../change/settle.ts';
import { matrix } from '../count/cells.ts';
import { cell, firstNeeds } from '../count/records.ts';
import { createSharedFigures } from '../count/shared-figures.ts';
import type { CellRecords, FirstOf, MatrixFigures, MatrixQuery } from '../figures.ts';
import { type Eyes, eyesOf } from '../numbers/eyes.ts';
import { factsAt } from '../world/facts.ts';
import { putNeed } from '../world/need-columns.ts';
import type { PlacedOffer } from '../world/placed-offer.ts';
import { createWorld, type World } from '../world/world.ts';
import {
  type Frozen,
  type FrozenActivity,
  type FrozenNeed,
  vagueMark,
  waitingMark,
  withoutGapMark,
} from './frozen.ts';
import { placedThen } from './reach.ts';

/** What was frozen, to be asked again: the same figures for the same question, whatever became of the world since. */
export interface Thawed {
  readonly frozen: Frozen;
  readonly world: World;
  readonly eyes: Eyes;
  matrix(query: MatrixQuery): MatrixFigures;
  /** Ids as they were; what they are today, and for whom, is asked where they are read. */
  cell(query: MatrixQuery, row: string | null, column: string | null, language: string): CellRecords;
  firstNeeds(query: MatrixQuery, first: FirstOf, language: string): ReadonlyMap<string, readonly NeedId[]>;
}

/** Whoever was shown it sees all of it, so nothing in it needs a label. How far each need was served is taken as it was, not worked out again. */
export function thaw(catalogue: Catalogue, frozen: Frozen): Thawed {
  const steps = thawing(catalogue, frozen);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same; it stops now and then, so that others may be served. */
export function* thawing(catalogue: Catalogue, frozen: Frozen): Generator<void, Thawed> {
  const world = createWorld(catalogue, frozen.asOf, frozen.population);
  // A record that was merged since is the one that it became, as everywhere.
  const today = (provider: ProviderId) => providerNow(catalogue, provider);
  yield* putNeeds(world, frozen, today);
  for (const activity of frozen.activities) world.activities.set(activity.id, activityOf(activity, today));
  yield* settleAll(world);
  putOffers(world, frozen, today);
  putSilentGaps(world, frozen);
  yield;
  for (const [slot, coverage] of frozen.needs.coverage.entries()) {
    world.needs.coverage[slot] = coverage;
    world.needs.facts[slot] = factsAt(world.needs, slot);
  }
  const eyes = eyesOf(everyone, world.numbers);
  const shared = createSharedFigures();
  return {
    frozen,
    world,
    eyes,
    matrix: (query) => matrix(world, query, eyes, shared),
    cell: (query, row, column, language) => cell(world, query, row, column, eyes, language),
    firstNeeds: (query, first, language) => firstNeeds(world, query, first, eyes, language),
  };
}

/** The need at this place. */
export function needIn(
  { participants, provisions, types, needs }: Frozen,
  at: number,
): Omit<FrozenNeed, 'id'> {
  const nth = (column: readonly number[]) => column[at] as number;
  return {
    participant: participants[nth(needs.participant)] as ParticipantCode,
    provision: provisions[nth(needs.provision)] as Reference,
    type: types[nth(needs.type)] as string,
    category: assistanceCategories[nth(needs.category)] as FrozenNeed['category'],
    coverage: coverages[nth(needs.coverage)] as FrozenNeed['coverage'],
    horizon: horizons[nth(needs.horizon)] ?? null,
  };
}

type Today = (provider: ProviderId) => ProviderId;

function* putNeeds(world: World, frozen: Frozen, today: Today): Generator<void> {
  const { needs } = frozen;
  const ids = new Map(needs.ids);
  const subjects = new Map(needs.subjects.map(([at, ...codes]) => [at, codes]));
  for (const at of needs.participant.keys()) {
    const { participant, provision, type, category, coverage, horizon } = needIn(frozen, at);
    const marks = needs.marks[at] as number;
    if (at % 2_000 === 1_999) yield;
    putNeed(world.needs, {
      id: ids.get(at) ?? needId(participant, provision, type),
      ...{ participant, provision, type, category, horizon },
      ...(subjects.has(at) && { subjects: subjects.get(at) as readonly string[] }),
      state: coverage === 'MET' || coverage === 'WITHDRAWN' ? coverage : 'OPEN',
      place: null,
      label: 'PUBLIC',
      vague: (marks & vagueMark) !== 0,
      withoutGap: (marks & withoutGapMark) !== 0,
      waitsFor: (marks & waitingMark) !== 0 ? [{ provision, label: 'PUBLIC' }] : [],
      alreadyAssistedBy: [],
      languages: [],
      budgetBand: null,
      targetDate: null,
    });
  }
  for (const [at, ...providers] of needs.agreed) {
    const need = world.needs.ids[at] as NeedId;
    const agreed = providers.map((provider) => ({
      id: '' as never,
      need,
      offer: '' as never,
      provider: world.numbers.providers.of(today(provider)),
      agreed: true,
      year: '',
    }));
    world.agreements.ofNeed.set(need, agreed);
  }
}

const activityOf = ({ sameAs = [], organizations, ...frozen }: FrozenActivity, today: Today): Activity => ({
  ...frozen,
  organizations: organizations.map((one) => ({ ...one, provider: today(one.provider) })),
  revision: 0,
  starts: null,
  ends: null,
  match: null,
  changedAt: '',
  judged: sameAs.map((other) => ({ with: other, verdict: 'DUPLICATE' as const })),
});

/** They counted that day, whatever the day is now. */
function putOffers(world: World, { offers, reach }: Frozen, today: Today): void {
  const then = reach ? placedThen(world, reach) : (one: PlacedOffer) => one;
  for (const [at, offer] of offers.entries()) {
    const placed = then(
      world.placeOffer({
        ...offer,
        provider: today(offer.provider),
        withdrawnAt: frozenForEver,
      } as Offer),
      at,
    );
    world.placedOffers.set(offer.id, placed);
    world.fictionalOffers ||= placed.fictional;
  }
  world.offers = { ...world.offers, countable: () => true };
}
/** The clock does not turn it. */
const frozenForEver = '1970-01-01T00:00:00.000Z';

function putSilentGaps({ submissions, numbers }: World, { silentGaps }: Frozen): void {
  for (const [code, ...provisions] of silentGaps) {
    submissions.silent[numbers.participants.of(code)] = provisions.map((provision) => ({
      provision: numbers.provisions.of(provision),
      rank: rankOf('PUBLIC'),
    }));
  }
}
