import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import {
  type NoteThread,
  withoutNote,
  withRead,
  withResolved,
} from '../../../domain/assessment/together/note.ts';
import type { AssessmentId, NoteThreadId } from '../../../domain/base/ids.ts';
import { audience, type Context, found, permit, type SignedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { askedIn } from '../open-assessment.ts';
import { isAt, keptAt } from './note-place.ts';
import { threadsSeen } from './read-notes.ts';
import { askedOf } from './theirs.ts';

export interface ResolveNoteInput {
  readonly operationId: string;
  readonly thread: NoteThreadId;
  readonly resolved: boolean;
}
export interface DeleteNoteInput {
  readonly operationId: string;
  readonly thread: NoteThreadId;
  readonly note: string;
}
export interface ReadNotesInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly provision: string;
}

/** A thread is settled, or open again. */
export const resolveNote = (context: Context, input: ResolveNoteInput): Promise<NoteThread> =>
  changing(context, input, { resolved: input.resolved }, (before, by) =>
    withResolved(before, input.resolved, by, context.now),
  );

/** The words are gone; that there were some, whose and when, stays. */
export const deleteNote = (context: Context, input: DeleteNoteInput): Promise<NoteThread> =>
  changing(context, input, { deleted: input.note }, (before, by) =>
    withoutNote(before, input.note, by, context.now),
  );

async function changing(
  context: Context,
  input: { readonly operationId: string; readonly thread: NoteThreadId },
  detail: Readonly<Record<string, unknown>>,
  change: (before: NoteThread, by: SignedIn) => NoteThread,
): Promise<NoteThread> {
  const seen = await found(threadsSeen(context, [input.thread]), ['thread']);
  const by = permit(context.viewer, 'note.write', seen, ['thread']);
  return once(
    context,
    'note.write',
    input.operationId,
    input,
    async (writes) => {
      const before = await found(writes.notes.byIds([input.thread]), ['thread']);
      const after = change(before, by);
      if (after !== before) await writes.saveThread(after, before.revision);
      writes.record({ user: by.id, action: 'note.write', subject: seen.id, detail });
      return after;
    },
    entityAgain((id) => threadsSeen(context, [id])),
  );
}

/** This person has read what colleagues wrote at a provision. */
export async function readNotes(context: Context, input: ReadNotesInput): Promise<AssessmentId> {
  const { store, viewer } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'note.write', seen, ['assessment']);
  const instrument = await askedOf(context, seen, askedIn(store.catalogue(), seen), 'READ');
  const provision = askedProvision(input.provision, instrument);
  return once(
    context,
    'note.write',
    input.operationId,
    input,
    async (writes) => {
      const there = await writes.notes.at(keptAt(context, seen.id, provision));
      const read = there.filter(
        (thread) => thread.unread.includes(by.id) && isAt(context, thread, provision),
      );
      await writes.saveThreads(read.map((thread) => withRead(thread, by.id)));
      writes.record({
        user: by.id,
        action: 'note.write',
        subject: seen.id,
        detail: { provision, read: read.length },
      });
      return seen.id;
    },
    { keep: () => null, again: async () => seen.id },
  );
}
