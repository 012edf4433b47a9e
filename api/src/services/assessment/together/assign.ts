import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import {
  type Assignments,
  assigned,
  noAssignments,
  unassigned,
} from '../../../domain/assessment/together/assignment.ts';
import type { AssessmentId, Reference, UserId } from '../../../domain/base/ids.ts';
import { day, parse } from '../../../domain/base/parse.ts';
import { Conflict, Invalid, Refusal, words } from '../../../domain/base/refusal.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context, found, permit, type SignedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { askedIn } from '../open-assessment.ts';
import { colleagueIn } from './colleagues.ts';

interface PartInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  /** Of the assignments, 0 before the first. */
  readonly expectedRevision: number;
  readonly person: UserId;
  readonly articles?: readonly string[] | null | undefined;
  readonly provisions?: readonly string[] | null | undefined;
}
export interface AssignInput extends PartInput {
  readonly due: string;
  readonly insteadOf?: UserId | null | undefined;
}
export type UnassignInput = PartInput;

/** The focal point gives a person of the State articles or provisions to look after until a day; the same with another day changes the day. */
export const assignProvisions = (context: Context, input: AssignInput): Promise<Assignments> =>
  dividing(context, input, async (before, provisions, writes) => {
    const due = parse(day, input.due, ['due']);
    const { participant } = before;
    await colleagueIn(writes, participant, input.person, ['person']);
    if (input.insteadOf === input.person)
      throw new Invalid('This is the same person. Leave this out, or choose another.', ['insteadOf']);
    const division = { person: input.person, provisions, due, insteadOf: input.insteadOf ?? null };
    return assigned(before, division, context.now);
  });

/** What was assigned to a person is no longer; a person who has left the State's people too. */
export const unassignProvisions = (context: Context, input: UnassignInput): Promise<Assignments> =>
  dividing(context, input, async (before, provisions) => unassigned(before, input.person, provisions));

async function dividing(
  context: Context,
  input: PartInput,
  change: (before: Assignments, provisions: readonly Reference[], writes: Writes) => Promise<Assignments>,
): Promise<Assignments> {
  const { store, viewer } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by: SignedIn = permit(viewer, 'assignment.change', seen, ['assessment']);
  const provisions = named(store.catalogue(), seen, input);
  const read = async (reads: Pick<Writes, 'assignments'>): Promise<Assignments> =>
    (await reads.assignments.byIds([seen.id]))[0] ?? noAssignments(seen.id, seen.participant);
  return once(
    context,
    'assignment.change',
    input.operationId,
    input,
    async (writes) => {
      const [assessment = seen] = await writes.assessments.byIds(audience(context), [seen.id]);
      refuseContent(assessment);
      const before = await read(writes);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const after = await change(before, provisions, writes);
      await writes.saveAssignments(after, before.revision);
      writes.record({
        user: by.id,
        action: 'assignment.change',
        subject: seen.id,
        detail: { person: input.person, provisions: provisions.length, revision: after.revision },
      });
      return after;
    },
    entityAgain(async () => [await read(store)]),
  );
}

/** The provisions that are meant, in the order of the checklist. */
function named(
  catalogue: Catalogue,
  assessment: Assessment,
  { articles, provisions }: PartInput,
): readonly Reference[] {
  const instrument = askedIn(catalogue, assessment);
  const articleOf = (provision: Reference) => catalogue.provisions.get(provision)?.article;
  const ofArticles = (articles ?? []).flatMap((article, at) => {
    const asked = instrument.provisions.filter((provision) => articleOf(provision) === article);
    if (asked.length === 0)
      throw new Invalid(
        words('This checklist asks nothing of article "{reference}". Choose one of its articles.', {
          reference: article,
        }),
        ['articles', at],
      );
    return asked;
  });
  const single = (provisions ?? []).map((provision, at) =>
    asAt(at, () => askedProvision(provision, instrument)),
  );
  const meant = new Set([...ofArticles, ...single]);
  if (meant.size === 0) throw new Invalid('Name at least one article or provision.', ['articles']);
  return instrument.provisions.filter((provision) => meant.has(provision));
}

/** The refusal names its own input. */
function asAt<T>(at: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, error.words, ['provisions', at]);
    throw error;
  }
}
