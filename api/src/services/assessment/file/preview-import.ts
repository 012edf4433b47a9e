import { unwritten } from '../../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { filesOf } from '../../../domain/assessment/evidence.ts';
import { refuseStrayEvidence } from '../../../domain/assessment/file/evidence-lines.ts';
import { parseFile } from '../../../domain/assessment/file/parse-file.ts';
import { type PreviewRow, previewRow } from '../../../domain/assessment/file/preview-file.ts';
import type { FileRow } from '../../../domain/assessment/file/row.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import { type AssessmentId, evidenceId, type Reference } from '../../../domain/base/ids.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { askedIn } from '../open-assessment.ts';
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
  const asked = askedIn(store.catalogue(), assessment);
  const instrument = await askedOf(context, assessment, asked);
  const parsed = await withOwnEvidence(context, parsedOf(file, assessment, instrument), assessment);
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

/** A file that was looked at is taken in a moment later: what holds it still has its rows. */
function parsedOf(file: unknown, assessment: Assessment, instrument: Instrument): readonly FileRow[] {
  if (typeof file !== 'object' || file === null) return parseFile(file, assessment, instrument);
  const known = parsed.get(file);
  if (known?.assessment === assessment.id && known.instrument === instrument) return known.rows;
  const rows = parseFile(file, assessment, instrument);
  parsed.set(file, { assessment: assessment.id, instrument, rows });
  return rows;
}
const parsed = new WeakMap<object, Parsed>();

interface Parsed {
  readonly assessment: AssessmentId;
  readonly instrument: Instrument;
  readonly rows: readonly FileRow[];
}

/** A row that names a file which the State does not have is not taken in. */
export async function withOwnEvidence(
  { store }: Context,
  rows: readonly FileRow[],
  { participant }: Pick<Assessment, 'participant'>,
): Promise<readonly FileRow[]> {
  const named = filesOf(rows.flatMap(({ said }) => ({ measures: said?.after.measures ?? [] })));
  if (named.length === 0) return rows;
  const ids = named.map((sha256) => evidenceId(participant, sha256));
  const known = await store.evidence.byIds(ownPeople(participant), ids);
  const names = new Set(known.map(({ sha256 }) => sha256));
  return rows.map((row) => refuseStrayEvidence(row, names));
}
