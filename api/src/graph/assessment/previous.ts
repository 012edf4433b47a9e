import type { Assessment } from '../../domain/assessment/assessment.ts';
import { contentOf } from '../../domain/assessment/submission.ts';
import { same } from '../../domain/base/same.ts';
import type { GraphContext } from '../base/context.ts';
import { builder } from '../builder.ts';
import { AnswerRef } from './answer.ts';
import { AssessmentRef } from './assessment.ts';
import { answersOfAssessment, assessmentById, assessmentsOfState } from './load.ts';

/** The same checklist in the cycle before, as far as the viewer may see it. */
async function previousOf(
  context: GraphContext,
  { participant, instrument, cycle }: Assessment,
): Promise<Assessment | null> {
  const earlier = (await assessmentsOfState(context, participant)).filter(
    (other) => other.instrument === instrument && other.cycle < cycle,
  );
  return earlier.reduce<Assessment | null>(
    (latest, other) => (latest && latest.cycle > other.cycle ? latest : other),
    null,
  );
}

builder.objectFields(AssessmentRef, (t) => ({
  previous: t.field({
    type: AssessmentRef,
    nullable: true,
    description: 'The same checklist in the cycle before.',
    resolve: (assessment, _args, context) => previousOf(context, assessment),
  }),
  changedSinceLast: t.int({
    nullable: true,
    description:
      'Answers of this cycle that say something else than those of the one before; null where there is none.',
    resolve: async (assessment, _args, context) => {
      const previous = await previousOf(context, assessment);
      if (!previous) return null;
      const [before, now] = await Promise.all([
        answersOfAssessment(context, previous.id),
        answersOfAssessment(context, assessment.id),
      ]);
      const said = new Map(before.map((answer) => [answer.provision, contentOf(answer)]));
      return now.filter(
        (answer) => answer.revision > 0 && !same(said.get(answer.provision), contentOf(answer)),
      ).length;
    },
  }),
}));

builder.objectField(AnswerRef, 'previous', (t) =>
  t.field({
    type: AnswerRef,
    nullable: true,
    description: 'To the same provision, in the cycle before.',
    resolve: async ({ assessment: id, provision }, _args, context) => {
      const assessment = await assessmentById(context, id);
      const previous = assessment && (await previousOf(context, assessment));
      if (!previous) return null;
      return (
        (await answersOfAssessment(context, previous.id)).find((answer) => answer.provision === provision) ??
        null
      );
    },
  }),
);
