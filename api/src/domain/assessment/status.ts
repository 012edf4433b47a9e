import type { Instant } from '../base/calendar.ts';
import type { ParticipantCode } from '../base/ids.ts';
import { Forbidden, Incomplete } from '../base/refusal.ts';
import type { Visibility } from '../base/visibility.ts';
import type { Instrument } from '../convention/instrument.ts';
import { type Assessment, assessmentId, type ConsultedBody } from './assessment.ts';

/*
 * DRAFT ──submit──▶ SUBMITTED ──accept──▶ ACCEPTED
 *   ▲                  │ return              │
 *   └──────────────────┴──── take up ────────┘      (domain.md §3)
 */

/** An assessment as it is opened. */
export function openedAssessment(
  participant: ParticipantCode,
  { code: instrument, version }: Pick<Instrument, 'code' | 'version'>,
  cycle: string,
): Assessment {
  return {
    id: assessmentId(participant, instrument, cycle),
    participant,
    instrument,
    instrumentVersion: version,
    cycle,
    status: 'DRAFT',
    revision: 0,
    toldRevision: 0,
    channel: 'ONLINE',
    helped: false,
    answeredCount: 0,
    consulted: [],
    firstSubmittedAt: null,
    submittedAt: null,
    acceptedAt: null,
    returnedAt: null,
    submittedRevision: 0,
    reviewedRevision: 0,
    contentHash: null,
    widestLabel: 'STATE',
  };
}

export interface SubmissionFacts {
  readonly declaration: boolean;
  /** Left out: as recorded before; null: cleared. */
  readonly consulted?: readonly ConsultedBody[] | null | undefined;
  readonly contentHash: string;
  readonly answeredCount: number;
  readonly widestLabel: Visibility;
  readonly now: Instant;
}

/** Freezes the next revision. Unanswered questions never block; the declaration that names them must be made. */
export function submitted(assessment: Assessment, facts: SubmissionFacts): Assessment {
  refuseSubmit(assessment, facts.declaration);
  return {
    ...stepped(assessment),
    status: 'SUBMITTED',
    submittedRevision: assessment.submittedRevision + 1,
    consulted: consultedAfter(assessment, facts.consulted),
    contentHash: facts.contentHash,
    answeredCount: facts.answeredCount,
    widestLabel: facts.widestLabel,
    firstSubmittedAt: assessment.firstSubmittedAt ?? facts.now,
    submittedAt: facts.now,
    acceptedAt: null,
    returnedAt: null,
  };
}

/** A step is seen by all who see the assessment. They are told how many there were, not how often the State wrote on the way. */
function stepped(assessment: Assessment): Assessment {
  const { revision, toldRevision } = assessment;
  return { ...assessment, revision: revision + 1, toldRevision: toldRevision + 1 };
}

/** Left out: as recorded before; null: cleared. */
export const consultedAfter = (
  { consulted }: Pick<Assessment, 'consulted'>,
  given: SubmissionFacts['consulted'],
): readonly ConsultedBody[] => (given === undefined ? consulted : [...new Set(given)]);

/** Whether an assessment may be submitted now, to be asked before the work of it. */
export function refuseSubmit({ status }: Pick<Assessment, 'status'>, declaration: boolean): void {
  if (status !== 'DRAFT')
    throw new Forbidden('This assessment was submitted. Edit it again to change and submit it.', [
      'assessment',
    ]);
  if (!declaration)
    throw new Incomplete('Confirm the declaration that this is what your State submits.', ['declaration']);
}

/** Back to the State, with comments; what was submitted stays in force until the next. */
export function returned(assessment: Assessment, now: Instant): Assessment {
  refuseReview(assessment);
  return {
    ...stepped(assessment),
    status: 'DRAFT',
    reviewedRevision: assessment.submittedRevision,
    returnedAt: now,
    acceptedAt: null,
  };
}

export function accepted(assessment: Assessment, now: Instant): Assessment {
  refuseReview(assessment);
  return {
    ...stepped(assessment),
    status: 'ACCEPTED',
    reviewedRevision: assessment.submittedRevision,
    acceptedAt: now,
  };
}

export function refuseReview({ status }: Pick<Assessment, 'status'>): void {
  if (status === 'SUBMITTED') return;
  const why =
    status === 'DRAFT'
      ? 'This assessment is with its State, which has to submit it first.'
      : 'This assessment was accepted. Only its State can edit it again.';
  throw new Forbidden(why, ['assessment']);
}

/** A State may edit its own assessment again; the last submitted revision stays in force. */
export function takenUp(assessment: Assessment): Assessment {
  if (assessment.status === 'DRAFT')
    throw new Forbidden('This assessment is already a draft. Continue with it.', ['assessment']);
  return {
    ...stepped(assessment),
    status: 'DRAFT',
    acceptedAt: null,
    returnedAt: null,
  };
}

/** Content is editable only in DRAFT, visibility always. */
export function refuseContent({ status }: Pick<Assessment, 'status'>): void {
  if (status !== 'DRAFT')
    throw new Forbidden('This assessment was submitted. Edit it again to change its answers.', [
      'assessment',
    ]);
}
