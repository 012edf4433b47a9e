import type { Need } from '../../../domain/assessment/need.ts';
import type { RequestedNeed } from '../../../domain/assistance/formal-request/content.ts';
import { requested } from '../../../domain/assistance/formal-request/gather.ts';
import type { ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { ascending, byParts, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { allows } from '../../../domain/base/policy.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { concerns } from '../../../domain/convention/broad/broad.ts';
import type { Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { factsOf } from './content-of.ts';

interface Asking {
  readonly participant: string;
  /** Null: the secretariat. */
  readonly receiver: ProviderId | null;
}
export type NeedToAskFor = RequestedNeed & { readonly id: string };

/**
 * For whoever writes a request: the open needs of the State in its own order, each with all help that is known for it, and whether it would be handed over to
 * this receiver. Empty for everybody else. As many reads however many needs there are.
 */
export async function needsToAskFor(
  { store, viewer, now }: Context,
  { participant, receiver }: Asking,
  request: PageRequest,
): Promise<Page<NeedToAskFor>> {
  if (receiver !== null && !store.catalogue().providers.has(receiver)) throw new NotFound(['receiver']);
  const code = participant as ParticipantCode;
  const own = allows(viewer, 'formalRequest.write', { participant: code });
  const all = own ? await store.needs.ofParticipants([code]) : [];
  const order = ownOrder(concerns(store.catalogue()));
  const open = inOrder(
    all.filter(({ state }) => state === 'OPEN'),
    order,
  );
  const page = pageOf({ store }, open, order, request);
  if (page.nodes.length === 0) return { ...page, nodes: [] };
  const needs = page.nodes.map(({ id }) => ({ need: id, handOver: true }));
  const facts = await factsOf(store, { participant: code, receiver, needs, follows: null, termDays: 0 }, now);
  return { ...page, nodes: page.nodes.map((need) => ({ id: need.id, ...requested(need, true, facts) })) };
}

/** What the State put in no place comes last, in the order of the conventions. */
function ownOrder(provisions: readonly string[]): Order<Need> {
  const at = new Map(provisions.map((provision, place) => [provision, place]));
  return {
    list: 'formalRequestNeeds',
    keyOf: ({ place, provision, id }) => [place ?? Number.MAX_SAFE_INTEGER, at.get(provision) ?? 0, id],
    compare: byParts(ascending, ascending, ascending),
  };
}
