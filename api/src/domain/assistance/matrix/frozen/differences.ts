import { type NeedId, needId, type ParticipantCode, type Reference } from '../../../base/ids.ts';
import { same } from '../../../base/same.ts';
import { providersOfNeed } from '../world/providers-of-need.ts';
import type { Frozen } from './frozen.ts';
import type { Thawed } from './thaw.ts';

/** A need of which the matrix says something else; -1 where it is not there. */
export interface Difference {
  readonly before: number;
  readonly after: number;
}

/**
 * Needs of which anything differs that the matrix counts; by whom they are served is looked at only where it is asked, since it is dear to know. Neither
 * side ever changes, so the same two are told apart once, whatever is asked of them.
 */
export function differences(before: Thawed, after: Thawed, byProvider: boolean): readonly Difference[] {
  const pairs = byProvider ? apartByProvider : apart;
  const known = pairs.get(before) ?? new WeakMap<Thawed, readonly Difference[]>();
  pairs.set(before, known);
  const found =
    known.get(after) ?? differing(before.frozen, after.frozen, createUnlike(before, after, byProvider));
  known.set(after, found);
  return found;
}

type Pairs = WeakMap<Thawed, WeakMap<Thawed, readonly Difference[]>>;
const apart: Pairs = new WeakMap();
const apartByProvider: Pairs = new WeakMap();

/** Needs that came, went, or are served further or less far. */
export const servedOtherwise = (before: Frozen, after: Frozen): readonly Difference[] =>
  differing(before, after, (a, b) => before.needs.coverage[a] !== after.needs.coverage[b]);

/** By State, provision and kind of help: both are in that order, so each is read once. */
function differing(
  one: Frozen,
  other: Frozen,
  unlike: (before: number, after: number) => boolean,
): readonly Difference[] {
  const [ours, theirs] = placesTogether(one, other);
  const found: Difference[] = [];
  let [a, b] = [0, 0];
  while (a < ours.length || b < theirs.length) {
    const [x, y] = [ours[a] ?? Number.POSITIVE_INFINITY, theirs[b] ?? Number.POSITIVE_INFINITY];
    if (x < y) found.push({ before: a++, after: -1 });
    else if (y < x) found.push({ before: -1, after: b++ });
    else {
      if (unlike(a, b)) found.push({ before: a, after: b });
      a++;
      b++;
    }
  }
  return one.needs.ids.length + other.needs.ids.length > 0 ? joined(found, idsIn(one), idsIn(other)) : found;
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
    const ofParticipant = by(frozen.participants, participants);
    const ofProvision = by(frozen.provisions, provisions);
    const ofType = by(frozen.types, types);
    const places = new Float64Array(participant.length);
    for (let at = 0; at < places.length; at++) {
      const row = (ofParticipant[participant[at] as number] as number) * provisions.size;
      places[at] =
        (row + (ofProvision[provision[at] as number] as number)) * types.size +
        (ofType[type[at] as number] as number);
    }
    return places;
  };
  return [placesIn(one), placesIn(other)];
}

const ranks = (one: readonly string[], other: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set([...one, ...other])].sort().map((code, at) => [code, at]));

/** The id of the need at a place. */
export function idsIn({ participants, provisions, types, needs }: Frozen): (place: number) => NeedId {
  const others = new Map(needs.ids);
  return (place) =>
    others.get(place) ??
    needId(
      participants[needs.participant[place] as number] as ParticipantCode,
      provisions[needs.provision[place] as number] as Reference,
      types[needs.type[place] as number] as string,
    );
}

function createUnlike(before: Thawed, after: Thawed, byProvider: boolean): (a: number, b: number) => boolean {
  const { needs: one } = before.frozen;
  const { needs: other } = after.frozen;
  const subjects = [subjectsIn(one), subjectsIn(other)] as const;
  const named = ({ world, eyes }: Thawed, at: number) =>
    providersOfNeed(world, at, eyes)
      .map((provider) => world.numbers.providers.all[provider])
      .sort();
  return (a, b) =>
    one.coverage[a] !== other.coverage[b] ||
    one.category[a] !== other.category[b] ||
    one.horizon[a] !== other.horizon[b] ||
    one.marks[a] !== other.marks[b] ||
    subjects[0][a] !== subjects[1][b] ||
    (byProvider && (isServed(before, a) || isServed(after, b)) && !same(named(before, a), named(after, b)));
}

/** Of each need the subjects that it names, as one text. */
function subjectsIn({ subjects, participant }: Frozen['needs']): readonly string[] {
  const texts = new Array<string>(participant.length).fill('');
  for (const [at, ...named] of subjects) texts[at] = named.join(' ');
  return texts;
}
const isServed = ({ world }: Thawed, at: number): boolean =>
  world.serving.has(at) || world.agreements.ofNeed.has(world.needs.ids[at] as never);

/** A need that moved to another provision with a new version of its checklist is the same need. */
function joined(
  found: readonly Difference[],
  idBefore: (place: number) => NeedId,
  idAfter: (place: number) => NeedId,
): readonly Difference[] {
  const left = new Map(found.filter(({ after }) => after === -1).map((one) => [idBefore(one.before), one]));
  const gone = new Set<Difference>();
  const together = found.map((difference) => {
    const from = difference.before === -1 ? left.get(idAfter(difference.after)) : undefined;
    if (!from) return difference;
    gone.add(from);
    return { before: from.before, after: difference.after };
  });
  return together.filter((difference) => !gone.has(difference));
}
