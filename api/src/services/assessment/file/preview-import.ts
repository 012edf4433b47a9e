import { unwritten } from '../../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { parseFile } from '../../../domain/assessment/file/parse-file.ts';
import { type PreviewRow, previewRow } from '../../../domain/assessment/file/preview-file.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import type { AssessmentId, Reference } from '../../../domain/base/ids.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { instrumentIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { askedOf } from '../together/theirs.ts';

export interface ImportPreview {
  readonly assessment: Assessment;
  readonly rows: readonly PreviewRow[];
}

/** What taking this file in would do, row by row; nothing is written. */
export async function previewImport(
  context: Context,
  id: AssessmentId,
  file: unknown,
): Promise<ImportPreview> {
  const { store, viewer } = context;
  const assessment = await found(store.assessments.byIds(audience(context), [id]), ['assessment']);
  permit(viewer, 'assessment.answer', assessment, ['assessment']);
  refuseContent(assessment);
  const asked = instrumentIn(store.catalogue(), assessment.instrument);
  const instrument = await askedOf(context, assessment, asked);
  const parsed = parseFile(file, assessment, instrument);
  const answers = await store.answers.ofAssessments(ownPeople(assessment.participant), [id]);
  const stored = new Map<string, (typeof answers)[number]>(
    answers.map((answer) => [answer.provision, answer]),
  );
  return {
    assessment,
    rows: parsed.map((row) =>
      previewRow(
        row,
        stored.get(row.provision) ?? unwritten(id, assessment.participant, row.provision as Reference),
        instrument,
      ),
    ),
  };
}
