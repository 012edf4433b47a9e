import { dueSince } from '../../../domain/assistance/match-turns.ts';
import type { ListedMatch } from '../../../domain/assistance/matrix/world/listed-match.ts';
import { dueOrder } from '../../../domain/assistance/orders.ts';
import { inOrder } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf, pageRead } from '../../base/page.ts';
import { sidesOf } from './match-sides.ts';
import { type Pair, pairOfMatch } from './matches.ts';

export const waitsForWhom = ['MINE', 'OTHERS'] as const;
export type WaitsForWhom = (typeof waitsForWhom)[number];

export interface QueueFilter {
  readonly waitsFor?: WaitsForWhom | null | undefined;
  readonly late?: boolean | null | undefined;
}
interface Queued extends ListedMatch {
  readonly dueAt: string;
  readonly mine: boolean;
  readonly late: boolean;
}

/** The matches that wait for somebody's word, what is due first at the top; for the secretariat, which is of no side, all wait for others. */
export async function matchQueue(
  context: Context,
  filter: QueueFilter,
  request: PageRequest,
): Promise<Page<Pair>> {
  const { store } = context;
  const who = audience(context);
  const { waitsFor = null, late = null } = filter;
  const wanted = queued(context).filter(
    (one) =>
      (waitsFor === null || one.mine === (waitsFor === 'MINE')) && (late === null || one.late === late),
  );
  const page = pageOf(context, inOrder(wanted, dueOrder), dueOrder, request);
  return pageRead(
    page,
    ({ id }) => id,
    async (ids) => (await store.matches.byIds(who, ids)).map(pairOfMatch),
  );
}

export interface QueueCounts {
  readonly mine: number;
  readonly others: number;
  readonly mineLate: number;
  readonly othersLate: number;
}

/** How many wait for whom; nothing is read. */
export function queueCounts(context: Context): QueueCounts {
  const all = queued(context);
  const count = (mine: boolean, late: boolean | null) =>
    all.filter((one) => one.mine === mine && (late === null || one.late === late)).length;
  return {
    mine: count(true, null),
    others: count(false, null),
    mineLate: count(true, true),
    othersLate: count(false, true),
  };
}

function queued(context: Context): readonly Queued[] {
  const { store, viewer, now } = context;
  const { timeLimits } = store.catalogue();
  return store.live.projection.matches(audience(context)).flatMap((match) => {
    if (match.turns.length === 0) return [];
    const dueAt = dueSince(match.stage, match.movedAt, timeLimits) ?? '';
    const own = sidesOf(viewer, match);
    return [{ ...match, dueAt, mine: match.turns.some((side) => own.includes(side)), late: now > dueAt }];
  });
}
