import type { ActivityId, NeedId, ParticipantCode, Reference } from '../../../base/ids.ts';
import { ascending } from '../../../base/order.ts';
import { byteAt, shortAt } from '../../at.ts';
import { waits } from '../count/select-needs.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { coverageSeen } from '../world/coverage-of-needs.ts';
import type { NeedColumns } from '../world/need-columns.ts';
import { seesActivity } from '../world/placed-activity.ts';
import type { World } from '../world/world.ts';
import {
  type Frozen,
  type FrozenActivity,
  type FrozenNeeds,
  type FrozenOffer,
  vagueMark,
  waitingMark,
  withoutGapMark,
} from './frozen.ts';
import { reachOf } from './reach.ts';

/**
 * What these eyes see of the world, computed for them; whatever they do not see leaves no trace in it. `then`: of the past, the labels of needs that have another
 * one today; what was hidden by one of them is not there yet.
 */
export function freeze(world: World, eyes: Eyes, then: ReadonlyMap<number, number> = new Map()): Frozen {
  const { needs, numbers } = world;
  const found: number[] = [];
  for (let slot = 0; slot < needs.ids.length; slot++) {
    const rank = byteAt(needs.label, slot);
    if (seen(eyes, Math.min(rank, then.get(slot) ?? rank), shortAt(needs.participant, slot)))
      found.push(slot);
  }
  const participants = listed(found, needs.participant, numbers.participants.all);
  const provisions = listed(found, needs.provision, numbers.provisions.all);
  const types = listed(found, needs.type, numbers.types.all);
  const slots = inPlace(
    needs,
    found,
    (slot) =>
      (participants.places[shortAt(needs.participant, slot)] as number) *
        provisions.codes.length *
        types.codes.length +
      (provisions.places[shortAt(needs.provision, slot)] as number) * types.codes.length +
      (types.places[shortAt(needs.type, slot)] as number),
  );
  const placed = (column: Uint16Array, { places }: { readonly places: Int32Array }) =>
    slots.map((slot) => places[shortAt(column, slot)] as number);
  return {
    asOf: world.now,
    population: world.population,
    participants: participants.codes,
    provisions: provisions.codes,
    types: types.codes,
    needs: {
      participant: placed(needs.participant, participants),
      provision: placed(needs.provision, provisions),
      type: placed(needs.type, types),
      ...saidOf(world, slots, eyes),
    },
    ...offersOf(world),
    activities: activitiesOf(world, eyes),
    silentGaps: silentGapsOf(world, eyes),
  };
}

/** Codes that occur, sorted, and the place of each number among them. */
function listed<Code extends string>(slots: readonly number[], column: Uint16Array, all: readonly Code[]) {
  const there = new Uint8Array(all.length);
  for (const slot of slots) there[shortAt(column, slot)] = 1;
  const codes = all.filter((_code, at) => there[at] === 1).sort();
  const places = new Int32Array(all.length).fill(-1);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  for (const [at, code] of all.entries()) places[at] = placeOf.get(code) ?? -1;
  return { codes, places };
}

/** By the key, then by id: the order in which they came to be known says something of others. */
function inPlace(
  needs: NeedColumns,
  slots: readonly number[],
  keyOf: (slot: number) => number,
): readonly number[] {
  // Two needs are in one place only where one of them moved there with a new version of its checklist.
  if (needs.otherIds.size > 0)
    return slots.toSorted((a, b) => keyOf(a) - keyOf(b) || ascending(needs.ids[a], needs.ids[b]));
  const keys = Float64Array.from(slots, (slot) => keyOf(slot) * room + slot).sort();
  return Array.from(keys, (key) => key % room);
}
/** More slots than there ever are; a key times this is still a whole number. */
const room = 2 ** 22;

function saidOf(
  world: World,
  slots: readonly number[],
  eyes: Eyes,
): Omit<FrozenNeeds, 'participant' | 'provision' | 'type'> {
  const { needs, numbers, agreements } = world;
  const subjects: [number, ...string[]][] = [];
  const agreed: FrozenNeeds['agreed'][number][] = [];
  const ids: (readonly [number, NeedId])[] = [];
  for (const [at, slot] of slots.entries()) {
    const named = needs.listsOfSubjects[shortAt(needs.subjects, slot)] ?? [];
    if (named.length > 0) subjects.push([at, ...named.map((one) => numbers.subjects.all[one] as string)]);
    const agreeing = agreements.ofNeed.get(needs.ids[slot] as NeedId);
    if (agreeing && agreeing.length > 0) {
      const providers = [...new Set(agreeing.map(({ provider }) => numbers.providers.all[provider]))];
      agreed.push([at, ...(providers as never[]).sort()]);
    }
    const id = needs.otherIds.get(slot);
    if (id !== undefined) ids.push([at, id]);
  }
  return {
    category: slots.map((slot) => shortAt(needs.category, slot)),
    coverage: slots.map((slot) => coverageSeen(world, slot, eyes)),
    horizon: slots.map((slot) => shortAt(needs.horizon, slot)),
    marks: slots.map(
      (slot) =>
        (needs.vague[slot] === 1 ? vagueMark : 0) +
        (needs.withoutGap[slot] === 1 ? withoutGapMark : 0) +
        (waits(world, slot, eyes) ? waitingMark : 0),
    ),
    subjects,
    agreed,
    ids,
  };
}

function offersOf(world: World): Pick<Frozen, 'offers' | 'reach'> {
  const { offers, placedOffers } = world;
  const counting = [...placedOffers.values()]
    .filter(({ id }) => offers.countable(id))
    .sort((a, b) => ascending(a.id, b.id))
    .flatMap((placed) => {
      const offer = offers.get(placed.id);
      return offer ? [{ placed, offer }] : [];
    });
  return {
    offers: counting.map(
      ({ offer: { id, title, provider, types, scope, eligible, subjects } }): FrozenOffer => ({
        ...{ id, title, provider, types, scope, eligible },
        ...(subjects?.length && { subjects }),
      }),
    ),
    reach: reachOf(
      world,
      counting.map(({ placed }) => placed),
    ),
  };
}

function activitiesOf({ activities, placedActivities }: World, eyes: Eyes): readonly FrozenActivity[] {
  const shown = [...placedActivities.values()].filter((one) => one.strength > 0 && seesActivity(eyes, one));
  const there = new Set(shown.map(({ id }) => id));
  return shown
    .map((one) => one.id)
    .sort()
    .flatMap((id: ActivityId) => {
      const activity = activities.get(id);
      if (!activity) return [];
      const { title, status, organizations, participants, provisions, types, needs, goals = [] } = activity;
      const same = (placedActivities.get(id)?.sameAs ?? []).filter((other) => there.has(other)).sort();
      return [
        {
          id,
          title,
          status,
          organizations,
          participants,
          provisions,
          types,
          needs,
          ...(same.length > 0 && { sameAs: same }),
          ...(goals.length > 0 && { goals }),
        },
      ];
    });
}

function silentGapsOf({ submissions, numbers }: World, eyes: Eyes): Frozen['silentGaps'] {
  const lists = submissions.silent.flatMap((gaps, participant) => {
    const provisions = gaps
      .filter(({ rank }) => seen(eyes, rank, participant))
      .map(({ provision }) => numbers.provisions.all[provision] as Reference)
      .sort();
    const code = numbers.participants.all[participant] as ParticipantCode;
    return provisions.length === 0 ? [] : [[code, ...provisions] as [ParticipantCode, ...Reference[]]];
  });
  return lists.sort(([a], [b]) => ascending(a, b));
}
