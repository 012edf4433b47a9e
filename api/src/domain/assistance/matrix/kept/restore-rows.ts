import type { ActivityId, OfferId, ParticipantCode } from '../../../base/ids.ts';
import type { Activity } from '../../activity.ts';
import type { Offer } from '../../offer.ts';
import { minglePopulation } from '../change/put-row.ts';
import { fillColumns, idAt, listOfSubjects } from '../world/need-columns.ts';
import { slotsOf } from '../world/slot-table.ts';
import { placeSubmission } from '../world/submissions.ts';
import type { World } from '../world/world.ts';

import type { KeptHelp, KeptRows, KeptTexts } from './kept-rows.ts';
import { restorePrerequisites } from './restore-prerequisites.ts';

/** Puts them into a world without rows, which shares with `today` what is the same: texts, offers and activities of the same revision. */
export function* restoreRows(world: World, kept: KeptRows, today: World | null): Generator<void> {
  const { needs, numbers, agreements } = world;
  const participants = Uint16Array.from(kept.participants, numbers.participants.of);
  const provisions = Uint16Array.from(kept.provisions, numbers.provisions.of);
  const types = Uint16Array.from(kept.types, numbers.types.of);
  const renumbered = (column: Uint8Array | Uint16Array, now: Uint16Array) => {
    const numbers = new Uint16Array(column.length);
    for (let at = 0; at < column.length; at++) numbers[at] = now[column[at] as number] as number;
    return numbers;
  };
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
  const known = today ? slotsOf(today, world) : null;
  for (let slot = 0; slot < count; slot++) {
    const id = known?.idOf(slot) ?? needs.otherIds.get(slot) ?? idAt(needs, slot);
    const participant = needs.participant[slot] as number;
    needs.ids.push(id);
    needs.slots.set(id, slot);
    while (needs.ofParticipant.length <= participant) needs.unsorted.add(needs.ofParticipant.push([]) - 1);
    needs.ofParticipant[participant]?.push(slot);
    if (slot % 10_000 === 9_999) yield;
  }
  restorePrerequisites(needs, kept);
  for (const [slot, by] of kept.alreadyAssistedBy) needs.alreadyAssistedBy.set(slot, by);
  for (const [slot, day] of kept.targetDate) needs.targetDate.set(slot, day);
  yield;
  for (const packed of kept.submissions) {
    const participant = participants[packed.participant] as number;
    const now = { ...packed, participant, provisions: renumbered(packed.provisions, provisions) };
    placeSubmission(world.submissions, now, numbers);
    minglePopulation(world, { participant: numbers.participants.all[participant] as ParticipantCode });
  }
  for (const one of kept.agreements) {
    const agreement = { ...one, provider: numbers.providers.of(one.provider) };
    agreements.byId.set(one.id, agreement);
    if (!one.agreed) continue;
    agreements.ofNeed.set(one.need, [...(agreements.ofNeed.get(one.need) ?? []), agreement]);
    agreements.ofOffer.set(one.offer, [...(agreements.ofOffer.get(one.offer) ?? []), agreement]);
  }
}

/** Puts offers and activities beside them. */
export function* restoreHelp(world: World, kept: KeptHelp, today: World | null): Generator<void> {
  for (const offer of rowsOf<Offer>(kept.offers, (id) => today?.offers.get(id as OfferId))) {
    if (offer) world.offers.put(offer);
    else yield;
  }
  for (const activity of rowsOf<Activity>(kept.activities, (id) => today?.activities.get(id as ActivityId))) {
    if (activity) world.activities.set(activity.id, activity);
    else yield;
  }
}

/** A revision is written once: the same one says the same. Now and then nothing, where others may have their turn. */
function* rowsOf<R extends { readonly revision: number }>(
  { ids, revisions, texts }: KeptTexts,
  today: (id: string) => R | undefined,
): Generator<R | null> {
  for (const [at, id] of ids.entries()) {
    const known = today(id);
    yield known && known.revision === revisions[at] ? known : (JSON.parse(texts[at] as string) as R);
    if (at % 250 === 249) yield null;
  }
}
