import { type Answer, unchanged } from '../../domain/assessment/answer.ts';
import { askedProvision } from '../../domain/assessment/answer-input.ts';
import { unwritten } from '../../domain/assessment/answer-write.ts';
import type { Assessment, Revision, SubmittedAnswer } from '../../domain/assessment/assessment.ts';
import { toldComments } from '../../domain/assessment/comment.ts';
import type { AnswerId, AssessmentId, ParticipantCode, Reference } from '../../domain/base/ids.ts';
import { answerId } from '../../domain/base/ids.ts';
import { ascending, byParts, type Order } from '../../domain/base/order.ts';
import { rankOf, sees } from '../../domain/base/visibility.ts';
import { audience, type Context } from '../base/context.ts';
import { type Asked, askedIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { askedOf, seesAsOwn, sightOf } from './together/theirs.ts';

/** The answers of these assessments as the viewer may see them: the working copy for the State's own people, what was submitted for all others. */
export function answersOf(context: Context, assessments: readonly Named[]): Promise<readonly Answer[]> {
  const who = audience(context);
  return read(context, assessments, {
    working: (ids) => context.store.answers.ofAssessments(who, ids),
    theirs: (assessment, provisions) =>
      [...provisions].map((provision) => answerId(assessment.id, provision)),
    of: (answers) => answers,
  });
}

/** These answers alone, of as many assessments as they are of. */
export async function answersById(context: Context, ids: readonly AnswerId[]): Promise<readonly Answer[]> {
  const who = audience(context);
  const wanted = new Set<string>(ids);
  const parts = ids.map(partsOf);
  const assessments = new Map(parts.map(({ assessment }) => [assessment.id, assessment]));
  return read(context, [...assessments.values()], {
    working: () =>
      context.store.answers.byIds(
        who,
        ids.filter((_, at) => who.participants.includes(parts[at]?.assessment.participant as never)),
      ),
    theirs: (assessment, provisions) =>
      parts
        .filter((part) => part.assessment.id === assessment.id && provisions.has(part.provision))
        .map(({ provision }) => answerId(assessment.id, provision)),
    provisions: [...new Set(parts.map(({ provision }) => provision))],
    of: (answers) => answers.filter(({ id }) => wanted.has(id)),
  });
}

type Named = Pick<Assessment, 'id' | 'participant'>;

interface Reading {
  readonly working: (own: readonly AssessmentId[]) => Promise<readonly Answer[]>;
  /** Those of them that are assigned to a person who sees no others. */
  readonly theirs: (assessment: Named, provisions: ReadonlySet<Reference>) => readonly AnswerId[];
  readonly provisions?: readonly Reference[];
  readonly of: (answers: readonly Answer[]) => readonly Answer[];
}

async function read(
  context: Context,
  assessments: readonly Named[],
  { working, theirs, provisions, of }: Reading,
): Promise<readonly Answer[]> {
  const { store } = context;
  const who = audience(context);
  const sight = await sightOf(context, assessments);
  const own = assessments.filter((one) => sight(one) === 'ALL').map(({ id }) => id);
  const inPart = assessments.flatMap((one) => {
    const seen = sight(one);
    return typeof seen === 'string' ? [] : [{ one, ids: theirs(one, seen) }];
  });
  // All else of their State such a person sees as everybody does, where it is asked for by its own id.
  const others = assessments
    .filter((one) => sight(one) === 'NOTHING' || (provisions && sight(one) !== 'ALL'))
    .map(({ id }) => id);
  const shows = rankOf(who.level) <= rankOf('SECRETARIAT');
  const [written, assigned, revisions, commented] = await Promise.all([
    own.length > 0 ? working(own) : [],
    readAssigned(context, inPart),
    others.length > 0 ? store.revisions.inForce(who, others, provisions) : [],
    shows && others.length > 0 ? store.answers.commentsOf(who, others, provisions) : [],
  ]);
  // A revision has the comments of when it was submitted; those of its return came later.
  const comments = new Map(commented.map((answer) => [answer.id, answer.comments]));
  const submitted = of(revisions.flatMap((revision) => submittedAsAnswers(revision, shows))).filter(
    ({ assessment, participant, provision }) => !seesAsOwn(sight, { id: assessment, participant }, provision),
  );
  return [
    ...written,
    ...assigned,
    ...submitted.map((answer) => ({
      ...answer,
      comments: toldComments(answer.comments, comments.get(answer.id) ?? []),
    })),
  ];
}

async function readAssigned(
  { store }: Context,
  inPart: readonly { readonly one: Named; readonly ids: readonly AnswerId[] }[],
): Promise<readonly Answer[]> {
  const ids = inPart.flatMap((part) => part.ids);
  const [some] = inPart;
  if (!some || ids.length === 0) return [];
  const states = inPart.map(({ one }) => one.participant);
  return store.answers.byIds({ ...ownPeople(some.one.participant), participants: states }, ids);
}

/** What the secretariat wrote to a State is between the two. */
export const showsComments = (context: Context, participant: ParticipantCode): boolean =>
  sees(audience(context), 'SECRETARIAT', participant);

/** An answer's id is its assessment's and its provision; an assessment's begins with its State's code. */
function partsOf(id: AnswerId): { readonly assessment: Named; readonly provision: Reference } {
  const slash = id.lastIndexOf('/');
  const assessment = id.slice(0, slash) as AssessmentId;
  const participant = id.slice(0, id.indexOf('/')) as ParticipantCode;
  return { assessment: { id: assessment, participant }, provision: id.slice(slash + 1) as Reference };
}

/** What was last submitted, as answers to be shown; the label in force is shown as the State's choice. */
function submittedAsAnswers(revision: Revision, showsComments: boolean): readonly Answer[] {
  return revision.answers.map((answer) => shown(revision.assessment, revision, answer, showsComments));
}

function shown(
  assessment: AssessmentId,
  { participant, number }: Revision,
  answer: SubmittedAnswer,
  showsComments: boolean,
): Answer {
  const { label, ...content } = answer;
  return {
    ...content,
    id: answerId(assessment, answer.provision),
    assessment,
    participant,
    visibility: label,
    // Which submission it is of: how often the State wrote it is its own.
    revision: number,
    comments: showsComments ? answer.comments : [],
    ...unchanged,
  };
}

/** The order of the checklist; what it no longer asks comes last. */
export function checklistOrder({ store }: Context, assessment: Asked): Order<Answer> {
  const { provisions } = askedIn(store.catalogue(), assessment);
  const places = new Map<string, number>(provisions.map((provision, place) => [provision, place]));
  const placeOf = (provision: unknown) => places.get(String(provision)) ?? provisions.length;
  return {
    list: 'answers',
    keyOf: ({ provision }) => [provision],
    compare: byParts((a, b) => placeOf(a) - placeOf(b) || ascending(a, b)),
  };
}

/** One answer; for the State's own people one that nobody wrote yet, too. INVALID where the checklist does not ask this provision. */
export async function answerTo(
  context: Context,
  id: AssessmentId,
  provision: string,
): Promise<Answer | null> {
  const { store } = context;
  const who = audience(context);
  const [assessment] = await store.assessments.byIds(who, [id]);
  if (!assessment) return null;
  const instrument = askedIn(store.catalogue(), assessment);
  const asked: Reference = askedProvision(provision, await askedOf(context, assessment, instrument, 'READ'));
  const [answer] = await answersById(context, [answerId(assessment.id, asked)]);
  if (answer) return answer;
  return [...who.participants, ...(who.assigned ?? [])].includes(assessment.participant)
    ? unwritten(assessment.id, assessment.participant, asked)
    : null;
}
