import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import type { NoteThread } from '../../domain/assessment/together/note.ts';
import { hereAt, nextSilence, type Presence } from '../../domain/assessment/together/presence.ts';
import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { AnswerId, AssessmentId, NoteThreadId } from '../../domain/base/ids.ts';
import { answers } from '../assessment/answer.ts';
import { assessments } from '../assessment/assessment.ts';
import { assessmentIn, type Presences, presences } from '../assessment/presence.ts';
import { type NoteReads, noteThreads } from '../assessment/together/note.ts';
import { readyMarks } from '../assessment/together/ready.ts';
import { type Change, follow } from './stream.ts';

/** What happened in a checklist; what it is now must be read. */
export type Happened =
  | { readonly kind: 'answer'; readonly answer: AnswerId }
  | { readonly kind: 'assessment' }
  | { readonly kind: 'note'; readonly note: NoteThread }
  | { readonly kind: 'mark'; readonly answer: AnswerId }
  | { readonly kind: 'people' }
  /** What happened meanwhile is not known. */
  | { readonly kind: 'gap' };

export interface Place {
  /** Who is in the checklist at this instant. */
  people(): readonly Presence[];
  leave(): void;
}

/** Checklists that somebody follows in this process, by whatever process they are written in. */
export interface Together {
  /** Resolves once nothing is missed: what is read from then on is followed by all that happens after it. */
  enter(assessment: AssessmentId, told: (happened: Happened) => void): Promise<Place>;
  close(): Promise<void>;
}

interface Room {
  readonly listeners: Set<(happened: Happened) => void>;
  people: readonly Presence[];
  /** The reading of who is here that is under way, and whether one more is due. */
  reading: Promise<void> | null;
  again: boolean;
  timer: NodeJS.Timeout | undefined;
}

interface Parts {
  readonly db: Db;
  readonly presences: Presences;
  readonly notes: NoteReads['notes'];
  readonly clock: () => Instant;
  readonly log: Logger;
}

/**
 * A change stream of its own, open while anybody follows a checklist: where nobody does, writing answers costs nothing here, and the stream of the matrix and of sessions never
 * waits behind it. Who is here is read once for each change and process, however many listen.
 */
export function makeTogether({ db, presences: stored, notes, clock, log }: Parts): Together {
  const rooms = new Map<AssessmentId, Room>();
  let stream: { readonly opened: Promise<void>; readonly close: () => Promise<void> } | null = null;

  const tell = (room: Room, happened: Happened) => {
    for (const listener of room.listeners) listener(happened);
  };

  function listen(): Promise<void> {
    if (stream) return stream.opened;
    let opened = (): void => undefined;
    let failed = (_error: Error): void => undefined;
    const open = new Promise<void>((resolve, reject) => {
      opened = resolve;
      failed = reject;
    });
    open.catch(() => undefined);
    const following = follow(
      db,
      [answers, assessments, presences, noteThreads, readyMarks].map(({ name }) => name),
      { opened: async () => opened(), changed: hear, broken },
      log,
    );
    const mine = { opened: open, close: () => following.close() };
    stream = mine;
    function broken(): void {
      failed(new Error('The checklists cannot be followed now.'));
      if (stream !== mine) return;
      stream = null;
      void following.close();
      const all = [...rooms.values()];
      rooms.clear();
      for (const room of all) {
        clearTimeout(room.timer);
        tell(room, { kind: 'gap' });
      }
    }
    return open;
  }

  function hear({ collection, id }: Change): void {
    if (id === null) {
      for (const room of rooms.values()) tell(room, { kind: 'gap' });
    } else if (collection === presences.name) {
      const assessment = assessmentIn(String(id));
      const room = rooms.get(assessment);
      if (room) void readPeople(assessment, room);
    } else if (collection === noteThreads.name) {
      void readNote(String(id) as NoteThreadId);
    } else {
      const key = String(id);
      const isWhole = collection === assessments.name;
      const room = rooms.get((isWhole ? key : key.slice(0, key.lastIndexOf('/'))) as AssessmentId);
      const of = collection === answers.name ? 'answer' : 'mark';
      if (room) tell(room, isWhole ? { kind: 'assessment' } : { kind: of, answer: key as AnswerId });
    }
  }

  /** Its id does not say where it is. */
  async function readNote(id: NoteThreadId): Promise<void> {
    try {
      for (const note of await notes.byIds([id])) {
        const room = rooms.get(note.assessment);
        if (room) tell(room, { kind: 'note', note });
      }
    } catch {
      for (const room of rooms.values()) tell(room, { kind: 'gap' });
    }
  }

  function readPeople(id: AssessmentId, room: Room): Promise<void> {
    room.again = true;
    room.reading ??= read(id, room)
      .catch(() => tell(room, { kind: 'gap' }))
      .finally(() => {
        room.reading = null;
      });
    return room.reading;
  }

  async function read(id: AssessmentId, room: Room): Promise<void> {
    while (room.again) {
      room.again = false;
      room.people = await stored.ofAssessment(id);
    }
    waitForSilence(room);
    tell(room, { kind: 'people' });
  }

  function waitForSilence(room: Room): void {
    clearTimeout(room.timer);
    const next = nextSilence(room.people, clock());
    if (next === null || room.listeners.size === 0) return;
    room.timer = setTimeout(
      () => {
        tell(room, { kind: 'people' });
        waitForSilence(room);
      },
      Math.max(0, millisecondsOf(next) - millisecondsOf(clock())) + 1,
    );
    room.timer.unref();
  }

  function leave(id: AssessmentId, room: Room, told: (happened: Happened) => void): void {
    room.listeners.delete(told);
    if (room.listeners.size > 0) return;
    clearTimeout(room.timer);
    if (rooms.get(id) === room) rooms.delete(id);
    if (rooms.size > 0 || !stream) return;
    const ending = stream;
    stream = null;
    void ending.close();
  }

  return {
    enter: async (id, told) => {
      const room: Room = rooms.get(id) ?? {
        listeners: new Set(),
        people: [],
        reading: null,
        again: false,
        timer: undefined,
      };
      rooms.set(id, room);
      room.listeners.add(told);
      try {
        await listen();
        await readPeople(id, room);
      } catch (error) {
        leave(id, room, told);
        throw error;
      }
      return {
        people: () => hereAt(room.people, clock()),
        leave: () => leave(id, room, told),
      };
    },
    close: async () => {
      const ending = stream;
      stream = null;
      for (const room of rooms.values()) clearTimeout(room.timer);
      rooms.clear();
      await ending?.close();
    },
  };
}
