import type { ActivityId } from '../../base/ids.ts';
import type { Overlap } from './overlap.ts';

type Pair = Pick<Overlap, 'first' | 'second' | 'state' | 'stands'>;

/**
 * Of each activity that overlaps with another: which hang together from one overlap to the next, in the order of their ids. What a person called neither, or
 * no longer overlaps, joins nothing.
 */
export function groupsOf(overlaps: readonly Pair[]): ReadonlyMap<ActivityId, readonly ActivityId[]> {
  const groups = new Map<ActivityId, ActivityId[]>();
  for (const { first, second, state, stands } of overlaps) {
    if (!stands || state === 'NEITHER') continue;
    const [one, other] = [groups.get(first) ?? [first], groups.get(second) ?? [second]];
    if (one === other) continue;
    const [large, small] = one.length < other.length ? [other, one] : [one, other];
    large.push(...small);
    for (const activity of [first, second, ...small]) groups.set(activity, large);
  }
  for (const group of new Set(groups.values())) group.sort();
  return groups;
}
