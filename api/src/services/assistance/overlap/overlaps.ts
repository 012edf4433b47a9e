import { groupsOf } from '../../../domain/assistance/overlap/groups.ts';
import type { Overlap, OverlapState } from '../../../domain/assistance/overlap/overlap.ts';
import { overlapOrder } from '../../../domain/assistance/overlap/overlap-order.ts';
import type { ActivityId, OverlapId, ProviderId } from '../../../domain/base/ids.ts';
import { inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { checkCodes } from '../matrix/need-filter.ts';

export interface OverlapFilterInput {
  readonly states?: readonly OverlapState[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly providers?: readonly ProviderId[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
}

/** Of the viewer's States and providers, all for the secretariat; what nobody decided comes first. Nothing is read. */
export function overlaps(
  context: Context,
  filter: OverlapFilterInput | null | undefined,
  request: PageRequest,
): Page<Overlap> {
  const { store } = context;
  const catalogue = store.catalogue();
  checkCodes(catalogue.participants, filter?.participants, ['filter', 'participants'], 'participant');
  checkCodes(catalogue.providers, filter?.providers, ['filter', 'providers'], 'provider');
  checkCodes(catalogue.articles, filter?.articles, ['filter', 'articles'], 'article');
  checkCodes(catalogue.assistanceTypes, filter?.types, ['filter', 'types'], 'assistance type');
  const ofProviders = filter?.providers && activitiesOf(context, filter.providers);
  const found = store.live.projection
    .overlaps(audience(context))
    .filter(
      ({ state, first, second, common }) =>
        meets(filter?.states, [state]) &&
        meets(filter?.participants, common.participants) &&
        meets(filter?.articles, common.articles) &&
        meets(filter?.types, common.types) &&
        (!ofProviders || ofProviders.has(first) || ofProviders.has(second)),
    );
  const order = overlapOrder(catalogue, request.language) as Order<Overlap>;
  return pageOf(context, inOrder(found, order), order, request);
}

/** Null where it is absent, or hidden. */
export const overlapById = (context: Context, id: OverlapId): Overlap | null =>
  context.store.live.projection.overlaps(audience(context)).find((overlap) => overlap.id === id) ?? null;

export interface GroupAround {
  readonly id: OverlapId;
  /** With the two themselves. */
  readonly size: number;
  /** The first of the others. */
  readonly others: readonly ActivityId[];
}
/** A group may be as large as a treaty; who wants all of it asks for the overlaps of its State. */
const mostShown = 20;

/** Of each overlap, what both of its activities hang together with beside them, of what the viewer sees. */
export function groupsAround(context: Context, ids: readonly OverlapId[]): readonly GroupAround[] {
  const all = context.store.live.projection.overlaps(audience(context));
  const groups = groupsOf(all);
  const known = new Map(all.map((one) => [one.id, one]));
  return ids.map((id) => {
    const { first, second } = known.get(id) ?? {};
    const group = first && groups.get(first);
    const isOne = group && second && group === groups.get(second);
    const others = isOne ? group.filter((one) => one !== first && one !== second) : [];
    return { id, size: others.length + 2, others: others.slice(0, mostShown) };
  });
}

/** How many nobody has decided yet. */
export const openOverlaps = (context: Context): number =>
  context.store.live.projection.overlaps(audience(context)).filter(({ state }) => state === 'OPEN').length;

function activitiesOf(context: Context, providers: readonly ProviderId[]): ReadonlySet<string> {
  const theirs = context.store.live.projection
    .activities(audience(context))
    .filter(({ organizations }) => organizations.some(({ provider }) => providers.includes(provider)));
  return new Set(theirs.map(({ id }) => id));
}

const meets = (wanted: readonly string[] | null | undefined, there: readonly string[]): boolean =>
  !wanted || there.some((one) => wanted.includes(one));
