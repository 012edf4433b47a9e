import type { IncomingMessage } from 'node:http';
import { parse } from 'content-type';
import type { ChecklistFile } from '../../domain/assessment/file/checklist-file.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { readJson } from './read-json.ts';

/** How a checklist is written to a file of one kind, and read from it. */
export interface Format {
  readonly type: string;
  readonly write: (file: ChecklistFile, catalogue: Catalogue) => Buffer | Promise<Buffer>;
  readonly read: (bytes: Buffer) => unknown;
}

/** By the extension of the file's name. */
export const formats: Readonly<Record<string, Format>> = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (file) => Buffer.from(`${JSON.stringify(file, null, 2)}\n`),
    read: readJson,
  },
};

/** By the type that was sent, which no form of a page can send across sites without asking first. */
export function formatOf({ headers }: IncomingMessage): Format | undefined {
  const { type } = parse(headers['content-type'] ?? '');
  return Object.values(formats).find((format) => parse(format.type).type === type);
}
