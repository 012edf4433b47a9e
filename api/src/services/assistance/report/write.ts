import type { ReportContent } from '../../../domain/assistance/report/content.ts';
import {
  mayAsk,
  type Report,
  type ReportFormat,
  reportFormats,
} from '../../../domain/assistance/report/report.ts';
import type { ReportId } from '../../../domain/base/ids.ts';
import { Forbidden, Refusal, type Words, words } from '../../../domain/base/refusal.ts';
import { audienceOf } from '../../../domain/base/viewer.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { hashOf } from '../../base/once.ts';
import { compose } from './compose.ts';

export interface Writing {
  /** The bytes of the report in one format; the same content gives the same. */
  readonly make: (format: ReportFormat, content: ReportContent, sha256: string) => Promise<Buffer>;
  /** The job is done with this transaction. */
  readonly finish: (writes: Writes) => Promise<void>;
  /** Tried often enough: what goes wrong now is told to whoever waits. */
  readonly last: boolean;
}

/** Whoever asked has cancelled it. */
class Cancelled extends Error {
  override readonly name: string = 'Cancelled';
}

/** Writes the report as far as anybody wants it; its files are there at once, with its end, or not at all. */
export async function writeReport(context: Context, id: ReportId, writing: Writing): Promise<void> {
  const { store } = context;
  const tell = async (done: number, of: number) => {
    if (!(await store.atomically((writes) => writes.tellProgress(id, done, of)))) throw new Cancelled();
  };
  try {
    const report = await store.reports.toWrite(id);
    if (!report) throw new Cancelled();
    await tell(0, 4);
    await stillTheirs(context, report);
    const content = await compose(context, report.question, tell);
    await keep(context, report, content, writing, tell);
  } catch (error) {
    if (error instanceof Cancelled) return store.atomically(writing.finish);
    if (!(error instanceof Refusal) && !writing.last) throw error;
    await fail(context, id, error instanceof Refusal ? error.words : unexpected, writing);
    if (!(error instanceof Refusal))
      context.log.error({ err: error, report: id }, 'A report was not written');
  }
}

async function keep(
  { store, now }: Context,
  { id, question }: Report,
  content: ReportContent,
  { make, finish }: Writing,
  tell: (done: number, of: number) => Promise<void>,
): Promise<void> {
  const sha256 = hashOf(content);
  const before = question.template === 'STATE_PROFILE' ? content.profiles.length : 1;
  const files: Partial<Record<ReportFormat, Buffer>> = {};
  for (const [at, format] of reportFormats.entries()) {
    files[format] = await make(format, content, sha256);
    await tell(before + at + 1, before + reportFormats.length);
  }
  const made = files as Readonly<Record<ReportFormat, Buffer>>;
  await store.atomically(async (writes) => {
    const report = await writes.reports.toWrite(id);
    await finish(writes);
    if (!report) return;
    await writes.keepReportFiles(id, made);
    const bytes = { docx: made.docx.length, pdf: made.pdf.length, html: made.html.length };
    const revision = report.revision + 1;
    await writes.saveReport(
      { ...report, revision, status: 'WRITTEN', writtenAt: now, sha256, bytes, error: null },
      report.revision,
    );
  });
}

/** Whoever lost the right to see what its audience sees is written nothing. */
async function stillTheirs({ store }: Context, { owner, question }: Report): Promise<void> {
  const [person] = await store.users.byIds([owner]);
  if (person && !mayAsk(audienceOf(person), question))
    throw new Forbidden('You no longer belong to the audience of this report.');
}

const fail = ({ store }: Context, id: ReportId, error: Words, { finish }: Writing): Promise<void> =>
  store.atomically(async (writes) => {
    const report = await writes.reports.toWrite(id);
    await finish(writes);
    if (!report) return;
    await writes.saveReport(
      { ...report, revision: report.revision + 1, status: 'FAILED', error },
      report.revision,
    );
  });

const unexpected = words('Something unexpected happened. Ask for this report again.', {});
