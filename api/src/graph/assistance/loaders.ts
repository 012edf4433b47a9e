import type { Activity } from '../../domain/assistance/activity.ts';
import type { Match } from '../../domain/assistance/match.ts';
import type { Offer } from '../../domain/assistance/offer.ts';
import type { ActivityId, MatchId, OfferId } from '../../domain/base/ids.ts';
import type { GraphContext } from '../base/context.ts';
import { loadOne } from '../base/loader.ts';

const idOf = ({ id }: { readonly id: string }): string => id;

/** Each by its id as the viewer may see it, those of one request in one read; null where absent or hidden. */
export const offerById = (context: GraphContext, id: OfferId): Promise<Offer | null> =>
  loadOne(context, 'Offer', id, (ids) => context.store.offers.byIds(context.audience, ids), idOf);
export const activityById = (context: GraphContext, id: ActivityId): Promise<Activity | null> =>
  loadOne(context, 'Activity', id, (ids) => context.store.activities.byIds(context.audience, ids), idOf);
/** What somebody did about a pair; null while nobody has, or for a viewer of neither side. */
export const actedById = (context: GraphContext, id: MatchId): Promise<Match | null> =>
  loadOne(context, 'Match', id, (ids) => context.store.matches.byIds(context.audience, ids), idOf);

/** For a field that cannot be null: what it names was there when it was written. */
export async function there<T>(found: Promise<T | null>, what: string): Promise<T> {
  const entity = await found;
  if (entity === null) throw new Error(`${what} is gone or hidden since this answer was begun.`);
  return entity;
}
