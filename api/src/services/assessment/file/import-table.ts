import type { Answer } from '../../../domain/assessment/answer.ts';
import { parseAnswer } from '../../../domain/assessment/answer-input.ts';
import { mergeAnswer, unwritten } from '../../../domain/assessment/answer-write.ts';
import { type Assessment, assessmentId } from '../../../domain/assessment/assessment.ts';
import { cycleId } from '../../../domain/assessment/cycle/cycle.ts';
import { contentOf } from '../../../domain/assessment/submission.ts';
import {
  type ReadTable,
  readTable,
  type SentTable,
  type TableRow,
} from '../../../domain/assessment/table/read-table.ts';
import { type Day, dayAdvice, startOf } from '../../../domain/base/calendar.ts';
import { message } from '../../../domain/base/file-message.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { text } from '../../../domain/base/parse.ts';
import { Invalid, OutOfTurn, Refusal, type Words } from '../../../domain/base/refusal.ts';
import { same } from '../../../domain/base/same.ts';
import { type Visibility, visibilities } from '../../../domain/base/visibility.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { type Context, permit } from '../../base/context.ts';
import { cycleIn, instrumentIn } from '../open-assessment.ts';
import { type ReportAssessmentInput, reportAssessment } from '../report-assessment.ts';

export interface TableInput {
  readonly instrument: string;
  readonly cycle: string;
  readonly table: SentTable;
}

export const tableOutcomes = ['NEW', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'ERROR'] as const;
export interface PreviewedRow extends TableRow {
  readonly outcome: (typeof tableOutcomes)[number];
}
export interface TablePreview extends Omit<ReadTable, 'rows'> {
  readonly instrument: Instrument;
  readonly rows: readonly PreviewedRow[];
}

export interface TableSource {
  /** Where the answers are from, and of which day they are: kept with them, since real States' data are real. */
  readonly source: string;
  readonly day: Day;
  readonly visibility: Visibility;
}

export interface ImportedTableRow {
  readonly row: number;
  readonly participant: ParticipantCode | null;
  readonly outcome: 'TAKEN' | 'UNCHANGED' | 'SKIPPED' | 'REFUSED';
  readonly why: Words | null;
}

/** What taking in a table of answers would do, row by row; nothing is written. */
export async function previewTable(
  context: Context,
  { instrument: code, cycle, table }: TableInput,
): Promise<TablePreview> {
  const { store, viewer } = context;
  permit(viewer, 'assessment.report');
  const catalogue = store.catalogue();
  const instrument = instrumentIn(catalogue, code);
  const { columns, rows, messages } = readTable(table, instrument, catalogue.participants);
  const there = await storedOf(context, instrument, await cycleSoFar(context, instrument, cycle), rows);
  return {
    ...{ instrument, columns, messages },
    rows: rows.map((row) => {
      const before = row.participant ? there.get(row.participant) : undefined;
      const own = before && isOwn(before);
      const told = own ? [...row.messages, message('ERROR', [row.row], answersItself)] : row.messages;
      return { ...row, messages: told, outcome: outcomeOf({ ...row, messages: told }, instrument, before) };
    }),
  };
}

/** Tables tell of cycles of long ago too, which nobody opened here; one later than next year is a year that was mistyped. */
async function cycleSoFar({ store, now }: Context, { code }: Instrument, given: string): Promise<string> {
  const cycle = cycleIn(given);
  if (
    Number(cycle) <= Number(now.slice(0, 4)) + 1 ||
    (await store.cycles.byIds([cycleId(code, cycle)])).length > 0
  )
    return cycle;
  throw new OutOfTurn('This cycle is not open. Open it first, so that States know of it.', ['cycle']);
}

const answersItself = 'This State fills in this checklist itself. What it wrote stays.';

interface Stored {
  readonly assessment: Assessment;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Only the State's own people edit what they began (domain.md §3). */
const isOwn = ({ assessment, answers }: Stored): boolean =>
  assessment.channel === 'ONLINE' && [...answers.values()].some(({ revision }) => revision > 0);

/** All that is stored of these participants, in two reads. */
async function storedOf(
  { store }: Context,
  instrument: Instrument,
  cycle: string,
  rows: readonly TableRow[],
): Promise<ReadonlyMap<ParticipantCode, Stored>> {
  const participants = [...new Set(rows.flatMap(({ participant }) => participant ?? []))];
  const own = { level: 'SECRETARIAT', participants, providers: [] } as const;
  const ids = participants.map((participant) => assessmentId(participant, instrument.code, cycle));
  const [assessments, answers] = await Promise.all([
    store.assessments.byIds(own, ids),
    store.answers.ofAssessments(own, ids),
  ]);
  return new Map(
    assessments.map((assessment) => [
      assessment.participant,
      {
        assessment,
        answers: new Map(
          answers.filter((one) => one.assessment === assessment.id).map((one) => [one.provision, one]),
        ),
      },
    ]),
  );
}

function outcomeOf(
  { messages, answers }: TableRow,
  instrument: Instrument,
  before: Stored | undefined,
): PreviewedRow['outcome'] {
  if (messages.some(({ severity }) => severity === 'ERROR')) return 'ERROR';
  if (answers.length === 0) return 'SKIPPED';
  if (!before) return 'NEW';
  const { assessment } = before;
  const isThere = answers.every((sent) => {
    const stored =
      before.answers.get(sent.provision) ?? unwritten(assessment.id, assessment.participant, sent.provision);
    const patch = parseAnswer(sent, instrument, sent.provision);
    const after = mergeAnswer(stored, {
      ...{ patch, expectedRevision: stored.revision, now: '', user: null, by: null },
    });
    return stored.revision > 0 && same(contentOf(stored), contentOf(after));
  });
  return isThere && assessment.submittedRevision > 0 ? 'UNCHANGED' : 'CHANGED';
}

/** Takes in every row that can be, each participant in a transaction of its own. The same table again changes nothing. */
export async function importTable(
  context: Context,
  input: TableInput,
  { source, day, visibility }: TableSource,
): Promise<readonly ImportedTableRow[]> {
  const said = text(500).safeParse(source);
  if (!said.success) throw new Invalid('Say where these answers are from.', ['source']);
  const wrong = dayAdvice(day);
  if (wrong) throw new Invalid(wrong, ['day']);
  if (startOf(day) > context.now) throw new Invalid('This day is still to come. Correct it.', ['day']);
  if (!visibilities.includes(visibility))
    throw new Invalid(`Send one of ${visibilities.join(', ')}.`, ['visibility']);
  const { rows, instrument } = await previewTable(context, input);
  const imported: ImportedTableRow[] = [];
  for (const { row, participant, outcome, answers, messages } of rows) {
    const became = (is: ImportedTableRow['outcome'], why: Words | null = null) =>
      imported.push({ row, participant, outcome: is, why });
    if (outcome === 'ERROR')
      became('REFUSED', messages.find(({ severity }) => severity === 'ERROR')?.words ?? null);
    else if (outcome === 'SKIPPED' || !participant) became('SKIPPED');
    else if (outcome === 'UNCHANGED') became('UNCHANGED');
    else {
      try {
        const report: ReportAssessmentInput = {
          ...{ participant, instrument: instrument.code, cycle: input.cycle },
          ...{ channel: 'FILE', helped: false, submittedAt: day, source: { text: said.data, day } },
          answers: answers.map((answer) => ({ ...answer, visibility })),
        };
        await reportAssessment(context, report, { history: 'FILE' });
        became('TAKEN');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        became('REFUSED', error.words);
      }
    }
  }
  return imported;
}
