import { dayOf, type Instant } from '../../../base/calendar.ts';
import type { World } from '../world/world.ts';
import { listDays } from './boundaries.ts';
import { createRipple, recountTaken } from './change-row.ts';
import { resettle, settle } from './settle.ts';

/** Moves the clock: offers open, close and go stale, a new year frees capacity, the list of least developed countries changes. */
export function passTime(world: World, now: Instant): boolean {
  const before = world.now;
  world.now = now;
  const [from, to] = [dayOf(before), dayOf(now)];
  if (from !== to && listDays(world).some((day) => from < day && day <= to)) {
    resettle(world, world.atlas.catalogue);
    return true;
  }
  const countable = () => [...world.placedOffers.keys()].filter((id) => world.offers.countable(id)).length;
  const counted = countable();
  const turned = world.offers.tick(now);
  const ripple = createRipple(() => {});
  for (const id of turned) ripple.offers.add(id);
  if (before.slice(0, 4) !== now.slice(0, 4)) {
    for (const id of world.agreements.ofOffer.keys()) if (recountTaken(world, id)) ripple.offers.add(id);
  }
  const changed = ripple.offers.size > 0 || countable() !== counted;
  if (changed) {
    world.offersVersion++;
    settle(world, ripple);
  }
  return changed;
}
