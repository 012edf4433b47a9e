import type { OfferId, ProviderId } from '../../../base/ids.ts';
import type { FitPair } from '../../matching/pair.ts';
import type { Offer } from '../../offer.ts';
import { offerState } from '../../offer-state.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { needAt } from '../world/need-columns.ts';
import type { PlacedOffer } from '../world/placed-offer.ts';
import { atlasOf, type World } from '../world/world.ts';
import {
  type Fits,
  inAlphabet,
  isFor,
  judged,
  type NeedsPage,
  pageOfNeeds,
  pairWith,
  presence,
  unblockedNeeds,
} from './fits.ts';
import { passingNeeds } from './passing-needs.ts';
import { turnOfNeed } from './turns.ts';

interface Beside {
  readonly offer: Offer;
  readonly score: number;
}

/** Open needs that any published offer of this provider fits, each once, beside the one that fits it best; blocked ones beside the one with least in the way. */
export function fitsOfProvider(world: World, provider: ProviderId, eyes: Eyes, page: NeedsPage): Fits {
  atlasOf(world);
  const { needs, offers } = world;
  const own = publishedOffers(world, provider);
  const present = presence(world, eyes);
  const passing = passingNeeds(world, page.filter, eyes);
  const isAsked = (slot: number) => passing === null || passing.has(slot);
  const best = new Map<number, Beside>();
  for (const { placed, offer } of own)
    for (const slot of unblockedNeeds(world, placed, eyes)) {
      const need = needAt(needs, slot);
      const one = { offer, score: offers.scoreOf(offer.id, need, present(provider, need.participant)) };
      const known = best.get(slot);
      if (!known || fitsBetter(one, known)) best.set(slot, one);
    }
  const fitting = [...best.keys()];
  const pairWithin = (slot: number, offer: OfferId) =>
    pairWith(world, needAt(needs, slot), offer, eyes, present);
  const turns = new Map(own.map(({ offer }) => [offer.id, turnOfNeed(world, page.order ?? 'BEST', offer)]));
  const besideAt = (slot: number) => best.get(slot) as Beside;
  return pageOfNeeds(world, page, {
    unblocked: fitting.filter(isAsked),
    blocked: page.includeBlocked
      ? inAlphabet(world, fitting, page.language ?? 'en').filter(
          (slot) => isAsked(slot) && own.some(({ placed }) => isFor(world, placed, eyes, slot)),
        )
      : [],
    turn: (slot) => turns.get(besideAt(slot).offer.id)?.(slot) ?? 0,
    scoreOf: (slot) => besideAt(slot).score,
    pairAt: (slot) => {
      const known = best.get(slot);
      if (known) return pairWithin(slot, known.offer.id);
      return leastInTheWay(own.flatMap(({ offer }) => pairWithin(slot, offer.id) ?? []));
    },
  });
}

function publishedOffers(
  { placedOffers, offers, now }: World,
  provider: ProviderId,
): readonly { readonly placed: PlacedOffer; readonly offer: Offer }[] {
  return [...placedOffers.values()].flatMap((placed) => {
    const offer = offers.get(placed.id);
    return offer?.provider === provider && offerState(offer, now) === 'PUBLISHED' ? [{ placed, offer }] : [];
  });
}

/** As among the offers for a need: by score, then by title. */
const fitsBetter = (one: Beside, other: Beside): boolean =>
  one.score !== other.score ? one.score > other.score : isNamedBefore(one.offer, other.offer);

const isNamedBefore = (one: Pick<Offer, 'title' | 'id'>, other: Pick<Offer, 'title' | 'id'>): boolean =>
  one.title !== other.title ? one.title < other.title : one.id < other.id;

function leastInTheWay(pairs: readonly FitPair[]): FitPair | null {
  const told = pairs.map((pair) => ({ pair, ...judged(pair) }));
  const [least] = told.sort(
    (a, b) =>
      a.blockers.length - b.blockers.length ||
      b.score - a.score ||
      (isNamedBefore(a.pair.offer, b.pair.offer) ? -1 : 1),
  );
  return least?.pair ?? null;
}
