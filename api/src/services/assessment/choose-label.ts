import type { Assessment, Revision } from '../../domain/assessment/assessment.ts';
import { labelsAfter, relabelNeeds, widestOf } from '../../domain/assessment/labels.ts';
import { type AssessmentId, answerId, type ParticipantCode, type Reference } from '../../domain/base/ids.ts';
import { rankOf, type Visibility, wider } from '../../domain/base/visibility.ts';
import type { Writes } from '../../store/store.ts';
import { type Context, found } from '../base/context.ts';
import { relabelEvidence } from './evidence/evidence-labels.ts';
import { ownPeople } from './own-people.ts';
import { labelsRow, needRow } from './rows.ts';

/** What the State chose for its answer to this provision, as it is in this transaction. */
export interface Choice {
  readonly assessment: Assessment;
  readonly provision: Reference;
  readonly visibility: Visibility;
}

/**
 * Who may see an answer changes: with it what was submitted, the needs that follow from it, and what the matrix shows to whom. The assessment that the
 * choice was made in is saved by the caller, and comes back as it is to be.
 */
export async function chooseLabel(writes: Writes, { now }: Context, choice: Choice): Promise<Assessment> {
  const { assessment, provision } = choice;
  const { participant } = assessment;
  await narrowCopies(writes, choice);
  const revisions = await writes.revisions.ofParticipants([participant]);
  const labels = labelsAfter(revisions, choice);
  if (labels.size === 0) return assessment;
  const relabelled = revisions.flatMap((revision) => {
    const label = labels.get(revision.assessment);
    return label ? [withLabel(revision, provision, label)] : [];
  });
  const needs = await writes.needs.ofParticipants([participant]);
  const byAnswer = new Map([...labels].map(([id, label]) => [answerId(id, provision), label]));
  const changed = relabelNeeds(needs, byAnswer, now);
  const others = await othersOf(writes, participant, assessment.id, labels);
  const after = [assessment, ...others].map((one) => withWidest(one, relabelled));
  for (const [id, label] of labels) await writes.relabel(id, new Map([[provision, label]]));
  await relabelEvidence(writes, provision, labels);
  for (const [at, other] of others.entries())
    await writes.saveAssessment(
      { ...(after[at + 1] as Assessment), revision: other.revision + 1 },
      other.revision,
    );
  await writes.saveNeeds(changed, needs);
  writes.publish([
    ...[...labels].map(([id, label]) => labelsRow(id, [{ provision, label }])),
    ...changed.map(needRow),
  ]);
  return after[0] as Assessment;
}

/**
 * What other cycles work on would widen it again with their submission: of a later one what it copied, where nobody chose a visibility, of an earlier one
 * whatever it has, as what it submitted is narrowed with this choice.
 */
async function narrowCopies(writes: Writes, { assessment, provision, visibility }: Choice): Promise<void> {
  const own = ownPeople(assessment.participant);
  const all = await writes.assessments.list(own, { participants: [assessment.participant] });
  const others = all.filter(({ cycle }) => cycle !== assessment.cycle);
  if (others.length === 0) return;
  const byId = new Map(others.map((one) => [one.id, one]));
  const copies = await writes.answers.byIds(
    own,
    others.map(({ id }) => answerId(id, provision)),
  );
  const narrowed = copies.flatMap((copy) => {
    const { cycle, submittedRevision } = byId.get(copy.assessment) ?? assessment;
    const isFree = cycle < assessment.cycle || copy.fieldRevisions.visibility === undefined;
    // What was submitted once, the secretariat sees.
    const narrow = submittedRevision > 0 ? wider(visibility, 'SECRETARIAT') : visibility;
    return isFree && rankOf(copy.visibility) > rankOf(narrow) ? [{ ...copy, visibility: narrow }] : [];
  });
  await writes.saveAnswers(narrowed);
}

const withLabel = (revision: Revision, provision: Reference, label: Visibility): Revision => ({
  ...revision,
  answers: revision.answers.map((answer) => (answer.provision === provision ? { ...answer, label } : answer)),
});

function withWidest(assessment: Assessment, revisions: readonly Revision[]): Assessment {
  const revision = revisions.find((one) => one.assessment === assessment.id);
  return revision ? { ...assessment, widestLabel: widestOf(revision.answers) } : assessment;
}

async function othersOf(
  writes: Writes,
  participant: ParticipantCode,
  own: AssessmentId,
  labels: ReadonlyMap<AssessmentId, Visibility>,
): Promise<readonly Assessment[]> {
  const ids = [...labels.keys()].filter((id) => id !== own);
  return Promise.all(ids.map((id) => found(writes.assessments.byIds(ownPeople(participant), [id]))));
}
