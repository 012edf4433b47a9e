import { assessmentId } from '@needs-matrix/api/domain/assessment/assessment';
import { answerId, type ParticipantCode, type Reference } from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { answerProvision } from '@needs-matrix/api/services/assessment/answer-provision';
import { ownPeople } from '@needs-matrix/api/services/assessment/own-people';
import { submitAssessment } from '@needs-matrix/api/services/assessment/submit-assessment';
import { takeUpAssessment } from '@needs-matrix/api/services/assessment/take-up-assessment';
import { carryDrafts } from '@needs-matrix/api/services/assessment/versions/carry-drafts';
import type { Context } from '@needs-matrix/api/services/base/context';
import { loadInstrument } from '@needs-matrix/api/services/convention/load-instrument';
import type { Treaty } from './worlds/demo/treaty.ts';

export const isSecondLoaded = ({ store }: Context, { second }: Treaty): boolean =>
  store.catalogue().instruments.get(second.instrument.code)?.version === second.instrument.version;

/** A new version of the treaty's checklist, and what two States, who had answered the one before, do in it; once. */
export async function loadVersions(
  at: (instant: string) => Context,
  since: string,
  treaty: Treaty,
): Promise<void> {
  if (isSecondLoaded(at(since), treaty)) return;
  const { store, newId } = at(since);
  const { second, goOn, cycle } = treaty;
  const { code, version } = second.instrument;
  await loadInstrument(at(since), second);

  const people = await store.users.all();
  let minutes = 0;
  const as = (viewer: User): Context => ({
    ...at(new Date(Date.parse(since) + ++minutes * 60_000).toISOString()),
    viewer,
  });
  const theirs = goOn.flatMap((one) => {
    const participant = one.participant as ParticipantCode;
    const focal = people.find((person) => holds(person, 'FOCAL_POINT', participant));
    const id = assessmentId(participant, code, cycle);
    return focal ? [{ ...one, focal, id, own: ownPeople(participant) }] : [];
  });
  const about = async ({ id, own }: (typeof theirs)[number]) => {
    const [assessment] = await store.assessments.byIds(own, [id]);
    return { operationId: newId(), assessment: id, expectedRevision: assessment?.revision ?? 0 };
  };
  for (const one of theirs) await takeUpAssessment(as(one.focal), await about(one));
  await carryDrafts(at(since), { instrument: code, version }, new AbortController().signal);
  for (const one of theirs) {
    const { focal, provision, says, own, id } = one;
    const [answer] = await store.answers.byIds(own, [answerId(id, provision as Reference)]);
    const expectedRevision = answer?.revision ?? 0;
    await answerProvision(as(focal), { ...(await about(one)), provision, ...says, expectedRevision });
    if (one.submits) await submitAssessment(as(focal), { ...(await about(one)), declaration: true });
  }
}
