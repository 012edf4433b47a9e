import type { ActivityId, OfferId } from '../../../base/ids.ts';
import type { Activity } from '../../activity.ts';
import type { Offer } from '../../offer.ts';
import { fillColumns, idAt, listOfSubjects } from '../world/need-columns.ts';
import { takePlaces } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { KeptRows, KeptTexts } from './kept-rows.ts';
import { restorePrerequisites } from './restore-prerequisites.ts';
import { restoreSubmissions } from './restore-submissions.ts';

/** Puts them into a world without rows. A past world shares with today's what is the same: ids, submissions, offers and activities. */
export function* restoreRows(world: World, kept: KeptRows): Generator<void> {
  const { needs, numbers, agreements, today } = world;
  const participants = Uint16Array.from(kept.participants, numbers.participants.of);
  const provisions = Uint16Array.from(kept.provisions, numbers.provisions.of);
  const types = Uint16Array.from(kept.types, numbers.types.of);
  fillColumns(needs, {
    ...kept.columns,
    participant: renumbered(kept.columns.participant, participants),
    provision: renumbered(kept.columns.provision, provisions),
    type: renumbered(kept.columns.type, types),
  });
  for (const languages of kept.languages) {
    needs.languageLists.set(languages.join(' '), needs.listsOfLanguages.length);
    needs.listsOfLanguages.push(languages);
  }
  // Into a world without rows: each list takes the number that it had.
  for (const subjects of kept.subjects) listOfSubjects(needs, subjects);
  yield;
  for (const [slot, id] of kept.otherIds) needs.otherIds.set(slot, id);
  const count = kept.columns.label.length;
  if (today) takePlaces(world, today, count);
  else yield* namePlaces(world, count);
  yield;
  restorePrerequisites(world, kept);
  for (const [slot, by] of kept.alreadyAssistedBy) needs.alreadyAssistedBy.set(slot, by);
  for (const [slot, day] of kept.targetDate) needs.targetDate.set(slot, day);
  yield;
  restoreSubmissions(
    world,
    kept.submissions.map((packed) => ({
      ...packed,
      participant: participants[packed.participant] as number,
      provisions: renumbered(packed.provisions, provisions),
    })),
  );
  for (const one of kept.agreements) {
    const agreement = { ...one, provider: numbers.providers.of(one.provider) };
    agreements.byId.set(one.id, agreement);
    if (!one.agreed) continue;
    agreements.ofNeed.set(one.need, [...(agreements.ofNeed.get(one.need) ?? []), agreement]);
    agreements.ofOffer.set(one.offer, [...(agreements.ofOffer.get(one.offer) ?? []), agreement]);
  }
}

function renumbered(column: Uint8Array | Uint16Array, now: Uint16Array) {
  const numbers = new Uint16Array(column.length);
  for (let at = 0; at < column.length; at++) numbers[at] = now[column[at] as number] as number;
  return numbers;
}

function* namePlaces({ needs }: World, count: number): Generator<void> {
  for (let slot = 0; slot < count; slot++) {
    const id = needs.otherIds.get(slot) ?? idAt(needs, slot);
    const participant = needs.participant[slot] as number;
    needs.ids.push(id);
    needs.slots.set(id, slot);
    while (needs.ofParticipant.length <= participant) needs.unsorted.add(needs.ofParticipant.push([]) - 1);
    needs.ofParticipant[participant]?.push(slot);
    if (slot % 10_000 === 9_999) yield;
  }
}

/** Puts offers or activities beside them. A revision is written once: the same one says the same. */
export function restoreTexts(world: World, { kind, ids, revisions, texts }: KeptTexts): void {
  for (const [at, id] of ids.entries()) {
    const row =
      rowToday(world, kind, id, revisions[at]) ?? (JSON.parse(texts[at] as string) as Offer | Activity);
    if (kind === 'offer') world.offers.put(row as Offer);
    else world.activities.set(row.id as ActivityId, row as Activity);
  }
}

/** Today's, where it is of that revision. */
export function rowToday(
  { today }: World,
  kind: KeptTexts['kind'],
  id: string,
  revision: number | undefined,
): Offer | Activity | undefined {
  const row =
    kind === 'offer' ? today?.world.offers.get(id as OfferId) : today?.world.activities.get(id as ActivityId);
  return row?.revision === revision ? row : undefined;
}
