import { parentPort, workerData } from 'node:worker_threads';
import {
  type Names,
  type PlacedActivity,
  placeActivity,
} from '../../../domain/assistance/iati/place-activity.ts';
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

async function read(bytes: Uint8Array, names: Names): Promise<void> {
  let some: PlacedActivity[] = [];
  const flush = (isLast: boolean) => {
    tell({ activities: JSON.stringify(some), isLast });
    some = [];
  };
  scan(decoded(bytes), (activity) => {
    some.push(placeActivity(readActivity(activity), names));
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
const { bytes, names } = workerData as {
  readonly bytes: Uint8Array;
  /** Null: it is held against the schema, and not read. */
  readonly names: Names | null;
};
(names ? read(bytes, names) : checked(bytes)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  tell({ refused: { words: error.words, path: error.inputPath } });
});
