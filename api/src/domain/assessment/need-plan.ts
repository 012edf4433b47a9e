import { z } from 'zod';
import { type Day, dayOf, type Instant } from '../base/calendar.ts';
import type { NeedId, ParticipantCode } from '../base/ids.ts';
import { day, parse } from '../base/parse.ts';
import { Conflict, Incomplete, Invalid } from '../base/refusal.ts';
import { type Sentence, sentence } from '../base/sentence.ts';
import { horizons } from './answer.ts';
import { type Need, type NeedOrder, needStates } from './need.ts';
import { isNoLongerStated } from './rules/withdrawal.ts';

/** Orders a State's open needs: the list names each exactly once [WG 25, 40]. Gives the order and the needs whose place changed. */
export function orderNeeds(
  order: NeedOrder | null,
  input: {
    readonly participant: ParticipantCode;
    readonly needs: readonly NeedId[];
    readonly expectedRevision: number;
  },
  needs: readonly Need[],
  now: Instant,
): { readonly order: NeedOrder; readonly changed: readonly Need[] } {
  const revision = order?.revision ?? 0;
  if (input.expectedRevision !== revision) throw new Conflict(revision, input.needs, order?.needs ?? []);
  const open = new Map(needs.filter(({ state }) => state === 'OPEN').map((need) => [need.id, need]));
  checkOrder(input.needs, open);
  const places = new Map(input.needs.map((id, at) => [id, at + 1]));
  const changed = needs
    .filter((need) => need.place !== (places.get(need.id) ?? null))
    // The order has a revision of its own: what a State wrote of a need stays as it was read.
    .map((need) => ({ ...need, place: places.get(need.id) ?? null, changedAt: now }));
  return {
    order: { participant: input.participant, revision: revision + 1, needs: [...input.needs] },
    changed,
  };
}

function checkOrder(ids: readonly NeedId[], open: ReadonlyMap<NeedId, Need>): void {
  const seen = new Set<NeedId>();
  ids.forEach((id, at) => {
    if (!open.has(id))
      throw new Invalid('This is not an open need of your State. Remove it from the list.', ['needs', at]);
    if (seen.has(id)) throw new Invalid('This need is in the list twice. Keep one.', ['needs', at]);
    seen.add(id);
  });
  const missing = open.size - seen.size;
  if (missing > 0)
    throw new Incomplete(
      `The list leaves out ${missing} of your State's ${open.size} open needs. Send them all.`,
      ['needs'],
    );
}

const plan = z.object({
  horizon: z.enum(horizons).nullish(),
  targetDate: day.nullish(),
  state: z.enum(needStates).nullish(),
});
export type NeedPlan = Partial<Pick<Need, 'horizon' | 'targetDate' | 'state'>>;

/** What a State plans for a need: left out stays, null is cleared. */
export function parsePlan(input: Readonly<Record<string, unknown>>): NeedPlan {
  const given = parse(plan, input);
  if (given.state === null)
    throw new Invalid('A need always has a state. Leave it out to keep it.', ['state']);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as NeedPlan;
}

/** Somebody planned it since it was read: what was planned is shown beside what was sent. */
export function refuseOtherPlan(need: Need, plan: NeedPlan, expectedRevision: number): void {
  const { revision, horizon, targetDate, state } = need;
  if (revision !== expectedRevision) throw new Conflict(revision, plan, { horizon, targetDate, state });
}

/** The need as its State plans it. Only the State sets horizon, date, MET and WITHDRAWN [WG 25, 40]. */
export function planNeed(need: Need, plan: NeedPlan, now: Instant): Need {
  const planned = { ...need, ...plan };
  if (isNoLongerStated(need) && planned.state !== 'WITHDRAWN') {
    throw new Invalid('Your last submission no longer asks for this. Ask for it again in the checklist.', [
      'state',
    ]);
  }
  return {
    ...planned,
    place: planned.state === 'OPEN' ? need.place : null,
    revision: need.revision + 1,
    changedAt: now,
  };
}

/** The place of an opened need in its State's order before it was closed; null where the order was set again without it. */
export function placeAgain(order: Pick<NeedOrder, 'needs'> | undefined, need: NeedId): number | null {
  const at = order?.needs.indexOf(need) ?? -1;
  return at < 0 ? null : at + 1;
}

/** A date beyond five years is allowed, and remarked upon [WG 25]. */
export function remarkOnDate(targetDate: Day | null, now: Instant): Sentence | null {
  if (targetDate === null || targetDate <= inYears(dayOf(now), 5)) return null;
  return sentence('far-target-date', { date: targetDate });
}

const inYears = (from: Day, years: number): Day => `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;

/** The open needs as the State ordered them; those not placed yet come behind, in the order given. */
export const inOrder = <T extends Pick<Need, 'place'>>(needs: readonly T[]): readonly T[] =>
  [...needs].sort(
    (a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0,
  );
