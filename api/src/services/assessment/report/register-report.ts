import { type Assessment, assessmentId } from '../../../domain/assessment/assessment.ts';
import { OutOfTurn } from '../../../domain/base/refusal.ts';
import type { Context } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { cycleIn, instrumentIn, participantIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { type ReportAssessmentInput, reporting } from '../report-assessment.ts';

export interface RegisterReportInput extends Omit<ReportAssessmentInput, 'channel' | 'acceptedAt'> {
  readonly operationId: string;
  readonly channel: 'PAPER' | 'FILE';
}

/** The secretariat registers what a State sent on paper or in a file [WG 10]; where the State answers here itself, its words are its own. */
export async function registerReport(context: Context, input: RegisterReportInput): Promise<Assessment> {
  const { store } = context;
  const report = reporting(context, input, { history: input.channel });
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  const id = assessmentId(participant, instrumentIn(catalogue, input.instrument).code, cycleIn(input.cycle));
  const own = ownPeople(participant);
  return once(
    context,
    'assessment.report',
    input.operationId,
    input,
    async (writes) => {
      const [there] = await writes.assessments.byIds(own, [id]);
      refuseOwnAnswers(there);
      return report(writes);
    },
    entityAgain(() => store.assessments.byIds(own, [id])),
  );
}

/** A State that answers by itself is not written over: its draft is its own, and so is what it submitted. */
export function refuseOwnAnswers(there: Assessment | undefined): void {
  if (!there || there.revision === 0) return;
  const takenUp = there.status === 'DRAFT' && there.submittedRevision > 0;
  if (takenUp || there.channel === 'ONLINE')
    throw new OutOfTurn(
      'This State answers this checklist itself. Ask it to submit it there, or to bring in its file.',
      ['participant'],
    );
}
