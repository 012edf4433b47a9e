import type { Instant } from '../../../base/calendar.ts';
import type { ParticipantCode } from '../../../base/ids.ts';
import { type Audience, rankOf, sees, visibilities } from '../../../base/visibility.ts';

/** The last entry that touched something. */
interface Touch {
  readonly number: number;
  readonly at: Instant;
}

/** One label by which a row is seen, and whose it is. */
export interface Labelled {
  readonly rank: number;
  readonly owner: ParticipantCode;
}

/** When what was last touched: by level, by State for its own people, and by several States together where it takes all of them to see it. */
export interface Touches {
  readonly start: Touch;
  readonly levels: Touch[];
  readonly own: Map<ParticipantCode, Touch>;
  readonly together: Map<string, { readonly labels: readonly Labelled[]; readonly touch: Touch }>;
}

/** The same to be kept outside the process: a start would else move everybody's version, and tell of what was hidden. */
export interface KeptTouches {
  readonly number: number;
  readonly levels: readonly Touch[];
  readonly own: readonly (readonly [ParticipantCode, Touch])[];
  readonly together: readonly { readonly labels: readonly Labelled[]; readonly touch: Touch }[];
}

export const keptOf = ({ levels, own, together }: Touches, number: number): KeptTouches => ({
  number,
  levels: [...levels],
  own: [...own],
  together: [...together.values()],
});

/** As they were kept; what came after is no longer known, and counts for everybody. */
export function touchesFrom(kept: KeptTouches | null, start: Touch): Touches {
  if (kept?.number !== start.number) return createTouches(start);
  const { levels, own, together } = kept;
  return {
    start,
    levels: [...levels],
    own: new Map(own),
    together: new Map(together.map((one) => [JSON.stringify(one.labels), one])),
  };
}

const createTouches = (start: Touch): Touches => ({
  start,
  levels: visibilities.map(() => start),
  own: new Map(),
  together: new Map(),
});

/**
 * The number of an entry as a version shows it: another for each, and by itself without meaning. How far numbers jump would tell how much was written
 * that one does not see.
 */
export function written(number: number, salt: number): string {
  let mixed = number ^ (salt % 0x100000000);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= (mixed >>> 16) ^ Math.floor(salt / 0x100000000);
  return (mixed >>> 0).toString(36);
}

/** Marks what is visible to whoever sees all of these; nothing named: by everybody. */
export function touchSeen(touches: Touches, labels: readonly Labelled[], touch: Touch): void {
  const lowest = Math.min(3, ...labels.map(({ rank }) => rank));
  for (let level = 1; level <= lowest; level++) touches.levels[level] = touch;
  const hidden = labels.filter(({ rank }) => rank < 3);
  const owners = [...new Set(hidden.map(({ owner }) => owner))];
  if (owners.length === 1) touches.own.set(owners[0] as ParticipantCode, touch);
  if (owners.length > 1) touches.together.set(JSON.stringify(hidden), { labels: hidden, touch });
}

/** The last touch that this audience may know of: a hidden write moves nothing for anyone who does not see it. */
export function lastTouch(touches: Touches, audience: Audience): Touch {
  let last = touches.levels[rankOf(audience.level)] ?? touches.start;
  const meet = (touch: Touch | undefined) => {
    if (touch && touch.number > last.number) last = touch;
  };
  for (const participant of audience.participants) meet(touches.own.get(participant));
  for (const { labels, touch } of touches.together.values()) {
    if (labels.every(({ rank, owner }) => sees(audience, visibilities[rank] ?? 'STATE', owner))) meet(touch);
  }
  return last;
}
