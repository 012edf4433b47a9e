import { type Answer, unchanged } from '../../domain/assessment/answer.ts';
import { type Assessment, assessmentId, type Revision } from '../../domain/assessment/assessment.ts';
import { inForce } from '../../domain/assessment/in-force.ts';
import { openedAssessment } from '../../domain/assessment/status.ts';
import { copiedAnswers } from '../../domain/assessment/submission.ts';
import type { AssessmentId, ParticipantCode } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import { refuseAsking } from '../../domain/convention/may-be-asked.ts';
import { type Context, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { ownPeople } from './own-people.ts';

export interface OpenAssessmentInput {
  readonly operationId: string;
  readonly participant: string;
  readonly instrument: string;
  readonly cycle: string;
}

/** A State has one assessment for an instrument and a cycle; opening it again gives the same one. A new cycle starts from a copy of the last answers. */
export async function openAssessment(context: Context, input: OpenAssessmentInput): Promise<Assessment> {
  const { viewer, store } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  const by = permit(viewer, 'assessment.open', { participant }, ['participant']);
  const instrument = instrumentIn(catalogue, input.instrument);
  const cycle = cycleIn(input.cycle);
  const id = assessmentId(participant, instrument.code, cycle);
  const asked = catalogue.participants.get(participant);

  return once(
    context,
    'assessment.open',
    input.operationId,
    input,
    async (writes) => {
      const own = ownPeople(participant);
      const [there] = await writes.assessments.byIds(own, [id]);
      if (there) return there;
      if (asked) refuseAsking(instrument, asked);
      const opened = openedAssessment(participant, instrument.code, cycle);
      const revisions = await writes.revisions.ofParticipants([participant]);
      await writes.saveAssessment(opened, null);
      await writes.saveAnswers(copiedAnswers(lastAnswers(revisions, participant, cycle), id, instrument));
      writes.record({ user: by.id, action: 'assessment.open', subject: id, detail: {} });
      return opened;
    },
    entityAgain((id) => store.assessments.byIds(ownPeople(participant), [id])),
  );
}

export function participantIn(catalogue: Catalogue, code: string): ParticipantCode {
  if (catalogue.participants.has(code as ParticipantCode)) return code as ParticipantCode;
  throw new Invalid(`There is no participant "${code}". Take the code as the catalogue writes it.`, [
    'participant',
  ]);
}

export function instrumentIn(catalogue: Catalogue, code: string): Instrument {
  const instrument = catalogue.instruments.get(code);
  if (instrument) return instrument;
  throw new Invalid(
    `There is no instrument "${code}". The instruments are ${[...catalogue.instruments.keys()].join(' and ')}.`,
    ['instrument'],
  );
}

export function cycleIn(cycle: string): string {
  if (/^(19|20|21)\d\d$/.test(cycle)) return cycle;
  throw new Invalid('A cycle is a year, such as 2027.', ['cycle']);
}

/** What was in force before this cycle, as answers to be confirmed or changed each. */
function lastAnswers(
  revisions: readonly Revision[],
  participant: ParticipantCode,
  cycle: string,
): readonly Answer[] {
  const earlier = revisions.filter((revision) => revision.cycle < cycle);
  return [...inForce(earlier).values()].map(({ label, ...answer }) => ({
    ...answer,
    assessment: answer.assessment as AssessmentId,
    participant,
    visibility: label,
    ...unchanged,
  }));
}
