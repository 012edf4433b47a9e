import type { Answer } from '../../domain/assessment/answer.ts';
import { askedProvision, parseAnswer } from '../../domain/assessment/answer-input.ts';
import { relabel } from '../../domain/assessment/labels.ts';
import { refuseContent } from '../../domain/assessment/status.ts';
import { isSamePlace } from '../../domain/assessment/versions/same-place.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import { allows } from '../../domain/base/policy.ts';
import { Conflict, Forbidden } from '../../domain/base/refusal.ts';
import { stepsBetween } from '../../domain/convention/instrument-versions.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { chooseLabel } from './choose-label.ts';
import { citeEvidence } from './evidence/cite-evidence.ts';
import { askedIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { askedOf } from './together/theirs.ts';
import { saveWritten, storedIn, written } from './write-answer.ts';

export interface AnswerProvisionInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly provision: string;
  readonly expectedRevision: number;
  /** Of the checklist that was read. Left out: the one that it is in. */
  readonly instrumentVersion?: string | null;
}

/** Content by the State's people while DRAFT, visibility by its focal point at any time; a write over fields that nobody changed since merges. */
export async function answerProvision(context: Context, input: AnswerProvisionInput): Promise<Answer> {
  const { store, viewer } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'assessment.answer', seen, ['assessment']);
  const choosesVisibility = 'visibility' in input && input.visibility !== undefined;
  if (choosesVisibility && !allows(viewer, 'assessment.chooseVisibility', seen)) {
    throw new Forbidden('Only the focal point chooses who may see an answer.', ['visibility']);
  }
  const instrument = askedIn(store.catalogue(), seen);
  const provision = askedProvision(input.provision, await askedOf(context, seen, instrument));
  const patch = parseAnswer(input, instrument, provision);
  const moved =
    choosesVisibility &&
    input.instrumentVersion != null &&
    !isSamePlace(
      provision,
      stepsBetween(store.catalogue(), seen.instrument, input.instrumentVersion, seen.instrumentVersion),
    );
  const onlyVisibility = choosesVisibility && Object.keys(patch).length === 1;

  return once(
    context,
    'assessment.answer',
    input.operationId,
    // What was sent before there was a version to say is the same request with it.
    { ...input, instrumentVersion: undefined },
    async (writes) => {
      const { assessment, answer: stored } = await storedIn(writes, seen, provision);
      if (!onlyVisibility) refuseContent(assessment);
      // Copied answers are all of revision 0: only the version tells that another answer is here now.
      if (moved)
        throw new Conflict(
          stored.revision,
          { visibility: patch.visibility },
          { visibility: stored.visibility },
        );
      const [revision] = choosesVisibility
        ? await writes.revisions.inForce(ownPeople(seen.participant), [assessment.id])
        : [];
      const label = revision?.answers.find((answer) => answer.provision === provision)?.label ?? null;
      const chosen =
        patch.visibility === undefined ? null : relabel(patch.visibility, label, assessment.status);

      const write = {
        patch: chosen ? { ...patch, visibility: chosen.visibility } : patch,
        expectedRevision: input.expectedRevision,
      };
      const { answer, assessment: touched } = written({ assessment, answer: stored }, write, context, by);
      const files = await citeEvidence(writes, context, { before: stored, after: answer, sent: patch });
      await saveWritten(writes, stored, answer, context, by);
      const labelled = patch.visibility
        ? await chooseLabel(writes, context, {
            assessment: touched,
            provision,
            visibility: patch.visibility,
          })
        : touched;
      await writes.saveAssessment(labelled, assessment.revision);
      writes.record({
        user: by.id,
        action: 'assessment.answer',
        subject: answer.id,
        detail: { fields: Object.keys(patch), revision: answer.revision, ...files },
      });
      return answer;
    },
    entityAgain((id) => store.answers.byIds(ownPeople(seen.participant), [id])),
  );
}
