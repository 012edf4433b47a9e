import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../domain/base/refusal.ts';
import type { FromWorker } from './from-worker.ts';
import { validate } from './validate.ts';

const tell = (said: FromWorker) => parentPort?.postMessage(said);
const { bytes } = workerData as { readonly bytes: Uint8Array };
try {
  tell({ faults: await validate(bytes) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  tell({ refused: { words: error.words, path: error.inputPath } });
}
