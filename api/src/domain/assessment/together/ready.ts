import type { Instant } from '../../base/calendar.ts';
import type { AnswerId, AssessmentId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import { Conflict, Incomplete, words } from '../../base/refusal.ts';
import { type Answer, saidFields } from '../answer.ts';

/** Somebody of the State has finished this answer, as it was at this revision. */
export interface ReadyMark {
  readonly id: AnswerId;
  readonly assessment: AssessmentId;
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  /** Of the answer that was marked. */
  readonly revision: number;
  readonly at: Instant;
  readonly user: UserId;
  readonly by: string | null;
}

/** A later edit removes the mark; who may see the answer does not. So no edit has to look for a mark. */
export const stands = (
  { revision }: Pick<ReadyMark, 'revision'>,
  { fieldRevisions }: Pick<Answer, 'fieldRevisions'>,
): boolean => saidFields.every((field) => (fieldRevisions[field] ?? 0) <= revision);

/** Only what was written in this cycle, and as it was read. */
export function refuseReady(
  { provision, revision }: Pick<Answer, 'provision' | 'revision'>,
  expectedRevision: number,
): void {
  if (revision === 0)
    throw new Incomplete(
      words(
        '"{reference}" is not answered yet. Answer it, or confirm the answer of the last cycle, before you mark it as ready.',
        { reference: provision },
      ),
      ['provision'],
    );
  if (revision !== expectedRevision) throw new Conflict(revision);
}
