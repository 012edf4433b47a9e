import { parentPort, workerData } from 'node:worker_threads';
import {
  type Names,
  type PlacedActivity,
  placeActivity,
} from '../../../domain/assistance/iati/place-activity.ts';
import { readActivity } from '../../../domain/assistance/iati/read-activity.ts';
import { Invalid, Refusal } from '../../../domain/base/refusal.ts';
import type { FromWorker } from './from-worker.ts';
import { scan } from './scan.ts';

const together = 500;

function read(bytes: Uint8Array, names: Names): void {
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

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid('This file is not in UTF-8. Save it in UTF-8 and send it again.', ['file']);
  }
}

const tell = (said: FromWorker) => parentPort?.postMessage(said);
const { bytes, names } = workerData as { readonly bytes: Uint8Array; readonly names: Names };
try {
  read(bytes, names);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  tell({ refused: { words: error.words, path: error.inputPath } });
}
