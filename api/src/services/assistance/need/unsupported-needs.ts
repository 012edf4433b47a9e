import type { Need } from '../../../domain/assessment/need.ts';
import { unsupportedOrder } from '../../../domain/assistance/orders.ts';
import type { UnsupportedReason } from '../../../domain/assistance/unsupported.ts';
import { inOrder } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf, pageRead } from '../../base/page.ts';
import { needFilterOf } from '../matrix/need-filter.ts';

export interface UnsupportedFilter {
  readonly reasons?: readonly UnsupportedReason[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly conventions?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly subjects?: readonly string[] | null | undefined;
}

/** The needs that nobody takes up, those that wait longest first: one read, whatever the filter. */
export async function unsupportedNeeds(
  context: Context,
  filter: UnsupportedFilter | null | undefined,
  request: PageRequest,
): Promise<Page<Need>> {
  const { store } = context;
  const { reasons, ...narrowed } = filter ?? {};
  const { projection } = store.live;
  const needs = needFilterOf(store.catalogue(), narrowed, ['filter']);
  const who = audience(context);
  const isNarrowed = Object.values(narrowed).some((one) => one != null);
  const among = isNarrowed ? new Set(projection.needs(needs, who)) : null;
  const found = projection
    .unsupported(who)
    .filter(({ id, reason }) => (!reasons || reasons.includes(reason)) && (!among || among.has(id)));
  const page = pageOf(context, inOrder(found, unsupportedOrder), unsupportedOrder, request);
  return pageRead(
    page,
    ({ id }) => id,
    (ids) => store.needs.byIds(who, ids),
  );
}

/** How many there are, by reason. */
export function unsupportedCounts(context: Context): Readonly<Record<UnsupportedReason, number>> {
  const all = context.store.live.projection.unsupported(audience(context));
  const count = (reason: UnsupportedReason) => all.filter((one) => one.reason === reason).length;
  return {
    NOBODY_PROPOSED: count('NOBODY_PROPOSED'),
    EVERY_PROPOSAL_ENDED: count('EVERY_PROPOSAL_ENDED'),
  };
}
