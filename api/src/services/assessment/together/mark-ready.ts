import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import { unwritten } from '../../../domain/assessment/answer-write.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import { refuseReady } from '../../../domain/assessment/together/ready.ts';
import { type AssessmentId, answerId } from '../../../domain/base/ids.ts';
import { Invalid, Refusal } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { within } from '../../base/within.ts';
import { askedIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { askedOf } from './theirs.ts';

export interface MarkReadyInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly answers: readonly { readonly provision: string; readonly expectedRevision: number }[];
  readonly ready: boolean;
}

/** One or several answers, as they were read, are finished, or are not after all. A whole article is all of its answers. */
export async function markReady(context: Context, input: MarkReadyInput): Promise<AssessmentId> {
  const { store, viewer, now } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'answer.markReady', seen, ['assessment']);
  if (input.answers.length === 0) throw new Invalid('Name at least one answer.', ['answers']);
  const instrument = await askedOf(context, seen, askedIn(store.catalogue(), seen));
  const named = input.answers.map(({ provision, expectedRevision }, at) => ({
    provision: within(['answers', at], () => askedProvision(provision, instrument)),
    expectedRevision,
  }));
  const { id: assessment, participant } = seen;
  return once(
    context,
    'answer.markReady',
    input.operationId,
    input,
    async (writes) => {
      const own = ownPeople(participant);
      refuseContent(await found(writes.assessments.byIds(own, [assessment]), ['assessment']));
      const ids = named.map(({ provision }) => answerId(assessment, provision));
      const stored = new Map(
        (await writes.answers.byIds(own, ids)).map((answer) => [answer.provision, answer]),
      );
      if (input.ready) {
        for (const [at, { provision, expectedRevision }] of named.entries())
          atAnswer(at, () =>
            refuseReady(
              stored.get(provision) ?? unwritten(assessment, participant, provision),
              expectedRevision,
            ),
          );
        await writes.saveReadyMarks(
          named.map(({ provision, expectedRevision: revision }) => ({
            id: answerId(assessment, provision),
            ...{ assessment, participant, provision, revision },
            ...{ at: now, user: by.id, by: by.name },
          })),
        );
      } else await writes.removeReadyMarks(ids);
      writes.record({
        user: by.id,
        action: 'answer.markReady',
        subject: assessment,
        detail: { answers: named.map(({ provision }) => provision), ready: input.ready },
      });
      return assessment;
    },
    { keep: () => null, again: async () => assessment },
  );
}

/** A conflict stays one, with its revision. */
function atAnswer(at: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'CONFLICT')
      throw new Refusal(error.code, error.words, ['answers', at, ...error.inputPath]);
    throw error;
  }
}
