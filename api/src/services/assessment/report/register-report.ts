import { type Assessment, assessmentId } from '../../../domain/assessment/assessment.ts';
import { cycleId } from '../../../domain/assessment/cycle/cycle.ts';
import { type Day, dayOf } from '../../../domain/base/calendar.ts';
import { day, parse } from '../../../domain/base/parse.ts';
import { Invalid, OutOfTurn } from '../../../domain/base/refusal.ts';
import { type Context, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { cycleIn, instrumentIn, participantIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { type ReportAssessmentInput, reporting } from '../report-assessment.ts';

export interface RegisterReportInput
  extends Omit<ReportAssessmentInput, 'channel' | 'submittedAt' | 'acceptedAt'> {
  readonly operationId: string;
  /** As of this day it is submitted. */
  readonly receivedOn: string;
  readonly channel: 'PAPER' | 'FILE';
}

/** The secretariat registers what a State sent on paper or in a file [WG 10]; where the State answers here itself, its words are its own. */
export async function registerReport(context: Context, input: RegisterReportInput): Promise<Assessment> {
  const { store, viewer } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  permit(viewer, 'assessment.report', { participant });
  const { receivedOn, ...said } = input;
  const submittedAt = receivedIn(receivedOn, dayOf(context.now));
  const report = reporting(context, { ...said, submittedAt }, { history: input.channel });
  const instrument = instrumentIn(catalogue, input.instrument).code;
  const cycle = await cycleOfReports(context, instrument, input.cycle);
  const id = assessmentId(participant, instrument, cycle);
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

/** Reports are taken in, on whatever way they come, in a cycle that the secretariat opened: a year that was mistyped is none. */
export async function cycleOfReports(
  { store }: Pick<Context, 'store'>,
  instrument: string,
  given: string,
): Promise<string> {
  const cycle = cycleIn(given);
  const [opened] = await store.cycles.byIds([cycleId(instrument, cycle)]);
  if (opened) return cycle;
  throw new OutOfTurn('This cycle is not open. Open it first, so that States know of it.', ['cycle']);
}

function receivedIn(given: string, today: Day): Day {
  const received = parse(day, given, ['receivedOn']);
  if (received <= today) return received;
  throw new Invalid('This day is still to come. Give the day on which the report was received.', [
    'receivedOn',
  ]);
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
