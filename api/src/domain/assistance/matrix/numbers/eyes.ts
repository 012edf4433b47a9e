import { type Audience, ownRank, rankOf } from '../../../base/visibility.ts';
import type { Numbers } from './atlas.ts';

/** An audience by numbers: what every figure is computed through, never filtered by afterwards [WG 19, domain.md §9]. */
export interface Eyes {
  readonly audience: Audience;
  /** Rank that a label must have to be seen by right of level. */
  readonly level: number;
  /** 1 for each State whose own people these are. */
  readonly own: Uint8Array;
  /** Rank that a label of these States must have. */
  readonly ownLevel: number;
}

export function eyesOf(audience: Audience, { participants }: Numbers): Eyes {
  const own = new Uint8Array(participants.all.length);
  for (const code of audience.participants) {
    const participant = participants.find(code);
    if (participant >= 0) own[participant] = 1;
  }
  return { audience, level: rankOf(audience.level), own, ownLevel: ownRank(audience) };
}

/** The same for the same audience: a request asks of each of its rows. */
export function createLooking(): (audience: Audience, numbers: Numbers) => Eyes {
  const looking = new WeakMap<Audience, Eyes>();
  return (audience, numbers) => {
    const before = looking.get(audience);
    if (before?.own.length === numbers.participants.all.length) return before;
    const made = eyesOf(audience, numbers);
    looking.set(audience, made);
    return made;
  };
}

/** `sees` by numbers. */
export const seen = (eyes: Eyes, rank: number, owner: number): boolean =>
  rank >= eyes.level || (eyes.own[owner] === 1 && rank >= eyes.ownLevel);
