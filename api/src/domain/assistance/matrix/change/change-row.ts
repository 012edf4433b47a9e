import type { NeedRow, WaitsFor } from '../../../assessment/need.ts';
import type { Submission, SubmissionLabels } from '../../../assessment/submission.ts';
import type { Instant } from '../../../base/calendar.ts';
import type { ActivityId, OfferId, ParticipantCode } from '../../../base/ids.ts';
import { rankOf } from '../../../base/visibility.ts';
import type { Activity } from '../../activity.ts';
import { byteAt } from '../../at.ts';
import type { Match } from '../../match.ts';
import type { Offer } from '../../offer.ts';
import type { Row } from '../rows.ts';
import { agreedIn, putMatch, yearOf } from '../world/agreements.ts';
import { listMatch } from '../world/listed-match.ts';
import { needAt, putNeed } from '../world/need-columns.ts';
import { forgetText } from '../world/need-texts.ts';
import { keepOpenDay } from '../world/open-day.ts';
import { labelsOf, placeSubmission, putSubmission, withLabels } from '../world/submissions.ts';
import type { World } from '../world/world.ts';
import { minglePopulation } from './put-row.ts';
import type { Labelled } from './versions.ts';

/** What a change reaches beyond its own row: worked out together once all rows of the entry are in, whatever their order. */
export interface Ripple {
  readonly needs: Set<number>;
  readonly offers: Set<OfferId>;
  readonly activities: Set<ActivityId>;
  /** Unchanged themselves, but they serve or name a need that changed; visible to whoever may see that need. */
  readonly near: Set<ActivityId>;
  /** The places that needs had in their State's own order, of those that moved in it; 0: not placed. */
  readonly placedBefore: Map<number, number>;
  /** How many. */
  agreements: number;
  /** Whoever sees all of these sees that something changed; none: everybody. */
  readonly touch: (labels: readonly Labelled[]) => void;
  /** When it was changed. */
  readonly at: Instant | null;
}

export const createRipple = (touch: Ripple['touch'], at: Instant | null = null): Ripple => ({
  needs: new Set(),
  offers: new Set(),
  activities: new Set(),
  near: new Set(),
  placedBefore: new Map(),
  agreements: 0,
  touch,
  at,
});

/** Puts the row where it belongs. A row that says what is known already reaches nothing and nobody. */
export function changeRow(world: World, { kind, row }: Row, ripple: Ripple): void {
  if (kind === 'need') changeNeed(world, row, ripple);
  else if (kind === 'submission') changeSubmission(world, row, ripple);
  else if (kind === 'labels') changeLabels(world, row, ripple);
  else if (kind === 'offer') changeOffer(world, row, ripple);
  else if (kind === 'activity') changeActivity(world, row, ripple);
  else changeMatch(world, row, ripple);
}

function changeNeed(world: World, row: NeedRow, ripple: Ripple): void {
  const known = world.needs.slots.get(row.id);
  // Whatever else the row says: its texts, which are no part of it, may be others.
  if (known !== undefined) forgetText(world.needTexts, known);
  const before = known === undefined ? null : needAt(world.needs, known);
  if (before && known !== undefined && before.place !== row.place)
    ripple.placedBefore.set(known, ripple.placedBefore.get(known) ?? before.place ?? 0);
  const changes = changesOf(before, row);
  if (changes.length === 0) {
    if (known !== undefined) world.needs.place[known] = row.place ?? 0;
    return;
  }
  const slot = putNeed(world.needs, row);
  ripple.needs.add(slot);
  keepOpenDay(world.needs, slot, { before, after: row, at: ripple.at ?? world.now });
  if (before && before.label !== row.label) world.labelsVersion++;
  for (const rank of changes) ripple.touch([{ rank, owner: row.participant }]);
  if (before?.provision !== row.provision) {
    for (const id of world.activitiesIn.get(world.numbers.participants.of(row.participant)) ?? []) {
      if (world.activities.get(id)?.needs.length === 0) ripple.near.add(id);
    }
  }
  if (
    before?.label !== row.label ||
    before.category !== row.category ||
    !same(before.subjects ?? [], row.subjects ?? [])
  ) {
    for (const id of world.naming.get(row.id) ?? []) ripple.near.add(id);
  }
}

/** Ranks of the labels under which something but its place changed: the need's own, or only those of prerequisites that not everybody sees. */
function changesOf(before: NeedRow | null, after: NeedRow): number[] {
  if (before === null) return [rankOf(after.label)];
  const rank = Math.max(rankOf(before.label), rankOf(after.label));
  if (said(before) !== said(after)) return [rank];
  const entry = ({ provision, label }: WaitsFor) => `${provision} ${label}`;
  const old = new Set(before.waitsFor.map(entry));
  const now = new Set(after.waitsFor.map(entry));
  return [
    ...before.waitsFor.filter((one) => !now.has(entry(one))),
    ...after.waitsFor.filter((one) => !old.has(entry(one))),
  ].map(({ label }) => Math.min(rank, rankOf(label)));
}

const said = (row: NeedRow): string =>
  JSON.stringify([
    row.provision,
    row.category,
    row.state,
    row.horizon,
    row.label,
    row.vague,
    row.withoutGap,
    row.alreadyAssistedBy,
    row.languages,
    row.subjects,
    row.budgetBand,
    row.targetDate,
  ]);

const labelsOfState = ({ submissions, numbers }: World, state: ParticipantCode): string =>
  labelsOf(submissions, numbers.participants.find(state));

function changeSubmission(world: World, row: Submission, ripple: Ripple): void {
  changeState(world, row.participant, ripple, () => putSubmission(world.submissions, row, world.numbers));
  if (minglePopulation(world, row)) ripple.touch([]);
}

function changeLabels(world: World, row: SubmissionLabels, ripple: Ripple): void {
  const { submissions, numbers } = world;
  const packed = withLabels(submissions, row, numbers);
  if (!packed) return;
  const state = numbers.participants.all[packed.participant] as ParticipantCode;
  changeState(world, state, ripple, () => placeSubmission(submissions, packed, numbers));
}

/** Something of what a State submitted changes; `change` says the widest label of it, or -1. */
function changeState(world: World, state: ParticipantCode, { touch }: Ripple, change: () => number): void {
  const before = labelsOfState(world, state);
  const rank = change();
  if (labelsOfState(world, state) !== before) world.labelsVersion++;
  if (rank >= 0) touch([{ rank, owner: state }]);
}

function changeOffer(world: World, row: Offer, ripple: Ripple): void {
  const before = world.offers.get(row.id);
  if (before && same(before, row)) return;
  world.offers.put(row);
  recountTaken(world, row.id);
  ripple.offers.add(row.id);
  ripple.touch([]);
}

/** Whom it concerns is known when it is placed again: all who saw it before, and all who see it after. */
function changeActivity(world: World, row: Activity, ripple: Ripple): void {
  const before = world.activities.get(row.id);
  if (before && same(before, row)) return;
  world.activities.set(row.id, row);
  ripple.activities.add(row.id);
}

function changeMatch(world: World, row: Match, ripple: Ripple): void {
  listMatch(world.matches, row);
  if (!putMatch(world.agreements, row, world.numbers)) return;
  ripple.agreements++;
  const slot = world.needs.slots.get(row.need);
  if (slot !== undefined) {
    ripple.needs.add(slot);
    ripple.touch([{ rank: byteAt(world.needs.label, slot), owner: row.participant as ParticipantCode }]);
  }
  if (recountTaken(world, row.offer)) {
    ripple.offers.add(row.offer);
    ripple.touch([]);
  }
}

/** Counts what the offer's capacity of this year is taken by; says whether it became exhausted, or is no longer. */
export function recountTaken(world: World, id: OfferId): boolean {
  const capacity = world.offers.get(id)?.capacityPerYear;
  const before = world.taken.get(id) ?? 0;
  const now = agreedIn(world.agreements, id, yearOf(world)).length;
  world.taken.set(id, now);
  world.offers.setTaken(id, now);
  return capacity != null && before >= capacity !== now >= capacity;
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
