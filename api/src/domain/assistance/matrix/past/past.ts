import { type Instant, startOf } from '../../../base/calendar.ts';
import { boundariesOf } from '../change/boundaries.ts';
import { createRipple } from '../change/change-row.ts';
import { settleAll } from '../change/settle.ts';
import type { History } from '../kept/history.ts';
import { turnsOf } from '../world/placed-offer.ts';
import type { World } from '../world/world.ts';
import { type LabelsThen, relabel } from './relabel.ts';
import { settleThen } from './settle-then.ts';

/** The history's own world, at that instant and under today's labels. */
export function* settlePast(
  { world }: History,
  today: World,
  at: Instant,
  then: LabelsThen,
): Generator<void, World> {
  world.now = at;
  world.population = world.givenPopulation = today.population;
  yield* relabel(
    world,
    today,
    then,
    createRipple(() => {}),
  );
  yield;
  const shared = world.today;
  if (shared?.world === today && world.atlas.catalogue === today.atlas.catalogue)
    yield* settleThen(world, shared);
  else yield* settleAll(world);
  return world;
}

/** From when (null: ever) until before when the clock alone changes no figure. */
export interface Span {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export function spanOf(world: World): Span {
  let { last: from, next: until } = boundariesOf(world);
  for (const instant of counted(world)) {
    if (instant <= world.now) from = from === null || instant > from ? instant : from;
    else until = until === null || instant < until ? instant : until;
  }
  return { from, until };
}

/** Are its figures those of that instant, as long as there is no entry between? */
export const holds = ({ from, until }: Span, at: Instant): boolean =>
  (from === null || from <= at) && (until === null || at < until);

/** When somebody became a party: the response rate asks. And when what is loaded with a later date comes to count: a submission, a withdrawal. */
function* counted({ atlas, submissions, offers }: World): Generator<Instant> {
  for (const { signed, deposited } of atlas.catalogue.participants.values()) {
    if (signed !== null) yield startOf(signed);
    if (deposited !== null) yield startOf(deposited);
  }
  for (const { firstSubmittedAt } of submissions.byId.values()) yield firstSubmittedAt;
  for (const offer of offers.offers()) {
    if (offer.withdrawnAt === null) continue;
    yield offer.withdrawnAt;
    yield* turnsOf({ ...offer, withdrawnAt: null });
  }
}

/** Measured on 60,000 needs, 3,000 offers and 4,000 activities: 15 MB. */
export const bytesOf = ({ needs, activities, placedOffers, submissions }: World): number =>
  50_000 +
  needs.label.length * 25 +
  needs.ids.length * 140 +
  (activities.size + placedOffers.size) * 600 +
  submissions.byId.size * 1_500;
