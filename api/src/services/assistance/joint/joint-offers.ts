import type { JointStep } from '../../../domain/assistance/joint/calendar.ts';
import { type JointOffer, matchesOf, takingPart } from '../../../domain/assistance/joint/joint-offer.ts';
import type { Match } from '../../../domain/assistance/match.ts';
import type { JointOfferId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { allows } from '../../../domain/base/policy.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';

/** Of the viewer's provider or State, all for the secretariat; the newest first. */
export async function jointOffers(context: Context, request: PageRequest): Promise<Page<JointOffer>> {
  const all = await context.store.jointOffers.all(audience(context));
  return pageOf(context, inOrder(all, newestFirst), newestFirst, request);
}

/** Null where there is none, or it is neither of the viewer's provider nor for the viewer's State. */
export const jointOffer = async (context: Context, id: JointOfferId): Promise<JointOffer | null> =>
  (await context.store.jointOffers.byIds(audience(context), [id]))[0] ?? null;

/**
 * The common calendar: for the provider, for the secretariat, and for a State as long as it has not declined; null for one that has. `matches` are those of
 * the offer that the viewer sees: a State its own.
 */
export function calendarFor(
  { viewer }: Pick<Context, 'viewer'>,
  joint: JointOffer,
  matches: readonly Match[],
): readonly JointStep[] | null {
  const who = audience({ viewer });
  if (who.level === 'SECRETARIAT' || allows(viewer, 'jointOffer.plan', joint)) return joint.calendar;
  return takingPart(joint, matches).length > 0 ? joint.calendar : null;
}

/** With what the calendar is of, for whoever may read it. */
export async function calendarToRead(context: Context, id: JointOfferId) {
  const { store } = context;
  const who = audience(context);
  const joint = await found(store.jointOffers.byIds(who, [id]));
  const matches = await store.matches.byIds(who, matchesOf(joint));
  const calendar = calendarFor(context, joint, matches);
  if (!calendar) throw new NotFound();
  const offer = await found(store.offers.byIds(who, [joint.offer]));
  return { joint, calendar, offer };
}

const newestFirst: Order<JointOffer> = {
  list: 'jointOffers',
  keyOf: ({ madeAt, id }) => [madeAt, id],
  compare: byParts(descending, ascending),
};
