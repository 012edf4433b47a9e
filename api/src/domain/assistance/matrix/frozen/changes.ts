import type { NeedId, OfferId, ProviderId } from '../../../base/ids.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { providerNow } from '../../../convention/known-providers.ts';
import { shortAt } from '../../at.ts';
import { type Coverage, coverageIndex, coverages } from '../../coverage.ts';
import type { Cause, Change, ChangeKind } from './change.ts';
import { type Difference, servedOtherwise } from './differences.ts';
import type { Frozen } from './frozen.ts';
import type { Happened, NeedTurn } from './happened.ts';
import { partOf } from './part.ts';
import { needIn, type Thawed, thaw } from './thaw.ts';

/**
 * Every need of which the audience sees something else, with what happened, by State, provision and kind of help. The earlier comes first. Only
 * needs that differ are put in their places again: of a quarter that is a small part.
 */
export function changesBetween(
  catalogue: Catalogue,
  before: Frozen,
  after: Frozen,
  happened: Happened,
): readonly Change[] {
  const differing = servedOtherwise(before, after);
  if (differing.length === 0) return [];
  const [was, is] = [placesOf(differing, 'before'), placesOf(differing, 'after')];
  const sides = [thaw(catalogue, partOf(before, was)), thaw(catalogue, partOf(after, is))] as const;
  const [slotBefore, slotAfter] = [slotsOf(was), slotsOf(is)];
  return changesOf(
    catalogue,
    ...sides,
    happened,
    differing.map((one) => ({ before: slotBefore(one.before), after: slotAfter(one.after) })),
  );
}

const placesOf = (differing: readonly Difference[], side: keyof Difference): readonly number[] =>
  differing.flatMap((one) => (one[side] === -1 ? [] : [one[side]]));

function slotsOf(places: readonly number[]): (place: number) => number {
  const slots = new Map(places.map((place, slot) => [place, slot]));
  return (place) => slots.get(place) ?? -1;
}

function changesOf(
  catalogue: Catalogue,
  before: Thawed,
  after: Thawed,
  happened: Happened,
  differing: readonly Difference[],
): readonly Change[] {
  const causes = createCauses(catalogue, before, after, happened);
  return differing.flatMap((difference) => {
    const [was, is] = [coverageIn(before, difference.before), coverageIn(after, difference.after)];
    const [side, at] = difference.after === -1 ? [before, difference.before] : [after, difference.after];
    const need = side.world.needs.ids[at] as NeedId;
    const kind = kindOf(was, is, difference, happened.needs.get(need));
    if (kind === null) return [];
    const { participant, provision, type } = needIn(side.frozen, at);
    const because = causes.of(kind, difference, need, was);
    return [{ kind, need, participant, provision, type, before: was, after: is, because }];
  });
}

const coverageIn = ({ frozen }: Thawed, at: number): Coverage | null =>
  at === -1 ? null : (coverages[frozen.needs.coverage[at] as number] ?? null);

const isThere = (coverage: Coverage | null): coverage is Coverage =>
  coverage !== null && coverage !== 'WITHDRAWN';

function kindOf(
  was: Coverage | null,
  is: Coverage | null,
  { before, after }: Difference,
  turn: NeedTurn | undefined,
): ChangeKind | null {
  if (!isThere(was)) {
    if (!isThere(is)) return null;
    if (before !== -1) return 'STATED';
    // A past moment is read under the labels of today: where nothing happened to the need in between, it was widened since.
    const widened = turn === undefined || (turn.label && turn.assessment === null);
    return widened ? 'SHOWN' : 'STATED';
  }
  // Withdrawn and still to be seen; what is hidden since looks like nothing else.
  if (!isThere(is)) return after === -1 ? 'NO_LONGER_SHOWN' : 'NO_LONGER_STATED';
  if (was === is) return null;
  if (coverageIndex[is] < coverageIndex[was]) return 'FALLEN';
  return is as 'OFFERED' | 'AGREED' | 'UNDER_WAY' | 'MET';
}

function createCauses(catalogue: Catalogue, before: Thawed, after: Thawed, happened: Happened) {
  const byWord = (need: NeedId): Cause => {
    const turn = happened.needs.get(need);
    if (!turn) return { kind: 'BY_HAND' };
    const { at, assessment } = turn;
    return assessment ? { kind: 'SUBMISSION', at, assessment } : { kind: 'BY_HAND', at };
  };
  const byLabel = (need: NeedId): Cause => {
    const at = happened.needs.get(need)?.at;
    return { kind: 'VISIBILITY', ...(at !== undefined && { at }) };
  };

  /** What serves it on the one side and not, or not as far, on the other. */
  const byActivity = (there: Thawed, slot: number, other: Thawed, otherSlot: number): Cause | null => {
    const far = there.frozen.needs.coverage[slot] as number;
    const elsewhere = new Set(otherSlot === -1 ? [] : other.world.serving.get(otherSlot));
    for (const id of there.world.serving.get(slot) ?? []) {
      const activity = there.world.placedActivities.get(id);
      if (activity?.strength !== far) continue;
      if (elsewhere.has(id) && other.world.placedActivities.get(id)?.strength === far) continue;
      const [provider] = activity.providers.items.map((one) => there.world.numbers.providers.all[one]);
      const at = happened.activities.get(id);
      return {
        ...{ kind: 'ACTIVITY', activity: id, title: activity.title },
        ...(at !== undefined && { at }),
        ...(provider !== undefined && { provider }),
      };
    }
    return null;
  };
  const byAgreement = (there: Thawed, slot: number, need: NeedId): Cause | null => {
    const agreed = there.world.agreements.ofNeed.get(there.world.needs.ids[slot] as NeedId) ?? [];
    if (agreed.length === 0) return null;
    const providers = agreed.map((one) => there.world.numbers.providers.all[one.provider] as ProviderId);
    const today = (one: ProviderId) => providerNow(catalogue, one);
    // Of several the one that came in between, with its own date.
    const made =
      there === after
        ? happened.agreements.get(need)?.find((one) => providers.includes(today(one.provider)))
        : undefined;
    const provider = made ? today(made.provider) : providers[0];
    return {
      kind: 'AGREEMENT',
      ...(made && { at: made.at }),
      ...(provider !== undefined && { provider }),
    };
  };
  const byOffer = (there: Thawed, slot: number, other: Thawed): Cause => {
    const reaching = [...there.world.placedOffers.values()].filter((offer) => reaches(there, slot, offer));
    const opened = reaching.filter(({ id }) => !other.world.placedOffers.has(id));
    const offer = opened[0] ?? reaching.find(({ id }) => happened.offers.has(id)) ?? reaching[0];
    if (!offer) return { kind: 'TIME' };
    const at = happened.offers.get(offer.id as OfferId);
    const provider = there.world.numbers.providers.all[offer.provider];
    return {
      // Nobody wrote it: the clock opened it, or closed it.
      kind: at === undefined ? 'TIME' : 'OFFER',
      ...{ offer: offer.id, title: offer.title },
      ...(at !== undefined && { at }),
      ...(provider !== undefined && { provider }),
    };
  };
  const byHelp = (there: Thawed, slot: number, other: Thawed, otherSlot: number, need: NeedId): Cause => {
    const far = there.frozen.needs.coverage[slot];
    if (far === coverageIndex.OFFERED) return byOffer(there, slot, other);
    const agreed =
      far === coverageIndex.AGREED && !isAgreed(other, otherSlot) ? byAgreement(there, slot, need) : null;
    return (
      agreed ??
      byActivity(there, slot, other, otherSlot) ??
      byAgreement(there, slot, need) ?? { kind: 'TIME' }
    );
  };
  const isAgreed = ({ world }: Thawed, slot: number): boolean =>
    slot !== -1 && world.agreements.ofNeed.has(world.needs.ids[slot] as NeedId);

  return {
    of(kind: ChangeKind, { before: a, after: b }: Difference, need: NeedId, was: Coverage | null): Cause {
      if (kind === 'SHOWN' || kind === 'NO_LONGER_SHOWN') return byLabel(need);
      if (kind === 'STATED' || kind === 'NO_LONGER_STATED' || kind === 'MET' || was === 'MET')
        return byWord(need);
      return kind === 'FALLEN' ? byHelp(before, a, after, b, need) : byHelp(after, b, before, a, need);
    },
  };
}

/** Does the offer reach where it is needed, be that broader than a provision, with its kind of help, for its State? */
function reaches(
  { world }: Thawed,
  slot: number,
  { reach, participants, kinds }: ReturnType<Thawed['world']['placeOffer']>,
): boolean {
  const { needs } = world;
  const type = shortAt(needs.type, slot);
  return (
    reach.items.includes(shortAt(needs.provision, slot)) &&
    participants.items.includes(shortAt(needs.participant, slot)) &&
    kinds.items.some((kind) => Math.floor(kind / 4) === type)
  );
}
