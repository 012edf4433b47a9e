import { type BudgetBand, budgetBands, horizons } from '../../../assessment/answer.ts';
import type { NeedRow } from '../../../assessment/need.ts';
import { needStates } from '../../../assessment/need.ts';
import type { Day } from '../../../base/calendar.ts';
import { type NeedId, needId } from '../../../base/ids.ts';
import { rankOf, type Visibility, visibilities } from '../../../base/visibility.ts';
import { assistanceCategories } from '../../../convention/instrument.ts';
import { byteAt, shortAt } from '../../at.ts';
import type { Numbers } from '../numbers/atlas.ts';
import { noValue } from '../numbers/codes.ts';
import { createPrerequisites, type Prerequisites } from './prerequisites.ts';

/** Added to a coverage that not everybody who sees the need is told: `eyes` must look again. */
export const unlikeForSome = 8;

/**
 * What rows say by numbers, and what is computed: how far a need is served (`coverageIndex`, with `unlikeForSome`), `factsAt`, whether there is an
 * unblocked offer, and since which day it is open to donors (`openDay`, 0: it is not). Whatever else a row says is in `Rare`. Written out, since objects that were put together are slower to read.
 */
const columnsOf = (size: number) =>
  ({
    participant: new Uint16Array(size),
    provision: new Uint16Array(size),
    type: new Uint16Array(size),
    category: new Uint16Array(size),
    horizon: new Uint16Array(size),
    place: new Uint16Array(size),
    languages: new Uint16Array(size),
    subjects: new Uint16Array(size),
    label: new Uint8Array(size),
    state: new Uint8Array(size),
    vague: new Uint8Array(size),
    withoutGap: new Uint8Array(size),
    budgetBand: new Uint8Array(size),
    coverage: new Uint16Array(size),
    facts: new Uint16Array(size),
    offered: new Uint8Array(size),
    openDay: new Uint16Array(size),
  }) satisfies Record<Stored | Computed, Uint8Array | Uint16Array>;
type Columns = ReturnType<typeof columnsOf>;
type Stored = Exclude<keyof Required<NeedRow>, 'id' | keyof Rare>;
const computed = ['coverage', 'facts', 'offered', 'openDay'] as const;
type Computed = (typeof computed)[number];

/** Where each need is. */
export interface Slots {
  get(id: string): number | undefined;
  set(id: string, slot: number): unknown;
}

/** What few needs have, by slot. */
interface Rare {
  readonly waitsFor: Prerequisites;
  readonly alreadyAssistedBy: Map<number, readonly string[]>;
  readonly targetDate: Map<number, Day>;
}

/**
 * Needs as columns of small numbers: 60,000 of them take a few megabytes and are read in one pass. A need keeps its slot for ever;
 * what few needs have is in maps beside it.
 */
export interface NeedColumns extends Columns, Rare {
  readonly numbers: Numbers;
  readonly ids: NeedId[];
  slots: Slots;
  /** Whose id is not made of their State, provision and type. */
  readonly otherIds: Map<number, NeedId>;
  readonly languageLists: Map<string, number>;
  readonly listsOfLanguages: (readonly string[])[];
  /** Lists of subjects, by the numbers of these; the first is empty. */
  readonly subjectLists: Map<string, number>;
  readonly listsOfSubjects: (readonly number[])[];
  /** Slots of each participant; in the order of the Convention where it is not in `unsorted`. */
  readonly ofParticipant: number[][];
  readonly unsorted: Set<number>;
}

export const createColumns = (numbers: Numbers): NeedColumns => ({
  ...columnsOf(64),
  numbers,
  ids: [],
  slots: new Map(),
  otherIds: new Map(),
  languageLists: new Map(),
  listsOfLanguages: [],
  subjectLists: new Map([['', 0]]),
  listsOfSubjects: [[]],
  waitsFor: createPrerequisites(),
  alreadyAssistedBy: new Map(),
  targetDate: new Map(),
  ofParticipant: [],
  unsorted: new Set(),
});

/** Writes the row into its slot, a new one where it is new. */
export function putNeed(columns: NeedColumns, row: NeedRow): number {
  const known = columns.slots.get(row.id);
  const slot = known ?? newSlot(columns, row);
  if (known !== undefined) moveNeed(columns, known, row);
  columns.category[slot] = assistanceCategories.indexOf(row.category);
  columns.horizon[slot] = row.horizon ? horizons.indexOf(row.horizon) : noValue;
  columns.label[slot] = rankOf(row.label);
  columns.state[slot] = needStates.indexOf(row.state);
  columns.vague[slot] = row.vague ? 1 : 0;
  columns.withoutGap[slot] = row.withoutGap ? 1 : 0;
  columns.place[slot] = row.place ?? 0;
  columns.languages[slot] = listOf(columns, row.languages);
  columns.subjects[slot] = row.subjects ? listOfSubjects(columns, row.subjects) : 0;
  columns.budgetBand[slot] = row.budgetBand ? budgetBands.indexOf(row.budgetBand) + 1 : 0;
  if (row.waitsFor.length > 0) columns.waitsFor.set(slot, row.waitsFor);
  else columns.waitsFor.delete(slot);
  keep(columns.alreadyAssistedBy, slot, row.alreadyAssistedBy.length > 0 ? row.alreadyAssistedBy : null);
  keep(columns.targetDate, slot, row.targetDate);
  return slot;
}

/** The row again, as it was put. */
export function needAt(columns: NeedColumns, slot: number): NeedRow {
  const band = byteAt(columns.budgetBand, slot);
  const { numbers } = columns;
  const subjects = shortAt(columns.subjects, slot);
  return {
    id: columns.ids[slot] as NeedId,
    participant: at(numbers.participants.all, shortAt(columns.participant, slot)),
    provision: at(numbers.provisions.all, shortAt(columns.provision, slot)),
    type: at(numbers.types.all, shortAt(columns.type, slot)),
    category: at(assistanceCategories, shortAt(columns.category, slot)),
    ...(subjects > 0 && { subjects: namesOf(columns, subjects) }),
    state: at(needStates, byteAt(columns.state, slot)),
    horizon: horizons[shortAt(columns.horizon, slot)] ?? null,
    place: columns.place[slot] || null,
    label: at<Visibility>(visibilities, byteAt(columns.label, slot)),
    vague: columns.vague[slot] === 1,
    withoutGap: columns.withoutGap[slot] === 1,
    waitsFor: columns.waitsFor.get(slot) ?? [],
    alreadyAssistedBy: columns.alreadyAssistedBy.get(slot) ?? [],
    languages: columns.listsOfLanguages[shortAt(columns.languages, slot)] ?? [],
    budgetBand: band === 0 ? null : (budgetBands[band - 1] as BudgetBand),
    targetDate: columns.targetDate.get(slot) ?? null,
  };
}

/** The id that a need has by its State, provision and type. */
export const idAt = ({ numbers, participant, provision, type }: NeedColumns, slot: number): NeedId =>
  needId(
    at(numbers.participants.all, shortAt(participant, slot)),
    at(numbers.provisions.all, shortAt(provision, slot)),
    at(numbers.types.all, shortAt(type, slot)),
  );

/** A new version of a checklist asks elsewhere what the need is of: it stays the same need. */
function moveNeed(columns: NeedColumns, slot: number, { id, provision }: NeedRow): void {
  const place = columns.numbers.provisions.of(provision);
  if (columns.provision[slot] === place) return;
  columns.provision[slot] = place;
  if (id === idAt(columns, slot)) columns.otherIds.delete(slot);
  else columns.otherIds.set(slot, id);
  columns.unsorted.add(shortAt(columns.participant, slot));
}

function newSlot(columns: NeedColumns, row: NeedRow): number {
  const slot = columns.ids.length;
  if (slot === columns.label.length) grow(columns);
  columns.ids.push(row.id);
  columns.slots.set(row.id, slot);
  const participant = columns.numbers.participants.of(row.participant);
  columns.participant[slot] = participant;
  columns.provision[slot] = columns.numbers.provisions.of(row.provision);
  columns.type[slot] = columns.numbers.types.of(row.type);
  if (row.id !== idAt(columns, slot)) columns.otherIds.set(slot, row.id);
  while (columns.ofParticipant.length <= participant) columns.ofParticipant.push([]);
  columns.ofParticipant[participant]?.push(slot);
  columns.unsorted.add(participant);
  return slot;
}

function grow(columns: NeedColumns): void {
  const wider = columnsOf(columns.label.length * 2);
  for (const name of Object.keys(wider) as (keyof Columns)[]) wider[name].set(columns[name]);
  Object.assign(columns, wider);
}

export type StoredColumns = Readonly<Pick<Columns, Stored>>;
/** The names of what rows say by numbers: these are kept. */
export const storedColumns = (Object.keys(columnsOf(0)) as (Stored | Computed)[]).filter(
  (name): name is Stored => !(computed as readonly string[]).includes(name),
);

/** Takes the numbers of as many slots as they have; columns that have none yet. */
export function fillColumns(columns: NeedColumns, values: StoredColumns): void {
  while (columns.label.length < values.label.length) grow(columns);
  for (const name of storedColumns) columns[name].set(values[name]);
}

function listOf(columns: NeedColumns, languages: readonly string[]): number {
  const key = languages.join(' ');
  const known = columns.languageLists.get(key);
  if (known !== undefined) return known;
  columns.listsOfLanguages.push(languages);
  columns.languageLists.set(key, columns.listsOfLanguages.length - 1);
  return columns.listsOfLanguages.length - 1;
}

export function listOfSubjects(columns: NeedColumns, subjects: readonly string[]): number {
  const items = subjects.map(columns.numbers.subjects.of);
  const key = items.join(' ');
  const known = columns.subjectLists.get(key);
  if (known !== undefined) return known;
  columns.subjectLists.set(key, columns.listsOfSubjects.push(items) - 1);
  return columns.listsOfSubjects.length - 1;
}

/** Told as codes: of a list the same array each time. */
function namesOf({ listsOfSubjects, numbers }: NeedColumns, list: number): readonly string[] {
  const items = at(listsOfSubjects, list);
  const names = namesOfLists.get(items) ?? items.map((subject) => at(numbers.subjects.all, subject));
  namesOfLists.set(items, names);
  return names;
}
const namesOfLists = new WeakMap<readonly number[], readonly string[]>();

function keep<Value>(map: Map<number, Value>, slot: number, value: Value | null): void {
  if (value === null) map.delete(slot);
  else map.set(slot, value);
}

const at = <Value>(all: readonly Value[], number: number): Value => all[number] as Value;
