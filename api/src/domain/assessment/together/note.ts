import type { Instant } from '../../base/calendar.ts';
import type { AssessmentId, NoteThreadId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import { Forbidden, Invalid } from '../../base/refusal.ts';

export interface NoteEntry {
  readonly id: string;
  readonly at: Instant;
  readonly user: UserId;
  readonly by: string;
  /** Empty where it was deleted: the words are gone, that there were some is not. */
  readonly text: string;
  readonly mentions: readonly UserId[];
  readonly deletedAt: Instant | null;
}

/** What colleagues write to each other at a field of a provision: of the State's own people alone, no part of what is submitted. */
export interface NoteThread {
  readonly id: NoteThreadId;
  readonly assessment: AssessmentId;
  readonly participant: ParticipantCode;
  /** Of a whole article: the first provision that the checklist asks of it. */
  readonly provision: Reference;
  /** The article that it is of as a whole; null: of the provision alone. */
  readonly article: string | null;
  /** Null: of the provision as a whole. */
  readonly field: string | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly resolved: { readonly at: Instant; readonly user: UserId; readonly by: string } | null;
  readonly entries: readonly NoteEntry[];
  /** Who was told of it and has not read it. */
  readonly unread: readonly UserId[];
}

/** So many notes one thread takes, and so many threads one provision: more is a conversation for elsewhere. */
export const mostEntries = 100;
export const mostThreads = 100;

type Writer = { readonly id: UserId; readonly name: string };

export interface NewNote {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly UserId[];
  /** Who is told besides: whoever looks after the provision. */
  readonly also: readonly UserId[];
}

/** The thread with one more note: it is open again, and those who wrote in it, look after it or are mentioned are told. */
export function withNote(
  before: NoteThread,
  { id, text, mentions, also }: NewNote,
  { id: user, name: by }: Writer,
  now: Instant,
): NoteThread {
  if (before.entries.length >= mostEntries)
    throw new Invalid('This thread is full. Begin a new one.', ['thread']);
  const told = [...before.unread, ...before.entries.map((entry) => entry.user), ...mentions, ...also];
  return {
    ...before,
    revision: before.revision + 1,
    resolved: null,
    entries: [...before.entries, { id, at: now, user, by, text, mentions, deletedAt: null }],
    unread: [...new Set(told)].filter((one) => one !== user),
  };
}

export function withResolved(
  before: NoteThread,
  resolved: boolean,
  { id: user, name: by }: Writer,
  now: Instant,
): NoteThread {
  if (resolved === (before.resolved !== null)) return before;
  return { ...before, revision: before.revision + 1, resolved: resolved ? { at: now, user, by } : null };
}

/** Only whoever wrote it takes it back. */
export function withoutNote(
  before: NoteThread,
  note: string,
  { id: user }: Writer,
  now: Instant,
): NoteThread {
  const entry = before.entries.find(({ id }) => id === note);
  if (!entry) throw new Invalid('There is no such note in this thread. Read it again.', ['note']);
  if (entry.user !== user) throw new Forbidden('Only whoever wrote a note can delete it.', ['note']);
  if (entry.deletedAt) return before;
  const gone: NoteEntry = { ...entry, text: '', mentions: [], deletedAt: now };
  return {
    ...before,
    revision: before.revision + 1,
    entries: before.entries.map((one) => (one === entry ? gone : one)),
  };
}

export const withRead = (before: NoteThread, person: UserId): NoteThread =>
  before.unread.includes(person)
    ? { ...before, revision: before.revision + 1, unread: before.unread.filter((one) => one !== person) }
    : before;
