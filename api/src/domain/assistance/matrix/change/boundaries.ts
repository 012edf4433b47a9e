import { type Instant, startOf } from '../../../base/calendar.ts';
import type { World } from '../world/world.ts';

/** The instants at which time alone changes something: what passed last, what comes next. */
export interface Boundaries {
  readonly last: Instant | null;
  readonly next: Instant | null;
}

/** Follows from the rows and the clock alone, so that every process names the same instant. */
export function boundariesOf(world: World): Boundaries {
  const { now } = world;
  let last: Instant | null = null;
  let next: Instant | null = null;
  const meet = (instant: Instant) => {
    if (instant <= now) {
      if (last === null || instant > last) last = instant;
    } else if (next === null || instant < next) next = instant;
  };
  for (const { turns } of world.placedOffers.values()) for (const instant of turns) meet(instant);
  for (const day of listDays(world)) meet(startOf(day));
  for (const year of capacityYears(world)) {
    meet(startOf(`${year}-01-01`));
    meet(startOf(`${Number(year) + 1}-01-01`));
  }
  return { last, next };
}

/** The list of least developed countries changes. */
export function listDays({ atlas }: World): string[] {
  return [...atlas.catalogue.participants.values()].flatMap(({ leastDeveloped }) =>
    leastDeveloped ? [leastDeveloped.since, leastDeveloped.until ?? []].flat() : [],
  );
}

/** Years whose capacity somebody takes: with each it is taken, after it free again. Ahead of the clock where what is loaded carries a later date, or another machine's clock goes before. */
function capacityYears({ agreements }: World): Set<string> {
  const years = new Set<string>();
  for (const { agreed, year } of agreements.byId.values()) if (agreed && year !== '') years.add(year);
  return years;
}
