import type { ActivityId } from '../../../base/ids.ts';
import { counts } from '../../activity-serves.ts';
import { commonTime, likelySpanOf, spanOf } from '../../overlap/help.ts';
import { type Common, type Overlap, overlapId, verdictOn } from '../../overlap/overlap.ts';
import { overlaps } from '../../overlap/overlaps.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { type PlacedActivity, seesActivity } from '../world/placed-activity.ts';
import type { World } from '../world/world.ts';

/** The overlaps of a world for every audience at once, found again when an activity changed. */
interface Found extends Overlap {
  readonly one: PlacedActivity;
  readonly other: PlacedActivity;
}

const memories = new WeakMap<World, { readonly version: number; readonly found: readonly Found[] }>();

/**
 * Pairs of which these eyes see both activities, and to which their States or providers are a party; the secretariat sees all such. What was decided stays in
 * the list, whether or not it still overlaps.
 */
export function listedOverlaps(world: World, eyes: Eyes): readonly Overlap[] {
  const known = memories.get(world);
  const memory =
    known?.version === world.activitiesVersion
      ? known
      : { version: world.activitiesVersion, found: [...find(world)] };
  memories.set(world, memory);
  return memory.found.filter(
    ({ one, other }) =>
      isParty(world, eyes, one, other) && seesActivity(eyes, one) && seesActivity(eyes, other),
  );
}

function* find(world: World): Iterable<Found> {
  const met = new Set<string>();
  const placed = [...world.placedActivities.values()].filter(({ id }) => isCompared(world, id));
  const { article } = world.atlas;
  const articles = new Map<string, number>();
  const numberOf = (provision: number): number => {
    const code = article[provision] ?? `#${provision}`;
    const number = articles.get(code) ?? articles.size;
    articles.set(code, number);
    return number;
  };
  const list = placed.map(({ id, providers, participants, provisions, kinds }) => ({
    providers: providers.items,
    participants: participants.items,
    articles: [...new Set(provisions.items.map(numberOf))],
    types: typesOf(kinds.items),
    time: likelySpanOf(activityOf(world, id)),
  }));
  for (const [low, high] of overlaps(list)) {
    const pair = asOverlap(world, placed[low] as PlacedActivity, placed[high] as PlacedActivity, true);
    met.add(pair.id);
    yield pair;
  }
  for (const { id, judged = [] } of world.activities.values()) {
    for (const { with: otherId } of judged) {
      const [one, other] = [world.placedActivities.get(id), world.placedActivities.get(otherId)];
      if (!one || !other || met.has(overlapId(id, otherId))) continue;
      met.add(overlapId(id, otherId));
      yield asOverlap(world, one, other, false);
    }
  }
}

/** Suspended and cancelled help overlaps with nothing. */
const isCompared = (world: World, id: ActivityId): boolean => counts(activityOf(world, id).status);

function asOverlap(world: World, a: PlacedActivity, b: PlacedActivity, stands: boolean): Found {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const [first, second] = [activityOf(world, one.id), activityOf(world, other.id)];
  return {
    id: overlapId(one.id, other.id),
    first: one.id,
    second: other.id,
    state: verdictOn(first, other.id) ?? 'OPEN',
    stands,
    common: { ...commonOf(world, one, other), ...(commonTime(spanOf(first), spanOf(second)) ?? never) },
    one,
    other,
  };
}

const never = { from: null, until: null };

function commonOf(
  { numbers, atlas }: World,
  one: PlacedActivity,
  other: PlacedActivity,
): Omit<Common, 'from' | 'until'> {
  const articlesOf = ({ provisions }: PlacedActivity) =>
    unique(provisions.items.flatMap((provision) => atlas.article[provision] ?? []));
  const inTurn = (provisions: readonly number[]) =>
    [...provisions].sort((a, b) => (atlas.provisionRank[a] ?? 0) - (atlas.provisionRank[b] ?? 0));
  return {
    participants: named(numbers.participants.all, shared(one.participants.items, other.participants.items)),
    provisions: named(numbers.provisions.all, inTurn(shared(one.provisions.items, other.provisions.items))),
    articles: shared(articlesOf(one), articlesOf(other)),
    types: named(numbers.types.all, shared(typesOf(one.kinds.items), typesOf(other.kinds.items))),
  };
}

/** A party: a State that both help, or a provider of either. */
function isParty(
  { numbers }: World,
  { audience, own }: Eyes,
  one: PlacedActivity,
  other: PlacedActivity,
): boolean {
  if (audience.level === 'SECRETARIAT') return true;
  if (audience.providers.length > 0) {
    const ours = audience.providers.map((id) => numbers.providers.find(id));
    if ([...one.providers.items, ...other.providers.items].some((provider) => ours.includes(provider)))
      return true;
  }
  return (
    audience.participants.length > 0 &&
    one.participants.items.some((state) => own[state] === 1 && other.participants.items.includes(state))
  );
}

const activityOf = ({ activities }: World, id: ActivityId) => {
  const found = activities.get(id);
  if (!found) throw new Error(`Activity ${id} has a place and no row.`);
  return found;
};

const typesOf = (kinds: readonly number[]): readonly number[] => unique(kinds.map((kind) => kind >> 2));
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
const shared = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.filter((one) => b.includes(one));
const named = <T>(all: readonly T[], numbers: readonly number[]): readonly T[] =>
  numbers.flatMap((number) => all[number] ?? []);
