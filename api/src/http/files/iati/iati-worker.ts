import { parentPort, workerData } from 'node:worker_threads';
import type { ReadActivity } from '../../../domain/assistance/iati/iati-activity.ts';
import { readActivity } from '../../../domain/assistance/iati/read-activity.ts';
import { Invalid, Refusal, type Words } from '../../../domain/base/refusal.ts';
import { scan } from './scan.ts';
import { type SchemaFault, validate } from './validate.ts';

/** What comes from a thread: the activities of a file some hundreds at a time, as JSON, or where it is not as the schema asks. */
export type FromWorker =
  | { readonly activities: string; readonly isLast: boolean }
  | { readonly faults: readonly SchemaFault[] }
  | { readonly refused: { readonly words: Words; readonly path: readonly string[] } };

const together = 500;

async function read(bytes: Uint8Array): Promise<void> {
  let some: ReadActivity[] = [];
  const flush = (isLast: boolean) => {
    tell({ activities: JSON.stringify(some), isLast });
    some = [];
  };
  scan(decoded(bytes), (activity) => {
    some.push(readActivity(activity));
    if (some.length >= together) flush(false);
  });
  flush(true);
}

const checked = async (bytes: Uint8Array): Promise<void> => tell({ faults: await validate(bytes) });

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid('This file is not in UTF-8. Save it in UTF-8 and send it again.', ['file']);
  }
}

const tell = (said: FromWorker) => parentPort?.postMessage(said);
const { bytes, work } = workerData as { readonly bytes: Uint8Array; readonly work: 'read' | 'validate' };
(work === 'read' ? read(bytes) : checked(bytes)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  tell({ refused: { words: error.words, path: error.inputPath } });
});
