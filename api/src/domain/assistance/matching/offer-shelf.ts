import { type Day, dayOf, type Instant, startOf } from '../../base/calendar.ts';
import type { OfferId } from '../../base/ids.ts';
import { byteAt, intAt } from '../at.ts';
import type { Offer } from '../offer.ts';
import { hasCapacity, offerState, staleAt, windowIsOpen } from '../offer-state.ts';
import { setBit } from './columns.ts';
import { closesOn, dayNumber, opensOn } from './parts/time.ts';

/** The offers by slot, and which of them are open at the clock. A slot is never given back: offers are withdrawn, not deleted. */
export interface Shelf {
  readonly offers: Offer[];
  readonly slots: Map<OfferId, number>;
  readonly taken: Map<OfferId, number>;
  now: Instant;
  today: Day;
  dayNumber: number;
  capacity: number;
  /** Published, neither stale nor withdrawn, in its window, with capacity left. */
  open: Uint32Array;
  /** Which of window, capacity and state shut it: the three can shut together. */
  shut: Uint8Array;
  opens: Int32Array;
  closes: Int32Array;
  /** Place in the order of title and id, which breaks ties; worked out when next asked for. */
  rank: Int32Array | null;
  ranked: Int32Array;
}

const WINDOW = 1;
const CAPACITY = 2;
const STATE = 4;

export const createShelf = (): Shelf => ({
  offers: [],
  slots: new Map(),
  taken: new Map(),
  now: startOf('1970-01-01'),
  today: '1970-01-01',
  dayNumber: 0,
  capacity: 64,
  open: new Uint32Array(2),
  shut: new Uint8Array(64),
  opens: new Int32Array(64),
  closes: new Int32Array(64),
  rank: null,
  ranked: new Int32Array(0),
});

/** Gives the offer's slot, and whether the shelf had to grow for it: then every column is of the wrong length. */
export function shelve(shelf: Shelf, offer: Offer): { readonly slot: number; readonly grown: boolean } {
  const known = shelf.slots.get(offer.id);
  const slot = known ?? shelf.offers.length;
  const grown = slot === shelf.capacity;
  if (grown) grow(shelf);
  if (known === undefined || shelf.offers[known]?.title !== offer.title) shelf.rank = null;
  shelf.slots.set(offer.id, slot);
  shelf.offers[slot] = offer;
  return { slot, grown };
}

/** Reads the offer's window; `from`: another shelf, in which it has that slot. */
export function setWindow(shelf: Shelf, slot: number, from: Shelf | null = null, there = -1): void {
  const offer = shelf.offers[slot] as Offer;
  const known = from?.offers[there] === offer;
  shelf.opens[slot] = from && known ? intAt(from.opens, there) : opensOn(offer.opens);
  shelf.closes[slot] = from && known ? intAt(from.closes, there) : closesOn(offer.closes);
}

/** Reads the clock for one offer; says whether that opened or shut it, or changed what it counts as. */
export function settle(shelf: Shelf, slot: number): boolean {
  const offer = shelf.offers[slot] as Offer;
  const shut =
    (windowIsOpen(offer, shelf.today) ? 0 : WINDOW) |
    (hasCapacity(offer, shelf.taken.get(offer.id) ?? 0) ? 0 : CAPACITY) |
    (offerState(offer, shelf.now) === 'PUBLISHED' ? 0 : STATE);
  const before = byteAt(shelf.shut, slot);
  shelf.shut[slot] = shut;
  setBit(shelf.open, slot, shut === 0);
  return (before === 0) !== (shut === 0) || (before & STATE) !== (shut & STATE);
}

export function setClock(shelf: Shelf, now: Instant): void {
  shelf.now = now;
  shelf.today = dayOf(now);
  shelf.dayNumber = dayNumber(shelf.today);
}

export const isCountable = (shelf: Shelf, slot: number): boolean => (byteAt(shelf.shut, slot) & STATE) === 0;

/** How many blockers the clock and the capacity are. The window is asked again: an offer that is shut anyway does not turn with it. */
export function shutBy(shelf: Shelf, slot: number): number {
  const { dayNumber } = shelf;
  const shut = byteAt(shelf.shut, slot);
  const inWindow = intAt(shelf.opens, slot) <= dayNumber && dayNumber <= intAt(shelf.closes, slot);
  return Number(!inWindow) + Number((shut & CAPACITY) > 0) + Number((shut & STATE) > 0);
}

/** When the clock next opens, shuts or stales this offer; null: never. */
export function nextTurn(offer: Offer, now: Instant): Instant | null {
  if (offer.withdrawnAt !== null && offer.withdrawnAt <= now) return null;
  const turns = [
    offer.withdrawnAt,
    staleAt(offer),
    offer.opens && startOf(offer.opens),
    offer.closes && startOf(dayAfter(offer.closes)),
  ];
  return turns.reduce<Instant | null>(
    (next, turn) => (turn && turn > now ? earlier(next, turn) : next),
    null,
  );
}

export const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b < a) ? b : a;

/** Rank by slot; `ranked` has the slots in that order. */
export function ranksOf(shelf: Shelf): Int32Array {
  if (shelf.rank) return shelf.rank;
  const { offers } = shelf;
  const order = [...offers.keys()].sort((a, b) => byTitle(offers[a] as Offer, offers[b] as Offer));
  shelf.ranked = Int32Array.from(order);
  shelf.rank = new Int32Array(shelf.capacity);
  for (const [rank, slot] of order.entries()) shelf.rank[slot] = rank;
  return shelf.rank;
}

/** Equal scores are in the order of title, then id: the same for everybody, whatever their language. */
export function byTitle(a: Offer, b: Offer): number {
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function grow(shelf: Shelf): void {
  shelf.capacity *= 2;
  shelf.open = longer(shelf.open, new Uint32Array(shelf.capacity >>> 5));
  shelf.shut = longer(shelf.shut, new Uint8Array(shelf.capacity));
  shelf.opens = longer(shelf.opens, new Int32Array(shelf.capacity));
  shelf.closes = longer(shelf.closes, new Int32Array(shelf.capacity));
  shelf.rank = null;
}

function longer<T extends Uint8Array | Int32Array | Uint32Array>(short: T, long: T): T {
  long.set(short);
  return long;
}

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
