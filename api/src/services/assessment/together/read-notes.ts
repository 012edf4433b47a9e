import type { NoteThread } from '../../../domain/assessment/together/note.ts';
import {
  type AnswerId,
  type AssessmentId,
  answerId,
  type NoteThreadId,
  type Reference,
} from '../../../domain/base/ids.ts';
import type { NoteCount } from '../../../store/store.ts';
import { audience, type Context, signedIn } from '../../base/context.ts';
import { isAt, keptAt, provisionsOf } from './note-place.ts';
import { namedBy, type Sight, seesAsOwn, sightOf } from './theirs.ts';

type Placed = Pick<NoteThread, 'assessment' | 'provision' | 'article'>;

/** A thread, at one of the answers that it is read at. */
export interface ThreadAt {
  readonly answer: AnswerId;
  readonly thread: NoteThread;
}

/** Of these, those of which the viewer sees a provision as one of the State's people; each at the first that they see. */
export async function seenOf<T extends Placed>(context: Context, list: readonly T[]): Promise<readonly T[]> {
  const sight = await sightInto(context, list);
  return list.flatMap((one) => {
    const [first] = seenProvisions(context, sight, one);
    return first === undefined ? [] : [one.article === null ? one : { ...one, provision: first }];
  });
}

export const sightInto = (context: Context, list: readonly Placed[]): Promise<Sight> =>
  sightOf(context, [...new Set(list.map(({ assessment }) => assessment))].map(namedBy));

export const seenProvisions = (context: Context, sight: Sight, one: Placed): readonly Reference[] =>
  provisionsOf(context, one).filter((provision) => seesAsOwn(sight, namedBy(one.assessment), provision));

export async function threadsSeen(
  context: Context,
  ids: readonly NoteThreadId[],
): Promise<readonly NoteThread[]> {
  const found = await context.store.notes.byIds(ids);
  const sight = await sightInto(context, found);
  return found.filter((thread) => seenProvisions(context, sight, thread).length > 0);
}

/** At each of these answers, the threads of its own and those of its whole article. */
export async function threadsAt(
  context: Context,
  answers: readonly AnswerId[],
): Promise<readonly ThreadAt[]> {
  const places = await seenOf(context, answers.map(placeOf));
  if (places.length === 0) return [];
  const kept = places.flatMap(({ assessment, provision }) => keptAt(context, assessment, provision));
  const threads = await context.store.notes.at(kept);
  return places.flatMap(({ assessment, provision }) =>
    threads
      .filter((thread) => thread.assessment === assessment && isAt(context, thread, provision))
      .map((thread) => ({ answer: answerId(assessment, provision), thread })),
  );
}

/** Where colleagues have something open with each other, and what of it this person has not read. */
export async function noteCounts(
  context: Context,
  assessments: readonly AssessmentId[],
): Promise<readonly NoteCount[]> {
  const { store, viewer } = context;
  const who = audience(context);
  const ours = [...who.participants, ...(who.assigned ?? [])];
  const own = assessments.filter((id) => ours.includes(namedBy(id).participant));
  if (!viewer || own.length === 0) return [];
  return seenOf(context, await store.notes.counts(own, viewer.id));
}

/** What colleagues wrote for this person to read, in all assessments of the person's States. */
export async function unreadNotes(context: Context): Promise<readonly NoteCount[]> {
  const { store, viewer } = context;
  const who = audience(context);
  const ours = [...who.participants, ...(who.assigned ?? [])];
  if (ours.length === 0) return [];
  return seenOf(context, await store.notes.unread(ours, signedIn(viewer).id));
}

function placeOf(id: AnswerId): Placed {
  const slash = id.lastIndexOf('/');
  return {
    assessment: id.slice(0, slash) as AssessmentId,
    provision: id.slice(slash + 1) as Reference,
    article: null,
  };
}
