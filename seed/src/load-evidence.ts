import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { addEvidence } from '@needs-matrix/api/services/assessment/evidence/add-evidence';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { FixtureAssessment } from './fixture.ts';
import type { WorldFile } from './worlds/world.ts';

/** An assessment with the files that its world has for it, each at the first measure of its provision. */
export async function withEvidence(
  context: Context,
  assessment: FixtureAssessment,
  files: readonly WorldFile[],
): Promise<FixtureAssessment> {
  const { participant, cycle } = assessment;
  const here = files.filter((file) => file.participant === participant && file.cycle === cycle);
  if (here.length === 0) return assessment;
  const stored = await Promise.all(
    here.map(async ({ provision, name, bytes }) => ({
      provision,
      sha256: await addEvidence(context, { participant: participant as ParticipantCode, name, bytes }),
    })),
  );
  const answers = assessment.answers.map((answer) => {
    const evidence = stored.filter((one) => one.provision === answer.provision).map(({ sha256 }) => sha256);
    const measures = answer.measures?.map((measure, at) => (at === 0 ? { ...measure, evidence } : measure));
    return evidence.length > 0 && measures ? { ...answer, measures } : answer;
  });
  return { ...assessment, answers };
}
