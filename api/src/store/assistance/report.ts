import { Binary } from 'mongodb';
import {
  type Report,
  type ReportFormat,
  reportFormats,
  reportStatuses,
} from '../../domain/assistance/report/report.ts';
import type { ReportId, UserId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, insertAll, saveOne } from '../base/write.ts';
import { inParts } from './in-parts.ts';

type ReportDocument = Omit<Report, 'id'> & { readonly _id: string };
interface PartDocument {
  readonly _id: string;
  readonly report: string;
  readonly data: Binary;
}

export const reports = declare(
  'reports',
  {
    ...{ revision: 'number', owner: 'string', question: 'object', status: reportStatuses },
    ...{ done: 'number', of: 'number', askedAt: 'string', writtenAt: 'string?' },
    ...{ sha256: 'string?', bytes: 'object?', error: 'object?' },
  },
  [{ name: 'owner', keys: { owner: 1, askedAt: -1, _id: 1 } }],
);
/** What was written, byte by byte, in parts that a document has room for; all of it comes and goes with its report. */
export const reportFiles = declare('reportFiles', { report: 'string', data: 'any' }, [
  { name: 'report', keys: { report: 1 } },
]);

/** A report is there for whoever asked for it, and for nobody else. */
export interface Reports {
  byIds(owner: UserId, ids: readonly ReportId[]): Promise<Report[]>;
  listed(owner: UserId): Promise<Report[]>;
  /** For the job that writes it: null where it was cancelled. */
  toWrite(id: ReportId): Promise<Report | null>;
  file(report: Report, format: ReportFormat): Promise<Buffer>;
}
export interface ReportWrites {
  saveReport(report: Report, replaces: number | null): Promise<void>;
  /** False: it was cancelled. Nobody's revision rises: who cancels it need not have seen how far it was. */
  tellProgress(id: ReportId, done: number, of: number): Promise<boolean>;
  keepReportFiles(id: ReportId, files: Readonly<Record<ReportFormat, Buffer>>): Promise<void>;
  dropReport(report: Pick<Report, 'id' | 'revision'>): Promise<void>;
}

export function readReports(scope: Scope): Reports {
  const find = findIn<ReportDocument, Report>(scope, reports, fromDocument);
  const findParts = findIn<PartDocument, PartDocument>(scope, reportFiles, (part) => part);
  return {
    byIds: (owner, ids) => find({ _id: { $in: ids }, owner }),
    listed: (owner) => find({ owner }),
    toWrite: async (id) => (await find({ _id: id }))[0] ?? null,
    file: async ({ id, bytes }, format) => {
      const count = inParts.count(bytes?.[format] ?? 0);
      const ids = Array.from({ length: count }, (_, part) => partId(id, format, part));
      const parts = new Map((await findParts({ _id: { $in: ids } })).map(({ _id, data }) => [_id, data]));
      return inParts.joined(ids.map((one) => parts.get(one)));
    },
  };
}

const fromDocument = ({ _id, ...report }: ReportDocument): Report => ({ id: _id as ReportId, ...report });
const partId = (report: ReportId, format: ReportFormat, part: number) => `${report}/${format}/${part}`;

export const writeReports = ({ scope }: Writing): ReportWrites => ({
  saveReport: ({ id, ...report }, replaces) =>
    saveOne<ReportDocument>(scope, reports.name, { _id: id, ...report }, replaces),
  tellProgress: async (id, done, of) => {
    const { matchedCount } = await scope.run((options) =>
      scope
        .collection<ReportDocument>(reports.name)
        .updateOne({ _id: id }, { $set: { status: 'WRITING', done, of } }, options),
    );
    return matchedCount === 1;
  },
  keepReportFiles: async (id, files) => {
    const parts = reportFormats.flatMap((format) =>
      inParts.of(files[format]).map((data, part) => ({
        _id: partId(id, format, part),
        report: id as string,
        data: new Binary(data),
      })),
    );
    await insertAll<PartDocument>(scope, reportFiles.name, parts);
  },
  dropReport: async (read) => {
    await dropOne(scope, reports.name, read);
    await scope.run((options) =>
      scope.collection<PartDocument>(reportFiles.name).deleteMany({ report: read.id }, options),
    );
  },
});
