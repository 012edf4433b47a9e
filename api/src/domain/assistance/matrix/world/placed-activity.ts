import type { ActivityId, NeedId } from '../../../base/ids.ts';
import type { Activity } from '../../activity.ts';
import { byteAt, shortAt } from '../../at.ts';
import { byActivity, coverages } from '../../coverage.ts';
import { withGoals } from '../../goal.ts';
import { type Atlas, categoryOf } from '../numbers/atlas.ts';
import { noValue } from '../numbers/codes.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { Lists } from '../numbers/lists.ts';
import type { NeedColumns } from './need-columns.ts';
import type { Placed } from './placed.ts';
import type { SlotTable } from './slot-table.ts';

/** An activity by numbers. */
export interface PlacedActivity extends Placed {
  readonly id: ActivityId;
  readonly title: string;
  /** What it makes of a need it serves: index in `coverages`; 0 where it counts for nothing. */
  readonly strength: number;
  readonly fictional: boolean;
  readonly named: readonly NeedId[];
  /** Rank and owner of each need it names; null where one is unknown: then nobody sees it. */
  readonly labels: readonly { readonly rank: number; readonly owner: number }[] | null;
  /** Lowest of those ranks: a reader of this level needs no further look. */
  readonly lowest: number;
  /** Those that a person decided are this same help: none of them is counted beside it. */
  readonly sameAs: readonly ActivityId[];
  /** Slots of the needs it serves. */
  readonly serves: readonly number[];
}

/** What it leaves unsaid — States, provisions, types — the needs it names say for it. */
export function placeActivity(
  activity: Activity,
  columns: NeedColumns,
  atlas: Atlas,
  lists: Lists,
  table: SlotTable | null = null,
): PlacedActivity {
  const { numbers } = columns;
  const slots = activity.needs.map((need) => columns.slots.get(need) ?? -1);
  const known = slots.filter((slot) => slot >= 0);
  const or = (said: readonly number[], column: Uint16Array) =>
    said.length > 0 ? said : known.map((slot) => shortAt(column, slot));

  const participants = lists(or(activity.participants.map(numbers.participants.of), columns.participant));
  const provisions = lists(or(activity.provisions.map(numbers.provisions.of), columns.provision));
  const types = lists(or(activity.types.map(numbers.types.of), columns.type));
  const providers = lists(activity.organizations.map((one) => numbers.providers.of(one.provider)));
  const labels = slots.includes(-1)
    ? null
    : known.map((slot) => ({
        rank: byteAt(columns.label, slot),
        owner: shortAt(columns.participant, slot),
      }));
  return {
    id: activity.id,
    title: activity.title,
    strength: coverages.indexOf(byActivity[activity.status]),
    fictional: activity.organizations.some((one) => atlas.catalogue.providers.get(one.provider)?.fictional),
    named: activity.needs,
    sameAs: (activity.judged ?? []).flatMap((one) => (one.verdict === 'DUPLICATE' ? one.with : [])),
    labels,
    lowest: Math.min(3, ...(labels ?? []).map((one) => one.rank)),
    participants,
    provisions,
    providers,
    // What help is about is said by the needs that it names.
    subjects: lists(known.flatMap((slot) => columns.listsOfSubjects[shortAt(columns.subjects, slot)] ?? [])),
    ...(activity.goals && { goals: withGoals(activity.goals) }),
    kinds: lists(kindsOf(types.items, known, columns, atlas)),
    serves:
      activity.needs.length > 0
        ? known
        : table
          ? servedBy(table, participants.items, provisions.items, types.items)
          : served(participants.items, provisions.items, types.items, columns),
  };
}

/** An activity is visible to whoever sees every need it names. */
export function seesActivity(eyes: Eyes, { labels, lowest }: PlacedActivity): boolean {
  if (labels === null) return false;
  return lowest >= eyes.level || labels.every(({ rank, owner }) => seen(eyes, rank, owner));
}

/** Is it seen by everybody who sees this need? */
export function seenWith({ labels }: PlacedActivity, rank: number, owner: number): boolean {
  return labels?.every((one) => one.rank >= rank && (one.owner === owner || one.rank === 3)) ?? false;
}

/** OTHER has no category of its own: that of the needs named. */
function kindsOf(
  types: readonly number[],
  known: readonly number[],
  columns: NeedColumns,
  atlas: Atlas,
): number[] {
  return types.flatMap((type) => {
    const own = categoryOf(atlas, type);
    if (own !== noValue) return type * 4 + own;
    const named = known.filter((slot) => columns.type[slot] === type);
    return named.length > 0
      ? named.map((slot) => type * 4 + shortAt(columns.category, slot))
      : type * 4 + noValue;
  });
}

function served(
  participants: readonly number[],
  provisions: readonly number[],
  types: readonly number[],
  columns: NeedColumns,
): number[] {
  const slots: number[] = [];
  const { provision, type } = columns;
  // Few of each: looking through them is faster than hashing.
  for (const participant of participants) {
    for (const slot of columns.ofParticipant[participant] ?? []) {
      if (types.includes(shortAt(type, slot)) && provisions.includes(shortAt(provision, slot)))
        slots.push(slot);
    }
  }
  return slots;
}

/** The same where many activities are placed together. */
function servedBy(
  table: SlotTable,
  participants: readonly number[],
  provisions: readonly number[],
  types: readonly number[],
): number[] {
  const slots: number[] = [];
  for (const participant of participants) {
    for (const provision of provisions) {
      for (const type of types) {
        const slot = table(participant, provision, type);
        if (slot >= 0) slots.push(slot);
      }
    }
  }
  return slots;
}
