import type { ActivityId } from '../../../base/ids.ts';

interface Told {
  readonly id: ActivityId;
  readonly sameAs: readonly ActivityId[];
}

/** Of what is the same help as another of those given: its group, as the cells in which that was counted already. What is hidden joins nothing. */
export type SameHelp = ReadonlyMap<ActivityId, Set<number>>;

export function sameHelp(given: readonly Told[]): SameHelp {
  const groups = new Map<ActivityId, Set<number>>();
  const others = neighbours(given);
  for (const id of others.keys()) {
    if (groups.has(id)) continue;
    const met = new Set<number>();
    const reached = [id];
    for (const one of reached) {
      if (groups.has(one)) continue;
      groups.set(one, met);
      reached.push(...(others.get(one) ?? []));
    }
  }
  return groups;
}

/** Either says so of both. */
function neighbours(given: readonly Told[]): ReadonlyMap<ActivityId, readonly ActivityId[]> {
  const several = given.filter(({ sameAs }) => sameAs.length > 0);
  const others = new Map<ActivityId, ActivityId[]>();
  if (several.length === 0) return others;
  const there = new Set(given.map(({ id }) => id));
  const join = (a: ActivityId, b: ActivityId) => others.set(a, [...(others.get(a) ?? []), b]);
  for (const { id, sameAs } of several) {
    for (const other of sameAs) {
      if (!there.has(other)) continue;
      join(id, other);
      join(other, id);
    }
  }
  return others;
}

/** The first of each group, and all that is the same as nothing else. */
export function oneOfEach<Thing extends Pick<Told, 'id'>>(
  things: readonly Thing[],
  groups: SameHelp,
): readonly Thing[] {
  const met = new Set<unknown>();
  return things.filter(({ id }) => {
    const group = groups.get(id) ?? id;
    if (met.has(group)) return false;
    met.add(group);
    return true;
  });
}
