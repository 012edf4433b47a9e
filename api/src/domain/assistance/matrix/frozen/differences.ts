import { same } from '../../../base/same.ts';
import { providersOfNeed } from '../world/providers-of-need.ts';
import type { Frozen } from './frozen.ts';
import type { Thawed } from './thaw.ts';

/** A need of which the matrix counts something else; -1 where it is not there. */
export interface Difference {
  readonly before: number;
  readonly after: number;
}

/** Needs that differ, by State, provision and kind of help: both are in that order, so each is read once. */
export function differences(before: Thawed, after: Thawed): readonly Difference[] {
  const [one, other] = [before.frozen, after.frozen];
  const [ours, theirs] = placesTogether(one, other);
  const [lengthBefore, lengthAfter] = [ours.length, theirs.length];
  const differing: Difference[] = [];
  let [a, b] = [0, 0];
  const unlike = createUnlike(before, after);
  while (a < lengthBefore || b < lengthAfter) {
    const [x, y] = [ours[a] ?? Number.POSITIVE_INFINITY, theirs[b] ?? Number.POSITIVE_INFINITY];
    if (x < y) differing.push({ before: a++, after: -1 });
    else if (y < x) differing.push({ before: -1, after: b++ });
    else {
      if (unlike(a, b)) differing.push({ before: a, after: b });
      a++;
      b++;
    }
  }
  return one.needs.ids.length + other.needs.ids.length > 0 ? joined(differing, before, after) : differing;
}

/** The place of each need among those of both. */
function placesTogether(one: Frozen, other: Frozen): readonly [Float64Array, Float64Array] {
  const participants = ranks(one.participants, other.participants);
  const provisions = ranks(one.provisions, other.provisions);
  const types = ranks(one.types, other.types);
  const placesIn = (frozen: Frozen) => {
    const { participant, provision, type } = frozen.needs;
    const by = (codes: readonly string[], all: ReadonlyMap<string, number>) =>
      codes.map((code) => all.get(code) as number);
    const [ofParticipant, ofProvision, ofType] = [
      by(frozen.participants, participants),
      by(frozen.provisions, provisions),
      by(frozen.types, types),
    ];
    return Float64Array.from(
      participant,
      (state, at) =>
        ((ofParticipant[state] as number) * provisions.size +
          (ofProvision[provision[at] as number] as number)) *
          types.size +
        (ofType[type[at] as number] as number),
    );
  };
  return [placesIn(one), placesIn(other)];
}

const ranks = (one: readonly string[], other: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set([...one, ...other])].sort().map((code, at) => [code, at]));

function createUnlike(before: Thawed, after: Thawed): (a: number, b: number) => boolean {
  const { needs: one } = before.frozen;
  const { needs: other } = after.frozen;
  const subjects = [new Map(one.subjects.map(rest)), new Map(other.subjects.map(rest))] as const;
  const served = [before.world, after.world] as const;
  const named = ({ world, eyes }: Thawed, at: number) =>
    providersOfNeed(world, at, eyes)
      .map((provider) => world.numbers.providers.all[provider])
      .sort();
  return (a, b) =>
    one.coverage[a] !== other.coverage[b] ||
    one.category[a] !== other.category[b] ||
    one.horizon[a] !== other.horizon[b] ||
    one.marks[a] !== other.marks[b] ||
    ((subjects[0].has(a) || subjects[1].has(b)) && !same(subjects[0].get(a), subjects[1].get(b))) ||
    ((isServed(served[0], a) || isServed(served[1], b)) && !same(named(before, a), named(after, b)));
}

const rest = ([at, ...subjects]: readonly [number, ...string[]]): readonly [number, readonly string[]] => [
  at,
  subjects,
];
const isServed = ({ serving, agreements, needs }: Thawed['world'], at: number): boolean =>
  serving.has(at) || agreements.ofNeed.has(needs.ids[at] as never);

/** A need that moved to another provision with a new version of its checklist is the same need. */
function joined(
  differing: readonly Difference[],
  { world: one }: Thawed,
  { world: other }: Thawed,
): readonly Difference[] {
  const moved = new Map(
    differing.filter(({ after }) => after === -1).map((one_) => [one.needs.ids[one_.before], one_]),
  );
  const gone = new Set<Difference>();
  const found = differing.map((difference) => {
    const from = difference.before === -1 ? moved.get(other.needs.ids[difference.after]) : undefined;
    if (!from) return difference;
    gone.add(from);
    return { before: from.before, after: difference.after };
  });
  return found.filter((difference) => !gone.has(difference));
}
