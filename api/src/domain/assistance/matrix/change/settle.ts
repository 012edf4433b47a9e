import { dayOf } from '../../../base/calendar.ts';
import type { ActivityId, ParticipantCode } from '../../../base/ids.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { createOfferIndex } from '../../matching/offer-index.ts';
import { drawAtlas } from '../numbers/atlas.ts';
import { cover, coverAll, offered, offeredToAll } from '../world/coverage-of-needs.ts';
import { needAt } from '../world/need-columns.ts';
import { keptApart, touchedNeeds } from '../world/needs-in-reach.ts';
import { type PlacedActivity, placeActivity } from '../world/placed-activity.ts';
import { createOfferPlacing } from '../world/placed-offer.ts';
import { type SlotTable, slotTable } from '../world/slot-table.ts';
import { atlasOf, type World } from '../world/world.ts';
import { createRipple, type Ripple, recountTaken } from './change-row.ts';
import { touchOrders } from './touch-orders.ts';

/** More changed offers than this at once (an import): every need is asked again. */
const few = 50;

/** Works out what the change reaches: activities in their places, offers in theirs, and how far each need is served. */
export function settle(world: World, ripple: Ripple): void {
  atlasOf(world);
  touchOrders(world, ripple);
  for (const id of ripple.near) if (!ripple.activities.has(id)) replaceActivity(world, id, ripple);
  for (const id of ripple.activities) {
    touchActivity(world, id, ripple);
    replaceActivity(world, id, ripple);
    touchActivity(world, id, ripple);
  }
  if (ripple.offers.size > 0) replaceOffers(world, ripple);
  for (const slot of ripple.needs) {
    world.needs.offered[slot] = offered(world, slot);
    cover(world, slot);
  }
}

/** The reference data changed: everything that was worked out with it is worked out again. */
export function resettle(world: World, catalogue: Catalogue): void {
  const offers = [...world.offers.offers()];
  world.atlas = drawAtlas(catalogue, world.numbers, dayOf(world.now));
  world.offers = createOfferIndex(catalogue);
  for (const offer of offers) world.offers.put(offer);
  const isFictional = (code: ParticipantCode | undefined) =>
    code !== undefined && catalogue.participants.get(code)?.fictional === true;
  const submitters = new Set([...world.submissions.byId.values()].map(({ participant }) => participant));
  world.population = [...submitters].some((at) => isFictional(world.numbers.participants.all[at]))
    ? 'FICTIONAL'
    : world.givenPopulation;
  for (const participant of world.needs.ofParticipant.keys()) world.needs.unsorted.add(participant);
  runAll(settleAll(world));
}

/** Works out all that follows from the rows as they are, at the world's clock. It stops now and then, so that others may be served. */
export function* settleAll(world: World): Generator<void> {
  const { offers } = world;
  world.atlas = drawAtlas(world.atlas.catalogue, world.numbers, dayOf(world.now));
  world.placeOffer = createOfferPlacing(world.atlas, world.lists);
  world.offersVersion++;
  offers.tick(world.now);
  for (const id of world.agreements.ofOffer.keys()) recountTaken(world, id);
  yield;
  const ripple = createRipple(() => {});
  const table = slotTable(world);
  for (const [at, id] of [...world.activities.keys()].entries()) {
    replaceActivity(world, id, ripple, table);
    if (at % 200 === 199) yield;
  }
  for (const [at, offer] of [...offers.offers()].entries()) {
    recountTaken(world, offer.id);
    const placed = world.placeOffer(offer);
    world.placedOffers.set(offer.id, placed);
    world.fictionalOffers ||= placed.fictional;
    if (at % 200 === 199) yield;
  }
  yield;
  yield* settleNeeds(world);
}

/** How far each need is served, when all else is in its place. */
export function* settleNeeds(world: World): Generator<void> {
  const { needs, offers } = world;
  offers.prepare();
  yield;
  const ready = offeredToAll(world);
  const coverOne = coverAll(world);
  for (let slot = 0; slot < needs.ids.length; slot++) {
    needs.offered[slot] = ready(slot);
    coverOne(slot);
    if (slot % 1000 === 999) yield;
  }
}

export function runAll(steps: Generator<void>): void {
  lastOf(steps);
}

/** What comes of the steps when all are done at once. */
export function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function replaceActivity(world: World, id: ActivityId, ripple: Ripple, table: SlotTable | null = null): void {
  world.activitiesVersion++;
  const before = world.placedActivities.get(id);
  if (before) unlink(world, before);
  const activity = world.activities.get(id);
  if (!activity) return;
  const after = placeActivity(activity, world.needs, world.atlas, world.lists, table);
  world.placedActivities.set(id, after);
  link(world, after);
  for (const slot of [...(before?.serves ?? []), ...after.serves]) ripple.needs.add(slot);
}

/** All who see it before or after may know that it changed. */
function touchActivity(world: World, id: ActivityId, { touch }: Ripple): void {
  const labels = world.placedActivities.get(id)?.labels;
  if (!labels) return;
  touch(
    labels.map(({ rank, owner }) => ({
      rank,
      owner: world.numbers.participants.all[owner] as ParticipantCode,
    })),
  );
}

export function link(world: World, activity: PlacedActivity): void {
  for (const need of activity.named) add(world.naming, need, activity.id);
  for (const at of activity.participants.items) add(world.activitiesIn, at, activity.id);
  if (activity.strength === 0) return;
  for (const slot of activity.serves)
    world.serving.set(slot, [...(world.serving.get(slot) ?? []), activity.id]);
}

function unlink(world: World, activity: PlacedActivity): void {
  for (const need of activity.named) world.naming.get(need)?.delete(activity.id);
  for (const at of activity.participants.items) world.activitiesIn.get(at)?.delete(activity.id);
  for (const slot of activity.serves) {
    const others = (world.serving.get(slot) ?? []).filter((id) => id !== activity.id);
    if (others.length > 0) world.serving.set(slot, others);
    else world.serving.delete(slot);
  }
}

function add<Key>(map: Map<Key, Set<ActivityId>>, key: Key, id: ActivityId): void {
  const set = map.get(key);
  if (set) set.add(id);
  else map.set(key, new Set([id]));
}

/** A need that an open offer touches is offered; one that it no longer touches asks whether another does. */
function replaceOffers(world: World, ripple: Ripple): void {
  const { offers, placedOffers, needs } = world;
  world.offersVersion++;
  if (ripple.offers.size > few) for (const slot of needs.ids.keys()) ripple.needs.add(slot);
  for (const id of ripple.offers) {
    const offer = offers.get(id);
    if (!offer) continue;
    const before = placedOffers.get(id);
    const after = world.placeOffer(offer);
    placedOffers.set(id, after);
    world.fictionalOffers ||= after.fictional;
    if (ripple.offers.size > few) continue;
    const touched = new Set(touchedNeeds(world, after));
    const [first] = touched;
    const unblocked = first !== undefined && offers.fitsTouch(id, needAt(needs, first));
    for (const slot of touched) {
      const ready = unblocked && !keptApart(world, after, slot);
      if (ready === (needs.offered[slot] === 1)) continue;
      if (!ready) ripple.needs.add(slot);
      else {
        needs.offered[slot] = 1;
        cover(world, slot);
      }
    }
    for (const slot of before ? touchedNeeds(world, before) : [])
      if (!touched.has(slot)) ripple.needs.add(slot);
  }
}
