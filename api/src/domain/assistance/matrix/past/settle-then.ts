import { dayOf } from '../../../base/calendar.ts';
import type { ActivityId, OfferId } from '../../../base/ids.ts';
import { shortAt } from '../../at.ts';
import type { Offer } from '../../offer.ts';
import { link, settleNeeds } from '../change/settle.ts';
import { atlasOn, drawAtlas, isWhole } from '../numbers/atlas.ts';
import { agreedIn, yearOf } from '../world/agreements.ts';
import type { NeedColumns } from '../world/need-columns.ts';
import { type PlacedActivity, placeActivity } from '../world/placed-activity.ts';
import { createOfferPlacing } from '../world/placed-offer.ts';
import { meetPlaces } from '../world/places.ts';
import { type SlotTable, slotTable } from '../world/slot-table.ts';
import type { Today, World } from '../world/world.ts';

/** Works out all that follows from the rows of a past world, as `settleAll` does; what is the same today is taken from there. */
export function* settleThen(world: World, today: Today): Generator<void> {
  const atlas = atlasOn(today.world.atlas, dayOf(world.now));
  world.atlas = isWhole(atlas) ? atlas : drawAtlas(atlas.catalogue, world.numbers, dayOf(world.now));
  meetPlaces(world, today);
  takeOffers(world, today.world);
  yield;
  yield* takeActivities(world, today);
  yield;
  yield* settleNeeds(world);
}

function takeOffers(world: World, today: World): void {
  const sameAtlas = world.atlas === today.atlas;
  world.placeOffer = sameAtlas ? today.placeOffer : createOfferPlacing(world.atlas, world.lists);
  world.offersVersion++;
  for (const id of world.agreements.ofOffer.keys())
    world.taken.set(id, agreedIn(world.agreements, id, yearOf(world)).length);
  const offers = inOrderOfToday(world, today);
  world.offers = today.offers.anotherTime({ offers, taken: world.taken, now: world.now });
  // Of the atlas, only the list of least developed countries is another.
  const sameCodes = world.atlas.provisionRank === today.atlas.provisionRank;
  for (const offer of offers) {
    const known = today.offers.get(offer.id) === offer ? today.placedOffers.get(offer.id) : undefined;
    const placed =
      known && (sameAtlas || (sameCodes && !offer.eligible.leastDevelopedOnly))
        ? known
        : world.placeOffer(offer);
    world.placedOffers.set(offer.id, placed);
    world.fictionalOffers ||= placed.fictional;
  }
}

/** Where nothing came since, each has the place that it has today. */
function inOrderOfToday({ offers }: World, today: World): readonly Offer[] {
  const known: Offer[] = [];
  const met = new Set<OfferId>();
  for (const { id } of today.offers.offers()) {
    const offer = offers.get(id);
    if (!offer) continue;
    known.push(offer);
    met.add(id);
  }
  for (const offer of offers.offers()) if (!met.has(offer.id)) known.push(offer);
  return known;
}

function* takeActivities(world: World, today: Today): Generator<void> {
  world.activitiesVersion++;
  const moved = movedStates(world, today);
  let table: SlotTable | null | undefined;
  let at = 0;
  for (const [id, activity] of world.activities) {
    const known = today.world.activities.get(id) === activity ? placedToday(today, id) : undefined;
    const serves = known && servesThen(world, today, known, moved);
    if (table === undefined && !serves) table = slotTable(world);
    const placed =
      known && serves
        ? sameServed(known, serves)
        : placeActivity(activity, world.needs, world.atlas, world.lists, table);
    world.placedActivities.set(id, placed);
    link(world, placed);
    if (at++ % 500 === 499) yield;
  }
}

const sameServed = (known: PlacedActivity, serves: readonly number[]): PlacedActivity =>
  known.serves.length === serves.length && serves.every((slot, at) => slot === known.serves[at])
    ? known
    : { ...known, serves };

const placedToday = ({ world }: Today, id: ActivityId): PlacedActivity | undefined =>
  world.placedActivities.get(id);

/** States of which a need is where none of theirs is today, or the other way. */
function movedStates({ needs }: World, { world, places }: Today): ReadonlySet<number> {
  const { provision } = world.needs;
  const moved = new Set<number>();
  for (let slot = 0; slot < places.length; slot++) {
    const at = places[slot] as number;
    if (at < 0 || provision[at] !== needs.provision[slot]) moved.add(needs.participant[slot] as number);
  }
  return moved;
}

/** The slots that it served then; null where it is to be placed by itself, since what it says follows from needs that were others. */
function servesThen(
  { needs }: World,
  { world, slots: slotsThen }: Today,
  { named, labels, serves, participants }: PlacedActivity,
  moved: ReadonlySet<number>,
): readonly number[] | null {
  const now = world.needs;
  const slots: number[] = [];
  if (named.length === 0) {
    if (moved.size > 0 && participants.items.some((state) => moved.has(state))) return null;
    for (const at of serves) {
      const slot = slotsThen[at] ?? -1;
      if (slot >= 0) slots.push(slot);
    }
    return slots;
  }
  if (labels === null) return null;
  for (const at of serves) {
    const slot = slotsThen[at] ?? -1;
    if (
      slot < 0 ||
      needs.provision[slot] !== now.provision[at] ||
      needs.category[slot] !== now.category[at] ||
      !sameSubjects(needs, slot, now, at)
    )
      return null;
    slots.push(slot);
  }
  return slots;
}

/** Lists have each world's own numbers, subjects the same. */
function sameSubjects(then: NeedColumns, slot: number, now: NeedColumns, at: number): boolean {
  const [list, number] = [shortAt(then.subjects, slot), shortAt(now.subjects, at)];
  return list + number === 0 || then.listsOfSubjects[list]?.join() === now.listsOfSubjects[number]?.join();
}
