import type { Assessment, Revision } from '../../../domain/assessment/assessment.ts';
import { filesOf } from '../../../domain/assessment/evidence.ts';
import { usesAfter, usesRelabelled } from '../../../domain/assessment/evidence-uses.ts';
import { type AssessmentId, evidenceId, type Reference } from '../../../domain/base/ids.ts';
import type { Visibility } from '../../../domain/base/visibility.ts';
import type { Writes } from '../../../store/store.ts';
import { ownPeople } from '../own-people.ts';

/** Files follow the labels of the answers that show them: those of a revision that comes into force. */
export async function showEvidence(
  writes: Writes,
  { submittedRevision }: Pick<Assessment, 'submittedRevision'>,
  revision: Revision,
): Promise<void> {
  const { participant, assessment, answers } = revision;
  const ids = filesOf(answers).map((sha256) => evidenceId(participant, sha256));
  const cited = ids.length > 0 ? await writes.evidence.byIds(ownPeople(participant), ids) : [];
  const before = submittedRevision > 0 ? await writes.evidence.usedIn([assessment]) : [];
  const files = new Map([...cited, ...before].map((file) => [file.id, file]));
  const changed = usesAfter([...files.values()], revision);
  if (changed.length > 0) await writes.saveEvidence(changed);
}

/** And those of an answer whose label changes. */
export async function relabelEvidence(
  writes: Writes,
  provision: Reference,
  labels: ReadonlyMap<AssessmentId, Visibility>,
): Promise<void> {
  const used = await writes.evidence.usedIn([...labels.keys()]);
  const changed = usesRelabelled(used, provision, labels);
  if (changed.length > 0) await writes.saveEvidence(changed);
}
