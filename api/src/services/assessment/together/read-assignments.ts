import type { Answer } from '../../../domain/assessment/answer.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { isAnswered } from '../../../domain/assessment/submission.ts';
import { type Assignments, noAssignments } from '../../../domain/assessment/together/assignment.ts';
import { type AssignedPart, partsOf, withoutAnybody } from '../../../domain/assessment/together/part.ts';
import { type ReadyMark, stands } from '../../../domain/assessment/together/ready.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { Reference } from '../../../domain/base/ids.ts';
import { audience, type Context } from '../../base/context.ts';
import { askedIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';

/** Who looks after what, how far it is, and what nobody has. */
export interface Divided {
  readonly id: Assignments['id'];
  readonly revision: number;
  readonly parts: readonly AssignedPart[];
  readonly nobodys: readonly Reference[];
}

/** What is assigned to this person in the drafts of their States, the earliest day first. */
export async function myQuestions(context: Context): Promise<readonly AssignedPart[]> {
  const { store, viewer } = context;
  const who = audience(context);
  const participants = [...who.participants, ...(who.assigned ?? [])];
  if (!viewer || participants.length === 0) return [];
  const assignments = (await store.assignments.ofParticipants(participants)).filter(({ list }) =>
    list.some(({ person }) => person === viewer.id),
  );
  if (assignments.length === 0) return [];
  const assessments = await store.assessments.byIds(
    who,
    assignments.map(({ id }) => id),
  );
  const drafts = assessments.filter(({ status }) => status === 'DRAFT');
  const mine = assignments.map((one) => ({
    ...one,
    list: one.list.filter(({ person }) => person === viewer.id),
  }));
  const divided = await shown(context, drafts, mine);
  return divided
    .flatMap(({ parts }) => parts)
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** Of a State's own assessments; nothing of all others. Whoever sees only what is assigned to them sees of it what is theirs. */
export async function divisions(
  context: Context,
  assessments: readonly Assessment[],
): Promise<readonly Divided[]> {
  const { store, viewer } = context;
  const { participants, assigned = [] } = audience(context);
  const own = assessments.filter((one) => [...participants, ...assigned].includes(one.participant));
  if (!viewer || own.length === 0) return [];
  const there = new Map((await store.assignments.byIds(own.map(({ id }) => id))).map((one) => [one.id, one]));
  const seen = own.map(({ id, participant }) => {
    const all = there.get(id) ?? noAssignments(id, participant);
    if (participants.includes(participant)) return all;
    return { ...all, list: all.list.filter(({ person }) => person === viewer.id) };
  });
  const divided = await shown(context, own, seen);
  const limited = new Set(
    own.filter(({ participant }) => !participants.includes(participant)).map(({ id }) => id),
  );
  return divided.map((one) => (limited.has(one.id) ? { ...one, nobodys: [] } : one));
}

/** In a fixed number of reads, however many there are. */
async function shown(
  context: Context,
  assessments: readonly Assessment[],
  assignments: readonly Assignments[],
): Promise<readonly Divided[]> {
  const { store, now } = context;
  if (assessments.length === 0) return [];
  const ids = assessments.map(({ id }) => id);
  const states = [...new Set(assessments.map(({ participant }) => participant))];
  const [some] = states;
  const own = { ...ownPeople(some as (typeof states)[number]), participants: states };
  const isDivided = assignments.some(({ list }) => list.length > 0);
  const [answers, marks] = isDivided
    ? await Promise.all([store.answers.ofAssessments(own, ids), store.readyMarks.ofAssessments(ids)])
    : [[], []];
  const catalogue = store.catalogue();
  const articleOf = (provision: Reference) => catalogue.provisions.get(provision)?.article ?? provision;
  return assessments.flatMap((one) => {
    const { id } = one;
    const division = assignments.find((other) => other.id === id);
    if (!division) return [];
    const { provisions } = askedIn(catalogue, one);
    const ofIt = answers.filter(({ assessment }) => assessment === id);
    const standing = { answered: answeredIn(ofIt), ready: readyIn(ofIt, marks), today: dayOf(now) };
    return [
      {
        id,
        revision: division.revision,
        parts: partsOf(division, provisions, articleOf, standing),
        nobodys: withoutAnybody(division, provisions),
      },
    ];
  });
}

export const answeredIn = (answers: readonly Answer[]): ReadonlySet<string> =>
  new Set(answers.filter(isAnswered).map(({ provision }) => provision));

export function readyIn(answers: readonly Answer[], marks: readonly ReadyMark[]): ReadonlySet<string> {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const isReady = (answer: Answer) => {
    const mark = byId.get(answer.id);
    return mark !== undefined && stands(mark, answer);
  };
  return new Set(answers.filter(isReady).map(({ provision }) => provision));
}
