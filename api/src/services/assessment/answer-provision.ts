import type { Answer } from '../../domain/assessment/answer.ts';
import { askedProvision, parseAnswer } from '../../domain/assessment/answer-input.ts';
import { mergeAnswer, unwritten } from '../../domain/assessment/answer-write.ts';
import type { Assessment, Revision } from '../../domain/assessment/assessment.ts';
import { relabel, relabelNeeds, widestOf } from '../../domain/assessment/labels.ts';
import { refuseContent } from '../../domain/assessment/status.ts';
import { isAnswered } from '../../domain/assessment/submission.ts';
import { type AssessmentId, answerId, type Reference } from '../../domain/base/ids.ts';
import { allows } from '../../domain/base/policy.ts';
import { Forbidden } from '../../domain/base/refusal.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
import type { Writes } from '../../store/store.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { instrumentIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { labelsRow, needRow } from './rows.ts';

export interface AnswerProvisionInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly provision: string;
  readonly expectedRevision: number;
}

/** Content by the State's people while DRAFT, visibility by its focal point at any time; a write over fields that nobody changed since merges. */
export async function answerProvision(context: Context, input: AnswerProvisionInput): Promise<Answer> {
  const { store, viewer, now } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'assessment.answer', seen, ['assessment']);
  const choosesVisibility = 'visibility' in input && input.visibility !== undefined;
  if (choosesVisibility && !allows(viewer, 'assessment.chooseVisibility', seen)) {
    throw new Forbidden('Only the focal point chooses who may see an answer.', ['visibility']);
  }
  const instrument = instrumentIn(store.catalogue(), seen.instrument);
  const provision = askedProvision(input.provision, instrument);
  const patch = parseAnswer(input, instrument);
  const onlyVisibility = choosesVisibility && Object.keys(patch).length === 1;

  return once(
    context,
    'assessment.answer',
    input.operationId,
    input,
    async (writes) => {
      const own = ownPeople(seen.participant);
      const assessment = await found(writes.assessments.byIds(own, [seen.id]), ['assessment']);
      if (!onlyVisibility) refuseContent(assessment);
      const [stored = unwritten(assessment.id, assessment.participant, provision)] =
        await writes.answers.byIds(own, [answerId(assessment.id, provision)]);
      const [revision] = choosesVisibility ? await writes.revisions.inForce(own, [assessment.id]) : [];
      const label = revision?.answers.find((answer) => answer.provision === provision)?.label ?? null;
      const chosen =
        patch.visibility === undefined ? null : relabel(patch.visibility, label, assessment.status);

      const expectedRevision = input.expectedRevision;
      const answer = mergeAnswer(stored, {
        patch: chosen ? { ...patch, visibility: chosen.visibility } : patch,
        expectedRevision,
        now,
        by: by.name,
      });
      await writes.saveAnswer(answer, stored.revision);
      let touched: Assessment = {
        ...assessment,
        revision: assessment.revision + 1,
        answeredCount: assessment.answeredCount + Number(isAnswered(answer)) - Number(isAnswered(stored)),
      };
      if (revision && chosen?.label && chosen.label !== label) {
        touched = await putLabel(writes, context, touched, revision, provision, chosen.label);
      }
      await writes.saveAssessment(touched, assessment.revision);
      writes.record({
        user: by.id,
        action: 'assessment.answer',
        subject: answer.id,
        detail: { fields: Object.keys(patch), revision: answer.revision },
      });
      return answer;
    },
    entityAgain((id) => store.answers.byIds(ownPeople(seen.participant), [id])),
  );
}

/** A label in force changes: with it the revision, the needs that follow from the answer, and what the matrix shows to whom. */
async function putLabel(
  writes: Writes,
  { now }: Context,
  assessment: Assessment,
  revision: Revision,
  provision: Reference,
  label: Visibility,
): Promise<Assessment> {
  const answers = revision.answers.map((answer) =>
    answer.provision === provision ? { ...answer, label } : answer,
  );
  const relabelled = { ...assessment, widestLabel: widestOf(answers) };
  const needs = await writes.needs.ofParticipants([assessment.participant]);
  const changed = relabelNeeds(needs, new Map([[answerId(assessment.id, provision), label]]), now);
  await writes.relabel(assessment.id, new Map([[provision, label]]));
  await writes.saveNeeds(changed);
  writes.publish([labelsRow(assessment.id, [{ provision, label }]), ...changed.map(needRow)]);
  return relabelled;
}
