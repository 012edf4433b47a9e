import { type Alignment, align } from './align.ts';
import { mergeEntry, type Parts } from './merge-entry.ts';
import { mergeKeyed } from './merge-keyed.ts';
import type { Merged } from './merged.ts';

/** How entries of a list are told apart and joined. */
export interface Entries<T> extends Parts<T> {
  readonly nameOf: (entry: T) => string;
}

/** Two versions of a list in which each entry has a name of its own. */
export function mergeNamed<T extends object>(
  ancestor: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  { nameOf, ...parts }: Entries<T>,
): Merged<readonly T[]> {
  const keyed = (list: readonly T[]) => new Map(list.map((entry) => [nameOf(entry), entry] as const));
  const before = keyed(ancestor);
  const [own, other] = [keyed(mine), keyed(theirs)];
  const added = [...own.keys(), ...other.keys()].filter((key) => !before.has(key));
  const keys = [...before.keys(), ...[...new Set(added)].sort()];
  return mergeKeyed(keys, [before, own, other], (base, one, two) =>
    mergeEntry(base ?? ({} as T), one, two, parts),
  );
}

/** Two versions of a list whose entries have no id. What both added is there once, what each added is there. */
export function mergeList<T extends object>(
  ancestor: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  { nameOf, ...parts }: Entries<T>,
): Merged<readonly T[]> {
  const [own, other] = [align(ancestor, mine, nameOf), align(ancestor, theirs, nameOf)];
  const before = new Map(ancestor.map((entry, at) => [String(at), entry] as const));
  const keyed = ({ of, added }: Alignment<T>) =>
    new Map([
      ...[...of].map(([at, entry]) => [String(at), entry] as const),
      ...newOnes(added).map(({ key, entry }) => [key, entry] as const),
    ]);
  return mergeKeyed(
    order(ancestor.length, own, other),
    [before, keyed(own), keyed(other)],
    (base, one, two) => (base === undefined ? { agreed: one } : mergeEntry(base, one, two, parts)),
  );
}

type Added<T> = Alignment<T>['added'];

/** By what it says, and the how manieth of those that say the same: so that one that both added has one key. */
function newOnes<T>(added: Added<T>) {
  const counts = new Map<string, number>();
  return added.map(({ after, entry }) => {
    const says = canonical(entry);
    const count = counts.get(says) ?? 0;
    counts.set(says, count + 1);
    return { key: `+${count} ${says}`, after, entry };
  });
}

/** The ancestor's order, new ones after what they were put after; where both put some, whose come first follows from what they say. */
function order<T>(length: number, own: Alignment<T>, other: Alignment<T>): readonly string[] {
  const groups = [newOnes(own.added), newOnes(other.added)];
  const keys: string[] = [];
  for (let after = 0; after <= length; after++) {
    const here = groups
      .map((group) => group.filter((one) => one.after === after).map(({ key }) => key))
      .sort((a, b) => (a.join() < b.join() ? -1 : 1));
    keys.push(...here.flat());
    if (after < length) keys.push(String(after));
  }
  return [...new Set(keys)];
}

const canonical = (entry: unknown): string =>
  JSON.stringify(entry, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
