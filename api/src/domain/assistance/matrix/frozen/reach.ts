import { readBroad } from '../../../convention/broad/broad-key.ts';
import type { Codes } from '../numbers/codes.ts';
import type { List } from '../numbers/lists.ts';
import type { PlacedOffer } from '../world/placed-offer.ts';
import type { World } from '../world/world.ts';
import type { FrozenReach } from './frozen.ts';

/** Where these offers lead and for whom, in lists that most of them share. */
export function reachOf({ numbers }: World, offers: readonly PlacedOffer[]): FrozenReach {
  const provisions = sharedLists(
    numbers.provisions,
    offers.map(({ reach }) => reach),
  );
  const participants = sharedLists(
    numbers.participants,
    offers.map((offer) => offer.participants),
  );
  return {
    provisions: provisions.codes,
    participants: participants.codes,
    scopes: provisions.lists,
    eligible: participants.lists,
    offers: provisions.of.map((scope, at) => [scope, participants.of[at] as number] as const),
  };
}

/** Codes that occur, sorted; the lists of places among them, each once, in the order in which they are first named. */
function sharedLists<Code extends string>({ all }: Codes<Code>, lists: readonly List[]) {
  // Of equal lists there is one.
  const distinct = [...new Set(lists)];
  const codes = [...new Set(distinct.flatMap(({ items }) => items))].map((one) => all[one] as Code).sort();
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const at = new Map(distinct.map((list, place) => [list, place]));
  return {
    codes,
    lists: distinct.map(({ items }) =>
      items.map((one) => placeOf.get(all[one] as Code) as number).sort((a, b) => a - b),
    ),
    of: lists.map((list) => at.get(list) as number),
  };
}

/** An offer as it was placed that day, whatever its scope and its States would be today. */
export function placedThen({ numbers, lists }: World, reach: FrozenReach) {
  const provisions = reach.provisions.map(numbers.provisions.of);
  const narrow = reach.provisions.map((key) => readBroad(key) === null);
  const participants = reach.participants.map(numbers.participants.of);
  const [all, own, eligible] = [
    reach.scopes.map((places) => lists(places.map((at) => provisions[at] as number))),
    reach.scopes.map((places) =>
      lists(places.filter((at) => narrow[at]).map((at) => provisions[at] as number)),
    ),
    reach.eligible.map((places) => lists(places.map((at) => participants[at] as number))),
  ];
  return (placed: PlacedOffer, at: number): PlacedOffer => {
    const [scope, states] = reach.offers[at] ?? [-1, -1];
    const then = { reach: all[scope], provisions: own[scope], participants: eligible[states] };
    if (!then.reach || !then.provisions || !then.participants)
      throw new Error(`The reach of the offer ${placed.id} is not in the edition.`);
    const touched = then.provisions.items.length * then.participants.items.length;
    return {
      ...placed,
      ...(then as Pick<PlacedOffer, 'reach' | 'provisions' | 'participants'>),
      reaches: touched * placed.kinds.items.length > 0,
    };
  };
}
