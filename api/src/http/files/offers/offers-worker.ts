import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, type Words } from '../../../domain/base/refusal.ts';
import { type ReadOffers, readOffers } from './read-offers.ts';

export interface Task {
  readonly bytes: Uint8Array;
  readonly format: 'csv' | 'xlsx';
}
/** What comes from a thread. */
export type FromWorker =
  | { readonly read: ReadOffers }
  | { readonly refused: { readonly words: Words; readonly path: readonly string[] } };

const { bytes, format } = workerData as Task;
const tell = (said: FromWorker) => parentPort?.postMessage(said);
readOffers(Buffer.from(bytes), format).then(
  (read) => tell({ read }),
  (error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    tell({ refused: { words: error.words, path: error.inputPath } });
  },
);
