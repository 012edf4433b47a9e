import type { Answer } from '../../../domain/assessment/answer.ts';
import { type ReadyMark, stands } from '../../../domain/assessment/together/ready.ts';
import type { AnswerId, AssessmentId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import { answersById, answersOf } from '../read-answers.ts';
import { namedBy, type Sight, seesAsOwn, sightOf } from './theirs.ts';

/** A mark, and whether it still says something of the answer as it is now. */
export interface SeenMark extends ReadyMark {
  readonly stands: boolean;
  /** Who edited the answer since. */
  readonly changedBy: string | null;
}

/** For the State's own people alone. */
export async function readyMarksOf(
  context: Context,
  ids: readonly AssessmentId[],
): Promise<readonly SeenMark[]> {
  const named = [...new Set(ids)].map(namedBy);
  const sight = await sightOf(context, named);
  const own = named.filter((one) => sight(one) !== 'NOTHING');
  if (own.length === 0) return [];
  const [marks, answers] = await Promise.all([
    context.store.readyMarks.ofAssessments(own.map(({ id }) => id)),
    answersOf(context, own),
  ]);
  return seen(
    marks.filter((mark) => isOurs(sight, mark)),
    answers,
  );
}

export async function readyMarksAt(context: Context, ids: readonly AnswerId[]): Promise<readonly SeenMark[]> {
  const named = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('/')) as AssessmentId))].map(namedBy);
  const sight = await sightOf(context, named);
  if (named.every((one) => sight(one) === 'NOTHING')) return [];
  const marks = (await context.store.readyMarks.byIds(ids)).filter((mark) => isOurs(sight, mark));
  if (marks.length === 0) return [];
  return seen(
    marks,
    await answersById(
      context,
      marks.map(({ id }) => id),
    ),
  );
}

const isOurs = (sight: Sight, { assessment, participant, provision }: ReadyMark): boolean =>
  seesAsOwn(sight, { id: assessment, participant }, provision);

function seen(marks: readonly ReadyMark[], answers: readonly Answer[]): readonly SeenMark[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return marks.flatMap((mark) => {
    const answer = byId.get(mark.id);
    if (!answer) return [];
    const standing = stands(mark, answer);
    return [{ ...mark, stands: standing, changedBy: standing ? null : answer.changedBy }];
  });
}
