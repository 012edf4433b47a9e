import { filesOf } from '../../../domain/assessment/evidence.ts';
import { type ChecklistFile, toFile } from '../../../domain/assessment/file/checklist-file.ts';
import { type AssessmentId, evidenceId } from '../../../domain/base/ids.ts';
import type { Language } from '../../../domain/base/language.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { evidenceSeen } from '../evidence/read-evidence.ts';
import { askedIn } from '../open-assessment.ts';
import { answersOf } from '../read-answers.ts';
import { askedOf } from '../together/theirs.ts';

/** A checklist as a file: whole for the State's own people, as far as it is assigned to them, for all others only those of the submitted answers that they may see. */
export async function exportChecklist(
  context: Context,
  id: AssessmentId,
  language: Language,
): Promise<ChecklistFile> {
  const { store } = context;
  const who = audience(context);
  const assessment = await found(store.assessments.byIds(who, [id]));
  const asked = askedIn(store.catalogue(), assessment);
  const instrument = await askedOf(context, assessment, asked, 'READ');
  const answers = await answersOf(context, [assessment]);
  const whole = [...who.participants, ...(who.assigned ?? [])].includes(assessment.participant);
  const ids = filesOf(answers).map((sha256) => evidenceId(assessment.participant, sha256));
  const files = ids.length > 0 ? await evidenceSeen(context, ids) : [];
  const names = new Map(files.map(({ sha256, name }) => [sha256, name]));
  return toFile(assessment, instrument, answers, { language, whole, names });
}
