import { type Answer, unchanged } from '../../domain/assessment/answer.ts';
import { type Assessment, assessmentId, type Revision } from '../../domain/assessment/assessment.ts';
import { inForce } from '../../domain/assessment/in-force.ts';
import { openedAssessment } from '../../domain/assessment/status.ts';
import { copiedAnswers } from '../../domain/assessment/submission.ts';
import type { CarriedRecord } from '../../domain/assessment/versions/carried.ts';
import { carryRevision } from '../../domain/assessment/versions/carry-revision.ts';
import type { AssessmentId, ParticipantCode } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { type Instrument, withVocabulary } from '../../domain/convention/instrument.ts';
import { instrumentAt, stepsBetween } from '../../domain/convention/instrument-versions.ts';
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
      const opened = openedAssessment(participant, instrument, cycle);
      const revisions = await writes.revisions.ofParticipants([participant]);
      await writes.saveAssessment(opened, null);
      const last = lastAnswers(context, revisions, opened);
      await writes.saveAnswers(copiedAnswers(last.answers, id, instrument));
      if (last.records.length > 0) await writes.saveCarried(last.records);
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
  if (instrument) return withVocabulary(instrument, catalogue);
  throw new Invalid(
    `There is no instrument "${code}". The instruments are ${[...catalogue.instruments.keys()].join(' and ')}.`,
    ['instrument'],
  );
}

/** What is asked, as an assessment or one of its submissions was asked it. */
export type Asked = Pick<Assessment, 'instrument' | 'instrumentVersion'>;

export function askedIn(catalogue: Catalogue, { instrument, instrumentVersion }: Asked): Instrument {
  const found = instrumentAt(catalogue, instrument, instrumentVersion);
  return found ? withVocabulary(found, catalogue) : instrumentIn(catalogue, instrument);
}

export function cycleIn(cycle: string): string {
  if (/^(19|20|21)\d\d$/.test(cycle)) return cycle;
  throw new Invalid('A cycle is a year, such as 2027.', ['cycle']);
}

/** What was in force before this cycle, as answers to be confirmed or changed each: those to an earlier version of this checklist where they are asked now. */
function lastAnswers(
  { store, now }: Context,
  revisions: readonly Revision[],
  { id, participant, instrument, instrumentVersion, cycle }: Assessment,
): { readonly answers: readonly Answer[]; readonly records: readonly CarriedRecord[] } {
  const catalogue = store.catalogue();
  const earlier = revisions
    .filter((revision) => revision.cycle < cycle)
    .map((revision) =>
      carryRevision(
        revision,
        revision.instrument === instrument
          ? stepsBetween(catalogue, instrument, revision.instrumentVersion, instrumentVersion)
          : [],
        id,
        now,
      ),
    );
  const answers = [...inForce(earlier.map((one) => one.revision)).values()].map(
    ({ label, instrumentVersion: _, ...answer }) => ({
      ...answer,
      assessment: answer.assessment as AssessmentId,
      participant,
      visibility: label,
      ...unchanged,
    }),
  );
  // What was parked is read beside what was last said.
  const [latest] = earlier
    .filter((one) => one.revision.instrument === instrument)
    .toSorted((a, b) => (a.revision.cycle < b.revision.cycle ? 1 : -1));
  return { answers, records: latest?.records ?? [] };
}
