import type { WaitsFor } from '../../../assessment/need.ts';
import type { AssessmentId } from '../../../base/ids.ts';
import { rankOf, type Visibility, visibilities } from '../../../base/visibility.ts';
import { intAt } from '../../at.ts';
import { changeRow, type Ripple } from '../change/change-row.ts';
import { needAt } from '../world/need-columns.ts';
import { factWithRank, type PackedSubmission, placeSubmission, rankOfFact } from '../world/submissions.ts';
import type { World } from '../world/world.ts';

/** What had other labels then, as it was written: today's labels are put on this each time, and not on what an earlier day's made of it. */
export interface LabelsThen {
  readonly facts: Map<AssessmentId, Uint8Array>;
  readonly waitsFor: Map<number, readonly WaitsFor[]>;
  /** Of needs. */
  readonly ranks: Map<number, number>;
}

export const createLabelsThen = (): LabelsThen => ({
  ...{ facts: new Map(), waitsFor: new Map(), ranks: new Map() },
});

/** Nobody is told of a past that they may not see today (contract, The matrix): what is known today has today's label, all else its own. */
export function* relabel(past: World, today: World, then: LabelsThen, ripple: Ripple): Generator<void> {
  const factsToday = createFactsToday(past, today);
  for (const packed of past.submissions.byId.values()) {
    // It is today's own.
    if (today.submissions.byId.get(packed.id) === packed && !then.facts.has(packed.id)) continue;
    const written = then.facts.get(packed.id) ?? packed.facts;
    const facts = factsToday({ ...packed, facts: written });
    if (facts.every((fact, at) => fact === packed.facts[at])) continue;
    then.facts.set(packed.id, written);
    placeSubmission(past.submissions, { ...packed, facts }, past.numbers);
  }
  yield;
  const { needs } = past;
  const slotToday = slotsToday(past, today);
  const labelledToday = prerequisitesToday(past, today);
  for (let slot = 0; slot < needs.ids.length; slot++) {
    if (slot % 10_000 === 9_999) yield;
    const at = slotToday(slot);
    const rank = at === undefined ? needs.label[slot] : today.needs.label[at];
    const waitsFor = needs.waitsFor.get(slot);
    const written = then.waitsFor.get(slot) ?? waitsFor;
    const now = written && labelledToday(written, needs.participant[slot] as number);
    if (rank === needs.label[slot] && (now === waitsFor || sameLabels(now, waitsFor))) continue;
    if (written && now !== written) then.waitsFor.set(slot, written);
    const before = needs.label[slot] ?? 0;
    if (rank !== before && !then.ranks.has(slot)) then.ranks.set(slot, before);
    const row = needAt(needs, slot);
    changeRow(past, { kind: 'need', row: { ...row, label: labelOf(rank), waitsFor: now ?? [] } }, ripple);
  }
}

function slotsToday({ needs, today: shared }: World, today: World): (slot: number) => number | undefined {
  const byId = (slot: number) => today.needs.slots.get(needs.ids[slot] ?? '');
  if (shared?.world !== today) return byId;
  const { places } = shared;
  return (slot) => {
    const at = slot < places.length ? intAt(places, slot) : -1;
    return at >= 0 ? at : byId(slot);
  };
}

/** The facts of a past submission under the labels that its answers have today. */
function createFactsToday(past: World, today: World): (packed: PackedSubmission) => Uint8Array {
  const provisionsToday = past.numbers.provisions.all.map(today.numbers.provisions.find);
  const ranks = new Int8Array(today.numbers.provisions.all.length);
  return ({ id, provisions, facts }) => {
    const known = today.submissions.byId.get(id);
    if (!known) return facts;
    ranks.fill(-1);
    for (let at = 0; at < known.facts.length; at++)
      ranks[known.provisions[at] as number] = rankOfFact(known.facts[at] as number);
    return facts.map((fact, at) => {
      const rank = ranks[provisionsToday[provisions[at] as number] as number] ?? -1;
      return rank < 0 ? fact : factWithRank(fact, rank);
    });
  };
}

/** A need waits for a gap; who may see that gap is what its answer in force says today. The same list where nothing differs. */
function prerequisitesToday(
  past: World,
  { numbers, submissions }: World,
): (list: readonly WaitsFor[], participant: number) => readonly WaitsFor[] {
  const inForce = past.numbers.participants.all.map(
    (code) => submissions.inForce[numbers.participants.find(code)],
  );
  return (list, participant) => {
    const facts = inForce[participant];
    if (!facts) return list;
    // Needs of a State wait for the same again and again, and so do those of one past and another.
    const known = labelled.get(list)?.get(facts);
    if (known) return known;
    const now = list.map((entry) => {
      const fact = facts[numbers.provisions.find(entry.provision)];
      return !fact || rankOfFact(fact) === rankOf(entry.label)
        ? entry
        : { ...entry, label: labelOf(rankOfFact(fact)) };
    });
    const found = now.some((entry, at) => entry !== list[at]) ? now : list;
    labelled.set(list, (labelled.get(list) ?? new WeakMap()).set(facts, found));
    return found;
  };
}
/** What came of a list under what a State's answers in force said, neither of which is changed in place. */
const labelled = new WeakMap<readonly WaitsFor[], WeakMap<Uint8Array, readonly WaitsFor[]>>();

/** Of two lists of the same prerequisites. */
const sameLabels = (one: readonly WaitsFor[] = [], other: readonly WaitsFor[] = []): boolean =>
  one.every(({ label }, at) => label === other[at]?.label);

const labelOf = (rank: number | undefined): Visibility => visibilities[rank ?? 0] ?? 'STATE';
