import type { Instant } from '../../base/calendar.ts';
import { type AnswerId, answerId, type Reference } from '../../base/ids.ts';
import { same } from '../../base/same.ts';
import { rankOf } from '../../base/visibility.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { type Answer, type AnswerContent, type SaidField, saidFields } from '../answer.ts';
import type { Assessment } from '../assessment.ts';
import { contentOf } from '../submission.ts';
import { type CarriedFrom, type CarriedRecord, type CarriedTo, carriedId } from './carried.ts';
import { carryAnswers } from './carry-answers.ts';
import { nothingSaid } from './divide-answer.ts';

/** What a version does to the answers in writing of one assessment. */
export interface CarriedWorking {
  /** All of them, as they are now. */
  readonly answers: readonly Answer[];
  /** Of these, those to be written. */
  readonly changed: readonly Answer[];
  readonly gone: readonly AnswerId[];
  /** Of each answer that is not as it was. */
  readonly records: readonly CarriedRecord[];
}

export function carryWorking(
  { id, participant }: Pick<Assessment, 'id' | 'participant'>,
  answers: readonly Answer[],
  step: Step,
  now: Instant,
): CarriedWorking {
  const known = new Map(answers.map((answer) => [answer.provision, answer]));
  const carried = carryAnswers(answers.map(contentOf), step);
  const after = carried.answers.map((one) => workingAnswer(one, known, id));
  const ids = new Set(after.map((answer) => answer.id));
  return {
    answers: after,
    changed: after.filter((answer) => known.get(answer.provision) !== answer),
    gone: answers.map((answer) => answer.id).filter((one) => !ids.has(one)),
    records: carried.from.flatMap((from) => {
      const answer = known.get(from.provision);
      if (!answer || isAsItWas(from, answer)) return [];
      return [
        {
          ...from,
          id: carriedId(id, step.before.version, from.provision),
          ...{ assessment: id, participant },
          ...{ fromVersion: step.before.version, toVersion: step.after.version },
          content: contentOf(answer),
          comments: answer.comments,
          at: now,
          revision: 1,
        },
      ];
    }),
  };
}

/** Nothing is to be told of what was kept whole, or said nothing. */
const isAsItWas = ({ rule, to, parked }: CarriedFrom, answer: Answer): boolean =>
  (rule === 'KEPT' && to.length === 1 && parked.length === 0) ||
  (same(contentOf(answer), nothingSaid(answer.provision)) && answer.comments.length === 0);

function workingAnswer(
  { content, from }: CarriedTo,
  known: ReadonlyMap<Reference, Answer>,
  assessment: Assessment['id'],
): Answer {
  const sources = from.flatMap((provision) => known.get(provision) ?? []);
  const [first] = sources as [Answer];
  const { provision } = content;
  if (sources.length === 1 && provision === first.provision && same(content, contentOf(first))) return first;
  const place = { id: answerId(assessment, provision), provision };
  const label = sources.toSorted((a, b) => rankOf(a.visibility) - rankOf(b.visibility))[0] as Answer;
  return {
    ...first,
    ...content,
    ...place,
    visibility: label.visibility,
    comments: sources.flatMap(({ comments }) => comments),
    ...writtenAt(content, sources, known.get(provision)),
  };
}

/**
 * What moved, is put together from several, or lost a part is a revision of its own, in the fields that are not as whoever read its place before has read them;
 * where one of the answers waits to be confirmed, so does the whole.
 */
function writtenAt(
  content: AnswerContent,
  sources: readonly Answer[],
  there: Answer | undefined,
): Pick<Answer, 'revision' | 'fieldRevisions' | 'fieldChanges' | 'changedAt' | 'changedBy'> {
  const last = sources.toSorted((a, b) => ((a.changedAt ?? '') < (b.changedAt ?? '') ? 1 : -1))[0] as Answer;
  const { changedAt, changedBy } = last;
  const isToConfirm = sources.some(({ revision }) => revision === 0);
  const revision = isToConfirm
    ? 0
    : Math.max(...[...sources, ...(there ? [there] : [])].map((one) => one.revision)) + 1;
  const isElsewhere = sources.length > 1 || sources[0] !== there;
  const isOther = (field: SaidField) =>
    isElsewhere || sources.some((one) => !same(one[field], content[field]));
  const all = Object.assign({}, ...sources.map(({ fieldRevisions }) => fieldRevisions)) as Record<
    string,
    number
  >;
  const changes = Object.assign(
    {},
    ...sources.map(({ fieldChanges }) => fieldChanges),
  ) as Answer['fieldChanges'];
  if (isToConfirm) return { revision, fieldRevisions: {}, fieldChanges: {}, changedAt, changedBy };
  for (const field of saidFields) if (isOther(field)) all[field] = revision;
  if (isElsewhere) all.visibility = revision;
  return { revision, fieldRevisions: all, fieldChanges: changes, changedAt, changedBy };
}
