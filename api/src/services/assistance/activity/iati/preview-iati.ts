import type { Activity } from '../../../../domain/assistance/activity.ts';
import type { ActivityContent } from '../../../../domain/assistance/activity-input.ts';
import { changesOf, type FieldChange } from '../../../../domain/assistance/iati/changes.ts';
import { identifierOf, ownIdIn } from '../../../../domain/assistance/iati/codes.ts';
import type { Proposal } from '../../../../domain/assistance/iati/iati-activity.ts';
import { laidOver } from '../../../../domain/assistance/iati/laid-over.ts';
import {
  type Names,
  namesIn,
  type PlacedActivity,
} from '../../../../domain/assistance/iati/place-activity.ts';
import { type FileMessage, message } from '../../../../domain/base/file-message.ts';
import type { ActivityId } from '../../../../domain/base/ids.ts';
import { allows, allowsSome } from '../../../../domain/base/policy.ts';
import { Forbidden, Invalid, Refusal, words } from '../../../../domain/base/refusal.ts';
import type { Reads } from '../../../../store/store.ts';
import { audience, type Context, type SignedIn, signedIn } from '../../../base/context.ts';
import { canRevise, ownAmong } from '../write-activity.ts';

/** One activity of a file: what taking it in would do. */
export interface IatiRow {
  readonly at: number;
  readonly line: number;
  readonly identifier: string;
  readonly title: string;
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR';
  /** The one that is here under this identifier, as it was read. */
  readonly there: Pick<Activity, 'id' | 'revision'> | null;
  /** As it would be; null where it cannot be taken in, or is so already. */
  readonly content: ActivityContent | null;
  readonly changes: readonly FieldChange[];
  /** What its provisions and kinds of help were taken from, where a person has to confirm them. */
  readonly proposed: { readonly provisions: readonly Proposal[]; readonly types: readonly Proposal[] } | null;
  readonly messages: readonly FileMessage[];
}

/** Where a file is not as the schema asks, and in which of its elements. */
export interface FaultInFile {
  readonly line: number;
  readonly element: string;
}

/** Who may bring in activities at all: one for its own organization, others for any. */
export function mayImport({ viewer }: Pick<Context, 'viewer'>): SignedIn {
  const person = signedIn(viewer);
  if (!allowsSome(viewer, 'activity.write')) throw new Forbidden();
  return person;
}

/**
 * Reads a file as it comes, some of its activities at a time, and tells what taking it in would do; nothing is written. `say` is told each row while
 * the next ones are read; one that turns out not to be as the schema asks is told again.
 */
export async function previewIati<Said = IatiRow>(
  context: Context,
  read: (
    names: Names,
    take: (activities: readonly PlacedActivity[]) => void,
  ) => Promise<readonly FaultInFile[]>,
  say: (row: IatiRow) => Said = (row) => row as Said,
): Promise<readonly Said[]> {
  mayImport(context);
  const placed: PlacedActivity[] = [];
  const rows: Said[] = [];
  const seen = new Map<string, number>();
  const told = (one: PlacedActivity, there: Activity | null, fault?: FaultInFile): Said => {
    const path = ['iati-activity', `${one.at + 1}`];
    const again = one.identifier !== '' && seen.get(one.identifier) !== one.at;
    const messages = [
      ...one.messages,
      ...(fault ? [message('ERROR', path, schemaSays, { ...fault })] : []),
      ...(again ? [message('ERROR', [...path, 'iati-identifier'], twice)] : []),
    ];
    return say(rowOf(context, { ...one, messages }, there));
  };
  const stored = new Map<string, Activity>();
  const take = async (here: readonly PlacedActivity[], before: Promise<void>) => {
    const [found] = await Promise.all([storedUnder(context.store, context, identifiersOf(here)), before]);
    for (const [identifier, activity] of found) stored.set(identifier, activity);
    for (const one of here) {
      if (!seen.has(one.identifier)) seen.set(one.identifier, one.at);
      rows.push(told(one, found.get(one.identifier) ?? null));
    }
  };
  let taken = Promise.resolve();
  const faults = await read(namesIn(context.store.catalogue()), (here) => {
    placed.push(...here);
    taken = take(here, taken);
    // Heard of below.
    taken.catch(() => undefined);
  });
  const [first] = placed;
  const before = faults.find(({ line }) => !first || line < first.line);
  if (before) throw new Invalid(words(schemaSays, { ...before }), ['iati-activities']);
  await taken;
  for (const [at, fault] of faultsByActivity(placed, faults)) {
    const one = placed[at] as PlacedActivity;
    rows[at] = told(one, stored.get(one.identifier) ?? null, fault);
  }
  return rows;
}

const identifiersOf = (activities: readonly PlacedActivity[]) =>
  activities.map(({ identifier }) => identifier);

/** Those that are here under these identifiers and that the viewer sees: what came in by file under the one it came with, what began here under our own. */
export async function storedUnder(
  { activities }: Pick<Reads, 'activities'>,
  context: Pick<Context, 'viewer'>,
  identifiers: readonly string[],
): Promise<ReadonlyMap<string, Activity>> {
  const who = audience(context);
  const own = identifiers.flatMap((identifier) => ownIdIn(identifier) ?? []) as ActivityId[];
  const found = [
    ...(own.length > 0 ? await activities.byIds(who, own) : []),
    ...(await activities.byIati(who, identifiers)),
  ];
  return new Map(found.map((activity) => [identifierOf(activity), activity]));
}

/** A file that says nothing of its own of provisions and kinds of help leaves those that a person confirmed. */
export const keptBeside = (
  placed: Pick<PlacedActivity, 'toConfirm'>,
  there: Activity,
  content: ActivityContent,
): ActivityContent =>
  placed.toConfirm ? { ...content, provisions: there.provisions, types: there.types } : content;

function rowOf({ viewer, now }: Context, placed: PlacedActivity, there: Activity | null): IatiRow {
  const { at, line, identifier, title } = placed;
  const row = (
    outcome: IatiRow['outcome'],
    content: ActivityContent | null,
    messages: readonly FileMessage[],
    changes: readonly FieldChange[] = [],
  ): IatiRow => ({
    ...{ at, line, identifier, title, outcome, content, messages, changes },
    there: there && { id: there.id, revision: there.revision },
    proposed: outcome === 'NEW' && placed.toConfirm ? placed.proposed : null,
  });
  const refused = (element: string, said: Refusal['words']) =>
    row('ERROR', null, [
      ...placed.messages,
      { severity: 'ERROR', path: ['iati-activity', `${at + 1}`, element], words: said },
    ]);
  if (placed.content === null || placed.messages.some(({ severity }) => severity === 'ERROR'))
    return row('ERROR', null, placed.messages);
  const content = there ? keptBeside(placed, there, placed.content) : placed.content;
  if (!allows(viewer, 'activity.write', { provider: ownAmong(viewer, content) }))
    return refused('participating-org', words(notYours, {}));
  if (!there) {
    const { provisions, types } = placed.proposed;
    const empty = placed.toConfirm && (provisions.length === 0 || types.length === 0);
    const toConfirm = placed.toConfirm
      ? [message('WARNING', ['iati-activity', `${at + 1}`, 'sector'], empty ? toChoose : proposedHere)]
      : [];
    return row('NEW', content, [...placed.messages, ...toConfirm]);
  }
  const changes = changesOf(there, content);
  if (changes.length === 0) return row('UNCHANGED', null, placed.messages);
  if (!canRevise(viewer, there)) return refused('iati-identifier', words(ofOthers, {}));
  try {
    laidOver(there, content, now);
  } catch (error) {
    if (error instanceof Refusal) return refused('iati-identifier', error.words);
    throw error;
  }
  return row('CHANGED', content, [...placed.messages, ...whatStays(placed, there)], changes);
}

/** What the file does not say, and is left as it is. */
function whatStays({ at, toConfirm }: PlacedActivity, { needs }: Activity): readonly FileMessage[] {
  const path = ['iati-activity', `${at + 1}`];
  return [
    ...(toConfirm ? [message('INFO', [...path, 'sector'], asConfirmed)] : []),
    ...(needs.length > 0 ? [message('INFO', [...path, 'tag'], needsStay)] : []),
  ];
}

const asConfirmed = 'Its provisions and kinds of help stay as a person confirmed them.';
const needsStay = 'The needs that it serves are not in a file. They stay as they are.';

/** The first of each activity; a line on which several end is of all of them. */
function faultsByActivity(placed: readonly PlacedActivity[], faults: readonly FaultInFile[]) {
  const found = new Map<number, FaultInFile>();
  for (const fault of faults) {
    let [low, high] = [0, placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle] as PlacedActivity).lastLine < fault.line) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < placed.length && (placed[at] as PlacedActivity).line <= fault.line; at += 1)
      if (!found.has(at)) found.set(at, fault);
  }
  return found;
}

const schemaSays =
  'Line {line}: {element} is not as the schema of IATI 2.03 asks. It is unknown, in the wrong place, or something in it is missing. Correct it in the file.';
const twice = 'This identifier is in the file twice. Give each activity its own.';
const notYours =
  'Your organization does not take part in it. You can bring in what your own organization takes part in.';
const ofOthers =
  'This activity is here already, and is of other organizations. Ask them or the secretariat to change it.';
const toChoose = 'Choose its provisions and kinds of help: nothing in the file says which they are.';
const proposedHere =
  'Its provisions and kinds of help were proposed by what the file says. Confirm or change them.';
