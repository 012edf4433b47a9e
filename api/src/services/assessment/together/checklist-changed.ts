import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../../domain/assessment/answer.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { NoteThread } from '../../../domain/assessment/together/note.ts';
import type { AnswerId, AssessmentId, NoteThreadId, Reference } from '../../../domain/base/ids.ts';
import type { Happened } from '../../../store/store.ts';
import { Missed } from '../../base/changes.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { answersById } from '../read-answers.ts';
import { provisionsOf } from './note-place.ts';
import { type PersonHere, peopleHere } from './people-here.ts';
import { windowIn } from './tell-presence.ts';
import { seesAsOwn, sightOf } from './theirs.ts';

export interface ChecklistEvent {
  readonly assessment: Assessment;
  /** Those that were written since the last event. */
  readonly answers: readonly Answer[];
  readonly people: readonly PersonHere[];
  /** Where colleagues wrote, resolved or deleted notes since the last event. */
  readonly noted: readonly Reference[];
  /** Whose ready mark was set or removed since. */
  readonly marked: readonly Reference[];
}

interface Followed {
  readonly assessment: AssessmentId;
  /** The window that listens: it is not told of itself. */
  readonly window: string;
}

/** First how the checklist is, then what is written in it and who is in it, by whatever process; for the State's own people alone. */
export async function checklistChanged(
  context: Context,
  followed: Followed,
  signal: AbortSignal,
): Promise<AsyncGenerator<ChecklistEvent, void>> {
  windowIn(followed.window);
  permit(context.viewer, 'assessment.workTogether', await read(context, followed), ['assessment']);
  return follow(context, followed, signal);
}

async function* follow(
  context: Context,
  followed: Followed,
  signal: AbortSignal,
): AsyncGenerator<ChecklistEvent, void> {
  const news = gather();
  signal.addEventListener('abort', news.wake, { once: true });
  const place = await context.store.together.enter(followed.assessment, news.take);
  try {
    let people = await peopleHere(context, place.people(), followed);
    let assessment = await read(context, followed);
    yield { assessment, answers: [], people, noted: [], marked: [] };
    while (await news.come(signal)) {
      const { answers, notes, marks, written, gap } = news.all();
      if (gap) throw new Missed();
      const [before, here] = [people, assessment];
      people = await peopleHere(context, place.people(), followed);
      if (written) assessment = await read(context, followed);
      const changed = await seenOf(context, assessment, answers);
      const { noted, marked } = await colleaguesDid(context, assessment, { notes, marks });
      // Whoever sees only what is assigned to them is not told that something else was written.
      const moved = isLimited(context, assessment)
        ? assessment.toldRevision !== here.toldRevision
        : assessment.revision !== here.revision;
      const silent = [changed, noted, marked].every(({ length }) => length === 0);
      if (silent && !moved && same(people, before)) continue;
      for (let at = 0; at === 0 || at < changed.length; at += mostTogether)
        yield { assessment, answers: changed.slice(at, at + mostTogether), people, noted, marked };
    }
  } finally {
    signal.removeEventListener('abort', news.wake);
    place.leave();
  }
}

/** What happened since it was last taken, told together. */
function gather() {
  let answers = new Set<AnswerId>();
  let notes = new Map<NoteThreadId, NoteThread>();
  let marks = new Set<AnswerId>();
  let written = false;
  let gap = false;
  let due = false;
  let wake = (): void => undefined;
  return {
    wake: () => wake(),
    take: (happened: Happened) => {
      if (happened.kind === 'answer') answers.add(happened.answer);
      if (happened.kind === 'note') notes.set(happened.note.id, happened.note);
      if (happened.kind === 'mark') marks.add(happened.answer);
      if (['answer', 'assessment', 'gap'].includes(happened.kind)) written = true;
      if (happened.kind === 'gap') gap = true;
      due = true;
      wake();
    },
    /** False when nobody listens any longer. */
    async come(signal: AbortSignal): Promise<boolean> {
      while (!due && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      // One write is heard as its answer and its assessment.
      if (!signal.aborted) await pause(withinMs);
      return !signal.aborted;
    },
    all() {
      const taken = { answers: [...answers], notes: [...notes.values()], marks: [...marks], written, gap };
      answers = new Set();
      notes = new Map();
      marks = new Set();
      written = false;
      due = false;
      return taken;
    },
  };
}

async function seenOf(
  context: Context,
  assessment: Assessment,
  written: readonly AnswerId[],
): Promise<readonly Answer[]> {
  if (written.length === 0) return [];
  const [sight, answers] = [await sightOf(context, [assessment]), await answersById(context, written)];
  return answers.filter(({ provision }) => seesAsOwn(sight, assessment, provision));
}

/** Where colleagues wrote to each other and set or removed marks, of what the viewer sees. */
async function colleaguesDid(
  context: Context,
  assessment: Assessment,
  { notes, marks }: { readonly notes: readonly NoteThread[]; readonly marks: readonly AnswerId[] },
): Promise<Pick<ChecklistEvent, 'noted' | 'marked'>> {
  if (notes.length === 0 && marks.length === 0) return { noted: [], marked: [] };
  const sight = await sightOf(context, [assessment]);
  const seen = (provisions: readonly Reference[]) =>
    [...new Set(provisions)].filter((provision) => seesAsOwn(sight, assessment, provision));
  return {
    noted: seen(notes.flatMap((note) => provisionsOf(context, note))),
    marked: seen(marks.map((id) => id.slice(id.lastIndexOf('/') + 1) as Reference)),
  };
}

const isLimited = (context: Context, { participant }: Assessment): boolean =>
  !audience(context).participants.includes(participant);

async function read(context: Context, { assessment }: Followed): Promise<Assessment> {
  return found(context.store.assessments.byIds(audience(context), [assessment]), ['assessment']);
}

/** That somebody says again where they are is no news. */
const same = (one: readonly PersonHere[], other: readonly PersonHere[]): boolean => told(one) === told(other);
const told = (people: readonly PersonHere[]): string =>
  JSON.stringify(
    people.map(({ name, byViewer, places }) => [
      name,
      byViewer,
      places.map(({ provision, field }) => [provision, field]),
    ]),
  );

const withinMs = 30;
/** A file that was taken in writes them all: an event stays small. */
const mostTogether = 50;
