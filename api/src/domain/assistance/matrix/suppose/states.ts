import type { ParticipantCode } from '../../../base/ids.ts';
import { shortAt } from '../../at.ts';
import type { World } from '../world/world.ts';
import type { StateCount } from './supposed.ts';

/** How many of these needs each State has, in the order in which they came. */
export function statesOf({ needs, numbers }: World, slots: readonly number[]): readonly StateCount[] {
  const counts = new Map<number, number>();
  for (const slot of slots) {
    const state = shortAt(needs.participant, slot);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => ({
    participant: numbers.participants.all[state] as ParticipantCode,
    needs: count,
  }));
}
