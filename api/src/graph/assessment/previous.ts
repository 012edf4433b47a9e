import type { Assessment } from '../../domain/assessment/assessment.ts';
import { earlierAssessments } from '../../domain/assessment/previous.ts';
import { contentOf, isAnswered } from '../../domain/assessment/submission.ts';
import { same } from '../../domain/base/same.ts';
import type { GraphContext } from '../base/context.ts';
import { builder } from '../builder.ts';
import { AnswerRef } from './answer.ts';
import { AssessmentRef } from './assessment.ts';
import { inVersionOf, saidBefore } from './in-version.ts';
import { answersOfAssessment, assessmentById, assessmentsOfState } from './loaders.ts';

/** The same checklist in the cycles before, latest first, where the viewer may see it. */
const earlierOf = async (context: GraphContext, assessment: Assessment): Promise<readonly Assessment[]> =>
  earlierAssessments(await assessmentsOfState(context, assessment.participant), assessment);

async function previousOf(context: GraphContext, assessment: Assessment): Promise<Assessment | null> {
  return (await earlierOf(context, assessment))[0] ?? null;
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
      const carried = inVersionOf(context, previous, assessment, before);
      const said = new Map(carried.map((answer) => [answer.provision, contentOf(answer)]));
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
    description: 'What was last said of the same provision, in the latest cycle before that answered it.',
    resolve: async ({ assessment: id, provision }, _args, context) => {
      const assessment = await assessmentById(context, id);
      const earlier = assessment ? await earlierOf(context, assessment) : [];
      const said = assessment
        ? await Promise.all(earlier.map((one) => saidBefore(context, one, assessment, provision)))
        : [];
      return said.find((answer) => answer !== null && isAnswered(answer)) ?? null;
    },
  }),
);
