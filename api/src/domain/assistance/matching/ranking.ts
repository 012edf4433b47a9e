import type { ProviderId } from '../../base/ids.ts';
import { intAt, wordAt } from '../at.ts';
import type { Offer } from '../offer.ts';
import { type Asked, type Gate, scoreAt } from './asked.ts';
import { hasBit } from './columns.ts';
import type { Present } from './facts.ts';
import { ranksOf, type Shelf, shutBy } from './offer-shelf.ts';

/** How many offers are not blocked for this need. */
export function countOf(gate: Gate, shelf: Shelf): number {
  let count = 0;
  for (let word = 0; word < shelf.open.length; word++) count += ones(admitted(gate, shelf, word));
  return count;
}

/** Is there one? */
export function isAny(gate: Gate, shelf: Shelf): boolean {
  for (let word = 0; word < shelf.open.length; word++) if (admitted(gate, shelf, word) !== 0) return true;
  return false;
}

/**
 * The best unblocked offers as sorted keys, as many as `keys` has room for; gives how many. A key holds score and rank in one number, so
 * that one comparison decides and nothing is made for offers that do not win.
 */
export function bestKeys(asked: Asked, shelf: Shelf, present: Present, keys: Int32Array): number {
  const rank = ranksOf(shelf);
  const limit = keys.length;
  let found = 0;
  for (let word = 0; word < shelf.open.length; word++) {
    let left = admitted(asked, shelf, word);
    while (left !== 0) {
      const bit = left & -left;
      left ^= bit;
      const slot = (word << 5) + 31 - Math.clz32(bit);
      const bare = keyOf(scoreAt(asked, shelf, slot), intAt(rank, slot));
      // An offer that does not win even with presence need not be asked for it.
      if (found === limit && bare - asked.presence * RANKS >= intAt(keys, limit - 1)) continue;
      const at = present(shelf.offers[slot]?.provider as ProviderId, asked.participant);
      found = insert(keys, found, at ? bare - asked.presence * RANKS : bare);
    }
  }
  return found;
}

/** Every unblocked offer with its score, in no order. */
export function eachUnblocked(
  asked: Asked,
  shelf: Shelf,
  present: Present,
  visit: (offer: Offer, score: number) => void,
): void {
  for (let word = 0; word < shelf.open.length; word++) {
    let left = admitted(asked, shelf, word);
    while (left !== 0) {
      const bit = left & -left;
      left ^= bit;
      const slot = (word << 5) + 31 - Math.clz32(bit);
      const offer = shelf.offers[slot] as Offer;
      const presence = present(offer.provider, asked.participant) ? asked.presence : 0;
      visit(offer, scoreAt(asked, shelf, slot) + presence);
    }
  }
}

export const slotOfKey = (shelf: Shelf, key: number): number => intAt(shelf.ranked, key % RANKS);

/** What such a key says: how many blockers, then the score. */
export const blockersOfKey = (key: number): number => Math.floor(key / BLOCKER);
export const scoreOfKey = (key: number): number => 100 - Math.floor((key % BLOCKER) / RANKS);

/** Keys of all blocked offers: those with fewest blockers first, then the best, then by title. */
export function blockedKeys(asked: Asked, shelf: Shelf, present: Present): Float64Array {
  const rank = ranksOf(shelf);
  const keys: number[] = [];
  for (const [slot, { provider }] of shelf.offers.entries()) {
    const count = blockersAt(asked, shelf, slot);
    if (count === 0) continue;
    const presence = present(provider, asked.participant) ? asked.presence : 0;
    keys.push(count * BLOCKER + keyOf(scoreAt(asked, shelf, slot) + presence, intAt(rank, slot)));
  }
  return Float64Array.from(keys).sort();
}

/** More offers than this would need wider keys. */
const RANKS = 1 << 20;
/** Above every score. */
const BLOCKER = 128 * RANKS;

/** The smaller the better: score first, then the order of titles. */
const keyOf = (score: number, rank: number): number => (100 - score) * RANKS + rank;

const admitted = ({ type, scope, eligible }: Gate, { open }: Shelf, word: number): number =>
  wordAt(open, word) & wordAt(type.bits, word) & wordAt(scope.bits, word) & wordAt(eligible.bits, word);

const blockersAt = ({ type, scope, eligible }: Gate, shelf: Shelf, slot: number): number =>
  [type, scope, eligible].filter(({ bits }) => !hasBit(bits, slot)).length + shutBy(shelf, slot);

/** Keeps the keys sorted; what falls off the end is lost. */
function insert(keys: Int32Array, found: number, key: number): number {
  let at = found;
  if (found === keys.length) {
    if (key >= intAt(keys, found - 1)) return found;
    at = found - 1;
  }
  while (at > 0 && intAt(keys, at - 1) > key) {
    keys[at] = intAt(keys, at - 1);
    at--;
  }
  keys[at] = key;
  return found === keys.length ? found : found + 1;
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
