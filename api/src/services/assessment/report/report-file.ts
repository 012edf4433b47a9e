import { type Assessment, assessmentId, type Channel } from '../../../domain/assessment/assessment.ts';
import { type ChecklistFile, toFile } from '../../../domain/assessment/file/checklist-file.ts';
import { parseFile } from '../../../domain/assessment/file/parse-file.ts';
import type { FileRow } from '../../../domain/assessment/file/row.ts';
import { openedAssessment } from '../../../domain/assessment/status.ts';
import type { Language } from '../../../domain/base/language.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { same } from '../../../domain/base/same.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { type Context, permit } from '../../base/context.ts';
import { withOwnEvidence } from '../file/preview-import.ts';
import { instrumentIn, participantIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import type { ReportedAnswer } from '../report-assessment.ts';
import { cycleOfReports, refuseOwnAnswers, registerReport } from './register-report.ts';

/** Of which State, checklist and cycle a report is. */
export interface ReportOf {
  readonly participant: string;
  readonly instrument: string;
  readonly cycle: string;
}
export interface ReportFileInput extends ReportOf {
  readonly operationId: string;
  readonly channel: Exclude<Channel, 'ONLINE'>;
  readonly helped: boolean;
  readonly receivedOn: string;
  readonly file: unknown;
}

export interface ReportPreview {
  readonly assessment: Pick<Assessment, 'id' | 'participant'>;
  readonly rows: readonly FileRow[];
  /** What is registered of them. */
  readonly answers: readonly ReportedAnswer[];
}

/** An empty checklist of this State, to type a paper report into. */
export async function blankReport(
  context: Context,
  of: ReportOf,
  language: Language,
): Promise<ChecklistFile> {
  const { assessment, instrument } = await reportable(context, of);
  return toFile(assessment, instrument, [], { language, whole: true });
}

/** What a file says as a report; nothing is written. */
export async function previewReport(context: Context, of: ReportOf, file: unknown): Promise<ReportPreview> {
  const { assessment, instrument } = await reportable(context, of);
  const rows = await withOwnEvidence(context, parseFile(file, assessment, instrument), assessment);
  return { assessment, rows, answers: rows.flatMap(answerIn) };
}

/** A checklist file that came as a report, or that a report on paper was typed into: submitted as of the day it was received. */
export async function registerReportFile(context: Context, input: ReportFileInput): Promise<Assessment> {
  const { file, ...report } = input;
  const { answers } = await previewReport(context, input, file);
  if (answers.length === 0)
    throw new Invalid('This file has no answer that can be taken in. Fill it in, or choose another.', [
      'file',
    ]);
  return registerReport(context, { ...report, answers });
}

async function reportable(
  context: Context,
  of: ReportOf,
): Promise<{ readonly assessment: Assessment; readonly instrument: Instrument }> {
  const { store, viewer } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, of.participant);
  permit(viewer, 'assessment.report', { participant });
  const instrument = instrumentIn(catalogue, of.instrument);
  const cycle = await cycleOfReports(context, instrument.code, of.cycle);
  const id = assessmentId(participant, instrument.code, cycle);
  const [there] = await store.assessments.byIds(ownPeople(participant), [id]);
  refuseOwnAnswers(there);
  return { assessment: there ?? openedAssessment(participant, instrument, cycle), instrument };
}

/** What was only copied from the last cycle, or left empty, is no answer. */
function answerIn({ said }: FileRow): readonly ReportedAnswer[] {
  if (!said || (said.revision === 0 && same({ ...said.before, ...said.after }, said.before))) return [];
  return [{ provision: said.provision, ...said.after }];
}
