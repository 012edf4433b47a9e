import type { IncomingMessage } from 'node:http';
import { parse } from 'content-type';
import type { ChecklistFile } from '../../domain/assessment/file/checklist-file.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { readCsvFile, writeCsvFile } from './csv.ts';
import type { ReadFile } from './read-file.ts';
import { readJson } from './read-json.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** How a checklist is written to a file of one kind, and read from it. */
export interface Format {
  readonly type: string;
  readonly write: (file: ChecklistFile, catalogue: Catalogue) => Buffer | Promise<Buffer>;
  readonly read: (bytes: Buffer) => ReadFile | Promise<ReadFile>;
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By the extension of the file's name. */
export const formats: Readonly<Record<string, Format>> = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (file) => Buffer.from(`${JSON.stringify(file, null, 2)}\n`),
    read: (bytes) => ({ file: readJson(bytes), placeOf: () => null }),
  },
  xlsx: {
    type: workbookType,
    write: writeWorkbook,
    read: readWorkbook,
  },
  csv: { type: 'text/csv; charset=utf-8', write: writeCsvFile, read: readCsvFile },
};

/** By the type that was sent, which no form of a page can send across sites without asking first. */
export function formatOf({ headers }: IncomingMessage): Format | undefined {
  const { type } = parse(headers['content-type'] ?? '');
  return Object.values(formats).find((format) => parse(format.type).type === type);
}
