import type { NoteThread } from '../../../domain/assessment/together/note.ts';
import type { AnswerId, AssessmentId, NoteThreadId, Reference } from '../../../domain/base/ids.ts';
import type { NoteCount } from '../../../store/store.ts';
import { audience, type Context, signedIn } from '../../base/context.ts';
import { namedBy, seesAsOwn, sightOf } from './theirs.ts';

/** Of these threads, those at provisions that the viewer sees as one of the State's people. */
async function seenOf<T extends { readonly assessment: AssessmentId; readonly provision: Reference }>(
  context: Context,
  list: readonly T[],
): Promise<readonly T[]> {
  const named = [...new Set(list.map(({ assessment }) => assessment))].map(namedBy);
  const sight = await sightOf(context, named);
  return list.filter(({ assessment, provision }) => seesAsOwn(sight, namedBy(assessment), provision));
}

export const threadsSeen = async (
  context: Context,
  ids: readonly NoteThreadId[],
): Promise<readonly NoteThread[]> => seenOf(context, await context.store.notes.byIds(ids));

export async function threadsAt(
  context: Context,
  answers: readonly AnswerId[],
): Promise<readonly NoteThread[]> {
  const places = await seenOf(context, answers.map(placeOf));
  return places.length > 0 ? context.store.notes.at(places) : [];
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

function placeOf(id: AnswerId): { readonly assessment: AssessmentId; readonly provision: Reference } {
  const slash = id.lastIndexOf('/');
  return { assessment: id.slice(0, slash) as AssessmentId, provision: id.slice(slash + 1) as Reference };
}
