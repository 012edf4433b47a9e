import type { WaitsFor } from '../../assessment/need.ts';
import type { Instant } from '../../base/calendar.ts';
import type { ActivityId, NeedId, OfferId, ParticipantCode, ProviderId, Reference } from '../../base/ids.ts';
import { rankOf, visibilities } from '../../base/visibility.ts';
import type { Activity } from '../activity.ts';
import type { Offer } from '../offer.ts';
import type { Agreement } from './agreements.ts';
import { fillColumns, idAt, type NeedColumns, storedColumns } from './columns.ts';
import type { History } from './history.ts';
import { minglePopulation } from './put-row.ts';
import { slotsOf } from './slot-table.ts';
import { type PackedSubmission, placeSubmission } from './submissions.ts';
import type { World } from './world.ts';

/** All rows after an entry, as small as columns make them: plain values, to be stored and read again. Its shape is `keptFormat`. */
export interface KeptRows {
  readonly number: number;
  readonly at: Instant;
  /** What columns name by number. */
  readonly participants: readonly ParticipantCode[];
  readonly provisions: readonly Reference[];
  readonly types: readonly string[];
  readonly languages: readonly (readonly string[])[];
  readonly columns: Readonly<Record<(typeof storedColumns)[number], Uint8Array | Uint16Array>>;
  /** Ids that do not follow from participant, provision and type. */
  readonly otherIds: readonly (readonly [slot: number, id: NeedId])[];
  /** Slot, provision and rank of each prerequisite, one after another. */
  readonly waitsFor: Uint32Array;
  readonly alreadyAssistedBy: readonly (readonly [number, readonly string[]])[];
  readonly targetDate: readonly (readonly [number, string])[];
  readonly submissions: readonly PackedSubmission[];
  readonly agreements: readonly (Omit<Agreement, 'provider'> & { readonly provider: ProviderId })[];
}

/** What is kept beside them: read while they are already put in their places. */
export interface KeptHelp {
  readonly offers: KeptTexts;
  readonly activities: KeptTexts;
}

/** Rows as JSON, each by itself: most are what they are today and need not be parsed. */
export interface KeptTexts {
  readonly ids: readonly string[];
  readonly revisions: readonly number[];
  readonly texts: readonly string[];
}

/** Rises with whatever `KeptRows` are made of: rows kept in another format are no use. */
export const keptFormat = 3;

/** The rows of a history; the generator's last value. */
export function* keepRows({ world, number, at }: History): Generator<void, readonly [KeptRows, KeptHelp]> {
  const { needs, numbers, submissions, agreements } = world;
  const waitsFor: number[] = [];
  for (const [slot, entries] of needs.waitsFor)
    for (const { provision, label } of entries)
      waitsFor.push(slot, numbers.provisions.of(provision), rankOf(label));
  const offers = yield* textsOf([...world.offers.offers()]);
  const activities = yield* textsOf([...world.activities.values()]);
  const count = needs.ids.length;
  const rows = {
    number,
    at,
    participants: [...numbers.participants.all],
    provisions: [...numbers.provisions.all],
    types: [...numbers.types.all],
    languages: [...needs.listsOfLanguages],
    columns: Object.fromEntries(
      storedColumns.map((name) => [name, needs[name].slice(0, count)]),
    ) as unknown as KeptRows['columns'],
    otherIds: [...needs.otherIds],
    waitsFor: Uint32Array.from(waitsFor),
    alreadyAssistedBy: [...needs.alreadyAssistedBy],
    targetDate: [...needs.targetDate],
    submissions: [...submissions.byId.values()],
    agreements: [...agreements.byId.values()].map((one) => ({
      ...one,
      provider: numbers.providers.all[one.provider] as ProviderId,
    })),
  };
  return [rows, { offers, activities }];
}

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

/** Few prerequisites, and few lists of them, are unlike each other: equal ones are kept once. */
function restorePrerequisites({ waitsFor }: NeedColumns, kept: KeptRows): void {
  const entries = new Map<number, WaitsFor>();
  const lists = new Map<string, readonly WaitsFor[]>();
  const triples = kept.waitsFor;
  for (let at = 0; at < triples.length; ) {
    const slot = triples[at] as number;
    let end = at;
    let key = '';
    while (end < triples.length && triples[end] === slot) {
      key += String.fromCharCode(triples[end + 1] as number, triples[end + 2] as number);
      end += 3;
    }
    let list = lists.get(key);
    if (!list) {
      const made: WaitsFor[] = [];
      for (let one = at; one < end; one += 3)
        made.push(
          prerequisiteAt(entries, kept, (triples[one + 1] as number) * 4 + (triples[one + 2] as number)),
        );
      list = made;
      lists.set(key, list);
    }
    waitsFor.set(slot, list);
    at = end;
  }
}

function prerequisiteAt(entries: Map<number, WaitsFor>, { provisions }: KeptRows, number: number): WaitsFor {
  const known = entries.get(number);
  if (known) return known;
  const entry = {
    provision: provisions[number >> 2] as Reference,
    label: visibilities[number & 3] ?? 'STATE',
  };
  entries.set(number, entry);
  return entry;
}

function* textsOf(
  rows: readonly { readonly id: string; readonly revision: number }[],
): Generator<void, KeptTexts> {
  const texts: string[] = [];
  for (const [at, row] of rows.entries()) {
    texts.push(JSON.stringify(row));
    if (at % 250 === 249) yield;
  }
  return { ids: rows.map(({ id }) => id), revisions: rows.map(({ revision }) => revision), texts };
}
